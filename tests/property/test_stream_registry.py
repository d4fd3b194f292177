"""The registry against a model of the server: never beyond its limit, and all that is wanted in the end."""

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kis_async.stream.frames import Answer
from kis_async.stream.registry import Phase, Registration, Registry, Step

LIMIT = 4
ALL = [Registration("H0STCNT0", str(key)) for key in range(5)] + [
    Registration("H0STASP0", str(key)) for key in range(2)
]
REFUSALS = ["OPSP0008", "OPSP0017", "OPSP8992", "OPSP0007"]


class Server(RuleBasedStateMachine):
    """A server that keeps its own books, and consumers who want and let go as they like."""

    def __init__(self) -> None:
        super().__init__()
        self.registry = Registry(limit=LIMIT)
        self.wanted: Counter[Registration] = Counter()
        self.there: set[Registration] = set()
        self.asked: list[Step] = []
        self.refused: set[Registration] = set()

    # --- consumers ---

    @rule(registration=st.sampled_from(ALL))
    def want(self, registration: Registration) -> None:
        """Somebody wants it, if there is a place."""
        if registration not in self.wanted and len(self.wanted) >= LIMIT:
            assert self.registry.free == 0
            try:
                self.registry.want(registration)
            except ValueError:
                return
            raise AssertionError("wanted beyond the limit")
        self.registry.want(registration)
        self.wanted[registration] += 1

    @precondition(lambda self: self.wanted)
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        """One of those who want it lets go."""
        registration = data.draw(st.sampled_from(sorted(self.wanted, key=ALL.index)))
        self.wanted[registration] -= 1
        self.wanted = +self.wanted
        assert self.registry.release(registration) is (registration not in self.wanted)

    # --- the connection ---

    @rule()
    def send(self) -> None:
        """What is to be sent is sent, one step."""
        step = self.registry.next_step()
        if step is None:
            return
        assert all(step.registration != each.registration for each in self.asked), "asked twice at once"
        assert step.subscribe is (step.registration in self.wanted), "asked for what nobody wants"
        self.registry.sent(step)
        self.asked.append(step)

    @rule()
    def lose(self) -> None:
        """The connection ends, and with it all that was there or asked."""
        self.registry.lost()
        self.there.clear()
        self.asked.clear()
        assert self.registry.at_server == 0

    # --- the server ---

    @precondition(lambda self: self.asked)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """It does as it was asked; answers to several come in any order, with their names."""
        self._accept(self.asked.pop(data.draw(st.integers(0, len(self.asked) - 1))))

    @precondition(lambda self: self.asked and self.asked[0].subscribe)
    @rule(code=st.sampled_from(REFUSALS), named=st.sampled_from(["both", "tr", "none"]))
    def refuse(self, code: str, named: str) -> None:
        """The first that waits is refused; its answer may not say whose it is."""
        step = self.asked[0]
        if named == "tr" and any(
            each.registration.tr_id == step.registration.tr_id for each in self.asked[1:]
        ):
            named = "both"
        del self.asked[0]
        settled = self.registry.answered(_answer(step, code, named=named, accepted=False))
        assert settled is not None
        assert (settled.registration, settled.outcome) == (step.registration, "refused")
        assert self.registry.phase(step.registration) is None
        self.wanted.pop(step.registration, None)

    @precondition(lambda self: any(not step.subscribe for step in self.asked))
    @rule(named=st.booleans())
    def know_nothing_of(self, named: bool) -> None:
        """The end of a registration that the server does not have is as good as its end."""
        step = next(each for each in self.asked if not each.subscribe)
        self.asked.remove(step)
        self.there.discard(step.registration)
        answer = _answer(step, "OPSP0003", named="both" if named else "none", accepted=False)
        settled = self.registry.answered(answer)
        assert settled is not None
        assert (settled.registration, settled.outcome) == (step.registration, "ended")

    @precondition(lambda self: self.asked and not self.asked[0].subscribe)
    @rule(named=st.booleans())
    def fail_to_end(self, named: bool) -> None:
        """An end that fails for another reason leaves the place taken, and refuses nobody else."""
        step = self.asked.pop(0)
        answer = _answer(step, "OPSP0009", named="both" if named else "none", accepted=False)
        assert self.registry.answered(answer) is None
        assert self.registry.phase(step.registration) is Phase.STUCK

    @rule(code=st.sampled_from(["OPSP0000", "OPSP0001", "OPSP0008", "OPSP8996"]))
    def say_something_odd(self, code: str) -> None:
        """An answer about what nobody asked for changes nothing."""
        before = {each: self.registry.phase(each) for each in ALL}
        answer = Answer(accepted=code < "OPSP0002", code=code, message="", tr_id="H0XXXXX0", key="?")
        assert self.registry.answered(answer) is None
        assert {each: self.registry.phase(each) for each in ALL} == before

    def _accept(self, step: Step) -> None:
        if step.subscribe:
            already = step.registration in self.there
            self.there.add(step.registration)
            assert len(self.there) <= LIMIT, "more than the limit at the server"
            answer = _answer(step, "OPSP0002" if already else "OPSP0000", accepted=not already)
        else:
            self.there.discard(step.registration)
            answer = _answer(step, "OPSP0001")
        settled = self.registry.answered(answer)
        assert settled is not None
        assert settled.registration == step.registration
        assert settled.outcome == ("confirmed" if step.subscribe else "ended")

    # --- what always holds ---

    @invariant()
    def books_agree(self) -> None:
        """What is confirmed is at the server, and no place there is forgotten."""
        assert self.registry.wanted == frozenset(self.wanted)
        assert self.registry.free == LIMIT - len(self.wanted)
        phases = {each: self.registry.phase(each) for each in ALL}
        assert {each for each, phase in phases.items() if phase is Phase.CONFIRMED} <= self.there
        assert self.there <= {each for each, phase in phases.items() if phase is not None}
        assert self.registry.at_server == sum(phase is not None for phase in phases.values()) <= LIMIT

    def teardown(self) -> None:
        """When the server does all it is asked, everything wanted is there in the end, and nothing else.

        A registration whose end has failed keeps its place until the connection is new.
        """
        if any(self.registry.phase(each) is Phase.STUCK for each in ALL):
            self.lose()
        for _ in range(100):
            while (step := self.registry.next_step()) is not None:
                self.registry.sent(step)
                self.asked.append(step)
            if not self.asked:
                break
            self._accept(self.asked.pop(0))
        assert self.there == set(self.wanted)
        assert all(self.registry.is_confirmed(each) for each in self.wanted)


def _answer(step: Step, code: str, *, named: str = "both", accepted: bool = True) -> Answer:
    registration = step.registration
    return Answer(
        accepted=accepted,
        code=code,
        message="",
        tr_id="" if named == "none" else registration.tr_id,
        key=registration.key if named == "both" else "",
    )


Server.TestCase.settings = settings(max_examples=300, stateful_step_count=40)
TestRegistry = Server.TestCase
