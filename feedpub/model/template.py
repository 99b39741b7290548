"""What a user puts in place of feedpub's own look."""

from typing import NamedTuple


class Template(NamedTuple):
    """A template, style sheet, icon or script from the folder `templates/` beside feed.toml."""

    name: str
    """Its file's name, which says what it takes the place of: `article.html`, `style.css`."""
    file: str
    """The file as the user named it, for messages."""
    text: str
