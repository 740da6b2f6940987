-- Writes one commit, or nothing.
-- KEYS: meta, handled, offset, jobs, job, then the states
-- ARGV: claim, bot, layout, forgotten, kept, offset, milliseconds for which the offset is kept,
--       the number of marks, then of each: id, time; of each state: expiry, value;
--       of each change of jobs: P, K or R, id, time, value
local meta, handled, offset, jobs, job = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local claim = ARGV[1]
if claim ~= '' then
    local stored = redis.call('HGET', meta, 'claim')
    if stored and tonumber(stored) > tonumber(claim) then return 'TAKEN' end
    -- Redis came back with older content, or empty.
    if stored ~= claim then
        redis.call('HSET', meta, 'claim', claim, 'layout', ARGV[3])
        if ARGV[2] ~= '' then redis.call('HSET', meta, 'bot', ARGV[2]) end
    end
end

local at = 9
local marks = tonumber(ARGV[8])
local is_new = marks == 0
for i = 0, marks - 1 do
    local when = redis.call('ZSCORE', handled, ARGV[at + 2 * i])
    if not when or tonumber(when) <= tonumber(ARGV[4]) then is_new = true end
end
-- It was written before, and what came after it must stay.
if not is_new then return 'AGAIN' end
for _ = 1, marks do
    redis.call('ZADD', handled, ARGV[at + 1], ARGV[at])
    at = at + 2
end
if marks > 0 then
    redis.call('ZREMRANGEBYSCORE', handled, '-inf', ARGV[4])
    redis.call('ZREMRANGEBYRANK', handled, 0, -1 - tonumber(ARGV[5]))
end

for i = 6, #KEYS do
    local expires, value = ARGV[at], ARGV[at + 1]
    at = at + 2
    if value == '' then
        redis.call('DEL', KEYS[i])
    elseif expires == '' then
        redis.call('SET', KEYS[i], value)
    else
        redis.call('SET', KEYS[i], value, 'PXAT', expires)
    end
end

while at <= #ARGV do
    local what, id, time, value = ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3]
    at = at + 4
    if what == 'R' then
        redis.call('ZREM', jobs, id)
        redis.call('HDEL', job, id)
    else
        local old = what == 'K' and redis.call('HGET', job, id)
        -- The same period and phase: it keeps its times and failures. `encode.rs` has the places.
        if old and string.sub(old, 1, 19) == string.sub(value, 1, 19) then
            value = string.sub(value, 1, 19) .. string.sub(old, 20, 39) .. string.sub(value, 40)
            time = redis.call('ZSCORE', jobs, id) or time
        end
        redis.call('ZADD', jobs, time, id)
        redis.call('HSET', job, id, value)
    end
end

if ARGV[6] ~= '' then redis.call('SET', offset, ARGV[6], 'PX', ARGV[7]) end
return 'OK'
