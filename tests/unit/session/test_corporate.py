"""Corporate customers: what their credentials take, and the headers that each of their calls carries."""

import pytest
from support import ACCOUNT, APP_KEY, APP_SECRET, refusal

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing
from kis_async.api.domestic_stock.trading import GetBalance
from kis_async.config import Settings
from kis_async.errors import ConfigError
from kis_async.spec.message import Context, build, headers_for

GIVEN = {"personal_secret": "p3rsonal/secret", "phone_number": "010-1234-5678", "ip_address": "203.0.113.7"}
CORPORATE = Credentials(app_key=APP_KEY, app_secret=APP_SECRET, corporate=True, **GIVEN)
SENT = {
    "custtype": "B",
    "seq_no": "001",
    "personalseckey": "p3rsonal/secret",
    "phone_number": "01012345678",
    "ip_addr": "203.0.113.7",
}
OURS = {*SENT, "gt_uid", "mac_address"}


def headers_of(credentials: Credentials) -> dict[str, str]:
    """Those of a call's headers that depend on who the customer is."""
    message = build(GetBalance(), Context(paper=False, account=Account(ACCOUNT)))
    headers = headers_for(message, credentials, "T", transaction="0" * 32)
    return {name: value for name, value in headers.items() if name in OURS}


def test_headers():
    """What is given is sent; a person's call has none of it, whoever numbers the transactions."""
    assert headers_of(CORPORATE) == {**SENT, "gt_uid": "0" * 32}
    bare = Credentials(app_key=APP_KEY, app_secret=APP_SECRET, corporate=True)
    assert headers_of(bare) == {"custtype": "B", "seq_no": "001", "gt_uid": "0" * 32}
    person = Credentials(app_key=APP_KEY, app_secret=APP_SECRET, mac_address="00:11:22:33:44:55")
    assert headers_of(person) == {"custtype": "P", "mac_address": "00:11:22:33:44:55"}


async def test_every_call_is_another_transaction(broker):
    """Also the second attempt of one call, and calls of one moment: each has its own 32 characters."""
    broker.answers["inquire-balance"] = [
        (500, refusal("EGW00201")),
        {"rt_cd": "0", "output1": [], "output2": []},
    ]
    client = KIS(
        CORPORATE,
        environment=Environment(name="test", rest_url=broker.url, requests_per_second=1000),
        account=Account(ACCOUNT),
        state=MemoryState(),
        pacing=Pacing(reserve=0),
    )
    async with client as kis:
        for _ in range(3):
            await kis.send(GetBalance())
    calls = [request.headers for request in broker.requests if request.path.endswith("inquire-balance")]
    assert len(calls) == 4
    for headers in calls:
        assert {name: headers[name] for name in SENT} == SENT
        assert len(headers["gt_uid"]) == 32
    assert len({headers["gt_uid"] for headers in calls}) == 4


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("personal_secret", "a\nb"),
        ("personal_secret", 5),
        ("phone_number", "call me"),
        ("phone_number", "+82 10 1234 5678"),
        ("phone_number", "０１０"),
        ("ip_address", "198.51.100"),
        ("ip_address", "my.host.example"),
        ("ip_address", "203.0.113.7\r\nx: y"),
    ],
)
def test_refused_settings(name, value):
    """What no header can carry, or what is no number or address, is refused by name and not repeated."""
    with pytest.raises(ConfigError, match=name) as caught:
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET, corporate=True, **{name: value})
    assert caught.value.setting == name
    assert str(value) not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("name", GIVEN)
def test_a_person_has_none_of_them(name):
    """They would not be sent, so they are refused; blank ones are none."""
    with pytest.raises(ConfigError, match="corporate=True") as caught:
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET, **{name: GIVEN[name]})
    assert caught.value.setting == name
    Credentials(app_key=APP_KEY, app_secret=APP_SECRET, **{name: "  "})


def test_nothing_shows():
    """No repr holds the personal secret, the phone number or the address."""
    for shown in (repr(CORPORATE), str(CORPORATE), f"{CORPORATE}", repr([CORPORATE])):
        assert not any(secret in shown for secret in ("p3rsonal", "1234", "203.0"))
    v6 = Credentials(app_key=APP_KEY, app_secret=APP_SECRET, corporate=True, ip_address="2001:DB8::1")
    assert v6.ip_address == "2001:db8::1"


def test_from_the_environment():
    """The variables of a corporate customer; without a type, a person."""
    environ = {"KIS_APP_KEY": APP_KEY, "KIS_APP_SECRET": APP_SECRET, "KIS_ENVIRONMENT": "real"}
    assert not Settings.from_env(environ).credentials.corporate
    told = {f"KIS_{name.upper()}": value for name, value in GIVEN.items()}
    assert Settings.from_env({**environ, **told, "KIS_CUSTOMER_TYPE": " b "}).credentials == CORPORATE
    with pytest.raises(ConfigError, match="must be P"):
        Settings.from_env({**environ, "KIS_CUSTOMER_TYPE": "company"})
    with pytest.raises(ConfigError, match="corporate"):
        Settings.from_env({**environ, **told})
