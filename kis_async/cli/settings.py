"""From options and the environment to a client. The environment, real or paper, is always said."""

import functools
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import click

from ..config import Settings
from ..session.privacy import Redactor

__all__ = ["Connection", "broker_options", "json_option", "positive", "redactor_for"]

Command = Callable[..., None]


@attrs.frozen(kw_only=True)
class Connection:
    """How to reach the broker: what the common options say."""

    environment: str | None = None
    settings: Path | None = None
    state: Path | None = None
    timeout: float | None = None
    verbose: bool = False

    def read(self) -> Settings:
        """Keys, account and environment, from the file or from the process environment."""
        if self.settings is None:
            return Settings.from_env(environment=self.environment)
        environment = self.environment or os.environ.get("KIS_ENVIRONMENT", "")
        return Settings.from_yaml(self.settings, environment=environment)


def redactor_for(settings: Settings) -> Redactor:
    """What takes the secrets of these settings out of texts."""
    account = settings.account
    return Redactor(
        settings.credentials.app_key,
        settings.credentials.app_secret,
        settings.credentials.hts_id,
        None if account is None else account.number,
    )


def positive(context: click.Context, parameter: click.Parameter, value: float | None) -> float | None:
    """Refuse an option's number that is not over 0, or is none (`nan`), or has no end."""
    del context
    if value is not None and not (math.isfinite(value) and value > 0):
        raise click.BadParameter("it must be a number over 0", param=parameter)
    return value


json_option = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="One JSON document on stdout: English field names, decimals as texts, ISO dates.",
)

_OPTIONS = (
    click.option(
        "--environment",
        type=click.Choice(["real", "paper"], case_sensitive=False),
        help="Which market. There is no default: say it here or in KIS_ENVIRONMENT.",
    ),
    click.option(
        "--settings",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Take keys and account from a kis_devlp.yaml as the broker's samples have it, not from KIS_*.",
    ),
    click.option(
        "--state",
        type=click.Path(file_okay=False, path_type=Path),
        help="The folder where token and quota are shared; by default one for all your programs.",
    ),
    click.option(
        "--timeout",
        type=float,
        metavar="SECONDS",
        callback=positive,
        help="The time for each call, waiting for its turn under the quota included.",
    ),
    click.option("--verbose", is_flag=True, help="Say on stderr what happens."),
)


def broker_options(command: Command) -> Command:
    """Give a command the common options, as one `connection`."""

    @functools.wraps(command)
    def packed(
        *,
        environment: str | None,
        settings: Path | None,
        state: Path | None,
        timeout: float | None,
        verbose: bool,
        **rest: Any,
    ) -> None:
        connection = Connection(
            environment=environment, settings=settings, state=state, timeout=timeout, verbose=verbose
        )
        command(connection=connection, **rest)

    for option in reversed(_OPTIONS):
        packed = option(packed)
    return packed
