"""What a record of real time costs: decoding beside `split`, and the whole way over loopback beside decoding.

    python tests/bench/stream.py            # both; under a minute

Frames are of four records of H0STCNT0 with 47 columns, whose prices, sizes, times and totals change as
they do on a busy day. Decoding and splitting are timed in turns in one process, the least of many
rounds each. For the whole way a server in another process sends the same frames as fast as they are
taken, and what the client's process spends on its processor is compared with what decoding alone
takes of it.
"""

import asyncio
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

FRAMES = 5_000
SYMBOLS = ("005930", "000660", "035420", "005380")


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def payloads(count: int) -> list[str]:
    """The payloads of frames of four records."""
    from exchange import trade

    dice = random.Random(1)
    totals = dict.fromkeys(SYMBOLS, 10_000_000)
    found: list[str] = []
    for number in range(count):
        symbol = SYMBOLS[number % len(SYMBOLS)]
        records: list[str] = []
        for _ in range(4):
            own = dice.randrange(1, 500)
            totals[symbol] += own
            fields = trade(
                symbol, price=277_000 + 50 * dice.randrange(40), own=own, total=totals[symbol]
            ).split("^")
            fields[1] = f"10{number // 600 % 60:02}{number // 10 % 60:02}"
            fields[14] = str(totals[symbol] * 277_500)
            fields[15], fields[16] = str(80_000 + number), str(86_000 + number)
            fields[18] = f"{100 + dice.randrange(5000) / 100:.2f}"
            fields[36], fields[37] = str(dice.randrange(100_000)), str(dice.randrange(100_000))
            records.append("^".join(fields))
        found.append("^".join(records))
    return found


def least(action: Callable[[], object], rounds: int) -> float:
    """The least time that an action takes, in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def decoding(rounds: int = 15) -> tuple[float, float]:
    """Print the cost of decoding; what splitting and what decoding takes of a frame, in seconds."""
    from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
    from kis_async.stream.frames import DataFrame, parse_frame, records_of
    from kis_async.stream.records import read_records

    texts = payloads(FRAMES)
    frames = [f"0|H0STCNT0|004|{text}" for text in texts]

    def split() -> None:
        for text in texts:
            text.split("^")

    def decode() -> None:
        for frame in frames:
            found = parse_frame(frame)
            assert isinstance(found, DataFrame)
            payload = found.payload
            fields, width = records_of(payload, found.count)
            read_records(KrxStockTrade, fields, width, plain=payload.isascii() and "_" not in payload)

    split_times, decode_times = [], []
    for _ in range(rounds):  # in turns, so that a slow moment of the machine is in both
        split_times.append(least(split, 1))
        decode_times.append(least(decode, 1))
    base, whole = min(split_times) / FRAMES, min(decode_times) / FRAMES
    say(f"split {1e6 * base:.1f} us a frame, decode {1e6 * whole:.1f} us: {whole / base:.2f} x")
    return base, whole


# --- end to end -----------------------------------------------------------------------------------


async def serve(frames: int) -> None:
    """Serve one client: send all frames after its registrations, as fast as it takes them."""
    from exchange import serving

    texts = [f"0|H0STCNT0|004|{text}" for text in payloads(FRAMES)]
    async with serving() as exchange:
        say(exchange.url)
        await exchange.until(
            lambda: bool(exchange.peers) and len(exchange.peers[0].registered) == len(SYMBOLS)
        )
        peer = exchange.peers[0]
        for number in range(frames):
            await peer.send(texts[number % FRAMES])
        await exchange.until(lambda: not exchange.open)


async def consume(url: str, frames: int) -> tuple[float, float]:
    """Take all records; the process's own time and the clock's, in seconds a frame."""
    from support import APP_KEY, APP_SECRET

    from kis_async import KIS, Credentials, Environment, MemoryState
    from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade

    environment = Environment(name="bench", rest_url=f"http://{url}", stream_url=f"ws://{url}")
    async with (
        KIS(
            Credentials(app_key=APP_KEY, app_secret=APP_SECRET), environment=environment, state=MemoryState()
        ) as kis,
        kis.stream() as stream,
        stream.trades(*SYMBOLS, buffer=4 * frames) as trades,
    ):
        taken = others = 0
        start, clock = time.process_time(), time.perf_counter()
        async for event in trades:
            if type(event) is KrxStockTrade:
                taken += 1
                if taken == 4 * frames:
                    break
            else:
                others += 1  # a total that comes again after the last frame counts from the start
        spent, passed = time.process_time() - start, time.perf_counter() - clock
    return spent / frames, passed / frames


def end_to_end(decode: float, frames: int) -> tuple[float, float]:
    """Print what the whole way costs; what it takes beside `decode`, as a ratio, and records a second."""
    command = [sys.executable, __file__, "serve", str(frames)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        spent, passed = asyncio.run(consume(url, frames))
    rest = spent - decode
    say(
        f"end to end {1e6 * spent:.1f} us a frame ({4 / passed:,.0f} records/s), of which without decoding "
        f"{1e6 * rest:.1f} us: {rest / decode:.2f} x of it"
    )
    return rest / decode, 4 / passed


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        asyncio.run(serve(int(sys.argv[2])))
    else:
        _, cost = decoding()
        for _ in range(3):
            end_to_end(cost, 4 * FRAMES)
