"""A host of masters on loopback."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from masters_support import Host, share

from kis_async.instruments import Instruments, MasterOptions, encode_master

DAY = 86_400.0
# 2026-11-26 10:00 in Korea.
NOW = 1_795_654_800.0


class Wall:
    """A clock that a test sets."""

    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def wall():
    """The clock of what `opened` makes."""
    return Wall()


@pytest.fixture
async def host():
    """A host that serves a small KOSPI list."""
    made = Host()
    made.put("kospi_code.mst", encode_master([share("005930", "삼성전자", isin="KR7005930003")]))
    app = web.Application()
    app.router.add_get("/{path:.*}", made.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/common/master/"
    yield made
    await runner.cleanup()


@pytest.fixture
async def opened(host, wall, tmp_path):
    """A way to make `Instruments` on the host, with a cache of their own; they are closed in the end."""
    made: list[Instruments] = []

    def make(**options) -> Instruments:
        given = {"url": host.url, "folder": tmp_path / "cache", "wall": wall, "files": ("kospi_code.mst",)}
        made.append(Instruments(MasterOptions(**given | options)))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture
def unsigned(tmp_path):
    """TLS for 127.0.0.1 with a certificate that is good but for being signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    file = tmp_path / "host.pem"
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(private + certificate.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
