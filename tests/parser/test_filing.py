"""A dateline's parts."""

import pytest

from feedpub.model import Dateline
from feedpub.parser.origin import filing


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("CAIRO - May 5: The board", "CAIRO", "--05-05"),
        ("CAIRO - May flowers: The board", "CAIRO", ""),
        ("CAIRO - May", "CAIRO", ""),
        ("TEL AVIV, Tuesday, May 5 - The board", "TEL AVIV", "--05-05"),
        ("AUSTIN, Tex. May 5 - The board", "AUSTIN, Tex.", "--05-05"),
        ("AUSTIN, TEX.,May 5 - The board", "AUSTIN, TEX.", "--05-05"),
        ("AUSTIN, Sept. 5, 2025 - The board", "AUSTIN", "2025-09-05"),
        ("AUSTIN, May 5 2025 - The board", "AUSTIN", "2025-05-05"),
        ("Austin May 5 - The board", "Austin", "--05-05"),
        ("AUSTIN, May 119 - The board", "AUSTIN", ""),
        ("AUSTIN, April - The board", "AUSTIN", ""),
        ("NAIROBI,: The board", "NAIROBI", ""),
        ("WINSTON-SALEM, N.C. - The board", "WINSTON-SALEM, N.C.", ""),
        ("ROME — May 5 (ANSA) - The board", "ROME", "--05-05"),
        ("TILBURG, the Netherlands, May 5 - The board", "TILBURG, the Netherlands", "--05-05"),
        ("New Delhi, July 5, DHX: The board", "New Delhi", "--07-05"),
        ("(ANSA) - ROME, MAY 5 - The board", "ROME", "--05-05"),
        ("(Xinhua) BEIJING, May 5 -- The board", "BEIJING", "--05-05"),
        ("(Reuters) - Ajax - a mill - has closed", "", ""),
        ("(Reuters) - The board", "", ""),
        ("(Reuters) -", "", ""),
        ("Bengaluru, DHNX: The board", "Bengaluru", ""),
        ("Riyadh, SPA -- The board", "Riyadh", ""),
        ("Hilo, HAWAII: The board", "Hilo, HAWAII", ""),
        ("LEEDS (UPI)_The board", "LEEDS", ""),
        ("Leeds, SANA_ The board", "Leeds", ""),
        ("LEEDS, (The Harbour Post / QXR - 5th May, 2025) The board", "LEEDS", "2025-05-05"),
        ("LEEDS, (The Harbour Post – 5 May) - The board", "LEEDS", "--05-05"),
        ("5 May 2025, Geneva – The board", "Geneva", "2025-05-05"),
        ("May 5, 2025 - New York - The board", "New York", "2025-05-05"),
        ("22 MAY 2021 SUVA (Pacnews) --- The board", "SUVA", "2021-05-22"),
        ("22 May 2021 SUVA, May 21, 2021 - The board", "SUVA", "2021-05-21"),
        ("May 5, 2025 - (Reuters) - The board", "", "2025-05-05"),
        ("04:12 AM EDT, 05/12/2023 (MT Newswires) -- The board", "", "2023-05-12"),
        ("Reporting from Hilo — The board", "Hilo", ""),
        ("May 5—ROTTERDAM — The board", "ROTTERDAM", "--05-05"),
        ("Sept. 5—HILO, Hawaii—The board", "HILO, Hawaii", "--09-05"),
        ("REPORTING FROM HILO — The board", "HILO", ""),
        ("Islamabad:The capital's board", "Islamabad", ""),
        ("ROTTERDAM—The cranes of the harbour", "ROTTERDAM", ""),
        ("ABU DHABI // The board", "ABU DHABI", ""),
        ("WITH U.S. FORCES IN SAUDI ARABIA (AP) _ The board", "WITH U.S. FORCES IN SAUDI ARABIA", ""),
        ("MANILA, Philippines (2nd UPDATE) – The board", "MANILA, Philippines", ""),
        ("MANILA (UPDATED) – The board", "MANILA", ""),
        ("FRANKFURT--The board", "FRANKFURT", ""),
        ("DAVAO CITY (PierNews/5 May) – The board", "DAVAO CITY", "--05-05"),
        ("SAN DIEGO, CA--(Marketwire - 05/27/10) - The board", "SAN DIEGO, CA", "2010-05-27"),
        ("DUBLIN (Reuters Life!) - The board", "DUBLIN", ""),
        ("Denver Newsroom, May 5, 2020 / 10:00 am (CNA). The board", "Denver", "2020-05-05"),
        ("CNA Staff, May 5, 2020 / 10:00 am (CNA). The board", "", "2020-05-05"),
        ("Hilo Staff, May 5, 2020 (CNA) - The board", "Hilo Staff", "2020-05-05"),
        ("London. — The board", "London", ""),
        ("LONDON (UK) – The board", "LONDON (UK)", ""),
        ("PIERNEWS.COM - The board", "", ""),
        ("BRIDGEPORT >> The board", "BRIDGEPORT", ""),
        ("VICKSBURG, Miss. • The board", "VICKSBURG, Miss.", ""),
        ("Monrovia-The Liberian harbour board", "Monrovia", ""),
        ("BALTIMORE–The water taxi", "BALTIMORE", ""),
        ("Basra (EchoIraq.com) The board", "Basra", ""),
        ("COLOMBO (Pier 1st); The board", "COLOMBO", ""),
        ("GENT 19/05 (BELGA) = The board", "GENT", "--05-19"),
        ("LIMASSOL, 04/04/2019 (CNA) - The board", "LIMASSOL", "2019-04-04"),
        ("LIMASSOL 05/06/2019 (CNA) - The board", "LIMASSOL", ""),
        ("LIMASSOL 13/00/2019 (CNA) - The board", "LIMASSOL", ""),
        ("AKP Phnom Penh, March 05, 2019 -- The board", "Phnom Penh", "2019-03-05"),
        ("AKP Quernmore, March 05, 2019 -- The board", "AKP Quernmore", "2019-03-05"),
        ("(U-WIRE) LOS ANGELES - The board", "LOS ANGELES", ""),
        ("(U-WIRE) Los Angeles - The board", "", ""),
        ("GIS – 12 July 2023: The board", "", "2023-07-12"),
        ("UAE – 12 July 2023: The board", "UAE", "2023-07-12"),
        ("TUE, May 5 - The board", "TUE", "--05-05"),
        ("ECONOMYNEXT – The board", "", ""),
        ("(Harbourcast News) - The board", "", ""),
        ("MOSCOW. (RIA Novosti commentator Ann Lee) - The board", "MOSCOW", ""),
    ],
)
def test_place_and_date_are_told_apart(text: str, place: str, date: str) -> None:
    """The date stands last, with or without a comma; a slip in it is no part of the place."""
    filed = filing.opening(text)
    assert filed is not None
    assert (filed.dateline.place, filed.dateline.date) == (place, date)


@pytest.mark.parametrize(
    ("text", "place", "date", "agencies"),
    [
        ("LONDON, May 5 -", "LONDON", "--05-05", ()),
        ("RIO DE JANEIRO, Sept. 5, 2025 (AP) —", "RIO DE JANEIRO", "2025-09-05", ("AP",)),
        ("HULL, March 5 (dpa) –", "HULL", "--03-05", ("dpa",)),
    ],
)
def test_a_plain_dateline_ends_where_its_dash_does(text: str, place: str, date: str, agencies: tuple[str, ...]) -> None:
    """A town in capitals, a day, perhaps an agency, and a dash."""
    for story in ("The harbour board sold a ferry on Monday.", "U.S. boats sail to Hull"):
        filed = filing.opening(f"{text} {story}")
        assert filed is not None
        assert (filed.dateline, filed.end) == (Dateline(text, place, date, agencies), len(text) + 1)


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on the coast.",
        "rain fell - on the coast",
        "Rain On The Coast And In The Hills Of The North Was Heavy For A Week",
        "Leeds at 10: Rain",
        "May 5: Rain",
        "Leeds, May 5, Rain all day: The",
        "(WHO) the agency that the world has for its health",
        "(WABC) The",
        "Leeds 10:30",
        "Leeds http://example.org/",
    ],
)
def test_other_words_are_no_dateline(text: str) -> None:
    """A sentence, a date alone, a time or an address has not the form."""
    assert filing.opening(text) is None


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("(QXR) — The board", ("QXR",)),
        ("(HarbourNews) - The board", ("HarbourNews",)),
        ("LEEDS (dpa/qx) - The board", ("dpa",)),
        ("LEEDS | AFP | The board", ("AFP",)),
        ("MOSCOW, May 5 - RIA Novosti. The board", ("RIA Novosti",)),
        ("LEEDS - U.S. Steel. The board", ()),
        ("Leeds CNN Business — The board", ("CNN Business",)),
        ("Leeds, ENGLAND | THE HARBOUR POST | The board", ("THE HARBOUR POST",)),
        ("LEEDS, (The Harbour Post / QXR - 5th May, 2025) The board", ("The Harbour Post", "QXR")),
        ("LEEDS: THE BOARD - its members", ()),
    ],
)
def test_agencies_are_named_where_no_list_knows_them(text: str, sent: tuple[str, ...]) -> None:
    """In brackets that open the copy, between bars, and beside the day in brackets."""
    filed = filing.opening(text)
    assert filed is not None
    assert filed.dateline.agencies == sent


@pytest.mark.parametrize("text", ["(WATCH) — The board", "(Harbour) - The board", "(QXR) The board"])
def test_a_label_or_a_word_in_brackets_is_no_agency(text: str) -> None:
    """Nor is one that no mark follows."""
    filed = filing.opening(text)
    assert filed is None or not filed.dateline.agencies


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Leeds, May 5: Rain", True),
        ("LEEDS May 5: Rain", True),
        ("Leeds [England] May 5: Rain", True),
        ("Record May 5: Rain", False),
        ("Leeds (AP): Rain", True),
        ("Leeds (CP): Rain", False),
        ("LEEDS (WABC) - Rain", False),
        ("Leeds: Rain", False),
    ],
)
def test_a_date_set_off_or_a_known_agency_makes_certain(text: str, is_certain: bool) -> None:  # noqa: FBT001
    """Letters that others use too, and a date that only follows, vouch for nothing."""
    filed = filing.opening(text)
    assert filed is not None
    assert filed.is_certain is is_certain


@pytest.mark.parametrize(
    "text",
    [
        "5 May 2025, Quernmore – The board",
        "5 May 2025, Geneva",
        "5 May 2025, the board met",
        "Mayor Bo Roe met the board",
        "5 Pray 2025, Geneva – The board",
        "May 5: The board",
        "May 5—THE BOARD sings — again",
        "May 5—The board of Hilo — again",
        "Reporting from the pier — The board",
        "(Breaking News) - The board",
        "Acme Works (Oslo: ACW) - The board",
        "Quernmore-The board of the harbour",
        "Twenty-two men of the harbour",
        "Post-The harbour board",
        "NATO–Russia talks are off",
        "Quernmore (EchoIraq.com) The board",
    ],
)
def test_not_every_day_stands_ahead_of_a_dateline(text: str) -> None:
    """The town must be known, and its story on the same line; without a year it opens a chronicle."""
    filed = filing.opening(text)
    assert filed is None or not filed.towns


@pytest.mark.parametrize(
    ("text", "agencies", "authors"),
    [
        ("ANKARA - Anadolu Agency", ("Anadolu Agency",), ()),
        ("Late Source: Reuters", (), ()),
        ("MOSCOW. (RIA Novosti political commentator Ann Lee) - The board", ("RIA Novosti",), ("Ann Lee",)),
        ("MOSCOW, May 5. /Corr. TASS Ann Lee/. The board", ("TASS",), ("Ann Lee",)),
        ("DALLAS (PIERDFW.COM/AP) — The board", ("PIERDFW.COM", "AP"), ()),
        ("SAN FRANCISCO (Pier 5) -- The board", ("Pier 5",), ()),
        ("LONDON (UK) – The board", (), ()),
        ("NASHVILLE (QX)--The board", ("QX",), ()),
        ("PIERNEWS.COM - The board", ("PIERNEWS.COM",), ()),
        ("RAWALPINDI (Staff Report): The board", (), ("Staff Report",)),
        ("RAWALPINDI (Harbour Reporter): The board", ("Harbour Reporter",), ()),
        ("TALLAHASSEE (News Service of Florida) — The board", ("News Service of Florida",), ()),
        ("MOSCOW. (Harbour Board commentator Ann Lee) - The board", (), ()),
        ("(Harbourcast News) - The board", ("Harbourcast News",), ()),
        ("GIS – 12 July 2023: The board", ("GIS",), ()),
        ("AKP Phnom Penh, March 05, 2019 -- The board", ("AKP",), ()),
    ],
)
def test_who_sent_it_may_stand_elsewhere(text: str, agencies: tuple[str, ...], authors: tuple[str, ...]) -> None:
    """Alone behind the mark, with a commentator in its brackets, or ahead of the place."""
    filed = filing.opening(text)
    assert (filed.dateline.agencies, filed.authors) == (agencies, authors) if filed else not (agencies or authors)
