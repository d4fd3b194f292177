"""From notices and lists to events: what is told, of which order, and what is not told twice."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import attrs
import pytest
from order_history import START, at, notice, row

from kis_async.api.notices import NightFuturesNotice
from kis_async.korean_time import KOREA
from kis_async.orders.order_events import OrderEventKind
from kis_async.orders.tracked import Sums, sums_of
from kis_async.orders.tracking import Tracker
from kis_async.stream.notices import NoticeEvent

PART, CANCELLED, CHANGED = NoticeEvent.PARTLY_FILLED, NoticeEvent.CANCELLED, NoticeEvent.CHANGED
MARKET = "domestic_stock"


def told(events):
    """Kind, number, quantity, amount, and what is left: an event in short."""
    return [
        (each.kind.value, each.order_number, each.quantity, each.amount, each.remaining_quantity)
        for each in events
    ]


class Told:
    """A tracker whose events are in short; its list is read at the second that is given."""

    def __init__(self, **options):
        self.tracker = Tracker(**options)
        self.events = []

    def hear(self, *args, second=0, **fields):
        """A notice comes."""
        return self._told(self.tracker.notice(notice(*args, second=second, **fields), at(second)))

    def read(self, *rows, second=0, silent=False):
        """A list is read."""
        return self._told(self.tracker.listed(rows, at(second), silent=silent))

    def _told(self, events):
        self.events += events
        return told(events)

    def placed(self, number="1", quantity=10):
        """With an order that was accepted."""
        assert self.hear(number, NoticeEvent.ACCEPTED, quantity, 70000) == [
            ("accepted", number, quantity, None, quantity)
        ]
        return self

    def state(self, number="1"):
        """How an order stands."""
        return self.tracker.state(MARKET, number)


def test_fills_by_notice():
    """Each fill as its notice says it, with the sums so far, the broker's time, and the end."""
    run = Told().placed()
    assert run.hear("1", PART, 4, 70000, second=5) == [("partly filled", "1", 4, 280000, 6)]
    assert run.hear("1", NoticeEvent.FILLED, 6, 69900, second=6) == [("filled", "1", 6, 419400, 0)]
    last = run.events[-1]
    assert (last.price, last.filled_quantity, last.filled_amount) == (69900, 10, 699400)
    assert (last.finished, last.source, last.at, last.fills_together) == (True, "notice", at(6), False)
    assert [event.finished for event in run.events] == [False, False, True]
    assert not run.tracker.needs_inquiry


def test_fills_by_inquiry():
    """What a list has beyond what was told is one event, at an average price; the same list again is none."""
    run = Told()
    rows = [row("1", 10, filled=6, amount=420600)]
    assert run.read(*rows) == [
        ("accepted", "1", 10, None, 10),
        ("partly filled", "1", 6, 420600, 4),
    ]
    event = run.events[-1]
    assert (event.price, event.fills_together, event.source, event.at) == (70100, True, "inquiry", None)
    assert run.events[0].at == START
    assert run.read(*rows, second=2) == []
    assert run.read(row("1", 10, filled=10, amount=699900)) == [("filled", "1", 4, 279300, 0)]


def test_a_lost_notice_is_made_good_by_the_list():
    """The increase has the amount that is missing, and from then on notices of that order wait for a list."""
    run = Told().placed()
    run.hear("1", PART, 2, 70000, second=1)
    assert run.read(row("1", 10, filled=5, amount=350300), second=3) == [("partly filled", "1", 3, 210300, 5)]
    assert not run.tracker.needs_inquiry
    # Is it one that the list told already? Only a list can say.
    assert run.hear("1", PART, 3, 70200, second=4) == []
    assert run.tracker.needs_inquiry
    assert run.read(row("1", 10, filled=8, amount=560900), second=5) == [("partly filled", "1", 3, 210600, 2)]


def test_a_late_notice_tells_nothing_and_sets_right():
    """Once the notices have caught up with the list, they are trusted again."""
    run = Told().placed()
    assert run.read(row("1", 10, filled=5, amount=350000), second=1) == [("partly filled", "1", 5, 350000, 5)]
    assert run.hear("1", PART, 2, 70000, second=0) == []
    assert run.hear("1", PART, 3, 70000, second=1) == []
    assert run.hear("1", PART, 1, 69000, second=3) == [("partly filled", "1", 1, 69000, 4)]


def test_a_list_that_lags_or_leaves_out_takes_nothing_back():
    """Neither fills nor what is left."""
    run = Told().placed()
    run.hear("1", PART, 5, 70000)
    assert run.read(row("1", 10, filled=2, amount=140000)) == []
    assert run.read() == []
    assert (run.state().filled_quantity, run.state().remaining_quantity) == (5, 5)


def test_a_list_that_lags_behind_other_fills_waits():
    """A list with more shares for less money has not what notices told; nothing is told until it has."""
    run = Told().placed()
    run.hear("1", PART, 5, 200, second=1)
    assert run.read(row("1", 10, filled=6, amount=600), second=2) == []
    assert run.tracker.needs_inquiry
    assert run.read(row("1", 10, filled=11 - 1, amount=1500), second=4) == [("filled", "1", 5, 500, 0)]
    assert run.state().filled_amount == 1500


def test_the_same_notice_twice():
    """It may be a second fill that is equal in all: a list decides, and until then it does not count."""
    run = Told().placed()
    assert run.hear("1", PART, 2, 70000, second=1) == [("partly filled", "1", 2, 140000, 8)]
    assert run.hear("1", PART, 2, 70000, second=1) == []
    assert run.tracker.needs_inquiry
    assert run.tracker.doubted_at == at(1)
    assert run.read(row("1", 10, filled=2, amount=140000), second=2) == []
    assert run.tracker.needs_inquiry  # the list may be behind
    assert run.read(row("1", 10, filled=2, amount=140000), second=11) == []
    assert not run.tracker.needs_inquiry
    assert run.hear("1", PART, 2, 70000, second=1) == []
    assert run.read(row("1", 10, filled=4, amount=280000), second=12) == [
        ("partly filled", "1", 2, 140000, 6)
    ]
    assert not run.tracker.needs_inquiry


def test_fills_never_exceed_the_order():
    """A notice of more than was ordered is not believed."""
    run = Told().placed(quantity=3)
    run.hear("1", PART, 2, 70000)
    assert run.hear("1", PART, 2, 70000, second=1) == []
    assert run.tracker.needs_inquiry
    assert run.state().filled_quantity == 2


def test_a_change_goes_on_under_a_new_number():
    """The chain keeps its root; the quantities are those of the whole."""
    run = Told().placed()
    run.hear("1", PART, 3, 70000)
    assert run.hear("2", CHANGED, 7, 70100, original="1", change="modify", order_quantity=7) == [
        ("changed", "2", 7, None, 7)
    ]
    assert run.events[-1].price == 70100
    assert not run.tracker.needs_inquiry
    assert run.hear("2", PART, 7, 70100, original="1", change="modify", second=2) == [
        ("filled", "2", 7, 490700, 0)
    ]
    last = run.events[-1]
    assert (last.root_number, last.original_number, last.filled_quantity) == ("1", "1", 10)
    assert run.state("2") == run.state("1")
    assert run.state().numbers == ("1", "2")
    # The list says the same in its own way.
    rows = [
        row("1", 10, filled=3, amount=210000, remaining=0),
        row("2", 7, filled=7, amount=490700, original="1", action="modify"),
    ]
    assert run.read(*rows, second=60) == run.read(*rows, second=120) == []


def test_a_part_is_changed_and_the_rest_cancelled():
    """Both numbers go on, each for its part; the cancellation has a number of its own."""
    run = Told().placed()
    run.hear("2", CHANGED, 4, 70100, original="1", change="modify")
    assert run.hear("3", CANCELLED, 6, original="1", change="cancel") == [("cancelled", "3", 6, None, 4)]
    assert run.events[-1].original_number == "1"
    assert run.hear("2", PART, 4, 70100, second=1) == [("filled", "2", 4, 280400, 0)]
    assert run.events[-1].finished


def test_changes_by_inquiry():
    """In whatever order the list has them, each comes behind the one that it changes."""
    run = Told()
    rows = [
        row("3", 5, original="2", action="cancel", remaining=0),
        row("2", 7, filled=2, amount=200, remaining=0, original="1", action="modify", cancelled_quantity=5),
        row("1", 10, filled=3, amount=300, remaining=0),
    ]
    assert run.read(*rows) == [
        ("accepted", "1", 10, None, 10),
        ("partly filled", "1", 3, 300, 7),
        ("changed", "2", 7, None, 7),
        ("partly filled", "2", 2, 200, 5),
        ("cancelled", "3", 5, None, 0),
    ]
    assert [event.finished for event in run.events] == [False] * 4 + [True]
    assert run.read(*rows, second=60) == []


def test_an_order_by_hand_whose_beginning_is_not_known():
    """A fill of an unknown number may be of a change: a list says of which order, and then it is told."""
    run = Told(own=lambda _market, number: number == "1")
    assert run.hear("3", PART, 2, 70200, second=1) == []
    assert run.hear("4", CANCELLED, 1, original="3", change="cancel", second=2) == []
    assert run.tracker.needs_inquiry
    rows = [
        row("3", 4, filled=2, amount=140400, remaining=1, original="2", action="modify"),
        row("2", 6, remaining=0, original="1", action="modify", filled=2, amount=140000),
        row("1", 6, remaining=0),
    ]
    assert run.read(*rows[:2], second=3) == []  # nothing yet of the first
    assert run.read(*rows, second=4) == [
        ("accepted", "1", 6, None, 6),
        ("changed", "2", 6, None, 6),
        ("partly filled", "2", 2, 140000, 4),
        ("changed", "3", 4, None, 4),
        ("partly filled", "3", 2, 140400, 2),
        ("cancelled", "4", 1, None, 1),
    ]
    assert {event.root_number for event in run.events} == {"1"}
    assert [event.manual for event in run.events] == [False, True, True, True, True, True]


def test_an_order_that_no_list_shows():
    """In the end it is taken for an order of its own, and what notices told of it is told."""
    run = Told(patience=timedelta(seconds=10))
    assert run.hear("9", PART, 2, 70000, order_quantity=5, second=1) == []
    assert run.read(second=5) == []
    assert run.read(second=11) == [("accepted", "9", 5, None, 5), ("partly filled", "9", 2, 140000, 3)]
    assert run.hear("11", CHANGED, 3, 70000, original="10", change="modify", second=20) == []
    assert run.read(second=30) == [("changed", "11", 3, None, None)]
    assert run.state("11").remaining_quantity == 3
    run.read(second=40)
    assert not run.tracker.needs_inquiry


def test_a_fill_before_its_acceptance():
    """An exchange may confirm an order behind its first fill; the events come in the usual order."""
    run = Told()
    assert run.hear("1", PART, 2, 70000) == []
    assert run.hear("1", NoticeEvent.ACCEPTED, 5, 70000) == [
        ("accepted", "1", 5, None, 5),
        ("partly filled", "1", 2, 140000, 3),
    ]
    assert run.hear("1", NoticeEvent.ACCEPTED, 5, 70000, second=1) == []


def test_refusals():
    """Of an order, at once or later by the exchange; and of a request, which leaves its order as it was."""
    run = Told()
    assert run.hear("1", NoticeEvent.REFUSED, 5, 70000) == [("refused", "1", 5, None, 0)]
    assert run.events[-1].finished
    run.placed("2")
    assert run.hear("3", NoticeEvent.REFUSED, 10, original="2", change="cancel") == [
        ("refused", "3", 10, None, 10)
    ]
    assert run.hear("2", NoticeEvent.REFUSED, 10, 70000) == [("refused", "2", 10, None, 0)]
    rows = [
        row("1", 5, remaining=0, rejected_quantity=5),
        row("2", 10, remaining=0, rejected_quantity=10),
        row("4", 7, remaining=0, rejected_quantity=7),
        row("5", 8),
        row("6", 8, remaining=0, rejected_quantity=8, original="5", action="modify"),
    ]
    assert run.read(*rows) == [
        ("refused", "4", 7, None, 0),
        ("accepted", "5", 8, None, 8),
        ("refused", "6", 8, None, 8),
    ]


def test_the_rest_of_an_ioc_order():
    """The exchange cancels it under the order's own number."""
    run = Told().placed()
    run.hear("1", PART, 3, 70000)
    assert run.hear("1", CANCELLED, 7) == [("cancelled", "1", 7, None, 0)]
    assert run.read(row("1", 10, filled=3, amount=210000, remaining=0, cancelled_quantity=7), second=60) == []


@pytest.mark.parametrize(("cancelled", "kind"), [(6, "cancelled"), (0, "expired")])
def test_what_is_gone_by_the_list(cancelled, kind):
    """Neither filled nor left, and no request is known: it has ended once the list had time to show one."""
    run = Told(ending=timedelta(seconds=10)).placed()
    rows = [row("1", 10, filled=4, amount=280000, remaining=0, cancelled_quantity=cancelled)]
    assert run.read(*rows, second=1) == [("partly filled", "1", 4, 280000, 6)]
    assert run.read(*rows, second=6) == []
    assert run.read(*rows, second=11) == [(kind, "1", 6, None, 0)]
    # A request that the list had left out is not told once more.
    rows.append(row("2", 6, remaining=0, original="1", action="cancel"))
    assert run.read(*rows, second=20) == []
    assert run.state().finished


def test_a_cancellation_with_lost_fills():
    """What is left after it and cannot be is looked up."""
    run = Told().placed()
    assert run.hear("2", CANCELLED, 7, original="1", change="cancel") == [("cancelled", "2", 7, None, 3)]
    assert run.tracker.needs_inquiry
    assert run.read(
        row("1", 10, filled=3, amount=210000, remaining=0, cancelled_quantity=7),
        row("2", 7, remaining=0, original="1", action="cancel"),
    ) == [("filled", "1", 3, 210000, 0)]
    assert not run.tracker.needs_inquiry


def test_a_request_that_is_only_taken_in():
    """It is no event; whether it was carried out is looked up."""
    run = Told().placed()
    assert run.hear("2", NoticeEvent.ACCEPTED, 10, original="1", change="cancel") == []
    assert run.tracker.needs_inquiry
    assert run.hear("2", CANCELLED, 10, original="1", change="cancel") == [("cancelled", "2", 10, None, 0)]
    assert not run.tracker.needs_inquiry


def test_the_parts_of_a_sor_order_are_its_own():
    """New numbers with an original: their fills are the order's, whichever rows the list has of them."""
    run = Told().placed()
    assert run.hear("2", NoticeEvent.ACCEPTED, 6, original="1") == []
    assert run.hear("2", PART, 4, 70000, original="1") == [("partly filled", "1", 4, 280000, 6)]
    assert run.hear("3", PART, 1, 70100, original="1") == [("partly filled", "1", 1, 70100, 5)]
    parts = [
        row("2", 6, filled=6, amount=420000, original="1"),
        row("3", 4, filled=1, amount=70100, original="1"),
    ]
    assert run.read(*parts) == [("partly filled", "1", 2, 140000, 3)]
    assert run.read(row("1", 10, filled=7, amount=490100), *parts, second=2) == []


def test_silent_at_the_start():
    """What a first list shows is known, not told; what follows is."""
    run = Told()
    run.hear("3", PART, 1, 500)
    rows = [row("1", 10, filled=4, amount=400), row("2", 5, remaining=0), row("3", 2, filled=1, amount=500)]
    assert run.read(*rows, silent=True) == [("partly filled", "3", 1, 500, 1)]
    assert run.state("2").finished
    assert run.read(row("1", 10, filled=6, amount=620), row("4", 1), second=2) == [
        ("partly filled", "1", 2, 220, 4),
        ("accepted", "4", 1, None, 1),
    ]


def test_numbers_begin_anew_each_day():
    """The same number of the next day is another order, and what was left of yesterday's has expired."""
    run = Told().placed()
    day = 24 * 3600
    assert run.hear("1", NoticeEvent.ACCEPTED, 3, 70000, second=day) == [("accepted", "1", 3, None, 3)]
    assert run.events[-1].day == date(2026, 9, 23)
    tomorrow = {"ordered_on": date(2026, 9, 23), "ordered_at": at(day)}
    assert run.read(row("1", 10), row("1", 3, filled=1, amount=9, **tomorrow), second=day + 5) == [
        ("partly filled", "1", 1, 9, 2),
        ("expired", "1", 10, None, 0),
    ]
    assert [event.day.day for event in run.events[-2:]] == [23, 22]
    assert run.tracker.state(MARKET, "1", at(0)).remaining_quantity == 0
    assert run.tracker.state(MARKET, "1", at(day)).remaining_quantity == 2


def test_a_night_order_before_holidays():
    """Its notices know the evening, the list the business day behind the holidays: they are of one order."""
    run = Told()
    friday = datetime(2026, 9, 25, 19, tzinfo=KOREA)  # Chuseok
    blank = {
        field.name: None
        for field in attrs.fields(NightFuturesNotice)
        if field.name not in {"extra", "problems"}
    }
    night = {"market": "domestic_futureoption", "record": NightFuturesNotice(**blank)}
    (event,) = run.tracker.notice(notice("7", NoticeEvent.ACCEPTED, 2, 400, **night), friday)
    assert event.day == date(2026, 9, 28)
    fields = {
        "market": "domestic_futureoption",
        "ordered_on": date(2026, 9, 29),
        "ordered_at": friday,
        "night": True,
    }
    listed = row("7", 2, filled=1, amount=100_000_000, average_price=Decimal(400), **fields)
    (event,) = run.tracker.listed([listed], friday + timedelta(hours=1))
    assert (event.kind, event.amount) == (OrderEventKind.PARTLY_FILLED, 400)
    assert event.day == date(2026, 9, 29)


@pytest.mark.parametrize(
    ("amount", "average", "expected"),
    [
        (300_225_000, "400.3", "1200.9"),
        (300_225_000, "400.2999", "1200.9"),
        ("1200.9", "400.3", "1200.9"),
        (0, "400.3", "1200.9"),
        (None, None, None),
    ],
)
def test_amounts_of_derivatives(amount, average, expected):
    """The multiplier of the contract is taken out, exactly; without an amount the average price must do."""
    fields = {"filled_amount": amount, "average_price": average}
    fields = {name: None if value is None else Decimal(value) for name, value in fields.items()}
    listed = row("1", 3, filled=3, market="domestic_futureoption", **fields)
    assert sums_of(listed) == Sums(3, None if expected is None else Decimal(expected))


def test_overseas_futures_say_how_much_was_filled():
    """A fill notice whose total is higher than what was heard tells of one that was lost."""
    run = Told()
    fields = {"market": "overseas_futureoption"}
    run.hear("1", NoticeEvent.ACCEPTED, 5, 100, **fields)
    assert run.hear("1", PART, 2, 100, filled_quantity=3, **fields) == [("partly filled", "1", 2, 200, 3)]
    assert run.tracker.needs_inquiry


def test_a_time_of_another_zone_is_none():
    """Abroad the time of a notice may be local; just before midnight it is yesterday's."""
    run = Told()
    early = datetime(2026, 9, 23, 0, 0, 1, tzinfo=KOREA)
    late = notice("1", NoticeEvent.ACCEPTED, 1, 1, at=datetime(2026, 9, 22, 23, 59, 59, tzinfo=KOREA).time())
    (event,) = run.tracker.notice(late, early)
    assert event.at == early - timedelta(seconds=2)
    abroad = notice("2", NoticeEvent.ACCEPTED, 1, 1, market="overseas_stock", second=0)
    (event,) = run.tracker.notice(abroad, early)
    assert event.at is None


def test_unclear_notices_and_gaps_ask_for_an_inquiry():
    """Whatever may hide an event; a while of lists settles it."""
    run = Told().placed()
    for doubt in (lambda: run.hear("1", NoticeEvent.UNCLEAR, 1), lambda: run.tracker.gap(at(0))):
        doubt()
        assert run.tracker.needs_inquiry
        run.read(second=5)
        assert run.tracker.needs_inquiry
        run.read(second=10)
        assert not run.tracker.needs_inquiry


def test_what_is_old_is_forgotten():
    """Days after the last word of it, so that a program may run for months."""
    run = Told().placed()
    run.read(second=24 * 3600)
    assert run.state() is not None
    run.read(second=5 * 24 * 3600)
    assert run.state() is None
