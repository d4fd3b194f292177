"""`kis-async call` as its users have it: any TR by its id, against a server."""

from shell import Shell

from kis_async.sandbox import running

BUY = ("symbol=005930", "quantity=1", "price=70000", "order_kind=limit")


async def test_a_tr_by_its_id(shell: Shell):
    """As tables with the names of the fields, and as one JSON document."""
    async with running() as server:
        shell.use(server)
        told = await shell.run("call", "FHKST01010100", "symbol=005930", "venue=krx")
        assert (told.code, told.complaint) == (0, "")
        assert "stck_prpr" in told.text
        one = await shell.run("call", "fhkst01010100", "FID_INPUT_ISCD=005930", "venue=J", "--json")
        assert one.document["tr_id"] == "FHKST01010100"
        assert one.document["reply"]["quote"]["symbol"] == "005930"
        several = await shell.run("call", "GetMultiQuote", "symbols=J:005930,J:000660", "--json")
        assert [row["symbol"] for row in several.document["reply"]["quotes"]] == ["005930", "000660"]


async def test_all_pages(shell: Shell):
    """The first page says that there is more; --all reads it, and the rows are one list."""
    async with running(made_up_accounts=True) as server:
        shell.use(server)
        first = await shell.run("call", "TTTC8434R", "--json")
        whole = await shell.run("call", "TTTC8434R", "--all", "--json")
        assert (first.document["has_more"], whole.document["has_more"]) == (True, False)
        assert len(whole.document["reply"]["positions"]) > len(first.document["reply"]["positions"])
        assert len(whole.document["reply"]["totals"]) == 1
        assert "--all reads it" in (await shell.run("call", "TTTC8434R")).text
        single = await shell.run("call", "FHKST01010100", "symbol=005930", "venue=krx", "--all", "--json")
        assert single.document["has_more"] is False


async def test_all_pages_of_a_series(shell: Shell):
    """Pages that go back in time are put together the right way round: the oldest row first."""
    ask = ("call", "HHDFO55020200", "symbol=OESU24 C5500", "exchange=CME", "--json")
    async with running(bars=300) as server:
        shell.use(server)
        first = (await shell.run(*ask)).document
        whole = (await shell.run(*ask, "--all")).document
    assert (first["has_more"], whole["has_more"]) == (True, False)
    rows = whole["reply"]["trades"]
    moments = [(row["traded_on"], row["traded_at"]) for row in rows]
    assert len(set(moments)) == len(moments) == 300
    assert moments == sorted(moments)


async def test_an_order_is_only_shown(shell: Shell):
    """What would be sent, the account masked, and nothing arrives."""
    async with running() as server:
        shell.use(server)
        shown = await shell.run("call", "TTTC0012U", *BUY)
        assert (shown.code, shown.complaint) == (0, "")
        assert "Nothing was sent" in shown.text
        document = (await shell.run("call", "TTTC0012U", *BUY, "--json")).document
        assert (document["sent"], document["tr_id"], document["fields"]["ORD_UNPR"]) == (
            False,
            "TTTC0012U",
            "70000",
        )
        assert server.account.number not in shown.text + str(document)
        refused = await shell.run("call", "TTTC0012U", *BUY, "--execute")
        assert (refused.code, refused.text) == (2, "")
        assert "--yes" in refused.complaint
        assert server.count(tr_id="TTTC0012U") == 0


async def test_an_order_that_is_meant(shell: Shell):
    """--execute sends it; on paper nobody is asked, and the environment decides on the id."""
    async with running(fills="none") as server:
        shell.use(server)
        sent = await shell.run("call", "VTTC0012U", *BUY, "--execute", "--yes", "--json")
        assert sent.document["tr_id"] == "TTTC0012U"
        assert sent.document["reply"]["receipt"]["order_number"]
    async with running(paper=True, fills="none") as server:
        shell.use(server)
        told = await shell.run("call", "TTTC0012U", *BUY, "--execute")
        assert (told.code, told.complaint) == (0, "")
        assert "VTTC0012U" in told.text
        assert server.count(tr_id="VTTC0012U") == 1


async def test_an_order_of_unknown_outcome(shell: Shell):
    """Its own exit code, since it must be looked up and not sent again."""
    async with running(faults=["drop-after"], fills="none") as server:
        shell.use(server)
        result = await shell.run("call", "TTTC0012U", *BUY, "--execute", "--yes")
    assert (result.code, result.text) == (15, "")
    assert result.complaint.startswith("kis-async: outcome unknown: ")


async def test_mistakes(shell: Shell):
    """Names are usage errors that list what the TR takes, values are invalid arguments; nothing is sent."""
    missing = await shell.run("call", "FHKST01010100")
    assert (missing.code, missing.text) == (2, "")
    assert "GetPrice needs venue, symbol" in missing.complaint
    assert "FID_INPUT_ISCD" in missing.complaint
    for arguments in (
        ("NOSUCHTR",),
        ("FHKST01010100", "symbol=005930", "venue=QQ"),
        ("TTTC0012U", *BUY, "side=sell"),
    ):
        result = await shell.run("call", *arguments)
        assert (result.code, result.text, len(result.complaint.splitlines())) == (11, "", 1)
