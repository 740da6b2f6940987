-- Writes one commit, or nothing.
-- KEYS: meta, handled, offset, jobs, job, then the states
-- ARGV: claim, bot, layout, number of the connection, forgotten, kept, offset, milliseconds for which
--       the offset is kept, the number of marks, then of each: id, time; of each state: expiry, value;
--       of each change of jobs: P, K or R, id, time, value
local meta, handled, offset, jobs, job = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local claim, link = ARGV[1], ARGV[4]
if claim ~= '' then
    local stored = redis.call('HMGET', meta, 'claim', 'link')
    if stored[1] and tonumber(stored[1]) > tonumber(claim) then return 'TAKEN' end
    -- Redis came back with older content, or empty.
    if stored[1] ~= claim then
        redis.call('HSET', meta, 'claim', claim, 'layout', ARGV[3], 'link', link)
        if ARGV[2] ~= '' then redis.call('HSET', meta, 'bot', ARGV[2]) end
    elseif stored[2] ~= link then
        -- Sent over a connection that was given up: it is repeated over the new one.
        if stored[2] and tonumber(stored[2]) > tonumber(link) then return 'LATE' end
        redis.call('HSET', meta, 'link', link)
    end
end

local at = 10
local marks = tonumber(ARGV[9])
for _ = 1, marks do
    redis.call('ZADD', handled, ARGV[at + 1], ARGV[at])
    at = at + 2
end
if marks > 0 then
    redis.call('ZREMRANGEBYSCORE', handled, '-inf', ARGV[5])
    redis.call('ZREMRANGEBYRANK', handled, 0, -1 - tonumber(ARGV[6]))
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

if ARGV[7] ~= '' then redis.call('SET', offset, ARGV[7], 'PX', ARGV[8]) end
return 'OK'
