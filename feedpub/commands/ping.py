"""`feedpub ping`: tell the WebSub hub, once the feeds are deployed."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from feedpub.commands.terminal import NAMED, explained, output_option, shown, tell
from feedpub.errors import FeedpubError, Problem, UsageError


@click.command()
@click.argument("source", type=NAMED, default="seeds")
@output_option("Folder that was deployed.")
@explained
def ping(source: Path, output: Path) -> int:
    """Tell the WebSub hub that the feeds have news; run it once they are deployed.

    The hub, named in SOURCE/feed.toml, then fetches every feed, and hands on what is new to its subscribers within
    seconds. Exits 1 if it can't be reached, or refuses.
    """
    from feedpub import naming, seeds, websub
    from feedpub.config import FILE, Config

    if not os.path.isdir(source):  # noqa: PTH112  Path.is_dir raises for a path too long
        raise UsageError.at(str(source), f"is not a folder; give the folder that holds {FILE}")
    config = seeds.read_config(source) or Config()
    if not config.hub:
        click.echo(shown(f"{source / FILE} names no hub, so there is nobody to tell"))
        return 0
    refused: dict[str, list[str]] = {}
    try:
        for path in _feeds(output):
            topic = naming.address(config.url, path)
            if reason := websub.publish(config.hub, topic):
                refused.setdefault(reason.replace(topic, "it"), []).append(topic)
            else:
                click.echo(shown(f"told {config.hub} of {topic}"))
    finally:  # also where the hub is no more reached
        tell(Problem(file=config.hub, what=_refusal(reason, topics)) for reason, topics in refused.items())
    return 1 if refused else 0


def _refusal(reason: str, topics: Sequence[str]) -> str:
    """Tell once what a hub has against these feeds."""
    others = f" and {len(topics) - 1} more" if len(topics) > 1 else ""
    return f"the hub refuses {topics[0]}{others}: {reason}"


def _feeds(output: Path) -> Iterator[str]:
    """Give the path of every feed that was published, `/` between folders; raise `FeedpubError` where there is none."""
    from feedpub.naming import FEEDS, is_ours

    found = [path.relative_to(output).as_posix() for path in output.rglob("feed.*") if path.name in FEEDS]
    published = sorted(filter(is_ours, found))  # a blog beside it may have feeds of the same names
    if not published:
        raise FeedpubError.at(str(output), "holds no feeds; name the folder that was deployed with --output")
    yield from published
