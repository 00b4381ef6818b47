-- Lets the lock KEYS[1] last another ARGV[2] milliseconds, if it is still that of the holder
-- ARGV[1]. Answers whether it is.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
