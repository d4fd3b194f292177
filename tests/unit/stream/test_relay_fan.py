"""Who gets what of a shared stream: frames whole or in part, and everything that is not a record."""

from stream_support import HYNIX, SAMSUNG, TRADE, at, data_frame, trade

from kis_async.errors import DecodeError, StreamError
from kis_async.stream.cipher import Secret
from kis_async.stream.frames import Answer, DataFrame, parse_frame
from kis_async.stream.registry import Registration
from kis_async.stream.relay_fan import Fan
from kis_async.stream.relay_protocol import Confirmed, Lost, Refused, Unread, read_told

NOTICES = Registration("H0STCNI0", "someone")


class Listener:
    """A guest and what it was given: of a frame the keys of its records."""

    def __init__(self, fan, *wanted, column=0, keep=False):
        self.packets = []
        self.told = []
        fan.join(self)
        for registration in wanted:
            assert fan.attach(registration, self, column=column, keep=keep)

    def data(self, packet):
        """Records came."""
        self.packets.append(packet)

    def tell(self, message):
        """Something happened."""
        self.told.append(message)

    def keys(self):
        """The keys of the frames that came since the last time, as whoever reads them sees them."""
        found = []
        for packet in self.packets:
            frame = parse_frame(read_told(packet.line).frame)
            assert frame == packet.frame
            assert packet.at == at(1)
            fields = frame.payload.split("^")
            keys = fields[:: len(fields) // frame.count]
            assert dict(packet.keys) in ({}, {key: keys.count(key) for key in keys})
            found.append(keys)
        self.packets.clear()
        return found


def test_each_gets_its_own_records():
    """A frame of one key goes to those who want it; of one that mixes keys each gets its part, in order."""
    fan = Fan()
    one, two, both = Listener(fan, SAMSUNG), Listener(fan, HYNIX), Listener(fan, SAMSUNG, HYNIX)
    fan.data(data_frame(trade("005930"), trade("005930")), at(1))
    assert (one.keys(), two.keys(), both.keys()) == ([["005930"] * 2], [], [["005930"] * 2])
    fan.data(data_frame(trade("000660"), trade("005930"), trade("000660")), at(1))
    assert (one.keys(), two.keys()) == ([["005930"]], [["000660", "000660"]])
    assert both.keys() == [["000660", "005930", "000660"]]
    fan.data(data_frame(trade("005930"), tr_id="H0STASP0"), at(1))
    assert one.packets == two.packets == both.packets == []
    assert fan.records == 5


def test_a_key_in_another_case_and_none_at_all():
    """As within one stream: another case is the same key, an unknown one everybody's, a left one nobody's."""
    fan = Fan()
    upper, other = Listener(fan, Registration(TRADE, "DNASAAPL")), Listener(fan, SAMSUNG)
    fan.data(data_frame(trade("dnasaapl")), at(1))
    assert (upper.keys(), other.keys()) == ([["dnasaapl"]], [])
    fan.data(data_frame(trade("unknown")), at(1))
    assert (upper.keys(), other.keys()) == ([["unknown"]], [["unknown"]])
    assert fan.detach(Registration(TRADE, "DNASAAPL"), upper)
    fan.data(data_frame(trade("dnasaapl")), at(1))
    assert (upper.keys(), other.keys()) == ([], [])


def test_notices_and_damage_go_to_all_of_the_tr():
    """What has no key that can be read is never left out, and whoever reads it says what is wrong with it."""
    fan = Fan()
    one, two = Listener(fan, NOTICES, column=-1), Listener(fan, SAMSUNG)
    fan.data(DataFrame(tr_id="H0STCNI0", count=1, encrypted=True, payload="base64"), at(1))
    assert (one.keys(), two.keys()) == ([["base64"]], [])
    fan.data(DataFrame(tr_id=TRADE, count=2, encrypted=False, payload="a^b^c"), at(1))
    (packet,) = two.packets
    assert (packet.frame.payload, packet.keys, one.packets) == ("a^b^c", {}, [])


def test_acknowledgements_refusals_and_losses():
    """Registrations are answered to who has them; a loss, and what is no frame, is everybody's."""
    fan = Fan()
    one, two = Listener(fan, SAMSUNG, NOTICES), Listener(fan, SAMSUNG)
    answer = Answer(accepted=True, code="OPSP0000", message="", secret=Secret("key", "vector"))
    fan.confirmed(NOTICES, answer, at(1))
    assert one.told == [Confirmed(at(1).timestamp(), *NOTICES, ("key", "vector"))]
    assert two.told == []
    assert fan.confirmation(NOTICES, at(2)).secret == ("key", "vector")
    fan.lost(at(3), at(4), "broken")
    assert one.told[1:] == two.told == [Lost(at(4).timestamp(), at(3).timestamp(), "broken")]
    assert fan.confirmation(NOTICES, at(5)).secret is None
    fan.unreadable(DecodeError("no frame"), at(6), "0|")
    assert one.told[-1] == two.told[-1] == Unread(at(6).timestamp(), "no frame", "0|")
    fan.refused(SAMSUNG, StreamError("no"), at(7))
    assert one.told[-1] == two.told[-1] == Refused(at(7).timestamp(), *SAMSUNG, "failed", "no")
    assert (fan.registrations(one), fan.registrations(two)) == ([NOTICES], [])
    fan.data(data_frame(trade("005930")), at(1))
    assert one.packets == two.packets == []


def test_what_is_not_to_be_given_up():
    """A registration that some guest has had, or has time for, outlives that the key is in use elsewhere."""
    fan = Fan()
    new, patient = Listener(fan, SAMSUNG), Listener(fan, HYNIX, keep=True)
    assert (fan.had(SAMSUNG), fan.had(HYNIX)) == (False, True)
    fan.confirmed(SAMSUNG, None, at(1))
    assert fan.had(SAMSUNG)
    assert fan.part(patient) == [HYNIX]
    assert not fan.had(HYNIX)
    assert fan.guests == [new]
    assert not fan.attach(SAMSUNG, new, column=0, keep=False), "it had asked before"
    assert not fan.detach(HYNIX, new)
