"""Lines that are a timestamp."""

import pytest

from feedpub.parser.origin import timestamps
from feedpub.parser.origin.timestamps import Stamp


@pytest.mark.parametrize(
    ("line", "written", "rest"),
    [
        ("May 10, 2025", "May 10, 2025", ""),
        ("Posted on May 10, 2031 by admin in Ferries // 14 Comments", "May 10, 2031", "Posted on by admin in Ferries"),
        ("Published 10:02 AM EST Nov 9, 2031", "Nov 9, 2031 10:02 am EST", "Published"),
        ("Harbour / January 11, 2031", "January 11, 2031", "Harbour /"),
        ("Updated: May 10, 2031, 09.30 p.m. (IST)", "May 10, 2031 09:30 pm IST", "Updated: ,"),
        ("May 10,2031", "May 10, 2031", ""),
        ("10 May 2031 09:16 am - 0     - 412", "10 May 2031 09:16 am", ""),
        ("May - 10 - 2031 , 13:33", "May - 10 - 2031 13:33", ","),
        ("Sat, May 10, 2031 page2", "May 10, 2031", "Sat"),
        ("May 10, 2031 (Harbour Post)", "May 10, 2031", ""),
        ("May 10, 2031 Time: 10:05 AM", "May 10, 2031 10:05 am", ""),
        ("By HP - May 10,2031 - Last updated at May 11,2031", "May 10, 2031", "By HP - - Last updated at"),
        ("Published: 09:30, May 10,2031", "May 10, 2031 09:30", "Published: ,"),
        ("May 10, 2031 15:30 PM IST", "May 10, 2031 15:30 IST", ""),
        ("Ann Lee |10.02.2031 - Update : 12.02.2031", "10.02.2031", "Ann Lee | - Update :"),
        ("Sat, May 10, 2031 - Page 2", "May 10, 2031", "Sat,"),
        ("Saturday, May 10, 2031; A01", "May 10, 2031", "Saturday, "),
        ("Public release date: 10-May-2031", "10-May-2031", "Public release date:"),
        ("10/May/2031", "10/May/2031", ""),
        ("Published On 10 May 203110 May 2031", "10 May 2031", "Published On"),
        ("by Jane Doe - 05/25/31 9:30 AM ET", "05/25/2031 9:30 am ET", "by Jane Doe -"),
        ("05/25/31 AT 9:30 AM", "05/25/2031 9:30 am", "AT"),
        ("Source: Xinhua| 2031-05-10 09:30:15|Editor: ann", "2031-05-10 09:30:15", "Source: Xinhua|"),
        (
            "May 10, 2031 06:45 pm | Updated 08:10 pm IST - Hull",
            "May 10, 2031 06:45 pm IST",
            "| Updated 08:10 pm IST - Hull",
        ),
        ("May 10, 20319:30 AM ETUpdated 2 hours ago", "May 10, 2031 9:30 am ET", "Updated 2 hours ago"),
        ("Updated 0930 GMT (1730 HKT) May 10, 2031", "May 10, 2031 09:30 GMT", "Updated (1730 HKT)"),
        ("Published May 10, 2031 Updated 10:40 a.m. ET", "May 10, 2031", "Published Updated"),
        ("Published May 10, 2031 Updated May 11, 2031, 10:40 a.m. ET", "May 10, 2031", "Published Updated ,"),
        ("Publié le 3 juin 2031 à 18h30, mis à jour le 4 juin à 9h05", "3 juin 2031 18:30", "Publié le à"),
        ("Veröffentlicht: 3. Juni 2031, 18:30 | Aktualisiert: 4. Juni", "3. Juni 2031 18:30", "Veröffentlicht:"),
        ("Published May 10, 2031 at 9:30 am, updated May 11 at 8 am", "May 10, 2031 9:30 am", "Published at"),
        ("Mon 10 May, 2031 10.30 BST", "10 May, 2031 10:30 BST", "Mon"),
        ("10 May 2031 | 14:05", "10 May 2031 14:05", "|"),
        ("5/10/2031 7 p.m. by Jane Doe", "5/10/2031 7 pm", "by Jane Doe"),
        ("2031-05-10T09:30:00+05:30", "2031-05-10T09:30:00+05:30", ""),
        ("Published: 2031-05-10 09:30", "2031-05-10 09:30", "Published:"),
        ("For immediate release: Saturday 10 May 2031", "10 May 2031", "Date: Saturday"),
        ("FOR IMMEDIATE RELEASE – May 10, 2031, 9:30 a.m.", "May 10, 2031 9:30 am", "Date – ,"),
        ("Press release, 10 May 2031", "10 May 2031", "Date,"),
        ("Release on 10 May 2031", "10 May 2031", None),
        ("2031-05-10", "2031-05-10", ""),
        ("Posted on 2031-05-10 at 9:30 am", "2031-05-10 9:30 am", "Posted on at"),
        ("Updated: 2031-05-10 09:30 PM", "2031-05-10 09:30 pm", "Updated:"),
        ("Published: 2031-05-10 09:30 +05:30", "2031-05-10 09:30 +05:30", "Published:"),
        ("Published: 2031-05-10 09:30 IST", "2031-05-10 09:30 IST", "Published:"),
        ("Published: 2031-05-10 09:30 at the Pier", "2031-05-10 09:30", None),
        ("Published: 2031-05-10 09:30-08:00", "2031-05-10 09:30-08:00", "Published:"),
        ("2031-05-10 09:30:15.250 WIB", "2031-05-10 09:30:15.250 WIB", ""),
        ("2031-05-10T09:30 GMT+2", "2031-05-10T09:30 GMT+2", ""),
        ("Date: Sat, 10 May 2031 09:30:00 +0200", "10 May 2031 09:30:00 +0200", "Date: Sat,"),
        ("Published: 10 May 2031 09:30 -0500", "10 May 2031 09:30 -0500", "Published:"),
        ("10 May 2031 9:30 am (UTC+2)", "10 May 2031 9:30 am UTC+2", ""),
        ("10 May 2031 09:30 GMT+5:45", "10 May 2031 09:30 GMT+5:45", ""),
        ("09:30+02 10 May 2031", "10 May 2031 09:30 +02", ""),
        ("10 May 2031, 09:30 hrs IST", "10 May 2031 09:30 IST", ","),
        ("10 May 2031 9.30 Hrs. (IST)", "10 May 2031 9:30 IST", ""),
        ("10 May 2031, 09:30 BST (08:30 GMT)", "10 May 2031 09:30 BST", ", (08:30 GMT)"),
        ("10 May 2031 | Covid-19", "10 May 2031", "| Covid-19"),
        ("10 May 2031 09:30Z", "10 May 2031 09:30 Z", ""),
        ("10 May 2031 09:30 XYZT", "10 May 2031 09:30 XYZT", ""),
        ("Published: 2031-05-10T09:30:00Z | Updated: 2031-05-10T10:30:00Z", "2031-05-10T09:30:00Z", None),
        ("May 10, 2031, 2-3 Minute Read", "May 10, 2031", None),
        (
            "Jane Doe, The Old Harbour Echo Published May 10, 2031",
            "May 10, 2031",
            "Jane Doe, The Old Harbour Echo Published",
        ),
        ("Published May 10, 2031 • Last updated 1 hour ago • 4 minute read", "May 10, 2031", None),
        ("Veröffentlicht am 10. Mai 2031", "10. Mai 2031", "Veröffentlicht am"),
        ("Stand: 10. März 2031, 09.30 Uhr", "10. März 2031 09:30", None),
        ("Publié le 10 mai 2031 à 09h30", "10 mai 2031 09:30", "Publié le à"),
        ("lundi 10 février 2031", "10 février 2031", "lundi"),
        ("Publicado el 10 de mayo de 2031", "10 de mayo de 2031", "Publicado el"),
        ("Pubblicato il 10 maggio 2031 alle 9.30", "10 maggio 2031 9:30", "Pubblicato il alle"),
        ("Опубликовано 10 мая 2031, 09:30", "10 мая 2031 09:30", "Опубликовано ,"),
        ("प्रकाशित: 10 मई 2031", "10 मई 2031", "प्रकाशित:"),
        ("प्रकाशित: १० मई २०३१", "10 मई 2031", "प्रकाशित:"),
        ("نشر في ١٠ مايو ٢٠٣١", "10 مايو 2031", "نشر في"),
        ("نُشر في: ١٠ مايو ٢٠٣١", "10 مايو 2031", "نُشر في:"),
        ("نشر في 10 مايو 2031", "10 مايو 2031", "نشر في"),
        ("发布时间：2031年5月10日 09:30", "2031年5月10日 09:30", "发布时间："),
        ("입력: 2031년 5월 10일 09:30", "2031년 5월 10일 09:30", "입력:"),
        ("Publiceret den 10. maj 2031 kl. 09.30", "10. maj 2031 09:30", "Publiceret den kl."),
        ("May 10, 2031 News", "May 10, 2031", "News"),
        ("Uploaded on: May 10, 2031", "May 10, 2031", "Uploaded on:"),
        ("Our Correspondent May 10, 2031", "May 10, 2031", "Our Correspondent"),
        ("Published: 10th May 2031 9:00 AM | Last Updated: 10th May 2031 9:40 AM", "10th May 2031 9:00 am", None),
        ("Published:  May 10, 2031:", "May 10, 2031", None),
    ],
)
def test_timestamps_are_found(line: str, written: str, rest: str | None) -> None:
    """Date and time of day in any order, with the names of fields, sections and people beside them."""
    stamp = timestamps.find(line)
    assert stamp is not None
    assert stamp == Stamp(written, stamp.rest if rest is None else rest)


@pytest.mark.parametrize(
    "line",
    [
        "It was on May 10, 2031 that the pier broke",
        "Am 10. Mai 2031 brach der Steg",
        "Place du 8 mai 1945",
        "Posted on May 10, 2031 by a man in Ferries",
        "Le quai du 10 février 2031",
        "Tide Tables and Harbour Notices for the Week Until Friday, May 10, 2031",
        "Harbour Notices May 10, 2031",
        "May 10",
        "Published May 10, 2031 at 9:30 am, updated 5 rules",
        "May 10, 2031:",
        "10 May 2031 10:00-11:30 Harbour Hall",
        "Published: 10 May 2031 10:00 +2500",
        "Published: 10 May 2031 10:00 GMT+25",
        "Published: 10 May 2031 24:00",
        "400 │ 2031-05-10 18:00:00 │ 24",
        "Published May 10, 2031 " + "by the harbour board " * 6,
    ],
)
def test_sentences_titles_and_tables_are_no_timestamps(line: str) -> None:
    """A paragraph or a headline that mentions a date stays copy."""
    assert timestamps.find(line) is None


@pytest.mark.parametrize(
    "text", ["Wire services 26/05/2031 10:50 am", "Issued on: 26/05/2031 - 10:50", "News agencies, May 26, 2031"]
)
def test_a_house_may_stand_beside_the_date(text: str) -> None:
    """By what it is, not by its name."""
    assert timestamps.find(text) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last updated: 18:40, 26 May 2031", True),
        ("Aktualisiert: 26. Mai 2031", True),
        ("May 26, 2031 (updated 18:40)", False),
        ("Published 26 May 2031 | Updated 27 May 2031", False),
        ("Ann Lee, 26 May 2031", False),
        ("Updated today", False),
    ],
)
def test_a_line_may_tell_only_of_an_update(text: str, expected: bool) -> None:  # noqa: FBT001
    """What stands before its first date says which date that is."""
    assert timestamps.is_update(text) is expected
