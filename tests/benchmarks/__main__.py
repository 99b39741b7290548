"""How fast is feedpub, and how fast are others? Makes copy, has each program publish it in turns, and prints tables.

    python tests/benchmarks
    python tests/benchmarks --sizes 1000,20000,100000 --turns 5 --picture speed.png

Everything happens in a scratch folder that is gone at the end; progress goes to standard error.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import corpus
import tables
from contenders import PROGRAMS, Sites
from measuring import Command, Cost, median, run


def main() -> None:
    """Measure, and print what was found as Markdown."""
    wanted = _arguments()
    by_size = {}
    for size in wanted.sizes:
        by_size[size] = costs = _measured(size, wanted)
        print(f"\n{size:,} article{'s' if size > 1 else ''}, medians of {wanted.turns} turns\n")
        print("\n".join((*tables.costs_table(costs), "", *tables.aims_table(costs, articles=size))), flush=True)
    for few, many in zip(wanted.sizes, wanted.sizes[1:], strict=False):
        print(f"\nfrom {few:,} to {many:,} articles\n")
        print("\n".join(tables.growth_table(by_size[few], by_size[many])))
    if wanted.picture:
        tables.draw(by_size, wanted.picture)


def _arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python tests/benchmarks", description=(__doc__ or "").partition("\n")[0])
    numbers = lambda text: sorted(map(int, text.split(",")))  # noqa: E731
    names = lambda text: [name for name in PROGRAMS if name in text.split(",")]  # noqa: E731
    parser.add_argument("--sizes", type=numbers, default=[1, 1000, 20000], help="numbers of articles")
    parser.add_argument("--turns", type=int, default=5, help="how often each is measured")
    parser.add_argument("--programs", type=names, default=PROGRAMS, help=", ".join(PROGRAMS))
    parser.add_argument("--patience", type=float, default=60, help="what takes more seconds is measured only once")
    parser.add_argument("--pause", type=float, default=2.5, help="seconds of rest before what changes nothing")
    parser.add_argument("--corpus", type=Path, help="folder of real texts, instead of made-up ones")
    parser.add_argument("--scratch", type=Path, help="where to make the scratch folder (several GB at 100,000)")
    parser.add_argument("--picture", type=Path, help="draw the growth to this PNG")
    return parser.parse_args()


def _measured(size: int, wanted: argparse.Namespace) -> tables.Costs:
    """Give what each program costs in each case, with so many articles."""
    stories = corpus.real(wanted.corpus, size) if wanted.corpus else corpus.made_up(size)
    with tempfile.TemporaryDirectory(prefix="feedpub-benchmarks-", dir=wanted.scratch) as scratch:
        commands = list(Sites(folder=Path(scratch), stories=list(stories), pause=wanted.pause).make(wanted.programs))
        return _in_turns(commands, Path(scratch), wanted)


def _in_turns(commands: Sequence[Command], scratch: Path, wanted: argparse.Namespace) -> tables.Costs:
    """Run every command once to look at its memory, then all in turns to take their time."""
    looked = [_told(command, run(command, scratch, look=True), 0) for command in commands]
    taken: list[list[Cost]] = [[] for _ in commands]
    for turn in range(1, wanted.turns + 1):
        for command, first, costs in zip(commands, looked, taken, strict=True):
            if first.seconds <= wanted.patience:
                costs.append(_told(command, run(command, scratch), turn))
    results = (median(costs or [first]) for first, costs in zip(looked, taken, strict=True))
    return {
        (command.program, command.case): Cost(seconds=cost.seconds, processor=cost.processor, memory=first.memory)
        for command, cost, first in zip(commands, results, looked, strict=True)
    }


def _told(command: Command, cost: Cost, turn: int) -> Cost:
    """Tell on standard error what was just measured."""
    told = f"turn {turn}: {command.program}, {command.case}: {cost.seconds:.2f} s, {cost.processor:.2f} s CPU"
    print(told, file=sys.stderr, flush=True)
    return cost


if __name__ == "__main__":
    main()
