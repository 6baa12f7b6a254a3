#include "redis/scripts.h"

namespace understudy::redis {

namespace {

/// A stream that misses a change, as somebody deleted it, begins a new life like one that never was.
const std::string news_function = R"(
local function begin_life()
  redis.call('DEL', KEYS[3], KEYS[4])
  redis.call('HSET', KEYS[4], 'life', ARGV[1], 'base', 0, 'last', 0)
  return {ARGV[1], 0, 1, false, {}, 0}
end
local function news()
  local state = redis.call('HMGET', KEYS[4], 'life', 'base', 'last')
  if not state[1] then return begin_life() end
  local known, base, last = tonumber(ARGV[3]), tonumber(state[2]), tonumber(state[3])
  local anew = ARGV[2] ~= state[1] or known < base or known > last
  local from = anew and base or known
  local changes = {}
  if from < last then
    for i, entry in ipairs(redis.call('XRANGE', KEYS[3], (from + 1) .. '-0', '+')) do
      changes[i] = entry[2][2]
    end
    if #changes ~= last - from then return begin_life() end
  end
  local snapshot = anew and redis.call('HGET', KEYS[4], 'snapshot') or false
  return {state[1], from, anew and 1 or 0, snapshot, changes, last - base}
end
)";

}  // namespace

const std::string news_script = news_function + "return news()";

const std::string begin_script = news_function + R"(
local holder = redis.call('GET', KEYS[1])
if holder ~= ARGV[4] then
  local waiting = redis.call('GET', KEYS[2])
  if waiting and waiting ~= ARGV[4] then return false end
  if holder then
    redis.call('SET', KEYS[2], ARGV[4], 'PX', 50)
    return false
  end
  if waiting then redis.call('DEL', KEYS[2]) end
end
redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5])
return news()
)";

const std::string publish_script = R"(
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local state = redis.call('HMGET', KEYS[4], 'life', 'last')
if state[1] ~= ARGV[2] or state[2] ~= ARGV[3] then return 0 end
local number = tonumber(ARGV[3]) + 1
redis.call('XADD', KEYS[3], number .. '-0', 'change', ARGV[4])
redis.call('HSET', KEYS[4], 'last', number)
redis.call('DEL', KEYS[1])
return 1
)";

const std::string save_script = R"(
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[4], 'snapshot', ARGV[3], 'base', ARGV[2])
redis.call('XTRIM', KEYS[3], 'MAXLEN', 0)
return 1
)";

const std::string release_script = R"(
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
)";

}  // namespace understudy::redis
