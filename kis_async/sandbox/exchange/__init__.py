"""The sandbox's exchange: orders that really trade, and the accounts that they belong to.

The rooms: `model` (orders, fills and accounts) and `settings` (fees, and with what accounts begin); `tickets`
(what a call or a hand asks for), `kinds` (what an order kind means), `sessions` (when which venue takes and
trades what) and `rules` (what is refused); `matching` (who trades with whom), `floor` (orders at work, moved
by the clock) and `ledger` (cash and positions); `engine` (the record, and the door to all of that); `answers`
and what it is made of (the inquiries).
Nothing here knows sockets or loops.
"""
