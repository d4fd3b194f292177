"""What Redis does at one stroke: the state's operations as Lua, by the clock of the server.

The rule of the quota stands in `session/quota.py`, with its proof. Redis cannot call Python, so `TAKE`
says `decide`, `reserved` and `ahead_of` once more, in the same order of arithmetic; the two are held
together by `tests/property/test_redis_quota.py`, which tells both the same histories and wants the same
verdicts to the last bit. Whoever changes one changes the other.

Every script names its *epoch*: what Redis remembers begins with it. It is a new one when the server has
been started anew (with or without files from before, which may be old), when another has taken its
place, or when everything was deleted. In a new epoch the holds of the last one are unknown, so no place
is given until they have all ended; and no lease to strangers until the processes that hold one, or know
a token, have had the time to say so.

Times are seconds. Every key ends by itself. `ARGV[1]` is the present where a test has its own clock.
"""

import hashlib

import attrs

from ..quota import (
    ORDER_MEMORY,
    SMALL_LIMIT,
    SPACING,
    SPACING_WHILE_TRADING,
    TRADING_MEMORY,
)

__all__ = ["FORGET", "GIVE_BACK", "LEASE", "LEAVE", "LOOK", "PUNISH", "PUT_BACK", "READ", "TAKE", "UNLEASE"]
__all__ += ["WRITE", "Script"]

_PRELUDE = """
local now = tonumber(ARGV[1])
if not now then
  local t = redis.call('TIME')
  now = tonumber(t[1]) + tonumber(t[2]) / 1000000
end
local function text(number) return string.format('%.17g', number) end
local function keep(key, seconds)
  local milliseconds = math.ceil(seconds * 1000)
  if redis.call('PTTL', key) < milliseconds then redis.call('PEXPIRE', key, milliseconds) end
end
local function begin(anew)
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
  local seen = redis.call('HMGET', KEYS[1], 'run', 'since')
  local since = tonumber(seen[2])
  if anew or seen[1] ~= run or not since or since > now then
    since = now
    redis.call('HSET', KEYS[1], 'run', run, 'since', text(since))
  end
  keep(KEYS[1], 30 * 86400)
  return run .. '@' .. text(since), now - since
end
"""

_HOLDS = """
local holds = {}
local function read_holds(key)
  local all = redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    local start, free_at, answered, penalty = string.match(all[i + 1], '^(%S+) (%S+) (%d) (%d)$')
    start, free_at = tonumber(start), tonumber(free_at)
    if start > now then  -- the clock was set back: it is held as long as it would have been
      free_at = now + (free_at - start)
      redis.call('HSET', key, all[i], text(now) .. ' ' .. text(free_at) .. ' ' .. answered .. ' ' .. penalty)
    end
    if free_at <= now then
      redis.call('HDEL', key, all[i])
    else
      holds[#holds + 1] = {free_at = free_at, answered = answered == '1', penalty = penalty == '1'}
    end
  end
end
local function hold(key, seconds, flags)
  local id = math.floor(now * 1000000)
  while redis.call('HEXISTS', key, string.format('%.0f', id)) == 1 do id = id + 1 end
  id = string.format('%.0f', id)
  redis.call('HSET', key, id, text(now) .. ' ' .. text(now + seconds) .. flags)
  keep(key, math.max(3600, 2 * seconds))
  return id
end
"""


@attrs.frozen
class Script:
    """A script and the name that Redis has for it."""

    source: str = attrs.field(repr=False)
    digest: str

    @classmethod
    def of(cls, *parts: str) -> "Script":
        """The script of these parts."""
        source = "".join((_PRELUDE, *parts))
        return cls(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())


# KEYS: epoch, holds, queue, moments. Returns the epoch, "" or a hold, and the seconds to wait.
TAKE = Script.of(
    _HOLDS,
    f"""
local TRADING_MEMORY, ORDER_MEMORY, SMALL_LIMIT = {TRADING_MEMORY!r}, {ORDER_MEMORY!r}, {SMALL_LIMIT!r}
local SPACING, SPACING_WHILE_TRADING = {SPACING!r}, {SPACING_WHILE_TRADING!r}
""",
    """
local waiter = ARGV[2]
local rank, waited, limit = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local window, lease, reserve = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local always_reserve, order, trading = ARGV[9] == '1', ARGV[10] == '1', ARGV[11] == '1'
local quiet, burst = tonumber(ARGV[12]), ARGV[13] == '1'
local epoch, age = begin(false)
read_holds(KEYS[2])

if trading then redis.call('HSET', KEYS[4], 'trading', text(now)) end
if order then redis.call('HSET', KEYS[4], 'order', text(now)) end
local function moment(what)
  local at = tonumber(redis.call('HGET', KEYS[4], what) or '')
  if at and at <= now then return at end
  return -math.huge
end

local kept = 0
local is_trading = now - moment('trading') < TRADING_MEMORY
if not order and reserve > 0 and (is_trading or always_reserve) then
  kept = reserve
  if now - moment('order') < ORDER_MEMORY and limit > SMALL_LIMIT then kept = kept + 1 end
  kept = math.min(kept, limit - 1)
end

local ahead = 0
local queue = redis.call('HGETALL', KEYS[3])
for i = 1, #queue, 2 do
  local r, since, asked, until_ = string.match(queue[i + 1], '^(%d+) (%S+) (%S+) (%S+)$')
  r, since = tonumber(r), tonumber(since)
  if tonumber(until_) <= now or tonumber(asked) > now then
    redis.call('HDEL', KEYS[3], queue[i])
  elseif queue[i] ~= waiter and (r < rank or (r == rank and now - since > waited)) then
    ahead = ahead + 1
  end
end

local function decide()
  local allowed = limit - 1 - kept - ahead
  if #holds <= allowed then
    if order or 3 * #holds < 2 * limit or (burst and kept == 0) then return 0 end
    local apart = kept > 0 and SPACING_WHILE_TRADING or SPACING
    return math.max(moment('spaced') + (1 + ahead) * apart * window / limit - now, 0)
  end
  if allowed < 0 then return window end
  local soonest = {}
  for i, each in ipairs(holds) do
    soonest[i] = each.answered and each.free_at or math.min(each.free_at, now + window)
  end
  table.sort(soonest, function(a, b) return a > b end)
  return math.max(soonest[allowed + 1] - now, 0)
end

local seconds = age < quiet and quiet - age or decide()
local id = ''
if seconds > 0 then
  redis.call('HSET', KEYS[3], waiter, string.format('%d', rank) .. ' ' .. text(now - waited) .. ' '
    .. text(now) .. ' ' .. text(now + seconds + window))
  keep(KEYS[3], math.max(3600, 2 * (seconds + window)))
else
  redis.call('HDEL', KEYS[3], waiter)
  if not order then redis.call('HSET', KEYS[4], 'spaced', text(now)) end
  id = hold(KEYS[2], lease, ' 0 0')
end
keep(KEYS[4], math.max(3600, 2 * TRADING_MEMORY, 2 * window))
return {epoch, id, text(seconds)}
""",
)

# KEYS: epoch, holds. ARGV: the hold, and the seconds after which it ends, "" for as if it had never been.
GIVE_BACK = Script.of(
    """
local epoch = begin(false)
local held = redis.call('HGET', KEYS[2], ARGV[2])
if held and ARGV[3] == '' then
  redis.call('HDEL', KEYS[2], ARGV[2])
elseif held then
  local start, free_at = string.match(held, '^(%S+) (%S+) ')
  start, free_at = tonumber(start), tonumber(free_at)
  local ends = now + tonumber(ARGV[3])
  if start > now then start, free_at = now, now + (free_at - start) end
  redis.call('HSET', KEYS[2], ARGV[2], text(start) .. ' ' .. text(math.min(free_at, ends)) .. ' 1 0')
end
return {epoch}
"""
)

# KEYS: epoch, queue. ARGV: the waiter.
LEAVE = Script.of("redis.call('HDEL', KEYS[2], ARGV[2])\nreturn {(begin(false))}\n")

# KEYS: epoch, holds. ARGV: the seconds, and how many at most.
PUNISH = Script.of(
    _HOLDS,
    """
local epoch = begin(false)
read_holds(KEYS[2])
local count = 0
for _, each in ipairs(holds) do if each.penalty then count = count + 1 end end
if count < tonumber(ARGV[3]) then hold(KEYS[2], tonumber(ARGV[2]), ' 1 1') end
return {epoch}
""",
)

_TELL = """
local function tell(key)
  local found = redis.call('GET', key)
  return {found or '', found and redis.call('PTTL', key) or -1}
end
"""

# KEYS: epoch, a record. Returns the epoch, and the text with its milliseconds, -1 if there is none.
READ = Script.of(_TELL, "local epoch = begin(false)\nreturn {epoch, tell(KEYS[2])}\n")

# KEYS: epoch, a record. ARGV: text, milliseconds.
WRITE = Script.of(
    "local epoch = begin(false)\nredis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])\nreturn {epoch}\n"
)

# KEYS: epoch, a record. ARGV: text.
FORGET = Script.of(
    """
local epoch = begin(false)
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return {epoch, 0} end
redis.call('DEL', KEYS[2])
return {epoch, 1}
"""
)

# KEYS: epoch, a lease. ARGV: owner, seconds, the quiet time of a new epoch, whether the owner had it.
LEASE = Script.of(
    """
local owner, seconds, quiet, mine = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == '1'
local epoch, age = begin(false)
local held = redis.call('GET', KEYS[2])
if held then
  local taken, until_, by = string.match(held, '^(%S+) (%S+) (.*)$')
  taken, until_ = tonumber(taken), tonumber(until_)
  if by == owner then mine = true end
  if by ~= owner and taken <= now and now < until_ then return {epoch, text(until_ - now)} end
end
if age < quiet and not mine then return {epoch, text(quiet - age)} end
redis.call('SET', KEYS[2], text(now) .. ' ' .. text(now + seconds) .. ' ' .. owner,
  'PX', math.ceil(seconds * 1000))
return {epoch, '0'}
"""
)

# KEYS: epoch, a lease. ARGV: owner.
UNLEASE = Script.of(
    """
local epoch = begin(false)
local held = redis.call('GET', KEYS[2])
if held and string.match(held, '^%S+ %S+ (.*)$') == ARGV[2] then redis.call('DEL', KEYS[2]) end
return {epoch}
"""
)

# KEYS: epoch, records. ARGV: "1" to begin a new epoch. Returns the epoch and the records, as `READ` does.
LOOK = Script.of(
    _TELL,
    """
local answer = {(begin(ARGV[2] == '1'))}
for i = 2, #KEYS do answer[i] = tell(KEYS[i]) end
return answer
""",
)

# KEYS: epoch, records that a new epoch may lack. ARGV: the text and the milliseconds of each.
PUT_BACK = Script.of(
    """
local answer = {(begin(false))}
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[2 * i - 2], 'NX', 'PX', ARGV[2 * i - 1]) end
return answer
"""
)
