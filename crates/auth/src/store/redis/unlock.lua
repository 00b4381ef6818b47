-- Gives the lock KEYS[1] back, if the holder ARGV[1] still has it, and the room in KEYS[2].
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('HDEL', KEYS[2], 'room')
  return redis.call('DEL', KEYS[1])
end
return 0
