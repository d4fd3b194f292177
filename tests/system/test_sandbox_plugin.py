"""The pytest plugin, in runs of its own."""

import os
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import kis_async

pytest_plugins = ["pytester"]

# Where the package is installed pytest finds the plugin itself, and would refuse it twice.
INSTALLED = any(point.name == "kis_async" for point in entry_points(group="pytest11"))
PLUGIN = () if INSTALLED else ("-p", "kis_async.sandbox.plugin")

PLAIN = """
    import json, urllib.request, pytest

    def status(server):
        with urllib.request.urlopen(f"{server.rest_url}/sandbox/status") as response:
            return json.load(response)

    def test_defaults(kis_sandbox):
        assert status(kis_sandbox)["requests_per_second"] == 18

    @pytest.mark.kis_sandbox(requests_per_second=5, faults=["close"])
    def test_options(kis_sandbox):
        assert status(kis_sandbox)["requests_per_second"] == 5
        assert len(kis_sandbox.faults) == 1
"""

ASYNC = """
    import aiohttp, pytest

    {mark}
    async def test_in_a_loop(kis_sandbox):
        async with aiohttp.ClientSession() as http:
            async with http.get(f"{{kis_sandbox.rest_url}}/sandbox/status") as response:
                assert response.status == 200
"""


def run(pytester, source, *options):
    """One run of pytest with the plugin, warnings as errors."""
    pytester.makepyfile(source)
    return pytester.runpytest_subprocess(
        *PLUGIN, "-p", "no:cacheprovider", "--strict-markers", "-W", "error", *options
    )


@pytest.fixture(autouse=True)
def _same_package(monkeypatch):
    """The runs import the package that this run tests."""
    root = str(Path(kis_async.__file__).parent.parent)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH")))))


def test_without_any_async_plugin(pytester):
    """The fixture is a plain one, and the marker sets its options."""
    run(pytester, PLAIN, "-p", "no:asyncio").assert_outcomes(passed=2)


@pytest.mark.parametrize(("mode", "mark"), [("auto", ""), ("strict", "@pytest.mark.asyncio")])
def test_in_either_mode_of_pytest_asyncio(pytester, mode, mark):
    """The same fixture serves asynchronous tests."""
    scope = ("-o", "asyncio_default_fixture_loop_scope=function")
    run(pytester, ASYNC.format(mark=mark), "-o", f"asyncio_mode={mode}", *scope).assert_outcomes(passed=1)
