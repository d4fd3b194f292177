"""Who may call the sandbox, and how often."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.config import Account, Credentials
from kis_async.errors import ConfigError
from kis_async.sandbox import AppKey, ManualClock
from kis_async.sandbox.rules import ArrivalQuota

PATH = "/uapi/domestic-stock/v1/quotations/intstock-multprice"
TR = "FHKST11300006"
FIELDS = {"FID_COND_MRKT_DIV_CODE_1": "J", "FID_INPUT_ISCD_1": "005930"}


def codes(outcome):
    """The HTTP status and the two codes of the envelope."""
    body = json.loads(outcome.body)
    return outcome.status, body.get("rt_cd"), body.get("msg_cd")


# --- tokens -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"appkey": "nobody"}, "EGW00103"),
        ({"appsecret": "wrong"}, "EGW00105"),
        ({"appkey": ""}, "EGW00102"),
        ({"appsecret": ""}, "EGW00104"),
    ],
)
def test_a_bad_key_or_secret_gets_no_token(desk, fields, code):
    """The OAuth envelope with HTTP 403, and nothing of the API envelope."""
    status, body = desk.oauth("/oauth2/tokenP", **fields)
    assert (status, body["error_code"], set(body)) == (403, code, {"error_code", "error_description"})


def test_a_token_says_when_it_ends_in_korean_time(make_desk):
    """The expiry text is a day after the issue in Korea, whatever the host's zone."""
    desk = make_desk()
    desk.clock.advance(60)
    status, body = desk.oauth("/oauth2/tokenP")
    assert status == 200
    assert body["access_token_token_expired"] == "2026-09-23 10:00:00"
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 86400)


def test_one_token_a_minute(desk):
    """A second ask within the minute is HTTP 403 EGW00133, and at the minute it is answered."""
    desk.clock.advance(59.9)
    status, body = desk.oauth("/oauth2/tokenP")
    assert (status, body["error_code"]) == (403, "EGW00133")
    desk.clock.advance(0.1)
    assert desk.oauth("/oauth2/tokenP")[0] == 200


def test_the_same_token_for_six_hours(desk):
    """Within six hours the same token with its first expiry, afterwards a new one; the old one lives on."""
    first = desk.token
    desk.clock.advance(6 * 3600 - 1)
    _, again = desk.oauth("/oauth2/tokenP")
    assert (again["access_token"], again["access_token_token_expired"]) == (first, "2026-09-23 10:00:00")
    assert desk.gateway.tokens_issued == 1
    desk.clock.advance(60)
    _, new = desk.oauth("/oauth2/tokenP")
    assert new["access_token"] != first
    assert desk.gateway.tokens_issued == 2
    assert codes(desk.raw(TR, PATH, FIELDS)) == (200, "0", "MCA00000")


def test_the_interval_and_the_life_are_settable(make_desk):
    """Tests may renew at once, and see a token end soon."""
    desk = make_desk(token_interval=0, token_life=5)
    assert desk.oauth("/oauth2/tokenP")[0] == 200
    desk.clock.advance(5)
    assert codes(desk.raw(TR, PATH, FIELDS)) == (500, "1", "EGW00123")
    assert codes(desk.log_in().raw(TR, PATH, FIELDS)) == (200, "0", "MCA00000")


@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        (None, "EGW00205"),
        ("", "EGW00205"),
        ("Bearer", "EGW00205"),
        ("Basic abc", "EGW00205"),
        ("Bearer nonsense", "EGW00121"),
    ],
)
def test_a_call_without_a_good_token_is_refused(desk, authorization, code):
    """Token trouble is HTTP 500 in the API envelope."""
    outcome = desk.raw(TR, PATH, FIELDS, headers={"authorization": authorization})
    assert codes(outcome) == (500, "1", code)


def test_expiring_all_tokens_forces_a_new_one(make_desk):
    """After `expire_tokens` the old token is EGW00123, and an ask within six hours gets a new one."""
    desk = make_desk(token_interval=0)
    old = desk.token
    assert desk.gateway.expire_tokens() == 1
    assert codes(desk.raw(TR, PATH, FIELDS)) == (500, "1", "EGW00123")
    assert desk.log_in().token != old


def test_a_revoked_token_is_unknown(make_desk):
    """Revoking answers a numeric code, and the token is EGW00121 from then on."""
    desk = make_desk(token_interval=0)
    status, body = desk.oauth("/oauth2/revokeP", token=desk.token)
    assert (status, body["code"]) == (200, 200)
    assert codes(desk.raw(TR, PATH, FIELDS)) == (500, "1", "EGW00121")
    assert desk.oauth("/oauth2/revokeP", token=desk.token)[0] == 500


def test_a_token_belongs_to_its_key(make_desk):
    """Another key's token is not accepted, and each key has its own minute and quota."""
    other = AppKey(
        credentials=Credentials(app_key="other", app_secret="secret"), account=Account("87654321-01")
    )
    desk = make_desk(app_keys=[other])
    headers = {"appkey": "other", "appsecret": "secret"}
    assert codes(desk.raw(TR, PATH, FIELDS, headers=headers)) == (500, "1", "EGW00121")
    _, body = desk.oauth("/oauth2/tokenP", appkey="other", appsecret="secret")
    headers["authorization"] = f"Bearer {body['access_token']}"
    assert codes(desk.raw(TR, PATH, FIELDS, headers=headers)) == (200, "0", "MCA00000")
    assert [call.app_key for call in desk.gateway.calls] == [0, 1, 1, 1]


@pytest.mark.parametrize(("paper", "code"), [(True, "EGW02007"), (False, "EGW02004")])
def test_a_key_of_the_other_environment_gets_a_token_and_no_answers(make_desk, paper, code):
    """As with the broker, the mistake shows at the first call and not at the token."""
    foreign = AppKey(
        credentials=Credentials(app_key="foreign", app_secret="secret"),
        account=Account("87654321-01"),
        foreign=True,
    )
    desk = make_desk(paper=paper, app_keys=[foreign])
    status, body = desk.oauth("/oauth2/tokenP", appkey="foreign", appsecret="secret")
    assert status == 200
    headers = {
        "appkey": "foreign",
        "appsecret": "secret",
        "authorization": f"Bearer {body['access_token']}",
    }
    assert codes(desk.raw(TR, PATH, FIELDS, headers=headers)) == (500, "1", code)


def test_one_approval_key_a_second(desk):
    """Approval wants `secretkey`, and a second one within a second is over the quota."""
    status, body = desk.oauth("/oauth2/Approval")
    assert status == 200
    assert len(body["approval_key"]) == 36
    assert desk.oauth("/oauth2/Approval")[1]["msg_cd"] == "EGW00201"
    desk.clock.advance(1)
    assert desk.oauth("/oauth2/Approval")[0] == 200


# --- the order of the checks --------------------------------------------------------------------


def test_the_checks_come_in_a_gateway_s_order(make_desk):
    """Key before token before quota before TR before fields."""
    desk = make_desk(requests_per_second=1)
    assert codes(desk.raw("NONE", PATH, {}, headers={"appkey": "x", "authorization": None}))[2] == "EGW00103"
    assert codes(desk.raw("NONE", PATH, {}, headers={"appsecret": "x"}))[2] == "EGW00105"
    assert codes(desk.raw("NONE", PATH, {}, headers={"authorization": None}))[2] == "EGW00205"
    assert codes(desk.raw("NONE", PATH, {})) == (200, "1", "OPSQ0002")
    assert codes(desk.raw("NONE", PATH, {})) == (500, "1", "EGW00201")
    desk.clock.advance(1)
    assert codes(desk.raw(TR, PATH, {})) == (200, "2", "OPSQ2001")


# --- the quota ----------------------------------------------------------------------------------


def test_the_nineteenth_call_of_a_second_is_refused(desk):
    """18 arrivals in the window, then EGW00201 with HTTP 500; a refused call is not counted."""
    got = [codes(desk.raw(TR, PATH, FIELDS))[2] for _ in range(20)]
    assert got == ["MCA00000"] * 18 + ["EGW00201"] * 2
    assert desk.gateway.refusals == 2
    desk.clock.advance(0.999)
    assert codes(desk.raw(TR, PATH, FIELDS)) == (500, "1", "EGW00201")
    desk.clock.advance(0.001)
    assert codes(desk.raw(TR, PATH, FIELDS)) == (200, "0", "MCA00000")


def test_a_refused_call_can_be_counted(make_desk):
    """With `count_refused` a client that hammers on never gets in again."""
    desk = make_desk(requests_per_second=1, count_refused=True)
    got = []
    for _ in range(4):
        got.append(codes(desk.raw(TR, PATH, FIELDS))[2])
        desk.clock.advance(0.6)
    assert got == ["MCA00000", "EGW00201", "EGW00201", "EGW00201"]


def test_paper_has_one_call_a_second(make_desk):
    """The default quota is the environment's."""
    assert make_desk(paper=True).options.rate == 1
    assert make_desk().options.rate == 18


@given(
    limit=st.integers(1, 5),
    window=st.sampled_from([0.5, 1.0, 2.0]),
    gaps=st.lists(st.integers(0, 40), max_size=60),
)
def test_no_window_ever_holds_more_than_the_limit(limit, window, gaps):
    """A refusal happens exactly when `limit` accepted calls lie in the last window: nothing else."""
    clock = ManualClock(0)
    quota = ArrivalQuota(clock, limit=limit, window=window)
    accepted: list[float] = []
    for gap in gaps:
        clock.advance(gap / 32)  # binary fractions, so that the sums are exact
        recent = [at for at in accepted if clock() - at < window]
        assert quota.arrive("key") == (len(recent) < limit)
        if len(recent) < limit:
            accepted.append(clock())
    assert quota.refused == len(gaps) - len(accepted)


def test_a_rate_below_one_is_a_longer_window():
    """Half a call a second is one in two seconds."""
    clock = ManualClock()
    quota = ArrivalQuota(clock, limit=0.5)
    assert quota.arrive("key")
    clock.advance(1.9)
    assert not quota.arrive("key")
    clock.advance(0.1)
    assert quota.arrive("key")


@pytest.mark.parametrize(
    "options", [{"requests_per_second": 0}, {"window": 0}, {"token_life": 0}, {"token_interval": -1}]
)
def test_settings_that_cannot_be_are_named(make_desk, options):
    """A wrong option is a ConfigError when the sandbox is made."""
    with pytest.raises(ConfigError):
        make_desk(**options)
