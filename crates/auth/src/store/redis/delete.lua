-- Deletes the record in KEYS[1], unless a later holder than ARGV[1] has saved. The number stays, so
-- a stalled holder can not bring it back. Answers whether it was done.
local seen = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
if seen > tonumber(ARGV[1]) then
  return 0
end
redis.call('HDEL', KEYS[1], 'record')
redis.call('HSET', KEYS[1], 'fence', ARGV[1])
return 1
