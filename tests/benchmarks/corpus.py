"""The copy that is published in a benchmark: made up here, always the same, or real texts from a folder.

Made-up stories are like what comes over a wire: most have a dateline, some a headline, a byline or a printed time, and
one in three tells its date only by its file's name. All of it is nonsense that reads like news.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from random import Random

FIRST_DAY = datetime(2015, 1, 1, tzinfo=UTC)
STEP = timedelta(minutes=53)
"""Between two stories; 100,000 of them fill ten years."""
PER_FOLDER = 1000
SECTIONS = "world business sport culture science politics".split()
PLACES = "London Paris Washington Nairobi Lisbon Mumbai Tokyo Geneva Lima Cairo Sydney Toronto".split()
AGENCIES = ("", "", " (Reuters)", " (AP)", " (AFP)")
NAMES = "Ann Lee|Omar Haddad|Maria Silva|Jan Novak|Priya Nair|Tom Berg|Rosa Diaz|Kofi Mensah".split("|")
WHO = (
    "The city council|The transport ministry|A court in the capital|The central bank|The port authority|"
    "Farmers in the valley|The national airline|Two hospitals|The weather office|The teachers' union|"
    "A group of investors|The water company|The football association|Engineers at the plant"
).split("|")
DID = (
    "approved|rejected|postponed|announced|criticised|reviewed|suspended|extended|published|agreed on|defended|"
    "warned against|opened talks about"
).split("|")
WHAT = (
    "a plan for night trams|the new harbour fees|its budget for next year|a ban on lorries in the old town|"
    "the sale of three ferries|an inquiry into the flood|longer opening hours|a cut in fares|the merger with its rival|"
    "a loan of 40 million euros|new rules for short lets|the repair of the bridge|a strike at the airport"
).split("|")
WHEN = "on Monday|on Tuesday|late on Wednesday|on Thursday morning|on Friday|at the weekend|this month".split("|")
SPOKE = "a spokesman said|officials said|its chairwoman told reporters|two people at the meeting said".split("|")
MORE = (
    "The decision had been expected since the spring, when an earlier proposal failed by a single vote.",
    "Prices have risen by about {number} per cent in a year, according to the statistics office.",
    '"We have waited {number} months for this," said {name}, who runs a shop near the station.',
    "Opponents say that the figures, which were drawn up {number} years ago, no longer hold.",
    "{name}, an economist at the university, called it a small step in the right direction.",
    "The work is to begin in the autumn and will cost some {number} million euros, most of it lent by the state.",
    "In {place}, a similar scheme was given up after {number} weeks; in {other} it has lasted.",
    "No one was hurt, and service was back to normal by the evening, the operator said in a statement.",
    "Shares in the company fell {number} per cent before they recovered in late trading.",
    "A final vote is due before the summer break. Until then the old rules stay in force.",
)


def made_up(count: int) -> Iterator[tuple[str, str]]:
    """Give so many stories: the path below the source folder, and the text."""
    for number in range(count):
        random = Random(number)  # noqa: S311  no secrets here
        filed = FIRST_DAY + number * STEP
        section = SECTIONS[number // PER_FOLDER % len(SECTIONS)]
        dated = f"{filed:%Y-%m-%d}-" if number % 3 == 0 else ""
        yield f"{section}/{number // PER_FOLDER:03}/{dated}story-{number:06}.txt", _story(random, filed, number)


def real(folder: Path, count: int) -> Iterator[tuple[str, str]]:
    """Give so many of a folder's texts; too few come again, told apart by a last line."""
    texts = sorted(folder.rglob("*.txt"))
    for number, path in enumerate(islice(cycle(texts), count)):
        text = path.read_text(encoding="utf-8", errors="replace")
        again = number // len(texts)
        more = f"\n\nThis is copy number {again + 1} of the story as it was filed.\n" if again else ""
        yield f"{number // PER_FOLDER:03}/{number:06}.txt", text + more


def write(stories: Iterator[tuple[str, str]], source: Path) -> Sequence[Path]:
    """Write the stories below a folder."""
    written = []
    for name, text in stories:
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def _story(random: Random, filed: datetime, number: int) -> str:
    """Give a story as it is filed: headline, byline and time in some, a dateline in most."""
    who, did, what = random.choice(WHO), random.choice(DID), random.choice(WHAT)
    head = []
    if number % 5 < 2:
        head.append(f"{who.removeprefix('The ').removeprefix('A ').capitalize()} {did.split()[0]} {what}")
    if number % 4 == 0:
        head.append(f"By {random.choice(NAMES)}")
    if number % 3 == 1:
        head.append(f"Published: {filed:%d %B %Y, %H:%M} GMT")
    lead = f"{who} {did} {what} {random.choice(WHEN)}, {random.choice(SPOKE)} in file {number}."
    paragraphs = [_dateline(random, filed, number) + lead]
    paragraphs += [_paragraph(random) for _ in range(random.randint(2, 8))]
    return "\n\n".join((*head, *paragraphs)) + "\n"


def _dateline(random: Random, filed: datetime, number: int) -> str:
    """Give a dateline with its closing mark, day and agency as wires print them; none in one of four stories."""
    place = random.choice(PLACES)
    if number % 4 == 3:
        return ""
    if number % 2:
        return f"{place}: "
    year = f", {filed.year}" if number % 3 == 2 else ""
    return f"{place.upper()}, {filed:%b} {filed.day}{year}{random.choice(AGENCIES)} - "


def _paragraph(random: Random) -> str:
    """Give a paragraph of one to three sentences."""
    sentences = random.sample(MORE, random.randint(1, 3))
    values = {"number": random.randint(2, 90), "name": random.choice(NAMES)}
    places = dict(zip(("place", "other"), random.sample(PLACES, 2), strict=True))
    return " ".join(sentence.format(**values, **places) for sentence in sentences)
