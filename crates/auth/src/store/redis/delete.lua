-- Deletes the record in KEYS[1], unless a later holder than ARGV[1] has saved. The number is kept, so
-- a delayed holder can't save the record again. Returns whether it was deleted.
local seen = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
if seen > tonumber(ARGV[1]) then
  return 0
end
redis.call('HDEL', KEYS[1], 'record', 'room')
redis.call('HSET', KEYS[1], 'fence', ARGV[1])
return 1
