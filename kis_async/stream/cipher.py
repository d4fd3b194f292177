"""The cipher of order notices: AES-256 in CBC mode, with the key and the vector of an acknowledgement."""

import base64
import binascii

import attrs

from ..errors import DecodeError

__all__ = ["Secret", "decrypt"]

_BLOCK_BITS = 128


@attrs.frozen(repr=False)
class Secret:
    """Key and vector as the server gives them: texts of 32 and 16 characters."""

    key: str
    vector: str

    def __repr__(self) -> str:
        return "Secret(...)"


def decrypt(payload: str, secret: Secret) -> str:
    """The clear text of a notice; `DecodeError` if it is not one that this key opens."""
    # Imported late: a client without notices does without it.
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    try:
        cipher = Cipher(algorithms.AES(secret.key.encode()), modes.CBC(secret.vector.encode()))
        decryptor = cipher.decryptor()
        padded = decryptor.update(base64.b64decode(payload, validate=True)) + decryptor.finalize()
        unpadder = PKCS7(_BLOCK_BITS).unpadder()
        return (unpadder.update(padded) + unpadder.finalize()).decode()
    except (ValueError, binascii.Error) as error:
        raise DecodeError("a notice cannot be decrypted with its subscription's key") from error
