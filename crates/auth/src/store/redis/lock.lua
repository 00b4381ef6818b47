-- Takes the lock KEYS[1] for ARGV[1] milliseconds. Returns the holder's number, or nil if another
-- holder has the lock. The number is higher than all numbers that are stored with the record in
-- KEYS[2], and at least the current time: so even if the server has lost its data, numbers grow.
--
-- A full server (maxmemory) refuses the first write of a script if it takes memory, and no later one.
-- So a write that takes none comes first: a full server can still be signed out of.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return false
end
local function number(name)
  return tonumber(redis.call('HGET', KEYS[2], name) or '0')
end
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local fence = math.max(number('holders') + 1, number('fence') + 1, now)
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[2], 'holders', fence)
redis.call('SET', KEYS[1], fence, 'PX', ARGV[1])
return fence
