"""What was measured, as Markdown for the README and as a picture."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import contenders
from contenders import ALL, FEEDPUB, FEEDS, HUGO, IMPORTS, NEWEST, NOTHING, ONE, PELICAN, READING
from measuring import Cost

Costs = Mapping[tuple[str, str], Cost]
"""The cost of each program in each case."""
Measured = tuple[str, str]

AIMS: tuple[tuple[str, Measured, Measured, float], ...] = (
    ("first build, newest-50 feeds alone / Hugo RSS only", (FEEDPUB, FEEDS), (HUGO, FEEDS), 2.0),
    ("first build with pages, archives and all formats / Hugo with pages and RSS", (FEEDPUB, ALL), (HUGO, ALL), 0.8),
    ("nothing changed / Hugo RSS only", (FEEDPUB, NOTHING), (HUGO, FEEDS), 0.4),
    ("one article changed / Hugo RSS only", (FEEDPUB, ONE), (HUGO, FEEDS), 0.5),
    ("first build, newest-50 feeds alone / Pelican feeds only", (FEEDPUB, FEEDS), (PELICAN, FEEDS), 0.1),
    ("nothing changed / reading and hashing the bytes", (FEEDPUB, NOTHING), (READING, NOTHING), 2.5),
)
"""What must hold at 20,000 articles: the time of the one is at most so many times that of the other."""
ONE_ARTICLE = ("one article, whole process / importing lxml and click", (FEEDPUB, FEEDS), (IMPORTS, FEEDS), 2.5)
GROWTH = 5.5
"""The most by which a time may grow where the articles become five times as many."""


def costs_table(costs: Costs) -> Iterator[str]:
    """Give a line for each cost, beside its ratio to Hugo's time for the RSS alone."""
    yield "| case | program | seconds | / Hugo RSS only | CPU seconds | peak MB |"
    yield "|---|---|---:|---:|---:|---:|"
    yardstick = costs.get((HUGO, FEEDS))
    for (program, case), cost in sorted(costs.items(), key=lambda item: item[0][1]):
        ratio = f"{cost.seconds / yardstick.seconds:.2f}" if yardstick else ""
        figures = f"{cost.seconds:.2f} | {ratio} | {cost.processor:.2f} | {cost.memory:.0f}"
        yield f"| {case} | {program} | {figures} |"


def aims_table(costs: Costs, *, articles: int) -> Iterator[str]:
    """Give a line for each ratio that is to hold, as far as both of its sides were measured."""
    rows = [ONE_ARTICLE] if articles == 1 else list(AIMS)
    if articles > 1:
        feeds_alone = f", newest-{NEWEST} feeds alone"
        rows += [
            (what + feeds_alone, (FEEDPUB, case + feeds_alone), other, most)
            for what, (_, case), other, most in AIMS
            if case in {NOTHING, ONE}
        ]
    yield "| ratio | at most | found |"
    yield "|---|---:|---:|"
    for what, one, other, most in rows:
        if one in costs and other in costs:
            yield f"| {what} | {most} | {costs[one].seconds / costs[other].seconds:.2f} |"


def growth_table(few: Costs, many: Costs) -> Iterator[str]:
    """Give by how much each of feedpub's times grew, and the most memory it held."""
    yield "| feedpub, case | time grows by | peak MB |"
    yield "|---|---:|---:|"
    for (program, case), cost in many.items():
        if program == FEEDPUB and (program, case) in few:
            grown = cost.seconds / few[program, case].seconds
            yield f"| {case} | {grown:.2f} | {cost.memory:.0f} |"


def draw(by_size: Mapping[int, Costs], picture: Path) -> None:
    """Draw how the time of each case grows with the number of articles, both axes logarithmic."""
    from matplotlib import pyplot as plt  # noqa: PLC0415  slow, and needed only here

    figure, panels = plt.subplots(1, 3, figsize=(13, 4.2), sharey=True, layout="constrained")
    rest = (NOTHING, ONE, contenders.CHECK)
    for panel, title, cases in zip(
        panels, (FEEDS, ALL, "after that (Hugo does it all again)"), ((FEEDS,), (ALL,), rest), strict=True
    ):
        panel.set(title=title, xscale="log", yscale="log", xlabel="articles")
        panel.grid(visible=True, alpha=0.3)
        for program, case in dict.fromkeys(key for costs in by_size.values() for key in costs):
            if case in cases and program != IMPORTS:
                points = [
                    (size, costs[program, case].seconds) for size, costs in by_size.items() if (program, case) in costs
                ]
                label = program if len(cases) == 1 else f"{program}: {case}" if program == FEEDPUB else program
                panel.plot(
                    *zip(*points, strict=True), marker="o", label=label, linewidth=2.5 if program == FEEDPUB else 1.2
                )
        panel.legend(fontsize=8, frameon=False)
    panels[0].set_ylabel("seconds")
    figure.savefig(picture, dpi=110)
