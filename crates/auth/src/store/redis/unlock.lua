-- Gives the lock KEYS[1] back, if it is still that of the holder ARGV[1].
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
