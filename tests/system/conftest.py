"""Fixtures of the tests that run whole programs."""

import pytest
from shell import Shell


@pytest.fixture
def shell(tmp_path):
    """A shell with an empty home."""
    return Shell(tmp_path)
