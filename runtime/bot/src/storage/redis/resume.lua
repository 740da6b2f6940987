-- Notes the bot and who writes from now on, and reads what the bot left.
-- KEYS: meta, handled, offset
-- ARGV: bot, layout, now, forgotten
local meta = KEYS[1]
local layout = redis.call('HGET', meta, 'layout')
if layout and layout ~= ARGV[2] then return { 'VERSION', layout, '', {} } end
local bot = redis.call('HGET', meta, 'bot')
if bot and ARGV[1] ~= '' and bot ~= ARGV[1] then return { 'BOT', bot, '', {} } end

-- Higher than each one before, even if the clock was set back.
local stored = redis.call('HGET', meta, 'claim')
local claim = tonumber(ARGV[3])
if stored and tonumber(stored) >= claim then claim = tonumber(stored) + 1 end
claim = string.format('%.0f', claim)
redis.call('HSET', meta, 'layout', ARGV[2], 'claim', claim, 'link', '0')
if ARGV[1] ~= '' then redis.call('HSET', meta, 'bot', ARGV[1]) end
local handled = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. ARGV[4], '+inf', 'WITHSCORES')
return { 'OK', claim, redis.call('GET', KEYS[3]) or '', handled }
