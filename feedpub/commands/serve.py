"""`feedpub serve`: look at the publication, and subscribe to it, on this machine."""

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feedpub.commands.terminal import NAMED, counted, explained, output_option, shown, shown_in_a_line, tell
from feedpub.errors import FeedpubError

if TYPE_CHECKING:
    from feedpub.commands.preview import Preview, Shown
    from feedpub.serve import Newsstand, Server

MOST = 20
"""Entries that are told of one by one after a change."""
LONGEST_REQUEST = 200
"""Characters of a request that are shown."""


@click.command()
@click.argument("source", type=NAMED, default="seeds")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on; 0 takes any that is free.",
)
@output_option("The publication whose ledger holds ids and dates.")
@explained
def serve(source: Path, output: Path, port: int) -> int:
    """Show the publication on this machine, as a build of SOURCE would make it now, until Ctrl-C.

    When the copy, feed.toml or a template changes, what is shown changes; what readers ask for is told on standard
    error. It writes nothing, and other machines can't reach it.
    """
    from feedpub.commands.preview import Preview
    from feedpub.serve import Newsstand

    stand = Newsstand()
    try:
        with _listening(port, stand) as server:
            preview = Preview(source, output, server.address)
            _open(preview, stand, server)
            server.at_each_turn = lambda: _keep_up(preview, stand)
            server.run()
    except KeyboardInterrupt:
        click.echo("stopped", err=True)
    return 0


def _listening(port: int, stand: "Newsstand") -> "Server":
    """Take the port, before anything is built that names it."""
    from feedpub.serve import Server

    try:
        return Server(port, stand, lambda request: click.echo(shown_in_a_line(request[:LONGEST_REQUEST]), err=True))
    except OSError as error:
        why = "is in use" if error.errno == errno.EADDRINUSE else f"can't be used: {error.strerror}"
        what = f"port {port} {why}; name another with --port, or give --port 0 for any that is free"
        raise FeedpubError.at(file="", what=what) from error


def _open(preview: "Preview", stand: "Newsstand", server: "Server") -> None:
    """Show the first edition, and tell where; mistakes end it, as they end a build."""
    made = preview.make()
    stand.show(made.edition.files, made.moment)
    click.echo(shown("\n".join(_welcome(made, server.address))))


def _welcome(made: "Shown", address: str) -> Iterator[str]:
    """Tell the addresses, ready to be pasted into a browser or reader."""
    from feedpub.naming import FEEDS, INDEX, OPML

    yield f"{made.config.title}: {counted(len(made.edition.entries), 'article')}"
    if INDEX in made.edition.files:
        yield f"read       {address}"
    feeds = [path for path in made.edition.files if path in FEEDS]
    yield from (f"subscribe  {address}{path}" for path in feeds)
    yield from (f"all feeds  {address}{path}" for path in made.edition.files if path == OPML)
    yield "Ctrl-C ends it"


def _keep_up(preview: "Preview", stand: "Newsstand") -> None:
    """Show a new edition if there is one; where the copy has mistakes, tell them, and show the old one on."""
    if not preview.has_changed():
        return
    try:
        made = preview.make()
    except FeedpubError as error:
        tell(error.problems)
        click.echo("the edition before is shown on, until that is put right", err=True)
        return
    stand.show(made.edition.files, made.moment)
    click.echo(shown("\n".join(_became(made))))


def _became(made: "Shown") -> Iterator[str]:
    """Tell what became of the entries."""
    yield f"rebuilt: {counted(len(made.edition.entries), 'article')}"
    for one in made.news[:MOST]:
        fields = f" ({', '.join(one.fields)})" if one.fields else ""
        yield f"{one.change} {made.file(one.name)}{fields}"
    if len(made.news) > MOST:
        yield f"... and {len(made.news) - MOST} more"
