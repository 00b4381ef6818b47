-- Saves the record ARGV[2] in KEYS[1] with the holder's number ARGV[1], unless a later holder has
-- saved, or the record there has a later format than ARGV[3]. Returns the record's new version; nil if
-- a later holder has saved; the later format as a negative number.
local seen = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
if seen > tonumber(ARGV[1]) then
  return false
end
local is_read, kept = pcall(cjson.decode, redis.call('HGET', KEYS[1], 'record') or '')
local format = is_read and type(kept) == 'table' and tonumber(kept.version)
if format and format > tonumber(ARGV[3]) then
  return -format
end
-- A full server (maxmemory) refuses the first write of a script if it takes memory, and no later one.
redis.call('HDEL', KEYS[1], 'room')
redis.call('HSET', KEYS[1], 'fence', ARGV[1], 'record', ARGV[2])
return redis.call('HINCRBY', KEYS[1], 'version', 1)
