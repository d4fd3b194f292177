"""Whatever is lost, late, double or left out: an order's events add up to what happened, each told once."""

from collections import Counter, defaultdict
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from order_history import History, at

from kis_async.orders.tracking import OrderEventKind, Tracker

QUANTITIES = st.integers(1, 12)
STEPS = st.one_of(
    st.tuples(st.just("place"), QUANTITIES),
    st.tuples(
        st.sampled_from(["fill", "fill", "fill", "modify", "cancel"]),
        st.integers(0, 9),
        QUANTITIES,
        st.integers(1, 4),
    ),
    st.tuples(st.just("list"), st.integers(0, 6), st.integers(0, 63)),
)
FATES = st.sampled_from(["come", "come", "come", "lost", "twice", "late", "late twice"])
PATIENCE = timedelta(seconds=1000)


class Run:
    """A tracker beside the truth."""

    def __init__(self):
        self.history = History()
        self.tracker = Tracker(patience=PATIENCE, ending=PATIENCE)
        self.events = []
        self.late = []
        self.second = 0

    def take(self, events):
        """Nothing is told beyond what has happened, nor taken back."""
        for event in events:
            self.events.append(event)
            if not event.is_fill:
                continue
            of_root = [each for each in self.events if each.is_fill and each.root_number == event.root_number]
            told = sum(each.quantity for each in of_root)
            root = next(order for order in self.history.orders if order.number == event.root_number)
            assert event.filled_quantity == told <= self.history.truth(root)[0]
            assert event.filled_amount == sum(each.amount for each in of_root)
            assert event.quantity > 0
            assert event.amount > 0

    def hear(self, notice, fate):
        """A notice comes, or does not."""
        if fate.startswith("late"):
            self.late.append((notice, fate.endswith("twice")))
            return
        for _ in range({"come": 1, "lost": 0, "twice": 2}[fate]):
            self.take(self.tracker.notice(notice, at(self.second)))

    def step(self, step, fate, *, wait):
        """One thing happens; or a list is read, behind and with some orders left out."""
        self.second += wait
        match step:
            case ("place", quantity):
                self.hear(self.history.place(quantity, self.second), fate)
            case ("list", lag, omitted):
                rows = self.history.lists[max(0, len(self.history.lists) - 1 - lag)]
                rows = [row for place, row in enumerate(rows) if not omitted >> (place % 6) & 1]
                self.take(self.tracker.listed(rows, at(self.second)))
            case (action, which, quantity, price) if self.history.open:
                order = self.history.open[which % len(self.history.open)]
                if action == "fill":
                    self.hear(self.history.fill(order, quantity, price * 100, self.second), fate)
                else:
                    self.hear(self.history.request(action, order, quantity, self.second), fate)
            case _:
                pass

    def finish(self):
        """All that is late comes, and then a list that is whole."""
        for notice, twice in self.late:
            self.hear(notice, "twice" if twice else "come")
        for wait in (1, 1001):
            self.second += wait
            self.take(self.tracker.listed(self.history.lists[-1], at(self.second)))


@settings(max_examples=200)
@given(st.lists(st.tuples(STEPS, FATES, st.integers(0, 1)), min_size=8, max_size=50))
def test_the_sums_are_the_truth(steps):
    """Quantities and amounts of each chain, what is left of it; requests and ends are told once."""
    run = Run()
    for step, fate, wait in steps:
        run.step(step, fate, wait=wait)
    run.finish()
    assert not run.tracker.needs_inquiry

    quantities, amounts = Counter(), Counter()
    kinds, ends = defaultdict(Counter), Counter()
    for event in run.events:
        if event.is_fill:
            quantities[event.root_number] += event.quantity
            amounts[event.root_number] += event.amount
        else:
            kinds[event.kind][event.order_number] += 1
        ends[event.root_number] += event.finished
    for order in run.history.orders:
        if order.original is None:
            filled, amount, left = run.history.truth(order)
            state = run.tracker.state("domestic_stock", order.number)
            assert (quantities[order.number], amounts[order.number]) == (filled, amount)
            assert (state.filled_quantity, state.filled_amount) == (filled, amount)
            assert (state.remaining_quantity, state.finished) == (left, left == 0)
            assert ends[order.number] == (left == 0)
        kind = {"new": "ACCEPTED", "modify": "CHANGED", "cancel": "CANCELLED"}[order.action]
        assert kinds[OrderEventKind[kind]].pop(order.number) == 1
    assert not any(counter for counter in kinds.values())
