-- Takes a rate limit slot for one process, of all that share a network's quota, and stores the
-- results that the process reports. Times are by Redis' own clock, in microseconds.
--
-- A process that comes too early gets a position: the time at which it may send. It waits until
-- then and sends the position again, so slots are given in the order of the requests. A slow-down
-- or a pause starts a new epoch, and positions of earlier epochs are no longer valid.
--
-- The slow-down is the same as in pace.rs; the rate is stored as a share of the full rate.
--
-- KEYS: the pace, the month's count.
-- ARGV: the interval at full speed; how far a burst may run ahead; how long the process can wait
-- for a slot, or -1 if it needs none; the position that it holds and its epoch, or 0. Then the
-- reported results, each -1 if there is none: how long ago the answered request was sent, how long
-- ago the throttled request was sent, how long the pause that the server asked for still lasts.
-- Last, the number of operations that the process sent while it limited itself.
-- Returns how long to wait (0: the slot is taken), the position (0: none, the wait would be too
-- long), its epoch, the month's count.

local RECOVERY, SLOWEST = 0.05, 0.02
local SECOND, VOLLEY, CREDIT, FORGOTTEN = 1000000, 1000000, 5000000, 60000000
local TIMER, A_DAY, TWO_MONTHS = 1000, 86400, 62 * 86400

local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local names = {'due', 'pause', 'share', 'before', 'slowed', 'credited', 'epoch', 'span', 'count', 'last'}
local pace = {due = 0, pause = 0, share = 1, before = 1, slowed = 0, credited = 0, epoch = 1, span = 0,
  count = 0, last = 0}
for index, value in ipairs(redis.call('HMGET', KEYS[1], unpack(names))) do
  pace[names[index]] = tonumber(value) or pace[names[index]]
end
local interval, ahead, within = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local held, epoch = tonumber(ARGV[4]), tonumber(ARGV[5])
local answered, throttled, pause = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local sent = tonumber(ARGV[9])

if now - pace.due > FORGOTTEN then
  pace.share = 1
end
if answered >= 0 and pace.share < 1 and now - answered >= pace.slowed then
  local credit = math.min(now - pace.credited, CREDIT) / SECOND
  pace.share = math.min(1, pace.share + RECOVERY * math.max(pace.before, pace.share) * credit)
  pace.credited = now
  if pace.share == 1 then
    -- The full rate is back, but a burst is allowed only after some time.
    pace.due = math.max(pace.due, now + ahead)
  end
end
if pause > 0 and now + pause > pace.pause then
  pace.pause = now + math.min(pause, TWO_MONTHS * SECOND)
  pace.due = pace.pause
  pace.epoch = pace.epoch + 1
end
if throttled >= 0 and now - throttled >= pace.slowed and now - pace.slowed >= VOLLEY then
  local measured = math.max(pace.count, pace.last, 1) * interval / SECOND
  pace.before = math.min(pace.share, measured)
  pace.share = math.max(SLOWEST, pace.before / 2)
  pace.slowed, pace.credited = now, now
  pace.due = math.max(pace.pause, now + interval / pace.share)
  pace.epoch = pace.epoch + 1
end
if pace.share < 1 then
  interval = interval / pace.share
  ahead = 0
elseif pace.pause > now then
  ahead = 0
end

local wait, position = 0, 0
if within >= 0 then
  local kept = held > 0 and epoch == pace.epoch and now - held < SECOND
  position = kept and held or math.max(pace.due - ahead, now)
  wait = position - now
  if wait < TIMER then
    wait = 0
    sent = sent + 1
    local age = now - pace.span
    if age >= SECOND then
      pace.last = age < 2 * SECOND and pace.count or 0
      pace.span, pace.count = now, 0
    end
    pace.count = pace.count + 1
  elseif wait >= within then
    position = kept and held or 0
  end
  if position > 0 and not kept then
    pace.due = math.max(pace.due, now) + interval
  end
end

local stored = {}
for _, name in ipairs(names) do
  stored[#stored + 1] = name
  stored[#stored + 1] = string.format('%.17g', pace[name])
end
redis.call('HSET', KEYS[1], unpack(stored))
redis.call('EXPIRE', KEYS[1], A_DAY + math.ceil(math.max(0, pace.due - now) / SECOND))

local month
if sent > 0 then
  month = redis.call('INCRBY', KEYS[2], sent)
  redis.call('EXPIRE', KEYS[2], TWO_MONTHS)
else
  month = tonumber(redis.call('GET', KEYS[2]) or 0)
end
return {math.ceil(wait), math.ceil(position), pace.epoch, month}
