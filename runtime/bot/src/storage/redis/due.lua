-- Reads the jobs whose time has come, the one after them, and how many there are.
-- KEYS: jobs, job
-- ARGV: now, limit
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
local found = {}
for _, id in ipairs(ids) do
    found[#found + 1] = id
    found[#found + 1] = redis.call('HGET', KEYS[2], id) or ''
end
-- Those that were found have the first ranks.
local next = redis.call('ZRANGE', KEYS[1], #ids, #ids, 'WITHSCORES')
return { found, next[2] or '', redis.call('ZCARD', KEYS[1]) }
