"""Settings: checked when made, silent about secrets, and read from the environment or a file."""

import copy
import pickle
import traceback
from decimal import Decimal

import attrs
import pytest

from kis_async.config import (
    NEW_CUSTOMER_REQUESTS_PER_SECOND,
    PAPER,
    REAL,
    Account,
    Credentials,
    Environment,
    Pacing,
    Settings,
    environment_named,
)
from kis_async.errors import ConfigError

KEY = "PSabcdefghijklmnopqrstuvwxyz01234567"
SECRET = "S" * 90 + "+/=" * 30


@pytest.mark.parametrize(
    "account",
    [
        Account("12345678-01"),
        Account("1234567801"),
        Account(" 12345678-01 "),
        Account("12345678", "01"),
        Account(" 12345678 ", " 01 "),
    ],
)
def test_accounts(account):
    """Eight digits and two, however they are written."""
    assert (account.number, account.product) == ("12345678", "01")
    assert account == Account("12345678-01") != Account("12345678-03")
    assert hash(account) == hash(Account("12345678-01"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345678",
        "12345678-1",
        "1234567-01",
        "12345678-012",
        "1234567a-01",
        "１２３４５６７８-01",
        "12345678--01",
        "12345678 01",
        None,
        1234567801,
        b"12345678-01",
    ],
)
def test_no_account(text):
    """Anything else is refused, and not repeated in the error."""
    with pytest.raises(ConfigError) as caught:
        Account(text)
    assert caught.value.setting == "account"
    assert not text or str(text) not in str(caught.value).replace("12345678-01", "")


def test_an_account_in_two_parts_is_checked():
    """The product code is two digits."""
    for product in ("1", "001", "ab", 1):
        with pytest.raises(ConfigError):
            Account("12345678", product)  # type: ignore[arg-type]  # the mistakes


SECRETIVE = [
    Credentials(app_key=KEY, app_secret=SECRET, hts_id="htsuser", mac_address="00:11:22:33:44:55"),
    Account("98765432-01"),
    Settings(
        credentials=Credentials(app_key=KEY, app_secret=SECRET, hts_id="htsuser"),
        environment=REAL,
        account=Account("98765432-01"),
    ),
]


@pytest.mark.parametrize("value", SECRETIVE, ids=lambda value: type(value).__name__)
def test_nothing_secret_shows(value):
    """No repr, text or format of a setting holds a key, a secret, an account or an HTS id."""
    for shown in (repr(value), str(value), f"{value}", f"{value!r}", repr([value]), repr({"a": value})):
        for secret in (KEY, SECRET, SECRET[:8], "98765432", "htsuser", "00:11"):
            assert secret not in shown


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
@pytest.mark.parametrize(
    "value", [*SECRETIVE, REAL, PAPER, Pacing(share=0.5)], ids=lambda v: type(v).__name__
)
def test_settings_travel(value, again):
    """Settings can be handed to worker processes."""
    assert again(value) == value


def test_settings_do_not_change():
    """A setting cannot be changed behind the client's back; a copy can."""
    credentials = Credentials(app_key=KEY, app_secret=SECRET)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        credentials.app_key = "x"  # type: ignore[misc]  # the mistake
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Account("12345678-01").number = "x"  # type: ignore[misc]  # the mistake
    assert attrs.evolve(credentials, hts_id="me").hts_id == "me"


def test_credentials_are_trimmed():
    """Keys copied with a line end work; a blank HTS id is none."""
    credentials = Credentials(app_key=f" {KEY}\n", app_secret=SECRET, hts_id="  ")
    assert (credentials.app_key, credentials.hts_id) == (KEY, None)


@pytest.mark.parametrize("value", ["", "  ", None, 5, "앱키", "a\nb", "a\x00b", "\x7f"])
@pytest.mark.parametrize("name", ["app_key", "app_secret"])
def test_no_credentials(name, value):
    """An empty key, or one that no header can carry, is refused by name and not repeated."""
    with pytest.raises(ConfigError) as caught:
        Credentials(**{"app_key": KEY, "app_secret": SECRET, name: value})
    assert caught.value.setting == name
    assert str(value).strip() == "" or str(value) not in str(caught.value)


def test_fingerprints():
    """A fingerprint tells keys and environments apart without revealing them."""
    one, other = (Credentials(app_key=key, app_secret=SECRET) for key in (KEY, KEY[:-1] + "x"))
    assert one.fingerprint() != other.fingerprint()
    assert one.fingerprint() == Credentials(app_key=KEY, app_secret="new secret").fingerprint()
    assert KEY not in one.fingerprint()
    prints = {
        environment.fingerprint()
        for environment in (
            REAL,
            PAPER,
            attrs.evolve(REAL, name="x"),
            attrs.evolve(REAL, rest_url="https://x"),
        )
    }
    assert len(prints) == 4


def test_the_broker_s_environments():
    """Hosts and quotas as the broker has them."""
    assert (REAL.rest_url, REAL.requests_per_second, REAL.paper) == (
        "https://openapi.koreainvestment.com:9443",
        18,
        False,
    )
    assert (PAPER.rest_url, PAPER.requests_per_second, PAPER.paper) == (
        "https://openapivts.koreainvestment.com:29443",
        1,
        True,
    )


@pytest.mark.parametrize(
    ("name", "environment"),
    [("real", REAL), ("paper", PAPER), (" REAL ", REAL), ("Paper", PAPER), (REAL, REAL)],
)
def test_environment_by_name(name, environment):
    """`real` and `paper` in any case, or an environment as it is."""
    assert environment_named(name) is environment


@pytest.mark.parametrize("name", [None, "", " ", "prod", "vps", 5, True])
def test_there_is_no_default_environment(name):
    """Real money is never the default: the environment must be said."""
    with pytest.raises(ConfigError, match="no default") as caught:
        environment_named(name)
    assert caught.value.setting == "environment"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.1.2.3:1",
        "http://[::1]:8080",
        "https://example.com",
        "http://LOCALHOST/",
        "https://[2001:db8::1]:9443",
    ],
)
def test_addresses(url):
    """Https anywhere, plain http on loopback."""
    assert Environment(name="x", rest_url=url).rest_url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "http://10.0.0.1",
        "http://192.168.0.2:8080",
        "http://127.0.0.1.example.com",
        "http://127.evil.com",
        "http://localhost.example.com",
        "http://[::2]",
        "http://0.0.0.0",
        "ftp://localhost",
        "ws://localhost",
        "localhost:8080",
        "https://",
        "https://user@example.com",
        "https://user:hunter2@example.com",
        "http://user:hunter2@localhost",
        "https://[bad",
        "https://example.com:99999999",
        "https://example.com:port",
        "",
        None,
    ],
)
def test_no_addresses(url):
    """Plain http goes to this machine only, whatever a host name begins with; no password in an address."""
    with pytest.raises(ConfigError) as caught:
        Environment(name="x", rest_url=url)
    assert caught.value.setting == "rest_url"
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("rate", [0, -1, float("nan"), float("inf"), "18", None, True, Decimal(18)])
def test_no_rate(rate):
    """A rate is a finite number over 0."""
    with pytest.raises(ConfigError) as caught:
        Environment(name="x", rest_url="https://x", requests_per_second=rate)
    assert caught.value.setting == "requests_per_second"


def test_paper_by_name():
    """An environment named paper uses the paper TR ids, unless it says otherwise."""
    url = "http://localhost"
    assert Environment(name="paper", rest_url=url).paper
    assert not Environment(name="sandbox", rest_url=url).paper
    assert Environment(name="sandbox", rest_url=url, paper=True).paper
    assert not Environment(name="paper", rest_url=url, paper=False).paper


@pytest.mark.parametrize(
    ("pacing", "environment", "slots", "window"),
    [
        (Pacing(), REAL, 18, 1.0),
        (Pacing(), PAPER, 1, 1.0),
        (Pacing(requests_per_second=NEW_CUSTOMER_REQUESTS_PER_SECOND), REAL, 3, 1.0),
        (Pacing(share=0.5), REAL, 9, 1.0),
        (Pacing(share=1 / 3), REAL, 6, 1.0),
        (Pacing(share=1 / 9), REAL, 2, 1.0),
        (Pacing(share=0.3), REAL, 5, 1.0),  # 5.4 calls: five fit, six do not
        (Pacing(share=1 / 18), REAL, 1, 1.0),
        (Pacing(share=0.5), PAPER, 1, 2.0),
        (Pacing(share=0.01), REAL, 1, 100 / 18),
        (Pacing(window=1.1), REAL, 19, 1.1),
        (Pacing(requests_per_second=0.5), REAL, 1, 2.0),
        (Pacing(requests_per_second=2.5), REAL, 2, 1.0),
        (Pacing(requests_per_second=0.5, window=2.0), REAL, 1, 2.0),
    ],
)
def test_slots(pacing, environment, slots, window):
    """Whole calls in a window, rounded down; less than one makes the window wider."""
    assert pacing.slots(environment) == (slots, pytest.approx(window))


@pytest.mark.parametrize("machines", range(1, 40))
def test_shares_never_exceed_the_quota(machines):
    """Machines that share a key evenly stay within its rate together."""
    for environment in (REAL, PAPER):
        slots, window = Pacing(share=1 / machines).slots(environment)
        assert machines * slots / window <= environment.requests_per_second * (1 + 1e-9)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("requests_per_second", value) for value in (0, -1, float("inf"), "3", False)),
        *(("share", value) for value in (0, -0.5, 1.01, float("nan"), "half", True)),
        *(("window", value) for value in (0, -1, float("nan"), None)),
        *(("arrival_bound", value) for value in (0, -1, float("inf"), "1")),
        *(("reserve", value) for value in (-1,)),
        *(("reserve_when", value) for value in ("never", None)),
    ],
)
def test_no_pacing(field, value):
    """Each setting is checked, and named."""
    with pytest.raises(ConfigError) as caught:
        Pacing(**{field: value})
    assert caught.value.setting == field


@pytest.mark.parametrize(
    ("environment", "real"),
    [
        (REAL, True),
        (PAPER, False),
        (Environment(name="elsewhere", rest_url="https://example.com"), True),
        (Environment(name="elsewhere", rest_url="https://example.com", paper=True), False),
        (Environment(name="elsewhere", rest_url="https://example.com", real_money=False), False),
        (Environment(name="elsewhere", rest_url="https://127.0.0.1.example.com"), True),
        (Environment(name="sandbox", rest_url="http://127.0.0.1:8080"), False),
        (Environment(name="sandbox", rest_url="http://[::1]:8080"), False),
        (Environment(name="sandbox", rest_url="http://localhost:8080", real_money=True), True),
        (Environment(name="real", rest_url="http://localhost:8080"), True),
    ],
)
def test_real_money(environment, real):
    """In doubt orders move real money: only paper, and this machine under another name, do not."""
    assert environment.real_money is real


ENV = {
    "KIS_APP_KEY": KEY,
    "KIS_APP_SECRET": SECRET,
    "KIS_HTS_ID": "htsuser",
    "KIS_ACCOUNT": "98765432-01",
    "KIS_ENVIRONMENT": "paper",
}


def test_from_env():
    """The five names, and nothing else needed."""
    settings = Settings.from_env(ENV)
    assert settings.credentials == Credentials(app_key=KEY, app_secret=SECRET, hts_id="htsuser")
    assert (settings.account, settings.environment) == (Account("98765432-01"), PAPER)


def test_from_the_process_environment(monkeypatch):
    """Without a mapping the process environment is read."""
    for name, value in ENV.items():
        monkeypatch.setenv(name, value)
    for name in ("KIS_REST_URL", "KIS_STREAM_URL", "KIS_REQUESTS_PER_SECOND"):
        monkeypatch.delenv(name, raising=False)
    assert Settings.from_env() == Settings.from_env(ENV)
    assert Settings.from_env(environment="real").environment is REAL


def test_from_env_without_the_optional_ones():
    """The account and the HTS id are needed by some calls only."""
    settings = Settings.from_env({**ENV, "KIS_HTS_ID": "", "KIS_ACCOUNT": "  "})
    assert (settings.account, settings.credentials.hts_id) == (None, None)


@pytest.mark.parametrize("name", ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ENVIRONMENT"])
@pytest.mark.parametrize("value", ["", "  ", None])
def test_not_set(name, value):
    """What is not set is named."""
    environ = {key: text for key, text in {**ENV, name: value}.items() if text is not None}
    with pytest.raises(ConfigError, match=f"not set: {name}") as caught:
        Settings.from_env(environ)
    assert caught.value.setting == name


def test_all_that_is_not_set_is_named_at_once():
    """One run tells everything that is missing."""
    with pytest.raises(ConfigError, match="KIS_APP_KEY, KIS_APP_SECRET, KIS_ENVIRONMENT"):
        Settings.from_env({})


def test_another_server_from_env():
    """KIS_REST_URL names a local server; its quota is that of the environment named, or as said."""
    local = {**ENV, "KIS_REST_URL": "http://127.0.0.1:8080/", "KIS_STREAM_URL": "ws://127.0.0.1:8081"}
    paper = Settings.from_env(local).environment
    assert (paper.rest_url, paper.stream_url) == ("http://127.0.0.1:8080", "ws://127.0.0.1:8081")
    assert (paper.paper, paper.requests_per_second) == (True, 1)
    real = Settings.from_env({**local, "KIS_ENVIRONMENT": "real"}).environment
    assert (real.paper, real.requests_per_second) == (False, 18)
    fast = Settings.from_env({**local, "KIS_REQUESTS_PER_SECOND": "2.5"}).environment
    assert fast.requests_per_second == 2.5


def test_the_rate_of_a_new_customer_from_env():
    """KIS_REQUESTS_PER_SECOND alone changes the quota of the environment named, and nothing else of it."""
    new = Settings.from_env({**ENV, "KIS_ENVIRONMENT": "real", "KIS_REQUESTS_PER_SECOND": "3"}).environment
    assert new == attrs.evolve(REAL, requests_per_second=3.0)


@pytest.mark.parametrize("rate", ["fast", "0", "-1", "nan"])
def test_no_rate_from_env(rate):
    """A rate that is none is a ConfigError."""
    with pytest.raises(ConfigError):
        Settings.from_env({**ENV, "KIS_REST_URL": "http://localhost", "KIS_REQUESTS_PER_SECOND": rate})


SAMPLE = f"""
#홈페이지에서 API서비스 신청시 받은 Appkey, Appsecret 값 설정
my_app: "{KEY}"
my_sec: "{SECRET}"
paper_app: "PAPER{KEY}"
paper_sec: "PAPER{SECRET}"
my_htsid: "htsuser"
my_acct_stock: "98765432"
my_acct_future: "98765433"
my_paper_stock: "50000001"
my_paper_future: "60000001"
my_prod: "01"
prod: "https://openapi.koreainvestment.com:9443"
ops: "ws://ops.koreainvestment.com:21000"
vps: "https://openapivts.koreainvestment.com:29443"
vops: "ws://ops.koreainvestment.com:31000"
my_token: ""
my_agent: "Mozilla/5.0"
"""


@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_from_yaml(tmp_path, bom):
    """The sample code's file: the environment chooses which keys and which account."""
    path = tmp_path / "kis_devlp.yaml"
    path.write_text(bom + SAMPLE, encoding="utf-8")
    real = Settings.from_yaml(path, environment="real")
    assert real.credentials == Credentials(app_key=KEY, app_secret=SECRET, hts_id="htsuser")
    assert (real.environment, real.account) == (REAL, Account("98765432-01"))
    paper = Settings.from_yaml(str(path), environment="paper")
    assert paper.credentials.app_key == f"PAPER{KEY}"
    assert (paper.environment, paper.account) == (PAPER, Account("50000001-01"))


def test_from_yaml_without_quotes(tmp_path):
    """Values without quotes stay the texts that they are: 01 is no number, nor is 0123e4."""
    path = tmp_path / "kis_devlp.yaml"
    path.write_text(
        "my_app: 0123e4\nmy_sec: 0x12\nmy_acct_stock: 01234567\nmy_prod: 01\nmy_htsid: on\n", encoding="utf-8"
    )
    settings = Settings.from_yaml(path, environment="real")
    assert settings.credentials == Credentials(app_key="0123e4", app_secret="0x12", hts_id="on")
    assert settings.account == Account("01234567-01")


def test_from_yaml_without_an_account(tmp_path):
    """Quotes need none."""
    path = tmp_path / "kis_devlp.yaml"
    path.write_text(f"my_app: {KEY}\nmy_sec: {SECRET}\nmy_acct_stock:\nmy_htsid:\n", encoding="utf-8")
    settings = Settings.from_yaml(path, environment="real")
    assert (settings.account, settings.credentials.hts_id) == (None, None)


@pytest.mark.parametrize(
    "content",
    [
        f"my_app: {KEY}\n  my_sec: [{SECRET}".encode(),
        f"my_app: @{SECRET}".encode(),
        f"\tmy_app: {SECRET}".encode(),
        f"my_app: {SECRET}\x00".encode(),
        f"- {SECRET}".encode(),
        SECRET.encode(),
        b"",
        f"my_app: {SECRET}".encode(),
        f"my_app: [{SECRET}]\nmy_sec: {{a: {SECRET}}}".encode(),
        f"my_app: {KEY}\nmy_sec: {SECRET}\nmy_acct_stock: 1{KEY}".encode(),
        f"my_app: 한글{KEY}\nmy_sec: {SECRET}".encode(),
        f"my_app: 한글 {SECRET}".encode("cp949"),
        b"[" * 50_000,
    ],
    ids=range(13),
)
def test_a_broken_file(tmp_path, content):
    """No error about a file quotes it, not in its text, nor in anything beneath it."""
    path = tmp_path / "kis_devlp.yaml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        Settings.from_yaml(path, environment="real")
    error: BaseException | None = caught.value
    while error is not None:
        shown = "".join(map(str, error.args)) + str(error) + repr(vars(error))
        assert KEY[:12] not in shown
        assert SECRET[:12] not in shown
        error = error.__context__


def test_no_file(tmp_path):
    """A file that is not there is a ConfigError."""
    with pytest.raises(ConfigError, match="FileNotFoundError"):
        Settings.from_yaml(tmp_path / "none.yaml", environment="real")


def test_yaml_needs_its_extra(tmp_path, monkeypatch):
    """Without PyYAML the error says what to install."""
    monkeypatch.setitem(__import__("sys").modules, "yaml", None)
    with pytest.raises(ConfigError, match=r"kis_async\[cli\]"):
        Settings.from_yaml(tmp_path / "x.yaml", environment="real")
