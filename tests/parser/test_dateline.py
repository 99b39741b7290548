"""Where the story was filed: what opens it as a dateline, and what only looks like one."""

import pytest

from feedpub.model import Dateline
from feedpub.parser import parse
from feedpub.parser.origin.dateline import Opening, find, read
from feedpub.parser.text.layout import Paragraph

STORY = "The harbour board said on Monday that it would reopen the eastern pier before the summer."
MORE = "Ferries have used the western pier since a storm broke the older one in two, its chairman told reporters."
WEAK = [
    ("Washington: ", "Washington"),
    ("NEW DELHI: ", "NEW DELHI"),
    ("Kochi : ", "Kochi"),
    ("OMAHA | ", "OMAHA"),
    ("NAKURU- ", "NAKURU"),
    ("NEW YORK -- ", "NEW YORK"),
    ("WASHINGTON _ ", "WASHINGTON"),
    ("São Paulo — ", "São Paulo"),
    ("HÀ NỘI — ", "HÀ NỘI"),
    ("SÃO PAULO — ", "SÃO PAULO"),
    ("LEH: ", "LEH"),
    ("U.N. — ", "U.N."),
    ("THE HAGUE — ", "THE HAGUE"),
    ("St. Louis – ", "St. Louis"),
    ("Port-au-Prince, Haiti — ", "Port-au-Prince, Haiti"),
    ("BOCA CHICA, Texas—", "BOCA CHICA, Texas"),
    ("QUERNMORE, Kent. — ", "QUERNMORE, Kent."),
    ("HULL, Wed. - ", "HULL"),
    ("HULL, Thurs — ", "HULL"),
    ("HULL, Sunday — ", "HULL"),
    ("HILO, HAWAII ISLAND — ", "HILO, HAWAII ISLAND"),
    ("Castries (Saint Lucia): ", "Castries (Saint Lucia)"),
    ("PARIS/LYON: ", "PARIS/LYON"),
    ("WASHINGTON and BEIJING — ", "WASHINGTON and BEIJING"),
    ("OLD TOWNSHIP: ", "OLD TOWNSHIP"),
    ("ABOARD AIR FORCE ONE — ", "ABOARD AIR FORCE ONE"),
    ("QUERNMORE: ", "QUERNMORE"),
    ("QUERNMORE CITY – ", "QUERNMORE CITY"),
    ("JOHOR BARU: ", "JOHOR BARU"),
    ("ALDERBY, Pier Island, Philippines — ", "ALDERBY, Pier Island, Philippines"),
]
CERTAIN = [
    ("LONDON, May 5 (Reuters) - ", "LONDON", "--05-05", ("Reuters",)),
    ("ISLAMABAD (AP) — ", "ISLAMABAD", "", ("AP",)),
    ("WASHINGTON (AP) _ ", "WASHINGTON", "", ("AP",)),
    ("Nagpur (Maharashtra) [India], May 9 (ANI): ", "Nagpur (Maharashtra) [India]", "--05-09", ("ANI",)),
    ("MOSCOW, May 5. /TASS/. ", "MOSCOW", "--05-05", ("TASS",)),
    ("MOSCOW. May 5 (Interfax) - ", "MOSCOW", "--05-05", ("Interfax",)),
    ("BEIJING, May 5 (Xinhua) -- ", "BEIJING", "--05-05", ("Xinhua",)),
    ("LONDON/PARIS (Reuters) - ", "LONDON/PARIS", "", ("Reuters",)),
    ("NAKURU, 21 Aug: ", "NAKURU", "--08-21", ()),
    ("Hue, July 13, 2016 QXR -- ", "Hue", "2016-07-13", ("QXR",)),
    ("Riyadh, Sha'ban 22, 1439, May 08, 2018, SPA -- ", "Riyadh", "2018-05-08", ("SPA",)),
    ("Riyadh, Jumada I 2, 1421, Aug 2, 2000, SPA - ", "Riyadh", "2000-08-02", ("SPA",)),
    ("Riyadh, 2 Safar / 12 March 2005 (SPA) -- ", "Riyadh", "2005-03-12", ("SPA",)),
    ("RENO--(BUSINESS WIRE)--May 5, 2025--", "RENO", "2025-05-05", ("BUSINESS WIRE",)),
    ("RENO--(BUSINESS WIRE)--#Piers--#Ferries--", "RENO", "", ("BUSINESS WIRE",)),
    ("FORT HILO, N.C. (Pier News, May 5, 2025) -- ", "FORT HILO, N.C.", "2025-05-05", ("Pier News",)),
    ("(The Harbour Square) – ", "", "", ("The Harbour Square",)),
    ("Nakuru (N/R), March 4, GNA – ", "Nakuru (N/R)", "--03-04", ("GNA",)),
    ("Reno (CNN) ", "Reno", "", ("CNN",)),
    ("(CNN)", "", "", ("CNN",)),
    ("LONDON 1996-08-20: ", "LONDON", "1996-08-20", ()),
    ("UTICA, N.Y. (WKTV) — ", "UTICA, N.Y.", "", ("WKTV",)),
    ("(Reuters) — ", "", "", ("Reuters",)),
    ("(KHON) — ", "", "", ("KHON",)),
    ("May 5 (Reuters) - ", "", "--05-05", ("Reuters",)),
    ("Madrid, May 5 (EFE).- ", "Madrid", "--05-05", ("EFE",)),
    ("TOKYO, May 5, Kyodo - ", "TOKYO", "--05-05", ("Kyodo",)),
    ("NEW YORK, May 5, 2020 /PRNewswire/ -- ", "NEW YORK", "2020-05-05", ("PRNewswire",)),
    ("SAN DIEGO--(BUSINESS WIRE)--", "SAN DIEGO", "", ("BUSINESS WIRE",)),
    ("Nakuru, July 7 (HilX): ", "Nakuru", "--07-07", ("HilX",)),
    ("TORONTO (CP) - ", "TORONTO", "", ("CP",)),
    ("PARIS: (AFP) ", "PARIS", "", ("AFP",)),
    ("OTTAWA - The Canadian Press - ", "OTTAWA", "", ("The Canadian Press",)),
    ("LIMA | Reuters | ", "LIMA", "", ("Reuters",)),
    ("Lima, Reuters — ", "Lima", "", ("Reuters",)),
    ("LIMA, THURSDAY - ", "LIMA", "", ()),
    ("Sydney, May 5 AAP - ", "Sydney", "--05-05", ("AAP",)),
    ("Caracas, 5 May. AVN.- ", "Caracas", "--05-05", ("AVN",)),
    ("BAKU, Azerbaijan, May 5. Trend: ", "BAKU, Azerbaijan", "--05-05", ("Trend",)),
    ("YEREVAN, MAY 5, ARMENPRESS. ", "YEREVAN", "--05-05", ("ARMENPRESS",)),
    ("ASTANA. KAZINFORM - ", "ASTANA", "", ("KAZINFORM",)),
    ("BAGHDAD / NINA / ", "BAGHDAD", "", ("NINA",)),
    ("HONG KONG, May 5 (Reuters/HilX) - ", "HONG KONG", "--05-05", ("Reuters", "HilX")),
    ("Vatican City, May 5, 2025 / 10:00 am (CNA).- ", "Vatican City", "2025-05-05", ("CNA",)),
    ("GENEVA (5 May 2025) – ", "GENEVA", "2025-05-05", ()),
    ("Brussels, 5.5.2025 - ", "Brussels", "2025-05-05", ()),
    ("ADDIS ABABA, May 5/2025 (ENA) -- ", "ADDIS ABABA", "2025-05-05", ("ENA",)),
    ("LONDON, UK / ACCESSWIRE / May 5, 2025 / ", "LONDON, UK", "2025-05-05", ("ACCESSWIRE",)),
    ("LONDON, UK / ACCESS Newswire / May 5, 2025 / ", "LONDON, UK", "2025-05-05", ("ACCESS Newswire",)),
    ("Hull, Quebec--(Newsfile Corp. - May 5, 2025) - ", "Hull, Quebec", "2025-05-05", ("Newsfile Corp.",)),
    ("May 5, 2025 (NAIROBI) - ", "NAIROBI", "2025-05-05", ()),
    ("May 5, 2025 (QXR) - ", "", "2025-05-05", ("QXR",)),
    ("Lima CNN — ", "Lima", "", ("CNN",)),
    ("CNN — ", "", "", ("CNN",)),
    ("BAKU, Azerbaijan, May 5. ", "BAKU, Azerbaijan", "--05-05", ()),
]
SITES = [
    ("LIMA, ECHO.com - ", "LIMA", ("ECHO.com",)),
    ("ECHO.CO, Bogor - ", "Bogor", ("ECHO.CO",)),
    ("DAYTON, Ohio (WQXR/AP) – ", "DAYTON, Ohio", ("WQXR", "AP")),
    ("DAYTON, Ohio (3TV/PIER 5) -- ", "DAYTON, Ohio", ("3TV", "PIER 5")),
]
ABROAD = [
    ("PARIS, 5 mai 2024 (AFP) - ", "PARIS", "2024-05-05", ("AFP",)),
    ("Berlin, 5. Mai (dpa) - ", "Berlin", "--05-05", ("dpa",)),
    ("Wien, 5. Mai (APA) - ", "Wien", "--05-05", ("APA",)),
    ("Wien (APA) - ", "Wien", "", ("APA",)),
    ("Berlin/Wien (dpa/APA) – ", "Berlin/Wien", "", ("dpa", "APA")),
    ("Málaga (APA) - ", "Málaga", "", ("APA",)),
    ("Caracas, 12 dic (EFE) - ", "Caracas", "--12-12", ("EFE",)),
    ("Los Ángeles (EE.UU.), 20 dic (EFE).- ", "Los Ángeles (EE.UU.)", "--12-20", ("EFE",)),
    ("Lima, 5 de enero (Qxr) - ", "Lima", "--01-05", ("Qxr",)),
    ("Lisboa, 05 mai (Lusa) – ", "Lisboa", "--05-05", ("Lusa",)),
    ("ROMA, 5 maggio (ANSA) - ", "ROMA", "--05-05", ("ANSA",)),
    ("(ANSA) - ROMA, 16 MAG - ", "ROMA", "--05-16", ("ANSA",)),
    ("ANKARA, 5 Mayıs (AA) - ", "ANKARA", "--05-05", ("AA",)),
    ("KØBENHAVN, 5. maj (Ritzau) - ", "KØBENHAVN", "--05-05", ("Ritzau",)),
    ("WARSZAWA, 5 maja (PAP) - ", "WARSZAWA", "--05-05", ("PAP",)),
    ("КИЇВ, 5 травня. /Укрінформ/. ", "КИЇВ", "--05-05", ("Укрінформ",)),
    ("МОСКВА, 5 мая. /ТАСС/. ", "МОСКВА", "--05-05", ("ТАСС",)),
    ("Минск, 5 мая (QXR). ", "Минск", "--05-05", ("QXR",)),
    ("МИНСК, 5 мая /Куэкс/. ", "МИНСК", "--05-05", ("Куэкс",)),
    ("МОСКВА, 10 фев — РИА Новости. ", "МОСКВА", "--02-10", ("РИА Новости",)),
    ("Москва. 5 мая. Интерфакс - ", "Москва", "--05-05", ("Интерфакс",)),
    ("GENÈVE (5 mai 2024) – ", "GENÈVE", "2024-05-05", ()),
    ("Bruxelles, le 5 mai 2024 – ", "Bruxelles", "2024-05-05", ()),
    ("LIMA, 5 ago: ", "LIMA", "--08-05", ()),
    ("Berlin, 05. Mrz (Reuters) - ", "Berlin", "--03-05", ("Reuters",)),
]
HOUSES = [
    ("QUERNMORE (Harbour Echo) — ", "QUERNMORE", "Harbour Echo"),
    ("Kabul (Hilltop): ", "Kabul", "Hilltop"),
    ("APIA, Samoa (The Pier Post) – ", "APIA, Samoa", "The Pier Post"),
    ("Tashkent (PierDaily.example) -- ", "Tashkent", "PierDaily.example"),
    ("COLOMBO (Pier 1st) - ", "COLOMBO", "Pier 1st"),
    ("Bern (qxr) - ", "Bern", "qxr"),
    ("Apia, (QXR) - ", "Apia", "QXR"),
]
PROVINCES = [
    "BREST (Finistère) — ",
    "QUERNMORE (FINISTERE) — ",
    "Quernmore (Ille-et-Vilaine) — ",
    "SEVILLA (España) - ",
    "Roma (Lazio) - ",
    "ROMA (RM) - ",
    "Campinas (SP) – ",
    "Graz (Steiermark): ",
    "LONDRES (Reino Unido): ",
]
NO_HOUSES = ["Thane (West): ", "Austin (Travis County): ", "Lima (Tuesday): "]
NOT_DATELINES = [
    "Quernmore (Hilltop): ",
    "Quernmore, (QXR): ",
    "Quernmore (SP): ",
    "CNN: ",
    "Petra — ",
    "Quernmore CNN — ",
    "Exclusive: ",
    "EDITORS: ",
    "Payable May 5 2031 QXR - ",
    "Watch: ",
    "WATCH: ",
    "BREAKING: ",
    "EXPOSED: ",
    "Map: ",
    "Here's what we know: ",
    "Also Read: ",
    "Bill Murgatroyd: ",
    "Q: ",
    "IPL: ",
    "FACT CHECK: ",
    "Old Harbour News – ",
    "Gould Works Inc (GWI) - ",
    "ALCOMET INC (AA) - ",
    "Old Steel Corp (CP) — ",
    "Reserve Fund of Utopia (RFU) ",
    "Delhi Elections 2031: ",
    "Tuesday, May 5: ",
    "Tue, May 5: ",
    "Last updated May 5 - ",
    "ANN LEE, HOST: ",
    "Harbour Weather Live (Sunday, May 5): ",
    "Payable May 5 - ",
    "HARBOUR DUES — ",
    "The board said: ",
    "At 10:30 ",
    "https://example.org/ ",
    "Berlin, 5. Mai 1945: ",
    "Berlin, 5. Mai 1945 (Sonntag): ",
    "Madrid, 5 de mayo de 1808: ",
    "Quernmore, 5. Mai - ",
    "Am 5. Mai - ",
    "Lunes, 5 de mayo: ",
    "Москва, 5 мая 1945: ",
    "ALDERBY, Pier Island, Quernmore — ",
    "Alderby, Pier Island, Philippines — ",
]


def copy(*texts: str) -> list[Paragraph]:
    return [Paragraph(number, number, text) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("München: ", "München"),
        ("Sevilla: ", "Sevilla"),
        ("BUENOS AIRES.- ", "BUENOS AIRES"),
        ("U.S.- ", ""),
    ],
)
def test_a_town_may_open_a_story_in_other_languages(printed: str, place: str) -> None:
    """One that is renowned, or that lies where the language may be spoken; before the stop and dash of Spain too."""
    opening = find(copy(f"{printed}El puerto abrirá otra vez el lunes, y nadie perderá su trabajo por eso.", "Fin."))
    assert (opening.dateline.place if opening else "") == place


@pytest.mark.parametrize(("printed", "place"), WEAK)
def test_a_place_and_a_mark_open_a_story(printed: str, place: str) -> None:
    """Without date or agency, a place in capitals, with its region, or known to the gazetteer is a dateline."""
    assert find(copy(printed + STORY, MORE)) == Opening(0, Dateline(text=printed.rstrip(), place=place), STORY)


@pytest.mark.parametrize(("printed", "place", "date", "agencies"), CERTAIN)
def test_a_date_or_an_agency_makes_it_certain(printed: str, place: str, date: str, agencies: tuple[str, ...]) -> None:
    """The forms of the world's agencies are read: place, date and agency apart, the text as printed."""
    dateline = Dateline(text=printed.rstrip(), place=place, date=date, agencies=agencies)
    assert find(copy(printed + STORY, MORE)) == Opening(0, dateline, STORY)


@pytest.mark.parametrize(("printed", "place", "date", "agencies"), ABROAD)
def test_datelines_of_other_languages_are_read(printed: str, place: str, date: str, agencies: tuple[str, ...]) -> None:
    """Their dates and their agencies; without an agency, as far as the place is known and a dash follows."""
    dateline = Dateline(text=printed.rstrip(), place=place, date=date, agencies=agencies)
    assert find(copy(printed + STORY, MORE)) == Opening(0, dateline, STORY)


@pytest.mark.parametrize(
    "printed", ["МОСКВА, 5 мая - РИА Новости, Иван Иванов. ", "МОСКВА, 5 мая. /Корр. ТАСС Иван Иванов/. "]
)
def test_a_reporter_is_named_beside_the_agency(printed: str) -> None:
    """Behind a comma, or between the strokes."""
    opening = find(copy(printed + STORY, MORE))
    assert opening is not None
    assert (opening.dateline.place, opening.authors, opening.story) == ("МОСКВА", ("Иван Иванов",), STORY)


def test_a_reporter_without_a_place_is_no_dateline() -> None:
    """Strokes may hold anything."""
    assert find(copy(f"Куда пришёл /Корр. ТАСС Иван Иванов/. {STORY}", MORE)) is None


@pytest.mark.parametrize("printed", ["MOSCOW (Sputnik), Ada Moreno - ", "MOSCOW, May 5 (Sputnik) Ada Moreno — "])
def test_a_writer_stands_behind_the_agency(printed: str) -> None:
    """As some agencies set the name: it is no part of the story."""
    opening = find(copy(printed + STORY, MORE))
    assert opening is not None
    assert (opening.dateline.place, opening.authors, opening.story) == ("MOSCOW", ("Ada Moreno",), STORY)


@pytest.mark.parametrize(("printed", "place", "house"), HOUSES)
def test_a_house_that_no_list_knows_signs_behind_a_known_town(printed: str, place: str, house: str) -> None:
    """In brackets, where the gazetteer has the town, or capitals tell it."""
    opening = find(copy(printed + STORY, MORE))
    assert opening is not None
    assert (opening.dateline.place, opening.dateline.agencies) == (place, (house,))


@pytest.mark.parametrize("printed", PROVINCES)
def test_a_province_in_its_own_language_is_a_part_of_the_place(printed: str) -> None:
    """In brackets behind the town, where a house that no list knows would be taken for the agency."""
    opening = find(copy(printed + STORY, MORE))
    assert opening is not None
    assert (opening.dateline.place, opening.dateline.agencies) == (printed.rstrip(" :-–—"), ())


@pytest.mark.parametrize(("printed", "place", "agencies"), SITES)
def test_papers_sign_by_their_address_and_stations_with_others(
    printed: str, place: str, agencies: tuple[str, ...]
) -> None:
    """`ECHO.com`, `WQXR/AP`."""
    found = find(copy(printed + STORY, MORE))
    assert (found and found.dateline.place, found and found.dateline.agencies) == (place, agencies)


@pytest.mark.parametrize("printed", NO_HOUSES)
def test_a_part_of_the_country_or_a_day_is_no_house(printed: str) -> None:
    """What brackets hold besides: districts, quarters, days."""
    opening = find(copy(printed + STORY, MORE))
    assert opening is None or not opening.dateline.agencies


@pytest.mark.parametrize("printed", NOT_DATELINES)
def test_what_only_looks_like_a_dateline_stays_in_the_story(printed: str) -> None:
    """Labels, speakers, companies, acronyms and titles before a colon or a dash are no places."""
    assert find(copy(printed + STORY, MORE)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Leeds: what we know of the fire at the old mill so far, and what we do not.",
        "Leeds: What We Know of the Fire That Closed the Old Mill.",
        "Leeds: What the city has lost in the fire at the old mill",
        "Leeds: the view from the bridge after the night of the great fire.",
        "Leeds: Fire closes the old mill",
        "Leeds: 31C",
        "Leeds",
        "URGENTE: El puerto de la ciudad reabre este lunes tras la tormenta, dice el alcalde.",
    ],
)
def test_no_sentence_no_dateline(text: str) -> None:
    """What follows a dateline is the start of a story; a title, a fragment or a reading is none."""
    assert find(copy(text, "Fire", "Leeds")) is None


@pytest.mark.parametrize("dateline", ["Leeds: ", "LEEDS - "])
def test_a_short_sentence_is_a_story(dateline: str) -> None:
    """Where the copy begins with it, or more follows; a reading or two words are none."""
    assert find(copy(f"{dateline}Shares fell on Monday.")) is not None
    assert find(copy("Shares fall in Leeds", f"{dateline}Shares fell on Monday.", MORE)) is not None
    for text in ("Shares fell.", "Shares fell on Monday"):
        assert find(copy(dateline + text)) is None
    assert find(copy("Shares fall in Leeds", f"{dateline}Shares fell on Monday.")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe, May 5, 2031",
        "May 5, 20319:30 AM ET",
        "Harbour Times, Leeds",
        "Jane Doe | TNN | May 5, 2031, 09:30 IST",
        "Jane Doe / AFP / Getty Images",
    ],
)
def test_who_signs_and_dates_a_story_is_no_dateline(line: str) -> None:
    """Nor is whose a picture is."""
    assert find(copy("Ferries use the western pier again", line, STORY, MORE)) is None


@pytest.mark.parametrize(
    "story", ["Der Hafenrat wählt Anna Huber.", "Prime Minister Ann Roe met President Bo Doe in Hull."]
)
def test_a_sentence_may_have_a_capital_for_nearly_every_word(story: str) -> None:
    """German nouns do, and names; a title has small words of grammar only."""
    assert find(copy(f"Wien (APA) - {story}")) is not None
    assert find(copy("Wien (APA) - What the Council of Hull Has Done for Its Pier.")) is None


def test_a_signature_with_its_town_is_no_dateline() -> None:
    """`Our Correspondent, Leeds` on a line of its own says who wrote it."""
    assert find(copy("Our Correspondent, Leeds", STORY, MORE)) is None


def test_a_line_broken_off_is_no_title() -> None:
    """A paragraph set in short lines opens with a dateline although its first line has no full stop."""
    for line, following in [
        ("Leeds: Fire crews worked all night to save what was left of", "The Old Mill, which closed."),
        ("Leeds: Fire crews worked all night to save the oldest mill", "in the county, which closed."),
    ]:
        assert find(copy(line, following)) is not None


@pytest.mark.parametrize("above", [1, 3])
def test_headline_and_byline_may_stand_above(above: int) -> None:
    """The dateline is looked for in the first several paragraphs."""
    opening = find(copy(*["Pier to reopen"] * above, f"LONDON: {STORY}", MORE))
    assert opening is not None
    assert opening.at == above


def test_the_first_dateline_is_the_entrys() -> None:
    """A second one further down belongs to the copy."""
    opening = find(copy(f"Pune: {STORY}", MORE, f"LONDON, May 5 (Reuters) - {STORY}"))
    assert opening is not None
    assert opening.dateline.place == "Pune"


def test_the_page_around_the_copy_does_not_count() -> None:
    """Buttons and captions may stand between headline and dateline, in any number that a page has."""
    page = [f"Button {number}" for number in range(9)]
    opening = find(copy("Pier to reopen", *page, f"LONDON: {STORY}", MORE), page.__contains__)
    assert opening is not None
    assert opening.at == 10


def test_many_short_lines_may_stand_above() -> None:
    """Section, headline, standfirst, byline, timestamp: as long as no sentence of the story does."""
    assert find(copy(*["Pier to reopen"] * 9, f"LONDON: {STORY}", MORE)) is not None
    assert find(copy(*["Pier to reopen"] * 10, f"LONDON: {STORY}", MORE)) is None


def test_who_reported_from_where_is_no_part_of_the_story() -> None:
    """Nor does it count above the dateline, or keep the day below it from dating the story."""
    texts = (
        "Ferry runs aground near the pier",
        "The crew swam. The captain, who was asleep, did not.",
        "By Ann Lee and Bo Roe",
        "Ann Lee reported from Hilo, Hawaii, and Bo Roe from Pahoa.",
        "March 4, 2024",
        f"HILO, Hawaii — {STORY}",
        MORE,
    )
    article = parse("\n".join(texts).encode(), "x")
    assert article.dateline is not None
    assert article.dateline.place == "HILO, Hawaii"
    assert article.published is not None
    assert article.published.year == 2024


def test_a_button_is_no_town() -> None:
    """`POST` stands in the gazetteer too; a caption between a town and its story is passed over."""
    assert find(copy("Pier to reopen", "LIMA", STORY, MORE), {"LIMA"}.__contains__) is None
    caption = "The pier (file)"
    opening = find(copy("Pier to reopen", "Lima", caption, STORY, MORE), {caption}.__contains__)
    assert opening is not None
    assert opening.dateline.place == "Lima"


def test_far_down_begins_another_story() -> None:
    """From the fifth paragraph on only a date or an agency is enough, from the seventh nothing is."""
    assert find(copy(*[MORE] * 4, f"LONDON: {STORY}", MORE)) is None
    assert find(copy(*[MORE] * 4, f"LONDON (Reuters) - {STORY}", MORE)) is not None
    assert find(copy(*[MORE] * 6, f"LONDON (Reuters) - {STORY}", MORE)) is None


@pytest.mark.parametrize(
    "line", ["Nairobi", "Nakuru, December 3", "Lima (AP)", "TUCSON, ARIZONA -", "OSAKA, May 5 Kyodo"]
)
def test_a_dateline_may_stand_alone_on_its_line(line: str) -> None:
    """The story is then in the next paragraph."""
    opening = find(copy("Pier to reopen", line, MORE))
    assert opening is not None
    assert (opening.at, opening.dateline.text, opening.story) == (1, line, "")


def test_a_town_that_no_list_knows_may_stand_below_who_wrote_it_and_when() -> None:
    """The copy begins there, also below the page's lines; below a title two words in capitals tell less."""
    filed = f"OLD QUERNMORE: {STORY}"
    assert find(copy("By Ann Lee", "May 5, 2031", filed, MORE)) is not None
    assert find(copy("Share", filed, MORE), lambda text: text == "Share") is not None
    assert find(copy("Pier to reopen", filed, MORE)) is None


def test_a_date_makes_short_copy_below_it_a_story() -> None:
    """One sentence; without a full stop it may be a title."""
    assert (
        find(copy("From Our Own Correspondent", "HULL, May 5", "The old pier reopens today, the board said."))
        is not None
    )
    assert find(copy("From Our Own Correspondent", "HULL, May 5", "The old pier reopens today, the board said")) is None
    assert find(copy("From Our Own Correspondent", "Hull", "The old pier reopens today, the board said.")) is None


@pytest.mark.parametrize("line", ["QUERNMORE", "Quernmore", "Payable May 5"])
def test_a_word_alone_on_its_line_is_a_place_only_if_it_is_known(line: str) -> None:
    """A line of its own is more often a heading."""
    assert find(copy(line, f"{MORE} It will in Quernmore.")) is None


@pytest.mark.parametrize("town", ["Reading", "Nakuru"])
def test_a_town_alone_below_the_story_is_a_subhead(town: str) -> None:
    """Two sentences have begun it; a date or an agency would still make a dateline of the line."""
    assert find(copy("Ferries", STORY, MORE, town, MORE)) is None
    assert find(copy("Ferries", STORY, town, MORE)) is not None
    assert find(copy("Ferries", STORY, MORE, f"{town}, May 5, 2031", MORE)) is not None


def test_towns_that_head_one_part_each_are_subheads() -> None:
    """Of several, none is where the whole was filed; a line that is no town, or heads nothing, says nothing of it."""
    parts = ["Two ports to see", STORY, "Nakuru", MORE, STORY]
    assert find(copy(*parts, "Lisbon", MORE)) is None
    assert find(copy("Two ports to see", "Nakuru", MORE, STORY, STORY, "Lisbon", MORE)) is None
    for below in (["Background", MORE], ["Nakuru", MORE], ["Lisbon", "Oslo"], ["Lisbon"]):
        assert find(copy(*parts, *below)) is not None


def test_a_later_item_of_a_digest_does_not_file_the_whole() -> None:
    """It is set as an item above it is, whose town nobody knows; the first one opens the copy."""
    first, second = f"Quernmore: {STORY}", f"Leeds: {STORY}"
    assert find(copy("News of the coast", first, second)) is None
    opening = find(copy("News of the coast", second, f"Lisbon: {STORY}"))
    assert opening is not None
    assert opening.dateline.place == "Leeds"


@pytest.mark.parametrize(
    "above", [f"QUERNMORE: {STORY}", f"Quernmore - {STORY}", "Quernmore: the pier.", f"Exclusive: {STORY}", "Pier"]
)
def test_what_is_set_otherwise_is_no_item(above: str) -> None:
    """In capitals, before another mark, or a label: the dateline below it stays one."""
    assert find(copy("Pier to reopen", above, f"Leeds: {STORY}", MORE)) is not None


def test_the_copy_may_tell_that_it_is_a_place() -> None:
    """A village no gazetteer has counts where the story says "in" before it; a paper's name still doesn't."""
    assert find(copy(f"Quernmore: {STORY}", f"{MORE} In all, 40 people live in Quernmore.")) is not None
    assert find(copy(f"Quernmore: {STORY}", f"{MORE} Quernmore said no.")) is None


def test_a_byline_may_stand_on_the_same_line() -> None:
    """Where a page's line end was lost."""
    opening = find([Paragraph(1, 1, f"By Ann Lee and Bo Roe LONDON (Reuters) - {STORY}")])
    assert opening is not None
    assert (opening.authors, opening.dateline.place) == (("Ann Lee", "Bo Roe"), "LONDON")


def test_a_name_in_capitals_may_stand_before_the_place() -> None:
    """The author is told apart from the place, and kept."""
    opening = find(copy(f"JANE DOE New Delhi: {STORY}"))
    assert opening is not None
    assert (opening.dateline.place, opening.authors) == ("New Delhi", ("JANE DOE",))


def test_copy_of_one_dateline_and_nothing_else_has_none() -> None:
    """There is no story it could open."""
    assert find(copy("LONDON, May 5 (Reuters) -")) is None
    assert find([]) is None


@pytest.mark.parametrize(
    "text",
    [
        "बंदरगाह: यह सोमवार को फिर से खुलेगा, अधिकारियों ने कहा।",
        "Berlin, 5. Mai 1945 – ein Tag, an den die Stadt noch immer denkt, und mit ihr das Land.",
        "Am 5. Mai hat der Hafen wieder geöffnet, teilte die Stadt am Montag vor der Presse mit.",
        "قالت السلطات يوم الاثنين إن الميناء سيعاد فتحه.",
        "Der Hafen öffnet am Montag wieder: Das teilte die Stadt am Abend mit.",
        "Berlin – Hamburg: Die Züge fahren ab Montag nicht mehr im Stundentakt, teilte die Bahn mit.",
        "Leeds - Cardiff: The trains will not run on Monday, the company said in a notice on its page.",
        "Merkel: Der Hafen öffnet am Montag wieder, und niemand soll glauben, dass ich dazu schweige.",
        "Santos: «El puerto abrirá otra vez el lunes, y nadie perderá su trabajo por eso», dijo a la prensa.",
        "СРОЧНО: Порт откроется в понедельник, сообщили власти города вечером.",
    ],
)
def test_no_dateline_is_invented_in_other_languages(text: str) -> None:
    """Copy in another script or language keeps its words."""
    assert find(copy(text, text)) is None


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("London", Dateline(text="London", place="London")),
        ("the old pier", Dateline(text="the old pier", place="the old pier")),
        ("Leeds (Old Town)", Dateline(text="Leeds (Old Town)", place="Leeds (Old Town)")),
        ("Pune: ", Dateline(text="Pune: ", place="Pune")),
        (
            "LONDON, May 5 (Reuters) -",
            Dateline(text="LONDON, May 5 (Reuters) -", place="LONDON", date="--05-05", agencies=("Reuters",)),
        ),
        (
            "القاهرة 5 مايو (رويترز) -",
            Dateline(text="القاهرة 5 مايو (رويترز) -", place="القاهرة", date="--05-05", agencies=("رويترز",)),
        ),
        ("القاهرة", Dateline(text="القاهرة", place="القاهرة")),
        ("AUSTIN, Texas (AP)", Dateline(text="AUSTIN, Texas (AP)", place="AUSTIN, Texas", agencies=("AP",))),
        ("(AP) and more", Dateline(text="(AP) and more", place="(AP) and more")),
        ("Pune, 5 May 2025", Dateline(text="Pune, 5 May 2025", place="Pune", date="2025-05-05")),
        ("A" * 104 + " May 5", Dateline(text="A" * 104 + " May 5", place="A" * 104, date="--05-05")),
        ("A" * 105 + " May 5", Dateline(text="A" * 105 + " May 5", place="A" * 105 + " May 5")),
    ],
)
def test_a_dateline_given_is_read_whole(text: str, dateline: Dateline) -> None:
    """What front matter gives is a dateline, whether it has the form of one or not."""
    assert read(text) == dateline


def test_one_short_sentence_is_a_story() -> None:
    """A brief may have no other."""
    opening = find(copy("QUERNMORE — The market opened again on Saturday."))
    assert opening is not None
    assert opening.dateline.place == "QUERNMORE"


def test_a_dateline_that_nothing_is_left_below_stands_before_no_paragraph() -> None:
    """It is known all the same: what stood there was no copy."""
    plea = "Sign up for our morning newsletter and never miss a story on the ferry."
    article = parse(f"{MORE}\n\nHULL, May 5 (Reuters) -\n\n{plea}\n".encode(), "ferry")
    assert article.dateline is not None
    assert article.dateline.place == "HULL"
    assert [(block.text, block.dateline) for block in article.blocks] == [(MORE, "")]


def test_a_country_above_town_and_year_opens_a_title() -> None:
    """As Reuters filed copy in the nineties; the town in the next line is the dateline."""
    title, day = "FRANCE: Crews of the ferries end their strike.", "PARIS 2031-05-05"
    found = parse(f"{title}\n{day}\n{STORY}\n{MORE}".encode(), "x")
    assert (found.title, found.dateline and found.dateline.place) == (title.removesuffix("."), "PARIS")
    found = parse(f"{title}\nPARIS\n{STORY}\n{MORE}".encode(), "x")
    assert found.dateline
    assert found.dateline.place == "FRANCE"


@pytest.mark.parametrize(
    "label", ["POLICE: ", "BOARD: ", "THE MAYOR: ", "MAYOR ROE: ", "HULL V LEEDS: ", "ALDERBY BOARD - "]
)
def test_words_and_offices_in_capitals_are_no_towns(label: str) -> None:
    """The copy has the word in small letters, or it is no word of a town's name."""
    copy = f"{label}{STORY}\n{MORE} Harbour police will keep the crowds off."
    assert find([Paragraph(1, 1, line) for line in copy.split("\n")]) is None


@pytest.mark.parametrize("trail", ["Home >> ", "Home » ", "Lisbon // "])
def test_before_bars_and_arrows_a_town_is_set_in_capitals(trail: str) -> None:
    """Else it is the trail of a page."""
    assert find([Paragraph(1, 1, trail + STORY), Paragraph(2, 2, MORE)]) is None


@pytest.mark.parametrize("line", ["From The Quay staff reports", "Special to The Harbour Post"])
def test_a_house_above_a_town_of_two_words_is_no_copy(line: str) -> None:
    """The copy begins with the town."""
    lead = "QUAY POINT — Three students from Quay Point won prizes of the harbour board on Monday, its chairman said."
    dateline = parse(f"{line}\n\n{lead}\n\nMore will follow in May, he said.".encode(), "x").dateline
    assert dateline is not None
    assert dateline.place == "QUAY POINT"
