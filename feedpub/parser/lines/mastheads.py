"""Short lines above a story that look like its headline, and are not: the paper's name, the name under a picture.

The line below tells: a title stands below the paper's name, and the story opens with the name of whom it shows.
"""

from feedpub.parser.origin import byline, places, roles, timestamps
from feedpub.parser.text.shape import runs, titular, words

FEWEST_WORDS = 3
"""A title has as many."""


def is_one(text: str, below: str) -> bool:
    """Say whether a line is the paper's name, above a title, the writer or the time: `The Harbour Post`."""
    if text[-1] == ")":
        house, _, town = text[:-1].partition(" (")  # `Harbour FM (Calais)`
        is_named = places.has_form(house) and places.is_known(town)
    else:
        is_named = text[:4] == "The " and text.rpartition(" ")[2].lower() in roles.OUTLETS and places.has_form(text)
    if not is_named or words(text) > roles.LONGEST_HOUSE:
        return False
    is_above_title = words(below) >= FEWEST_WORDS and titular(below)
    return is_above_title or bool(byline.names(below)) or timestamps.find(below) is not None


def opens(text: str, below: str) -> bool:
    """Say whether a line is only whom the sentence below it opens with: `Harbour Master Ann Lee`, under her picture."""
    return below[len(text) :][:1] == " " and runs(below) and places.has_form(text)
