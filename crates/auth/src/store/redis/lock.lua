-- Takes the lock KEYS[1] for ARGV[1] milliseconds. Answers the holder's number, or nil where
-- somebody else holds the lock. The numbers are counted beside the record in KEYS[2], so that both
-- are lost together or not at all.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return false
end
local fence = redis.call('HINCRBY', KEYS[2], 'holders', 1)
redis.call('SET', KEYS[1], fence, 'PX', ARGV[1])
return fence
