"""From frames to consumers: gaps, shared registrations, whose a record is, trades that seem missing."""

import pytest
from stream_support import (
    HYNIX,
    SAMSUNG,
    TRADE,
    Consumer,
    at,
    data_frame,
    trade,
)

from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.api.notices import DomesticStockNotice
from kis_async.api.overseas_stock.realtime import OverseasStockTrade
from kis_async.errors import DecodeError, StreamRefused
from kis_async.stream.events import Dropped, Gap, PossibleLoss, Unreadable, Unsubscribed
from kis_async.stream.frames import DataFrame
from kis_async.stream.hub import Channel
from kis_async.stream.registry import Registration

NOTICES = Registration("H0STCNI0", "My-Hts-Id")
REFUSED = StreamRefused("H0STCNT0: OPSP0008 MAX SUBSCRIBE OVER", tr_id=TRADE, msg_cd="OPSP0008")


@pytest.fixture
def channel():
    """A channel without a connection."""
    return Channel()


def totals(items):
    """The day's volumes of the trades among some items, by which a test knows them."""
    return [item.volume for item in items if isinstance(item, KrxStockTrade)]


# --- gaps -----------------------------------------------------------------------------------------


def test_a_gap_lies_between_the_last_frame_and_the_last_acknowledgement(channel):
    """One event for a loss, with the times of all keys; what comes before its end is given behind it."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.data(data_frame(trade(total=100)), at(1))
    channel.lost(at(1), at(3), "it broke")
    assert totals(consumer.items()) == [100]
    channel.confirmed(HYNIX, None, at(5))
    channel.data(data_frame(trade("000660", total=200)), at(6))
    assert consumer.items() == []
    woken = consumer.woken
    channel.confirmed(SAMSUNG, None, at(7))
    assert consumer.woken > woken
    gap, record = consumer.items()
    assert gap == Gap(
        since=at(1), until=at(7), reason="it broke", resumed={"000660": at(5), "005930": at(7)}, losses=1
    )
    assert record.volume == 200


def test_several_losses_before_all_is_back_are_one_gap(channel):
    """Its beginning and reason are the first one's, and it says how many there were."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.lost(at(1), at(2), "first")
    channel.confirmed(SAMSUNG, None, at(4))
    channel.lost(at(4), at(5), "second")
    channel.lost(at(4), at(6), "third")
    channel.confirmed(SAMSUNG, None, at(8))
    channel.confirmed(HYNIX, None, at(9))
    resumed = {"005930": at(8), "000660": at(9)}
    assert consumer.items() == [Gap(since=at(1), until=at(9), reason="first", resumed=resumed, losses=3)]
    channel.lost(at(10), at(11), "fourth")
    channel.confirmed(SAMSUNG, None, at(12))
    channel.confirmed(HYNIX, None, at(13))
    resumed = {"005930": at(12), "000660": at(13)}
    assert consumer.items() == [Gap(since=at(10), until=at(13), reason="fourth", resumed=resumed)]


def test_every_consumer_has_a_gap_of_its_own(channel):
    """It ends when that consumer's registrations are back, whatever others wait for."""
    samsung, both = Consumer().attached(channel, SAMSUNG), Consumer().attached(channel, SAMSUNG, HYNIX)
    late = Consumer()
    channel.lost(at(1), at(2), "x")
    channel.attach(SAMSUNG, KrxStockTrade, late.outlet)
    channel.confirmed(SAMSUNG, None, at(3))
    assert samsung.items() == [Gap(since=at(1), until=at(3), reason="x", resumed={"005930": at(3)})]
    assert both.items() == []
    assert late.items() == []  # it had nothing that could have been lost
    channel.confirmed(HYNIX, None, at(4))
    assert [gap.until for gap in both.items()] == [at(4)]


def test_a_registration_that_is_not_confirmed_has_no_gap(channel):
    """Nothing can be lost of what has never begun."""
    consumer = Consumer()
    channel.attach(SAMSUNG, KrxStockTrade, consumer.outlet)
    channel.lost(at(1), at(2), "x")
    channel.confirmed(SAMSUNG, None, at(3))
    channel.data(data_frame(trade()), at(4))
    assert len(totals(consumer.items())) == 1


def test_refused_on_return(channel):
    """The gap ends with the refusal, which is said next; others come back as always."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.lost(at(1), at(2), "x")
    channel.confirmed(HYNIX, None, at(3))
    channel.refused(SAMSUNG, REFUSED, at(5))
    channel.data(data_frame(trade("000660", total=7)), at(6))
    gap, gone, record = consumer.items()
    assert gap == Gap(since=at(1), until=at(5), reason="x", resumed={"000660": at(3)})
    assert gone == Unsubscribed(key="005930", at=at(5), error=REFUSED)
    assert record.volume == 7
    assert not channel.had(SAMSUNG)
    assert channel.had(HYNIX)


def test_refused_alone(channel):
    """A gap of one registration, which is not taken back, still has an end after its beginning."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.lost(at(1), at(2), "x")
    channel.refused(SAMSUNG, REFUSED, at(5))
    assert consumer.items() == [
        Gap(since=at(1), until=at(5), reason="x"),
        Unsubscribed(key="005930", at=at(5), error=REFUSED),
    ]


def test_refused_at_first_is_no_event(channel):
    """Whoever asked is told by the call; only those who had it hear of it in their feed."""
    consumer = Consumer().attached(channel, HYNIX)
    channel.attach(SAMSUNG, KrxStockTrade, consumer.outlet)
    channel.refused(SAMSUNG, REFUSED, at(1))
    assert consumer.items() == []


def test_released_while_down(channel):
    """What is not wanted any more does not hold up the gap."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.lost(at(1), at(2), "x")
    channel.confirmed(HYNIX, None, at(3))
    assert consumer.items() == []
    assert channel.detach(SAMSUNG, consumer.outlet) is True
    assert consumer.items() == [Gap(since=at(1), until=at(3), reason="x", resumed={"000660": at(3)})]


def test_the_loss_of_one_of_two_connections():
    """It holds up nothing that comes by the other one, whose registrations are no part of it."""
    first, second = Channel(), Channel()
    consumer = Consumer().attached(first, SAMSUNG).attached(second, HYNIX)
    first.lost(at(1), at(2), "x")
    second.data(data_frame(trade("000660", total=7)), at(3))
    (record,) = consumer.items()
    assert record.volume == 7
    first.confirmed(SAMSUNG, None, at(4))
    (gap,) = consumer.items()
    assert (gap.since, gap.until, gap.resumed) == (at(1), at(4), {"005930": at(4)})


def test_both_connections_have_a_gap_of_their_own():
    """Each with its own bounds and reason; the one that ends first is told first."""
    first, second = Channel(), Channel()
    consumer = Consumer().attached(first, SAMSUNG).attached(second, HYNIX)
    first.lost(at(1), at(2), "one")
    second.lost(at(3), at(4), "two")
    second.confirmed(HYNIX, None, at(5))
    first.confirmed(SAMSUNG, None, at(6))
    found = [(gap.since, gap.until, gap.reason) for gap in consumer.items()]
    assert found == [(at(3), at(5), "two"), (at(1), at(6), "one")]


def test_a_loss_behind_early_records_is_a_gap_of_its_own(channel):
    """What came between two losses stands between two gaps, and no key's time is left out."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.lost(at(1), at(2), "x")
    channel.confirmed(HYNIX, None, at(3))
    channel.data(data_frame(trade("000660", total=7)), at(4))
    channel.lost(at(4), at(5), "y")
    for registration in (SAMSUNG, HYNIX):
        channel.confirmed(registration, None, at(6))
    one, record, two = consumer.items()
    assert (one.since, one.until, set(one.resumed)) == (at(1), at(4), {"000660"})
    assert record.volume == 7
    assert (two.since, two.until, set(two.resumed)) == (at(4), at(6), {"005930", "000660"})


def test_a_consumer_that_ends_in_a_gap(channel):
    """It hears of the gap, and of what came behind it; of nothing that comes later."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.lost(at(1), at(2), "x")
    channel.confirmed(HYNIX, None, at(3))
    channel.data(data_frame(trade("000660", total=7)), at(4))
    consumer.outlet.seal()
    channel.data(data_frame(trade("000660", total=8)), at(5))
    channel.lost(at(5), at(6), "y")
    channel.unreadable(DecodeError("?"), at(7))
    gap, record = consumer.items()
    assert gap == Gap(since=at(1), until=at(3), reason="x", resumed={"000660": at(3)})
    assert record.volume == 7


# --- whose a record is ----------------------------------------------------------------------------


def test_two_consumers_of_one_registration(channel):
    """Each has every record once, until it leaves; the registration is left with the last."""
    one, two = Consumer().attached(channel, SAMSUNG), Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.data(data_frame(trade(total=10), trade("000660", total=90), trade(total=20)), at(1))
    assert (totals(one.items()), totals(two.items())) == ([10, 20], [10, 90, 20])
    assert channel.outlets() == [one.outlet, two.outlet]
    assert channel.detach(SAMSUNG, one.outlet) is True
    assert channel.detach(SAMSUNG, one.outlet) is False
    channel.data(data_frame(trade(total=30)), at(2))
    assert (totals(one.items()), totals(two.items())) == ([], [30])
    assert channel.knows(SAMSUNG)
    channel.detach(SAMSUNG, two.outlet)
    assert not channel.knows(SAMSUNG)


@pytest.mark.parametrize("left_as", ["005930a", "005930A"])
def test_records_after_leaving_are_nobodys(channel, left_as):
    """What still comes of a registration that was left goes to no other, in whichever case its key comes."""
    consumer, other = Consumer(), Consumer().attached(channel, HYNIX)
    left = Registration(TRADE, left_as)
    consumer.attached(channel, left)
    channel.data(data_frame(trade("005930A", total=1)), at(1))
    channel.detach(left, consumer.outlet)
    channel.data(data_frame(trade("005930A", total=2)), at(2))
    assert (totals(consumer.items()), totals(other.items())) == ([1], [])
    consumer.attached(channel, left)
    channel.data(data_frame(trade("005930A", total=3)), at(3))
    assert (totals(consumer.items()), totals(other.items())) == ([3], [])


def test_keys_in_another_case(channel):
    """A record whose key is written otherwise than it was asked for is that registration's."""
    apple, tesla = Registration("HDFSCNT0", "DNASAaPl"), Registration("HDFSCNT0", "DNASTSLA")
    consumer = Consumer().attached(channel, apple, cls=OverseasStockTrade)
    other = Consumer().attached(channel, tesla, cls=OverseasStockTrade)
    channel.data(data_frame(["DNASAAPL", "AAPL", *[""] * 24], tr_id="HDFSCNT0"), at(1))
    assert [record.symbol for record in consumer.items()] == ["AAPL"]
    assert other.items() == []


def test_notices_are_all_their_consumers(channel):
    """A notice names no registration; every consumer of the TR has it, and none of another one."""
    one = Consumer(size=1).attached(channel, NOTICES, cls=DomesticStockNotice)
    two = Consumer("newest", 1).attached(channel, NOTICES, SAMSUNG, cls=DomesticStockNotice)
    other = Consumer().attached(channel, Registration("H0GSCNI0", "My-Hts-Id"))
    for number in range(3):
        channel.data(data_frame([f"{number}"] * 26, tr_id="H0STCNI0"), at(number))
    for consumer in (one, two):
        assert [notice.order_number for notice in consumer.items()] == ["0", "1", "2"]
    assert other.items() == []


def test_frames_of_what_nobody_wanted(channel):
    """They are not even read."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.data(data_frame(["x"], tr_id="H0STASP0"), at(1))
    channel.data(DataFrame(tr_id="H0STASP0", count=5, encrypted=True, payload="?"), at(1))
    assert consumer.items() == []


# --- what cannot be read --------------------------------------------------------------------------


def test_what_is_no_frame_may_be_anybodys(channel):
    """All consumers hear of it, once each."""
    consumers = [Consumer().attached(channel, SAMSUNG, HYNIX), Consumer().attached(channel, NOTICES)]
    error = DecodeError("a frame is neither data nor JSON")
    channel.unreadable(error, at(1))
    for consumer in consumers:
        assert consumer.items() == [Unreadable(at=at(1), error=error)]


def test_a_frame_that_does_not_divide(channel):
    """Its consumers hear of it with the frame's text, others do not, and the next frame is read."""
    consumer, other = Consumer().attached(channel, SAMSUNG), Consumer().attached(channel, NOTICES)
    channel.data(DataFrame(tr_id=TRADE, count=2, encrypted=False, payload="a^b^c"), at(1))
    channel.data(data_frame(trade(total=5)), at(2))
    event, record = consumer.items()
    assert (event.tr_id, event.text, event.at) == (TRADE, "0|H0STCNT0|002|a^b^c", at(1))
    assert record.volume == 5
    assert other.items() == []


def test_of_a_notice_nothing_is_quoted(channel):
    """Neither of an encrypted one nor of a clear one out of a recording."""
    consumer = Consumer().attached(channel, NOTICES, cls=DomesticStockNotice)
    for encrypted in (False, True):
        channel.data(
            DataFrame(tr_id="H0STCNI0", count=2, encrypted=encrypted, payload="8123456701^b^c"), at(1)
        )
    events = consumer.items()
    assert [event.text for event in events] == ["", ""]
    assert "81234567" not in repr(events)


# --- trades that seem to be missing ---------------------------------------------------------------


def test_a_jump_in_volume_is_a_possible_loss(channel):
    """Its volume is what no trade told of, and it stands before the trade that gave it away."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=100), trade(own=7, total=107)), at(1))
    channel.data(data_frame(trade(own=3, total=130), trade(own=1, total=131)), at(4))
    first, second, loss, third, fourth = consumer.items()
    assert loss == PossibleLoss(key="005930", volume=20, since=at(1), until=at(4))
    assert totals([first, second, third, fourth]) == [100, 107, 130, 131]


def test_a_jump_within_a_frame(channel):
    """It is told between the records of the frame, in order, to all consumers."""
    consumers = [Consumer().attached(channel, SAMSUNG) for _ in range(2)]
    channel.data(data_frame(trade(own=5, total=100), trade(own=5, total=115), trade(own=5, total=120)), at(1))
    for consumer in consumers:
        items = consumer.items()
        assert [type(item).__name__ for item in items] == [
            "KrxStockTrade",
            "PossibleLoss",
            *["KrxStockTrade"] * 2,
        ]
        assert (items[1].volume, items[1].since, items[1].until) == (10, at(1), at(1))


def test_symbols_are_counted_apart(channel):
    """One symbol's volume says nothing of another's."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.data(data_frame(trade(own=5, total=100), trade("000660", own=5, total=9000)), at(1))
    channel.data(data_frame(trade(own=5, total=105), trade("000660", own=5, total=9005)), at(2))
    assert [item.volume for item in consumer.items()] == [100, 9000, 105, 9005]


@pytest.mark.parametrize(
    ("own", "total"),
    [(5, 105), (10, 105), (5, 100), (5, 90), (0, 100), (500, 500), (20, 20), ("", 900), (5, "")],
)
def test_what_is_no_jump(channel, own, total):
    """A rise by the trade's own volume or less, a correction, a new day, a volume that is missing."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=100)), at(1))
    channel.data(data_frame(trade(own=own, total=total)), at(2))
    assert [type(item) for item in consumer.items()] == [KrxStockTrade] * 2


def test_no_jump_after_a_gap(channel):
    """The gap has said it all; the first trade behind it begins a new count."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=100)), at(1))
    channel.lost(at(1), at(2), "x")
    channel.confirmed(SAMSUNG, None, at(3))
    channel.data(data_frame(trade(own=5, total=900), trade(own=5, total=910)), at(4))
    assert [type(item).__name__ for item in consumer.items()] == [
        "KrxStockTrade",
        "Gap",
        "KrxStockTrade",
        "PossibleLoss",
        "KrxStockTrade",
    ]


def test_no_jump_after_a_gap_for_keys_that_nobody_asked_for(channel):
    """What a server calls otherwise than it was asked for is forgotten with the rest."""
    consumer = Consumer().attached(channel, SAMSUNG, HYNIX)
    channel.data(data_frame(trade("Q", own=5, total=100)), at(1))
    channel.lost(at(1), at(2), "x")
    channel.confirmed(SAMSUNG, None, at(3))
    channel.confirmed(HYNIX, None, at(3))
    channel.data(data_frame(trade("Q", own=5, total=900)), at(4))
    assert not [item for item in consumer.items() if isinstance(item, PossibleLoss)]


def test_no_jump_after_leaving_and_coming_back(channel):
    """What was traded while nobody was registered is not missing."""
    consumer = Consumer().attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=100)), at(1))
    channel.detach(SAMSUNG, consumer.outlet)
    consumer.attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=900)), at(4))
    assert totals(consumer.items()) == [100, 900]


def test_what_a_slow_consumer_lost_is_in_order_with_the_rest(channel):
    """The buffer's own losses, possible ones and gaps stand where they happened."""
    consumer = Consumer(size=1).attached(channel, SAMSUNG)
    channel.data(data_frame(trade(own=5, total=100), trade(own=5, total=105)), at(1))
    channel.lost(at(1), at(2), "x")
    channel.confirmed(SAMSUNG, None, at(3))
    channel.data(data_frame(trade(own=5, total=300)), at(4))
    channel.data(data_frame(trade(own=5, total=400)), at(5))
    dropped, gap, again, loss, record = consumer.items()
    assert dropped == Dropped(count=2, since=at(1), until=at(1), keys={"005930": 2})
    assert isinstance(gap, Gap)
    assert again == Dropped(count=1, since=at(4), until=at(4), keys={"005930": 1})
    assert (loss.volume, record.volume) == (95, 400)
