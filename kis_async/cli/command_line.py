"""The command line, and what becomes of an error: a line on stderr and an exit code."""

from collections.abc import Sequence

import click

from .. import __version__
from ..errors import ConfigError, KisError, OrderRejected, OutcomeUnknown, TokenUnavailable
from . import exits, output
from .balance import balance
from .calendar import calendar
from .call import call
from .catalogue import search, show
from .demo import demo
from .exits import ExitCode
from .instruments import find, info
from .order_cancel import cancel
from .order_entry import buy, sell
from .order_words import ADVICE
from .orders import orders
from .quote import quote
from .relay import relay
from .sandbox import sandbox
from .stream import record, replay, stream
from .top import top
from .watchlist import watchlist

__all__ = ["commands", "run"]

_EPILOG = f"""\
\b
Settings, the same that KIS.from_env() reads:
  KIS_APP_KEY, KIS_APP_SECRET     the broker's key and secret
  KIS_ENVIRONMENT                 real or paper; there is no default
  KIS_HTS_ID                      for watchlists and notices
  KIS_ACCOUNT                     as in 12345678-01
  KIS_REST_URL, KIS_STREAM_URL, KIS_REQUESTS_PER_SECOND    another server, such as the sandbox
  KIS_MASTER_URL                  its symbol master files

\b
Exit codes:
{exits.listing()}
"""


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kis-async")
def commands() -> None:
    """KIS (한국투자증권) Open API in the terminal: quotes, real time, orders, any TR, a local server.

    `kis-async demo` needs no account and no network. Every command takes --json for programs.
    """


_COMMANDS = (
    *(demo, watchlist, quote, stream, record, replay, relay, find, info, calendar),
    *(balance, orders, buy, sell, cancel),
    *(search, show, call, sandbox, top),
)
for _command in _COMMANDS:
    commands.add_command(_command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    output.tolerate_any_character()
    try:
        code = commands.main(args=arguments, prog_name="kis-async", standalone_mode=False)
        output.finish()
    except output.OutputClosed:
        output.silence()
        return ExitCode.OUTPUT_CLOSED
    except (click.Abort, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    except SystemExit as error:
        # Click leaves so from a broken pipe while it prints the help.
        output.silence()
        return ExitCode.OUTPUT_CLOSED if error.code == 1 else ExitCode.OK
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last place where a user can be spared a traceback
        return _report(error)
    return code if isinstance(code, int) else ExitCode.OK


def _report(error: Exception) -> ExitCode:
    kind = exits.kind_of(error)
    text = str(error) if isinstance(error, KisError) else f"{type(error).__name__}: {error}"
    if isinstance(error, TokenUnavailable) and isinstance(error.__cause__, KisError):
        text = f"{text}: {error.__cause__}"
    if isinstance(error, OrderRejected):
        text = f"{text} ({error.reason})"
    output.complain(f"{kind.title}: {text}")
    if isinstance(error, OutcomeUnknown):
        output.complain(f"{ADVICE} (id {error.client_order_id})" if error.client_order_id else ADVICE)
    if isinstance(error, ConfigError) and "not set" in text:
        output.complain("see the settings in kis-async --help, or try kis-async demo")
    elif kind.code is ExitCode.UNEXPECTED:
        output.complain("this should not happen; --verbose shows where it did")
    return kind.code
