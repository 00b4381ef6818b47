-- Takes the memory for a record in KEYS[1] that is as long as the one there, at least ARGV[1] bytes. A
-- full server (maxmemory) refuses this. The room is given back by the save and with the lock.
local length = math.max(redis.call('HSTRLEN', KEYS[1], 'record'), tonumber(ARGV[1]))
redis.call('HSET', KEYS[1], 'room', string.rep(' ', length))
return 1
