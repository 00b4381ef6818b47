-- Saves the record ARGV[2] in KEYS[1] under the holder's number ARGV[1], unless a later holder has
-- saved. Answers the record's new version, or nil.
local seen = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
if seen > tonumber(ARGV[1]) then
  return false
end
redis.call('HSET', KEYS[1], 'fence', ARGV[1], 'record', ARGV[2])
return redis.call('HINCRBY', KEYS[1], 'version', 1)
