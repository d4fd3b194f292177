"""Which of several claimants has which of several things, where each may have but some of them. Pure.

A pairing gives each claimant one thing at most, and each thing to one claimant at most.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["certain", "groups", "largest"]

Edges = Mapping[int, Sequence[int]]
"""Claimant -> the things that it may have."""


def groups(edges: Edges) -> list[tuple[list[int], list[int]]]:
    """The claimants and things that are connected with each other, group by group, each in order."""
    claimants: dict[int, list[int]] = {}
    for claimant, things in edges.items():
        for thing in things:
            claimants.setdefault(thing, []).append(claimant)
    seen: set[int] = set()
    found: list[tuple[list[int], list[int]]] = []
    for first in edges:
        if first in seen:
            continue
        seen.add(first)
        members, waiting = [first], [first]
        reached: set[int] = set()
        while waiting:
            for thing in edges[waiting.pop()]:
                if thing in reached:
                    continue
                reached.add(thing)
                new = [other for other in claimants[thing] if other not in seen]
                seen.update(new)
                members += new
                waiting += new
        found.append((sorted(members), sorted(reached)))
    return found


def largest(edges: Edges, order: Iterable[int]) -> dict[int, int]:
    """A pairing of as many as possible, claimant -> thing; those first in `order` choose first."""
    pairs: dict[int, int] = {}
    owner: dict[int, int] = {}
    for claimant in order:
        _augment(claimant, edges, pairs, owner)
    return pairs


def _augment(claimant: int, edges: Edges, pairs: dict[int, int], owner: dict[int, int]) -> None:
    """Give a claimant a thing, if others can move to make room for it."""
    came_from: dict[int, int] = {}
    waiting = deque([claimant])
    while waiting:
        asking = waiting.popleft()
        for thing in edges[asking]:
            if thing in came_from:
                continue
            came_from[thing] = asking
            if thing in owner:
                waiting.append(owner[thing])
                continue
            free: int | None = thing
            while free is not None:
                taker = came_from[free]
                left = pairs.get(taker)
                pairs[taker], owner[free] = free, taker
                free = left
            return


def certain(edges: Edges, pairs: Mapping[int, int]) -> set[int]:
    """The claimants that have the same thing in every largest pairing.

    `pairs` is one, and leaves no thing over. Another one follows from it only in two ways: claimants
    pass their things round in a circle, or one that has none takes a thing, its owner another's, and so
    on. So a claimant is certain if it is in no circle and not on the way from one that has none.
    """
    owner = {thing: claimant for claimant, thing in pairs.items()}
    wants = {claimant: {owner[thing] for thing in things} - {claimant} for claimant, things in edges.items()}
    displaced = _reached((claimant for claimant in edges if claimant not in pairs), wants)
    return {
        claimant
        for claimant in pairs
        if claimant not in displaced and claimant not in _reached([claimant], wants)
    }


def _reached(starts: Iterable[int], wants: Mapping[int, set[int]]) -> set[int]:
    """Whom the wants lead to, step by step."""
    reached: set[int] = set()
    waiting = list(starts)
    while waiting:
        new = wants[waiting.pop()] - reached
        reached |= new
        waiting += new
    return reached
