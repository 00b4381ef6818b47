-- KEYS[1] is the prefix of all keys. ARGV[1] says what to do.
--
-- PREFIX:event:ID        a hash with everything about an event
-- PREFIX:open            received and failed events, by the time at which they may be claimed
-- PREFIX:subject:TEXT    the open events of a subject, by the time at which they happened
-- PREFIX:busy            the event of each subject that was claimed last
-- PREFIX:all             all events by number
-- PREFIX:state:NAME      the events in a state, by number
-- PREFIX:finished        the handled events, by the time at which they were
--
-- In all sorted sets an event is its number with zeros, a colon, and its id.
local prefix = KEYS[1]
local command = ARGV[1]

local function name(part) return prefix .. ':' .. part end
local function event(id) return prefix .. ':event:' .. id end
local function member_of(number, id) return string.format('%016d', number) .. ':' .. id end
local function id_of(member) return string.sub(member, 18) end

local function is_open(state) return state == 'received' or state == 'failed' end

local function enter(id, number, state, due, subject, happened)
    local member = member_of(number, id)
    redis.call('ZADD', name('state:' .. state), number, member)
    if is_open(state) then
        redis.call('ZADD', name('open'), due, member)
        if subject ~= '' then
            redis.call('ZADD', name('subject:' .. subject), happened, member)
        end
    end
end

local function leave(id, number, state, subject)
    local member = member_of(number, id)
    redis.call('ZREM', name('state:' .. state), member)
    redis.call('ZREM', name('open'), member)
    redis.call('ZREM', name('finished'), member)
    if subject ~= '' then
        redis.call('ZREM', name('subject:' .. subject), member)
        if redis.call('HGET', name('busy'), subject) == member then
            redis.call('HDEL', name('busy'), subject)
        end
    end
end

local function is_claimed_by(id, claim)
    local now = redis.call('HMGET', event(id), 'claims', 'is_claimed')
    return now[1] == claim and now[2] == '1'
end

if command == 'store' then
    local id, event_type, subject, happened, now, origin, body, state, problem = unpack(ARGV, 2)
    if redis.call('EXISTS', event(id)) == 1 then return 0 end
    local number = redis.call('INCR', name('number'))
    redis.call('HSET', event(id), 'number', number, 'type', event_type, 'subject', subject,
        'happened', happened, 'received', now, 'origin', origin, 'body', body, 'state', state,
        'attempts', 0, 'claims', 0, 'is_claimed', 0, 'due', now)
    if state == 'dead' then
        redis.call('HSET', event(id), 'finished', now, 'problem', problem)
    end
    redis.call('ZADD', name('all'), number, member_of(number, id))
    enter(id, number, state, now, subject, happened)
    return 1
end

if command == 'claim' then
    local limit, now, lease_end = tonumber(ARGV[2]), ARGV[3], ARGV[4]
    local chosen, offset = {}, 0
    while #chosen < limit do
        local members = redis.call('ZRANGEBYSCORE', name('open'), '-inf', now, 'LIMIT', offset, 100)
        if #members == 0 then break end
        offset = offset + #members
        for _, member in ipairs(members) do
            local subject = redis.call('HGET', event(id_of(member)), 'subject')
            local is_free = true
            if subject ~= '' then
                local first = redis.call('ZRANGE', name('subject:' .. subject), 0, 0)
                is_free = first[1] == member
                local busy = redis.call('HGET', name('busy'), subject)
                if is_free and busy and busy ~= member then
                    local other = redis.call('HMGET', event(id_of(busy)), 'is_claimed', 'due')
                    is_free = other[1] ~= '1' or tonumber(other[2]) <= tonumber(now)
                end
            end
            if is_free and #chosen < limit then table.insert(chosen, {member, subject}) end
        end
    end
    local claimed = {}
    for _, choice in ipairs(chosen) do
        local member, subject = choice[1], choice[2]
        local key = event(id_of(member))
        redis.call('HINCRBY', key, 'claims', 1)
        redis.call('HINCRBY', key, 'attempts', 1)
        redis.call('HSET', key, 'is_claimed', 1, 'due', lease_end)
        redis.call('ZADD', name('open'), lease_end, member)
        if subject ~= '' then redis.call('HSET', name('busy'), subject, member) end
        local row = redis.call('HMGET', key, 'body', 'origin', 'attempts', 'claims')
        table.insert(row, 1, id_of(member))
        table.insert(claimed, row)
    end
    return claimed
end

if command == 'extend' then
    local id, claim, lease_end = unpack(ARGV, 2)
    if not is_claimed_by(id, claim) then return 0 end
    local number = redis.call('HGET', event(id), 'number')
    redis.call('HSET', event(id), 'due', lease_end)
    redis.call('ZADD', name('open'), lease_end, member_of(number, id))
    return 1
end

if command == 'finish' then
    local id, claim, state, not_counted, due, finished, reason = unpack(ARGV, 2)
    if not is_claimed_by(id, claim) then return 0 end
    local known = redis.call('HMGET', event(id), 'number', 'state', 'subject', 'happened')
    local number, before, subject, happened = unpack(known)
    if state == '' then state = before end
    redis.call('HSET', event(id), 'is_claimed', 0, 'due', due, 'state', state)
    if not_counted ~= '0' then
        redis.call('HINCRBY', event(id), 'attempts', '-' .. not_counted)
    end
    if reason ~= '' then redis.call('HSET', event(id), 'problem', reason) end
    leave(id, number, before, subject)
    enter(id, number, state, due, subject, happened)
    if finished ~= '' then
        redis.call('HSET', event(id), 'finished', finished)
        if state == 'handled' then
            redis.call('ZADD', name('finished'), finished, member_of(number, id))
        end
    end
    return 1
end

if command == 'due' then
    return redis.call('ZRANGE', name('open'), 0, 0, 'WITHSCORES')
end

if command == 'list' then
    local state, after, limit = unpack(ARGV, 2)
    local set = name('all')
    if state ~= '' then set = name('state:' .. state) end
    local members = redis.call('ZRANGEBYSCORE', set, '(' .. after, '+inf', 'LIMIT', 0, limit)
    local rows = {}
    for _, member in ipairs(members) do
        local row = redis.call('HMGET', event(id_of(member)), 'type', 'subject', 'origin', 'state',
            'attempts', 'received', 'finished', 'problem', 'body')
        table.insert(row, 1, id_of(member))
        table.insert(row, 1, redis.call('HGET', event(id_of(member)), 'number'))
        table.insert(rows, row)
    end
    return rows
end

if command == 'counts' then
    local counts = {}
    for index, state in ipairs({'received', 'failed', 'handled', 'dead'}) do
        counts[index] = redis.call('ZCARD', name('state:' .. state))
    end
    return counts
end

if command == 'replay' then
    local id, now = unpack(ARGV, 2)
    local known = redis.call('HMGET', event(id), 'number', 'state', 'subject', 'happened',
        'is_claimed', 'due')
    local number, before, subject, happened, is_claimed, due = unpack(known)
    if not number then return 0 end
    if is_claimed == '1' and tonumber(due) > tonumber(now) then return 0 end
    leave(id, number, before, subject)
    redis.call('HSET', event(id), 'state', 'received', 'attempts', 0, 'is_claimed', 0, 'due', now)
    redis.call('HDEL', event(id), 'finished')
    enter(id, number, 'received', now, subject, happened)
    return 1
end

if command == 'remove' then
    local before, limit = unpack(ARGV, 2)
    local members = redis.call('ZRANGEBYSCORE', name('finished'), '-inf', '(' .. before,
        'LIMIT', 0, limit)
    for _, member in ipairs(members) do
        redis.call('DEL', event(id_of(member)))
        redis.call('ZREM', name('all'), member)
        redis.call('ZREM', name('state:handled'), member)
        redis.call('ZREM', name('finished'), member)
    end
    return #members
end

return redis.error_reply('unknown command')
