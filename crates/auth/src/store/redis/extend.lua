-- Extends the lock KEYS[1] by ARGV[2] milliseconds from now, if the holder ARGV[1] still has it.
-- Returns whether the holder has it.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
