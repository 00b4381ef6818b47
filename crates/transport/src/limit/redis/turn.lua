-- One turn of all processes that share a network's quota, by Redis' own clock, in microseconds.
--
-- KEYS: the pace, the month's count.
-- ARGV: the interval at full speed, how far a burst may run ahead; then what the process has to
-- tell: answers, whether it was throttled, how long the server asked to be left alone, operations
-- that it sent by itself.
-- Returns 0 where the turn is taken, or how long to wait before asking again.

local RECOVERY, SLOWEST, VOLLEY = 0.05, 0.02, 1000000
local A_DAY, TWO_MONTHS = 86400, 62 * 86400

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local pace = redis.call('HMGET', KEYS[1], 'due', 'share', 'slowed')
local due, share, slowed = tonumber(pace[1]) or 0, tonumber(pace[2]) or 1, tonumber(pace[3]) or 0
local interval, ahead = tonumber(ARGV[1]), tonumber(ARGV[2])

share = math.min(1, share + RECOVERY * tonumber(ARGV[3]))
if ARGV[4] == '1' and now - slowed >= VOLLEY then
  share = math.max(SLOWEST, share / 2)
  slowed = now
end
if tonumber(ARGV[5]) > 0 then
  due = math.max(due, now + tonumber(ARGV[5]))
  ahead = 0
end
if share < 1 then
  interval = interval / share
  ahead = 0
end

local sent = tonumber(ARGV[6])
local wait = math.max(0, due - ahead - now)
if wait < 1000 then
  due = math.max(due, now) + interval
  sent = sent + 1
  wait = 0
end

redis.call('HSET', KEYS[1], 'due', string.format('%.0f', due), 'share', tostring(share),
  'slowed', string.format('%.0f', slowed))
redis.call('EXPIRE', KEYS[1], A_DAY)
if sent > 0 then
  redis.call('INCRBY', KEYS[2], sent)
  redis.call('EXPIRE', KEYS[2], TWO_MONTHS)
end
return math.ceil(wait)
