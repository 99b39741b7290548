"""`feedpub explain`: what each line of a seed was taken for, and why."""

from collections.abc import Sequence
from pathlib import Path

import click

from feedpub.commands.terminal import NAMED, explained, output_option


@click.command()
@click.argument("seed", nargs=-1, required=True, type=NAMED)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line for each seed.")
@output_option("The publication whose ledger knows when a seed was first published.")
@explained
def explain(seed: Sequence[Path], output: Path, *, as_json: bool) -> int:
    """Show what each line of a SEED was taken for, and why; a folder stands for every .txt below it.

    Then the article: its title, given or cut from the lead, summary, dateline, byline, and its date with where that
    comes from.
    """
    from feedpub.commands.explaining import explain_each

    return explain_each(seed, output, as_json=as_json)
