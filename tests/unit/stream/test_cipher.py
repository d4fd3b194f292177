"""Encrypted notices: opened with the key of their acknowledgement, also of a new one, or told of."""

import base64

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from stream_support import Consumer, at

from kis_async.api.notices import DomesticStockNotice
from kis_async.errors import DecodeError
from kis_async.stream.cipher import Secret, decrypt
from kis_async.stream.decode import decode_frame
from kis_async.stream.events import Gap, Unreadable
from kis_async.stream.frames import Answer, DataFrame
from kis_async.stream.hub import Channel
from kis_async.stream.registry import Registration

COLUMNS = ["my-hts-id", "8123456701", "0000012345", *[""] * 21, "삼성전자", "000070000"]
(CLEAR,) = decode_frame("0|H0STCNI0|001|" + "^".join(COLUMNS))


def encrypted(columns, secret):
    """A notice's payload as the broker encrypts it."""
    padder = PKCS7(128).padder()
    padded = padder.update("^".join(columns).encode()) + padder.finalize()
    encryptor = Cipher(algorithms.AES(secret.key.encode()), modes.CBC(secret.vector.encode())).encryptor()
    return base64.b64encode(encryptor.update(padded) + encryptor.finalize()).decode()


def acknowledged(secret):
    """The answer that brings a key."""
    return Answer(
        accepted=True, code="OPSP0000", message="", tr_id="H0STCNI0", key="my-hts-id", secret=secret
    )


def test_an_encrypted_frame_without_a_connection():
    """The secret of the acknowledgement opens it; Korean names come through."""
    secret = Secret("k" * 32, "v" * 16)
    (record,) = decode_frame(f"1|H0STCNI0|001|{encrypted(COLUMNS, secret)}", secret=secret)
    assert record == CLEAR
    assert record.name == "삼성전자"


def test_encrypted_notices_also_with_a_new_key():
    """Before a key and with an old one a notice is an event, and no frame after it is lost."""
    old, new = Secret("k" * 32, "v" * 16), Secret("n" * 32, "w" * 16)
    registration = Registration("H0STCNI0", "my-hts-id")
    channel, consumer = Channel(), Consumer()
    channel.attach(registration, DomesticStockNotice, consumer.outlet)

    def send(secret):
        payload = encrypted(COLUMNS, secret)
        channel.data(DataFrame(tr_id="H0STCNI0", count=1, encrypted=True, payload=payload), at(1))
        return consumer.items()

    (event,) = send(old)
    assert isinstance(event, Unreadable)
    assert "before its key" in str(event.error)
    channel.confirmed(registration, acknowledged(old), at(0))
    assert send(old) == [CLEAR]
    channel.lost(at(2), at(3), "x")
    assert send(old) == []
    channel.confirmed(registration, acknowledged(new), at(4))
    gap, event = consumer.items()
    assert isinstance(gap, Gap)
    assert "before its key" in str(event.error)
    assert send(new) == [CLEAR]
    (event,) = send(old)
    assert (event.tr_id, event.text) == ("H0STCNI0", "")
    assert "cannot be decrypted" in str(event.error)
    assert send(new) == [CLEAR]


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("", Secret("k" * 32, "v" * 16)),
        ("AAAA", Secret("k" * 32, "v" * 16)),
        ("!", Secret("k" * 32, "v" * 16)),
        ("가", Secret("k" * 32, "v" * 16)),
        ("A" * 64, Secret("k" * 32, "v" * 16)),
        ("A" * 64, Secret("k" * 31, "v" * 16)),
        ("A" * 64, Secret("k" * 32, "v")),
        ("A" * 64, Secret("", "")),
        ("A" * 64, Secret("\ud800" * 32, "v" * 16)),
    ],
)
def test_what_cannot_be_decrypted(text, secret):
    """Damaged text, a wrong key or a key of a wrong length are a DecodeError, which shows no key."""
    with pytest.raises(DecodeError) as caught:
        decrypt(text, secret)
    assert "kkk" not in f"{caught.value!r} {secret!r}"
