"""The files that `feedpub init` writes: they lie in `starter/`, with `{name}` where a value goes."""

import json
import os
import re
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from feedpub.errors import FeedpubError, Problem

BLANK = re.compile(r"\{(\w+)\}")


def filled(name: str, values: Mapping[str, str]) -> str:
    """Give a text of `starter/` with the values in their places."""
    text = (resources.files("feedpub.commands") / "starter" / name).read_text(encoding="utf-8")
    return BLANK.sub(lambda blank: values[blank[1]], text)


def quoted(value: str) -> str:
    """Write a text in quotes: JSON's are right in TOML and YAML too, once invisible characters are out of it."""
    return json.dumps(value, ensure_ascii=False)


def write(files: Mapping[Path, str]) -> None:
    """Write all files, or none."""
    if there := [path for path in files if os.path.lexists(path)]:
        what = "is there already, and init never overwrites; nothing was written"
        raise FeedpubError(Problem(file=str(path), what=what) for path in there)
    written: list[Path] = []
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                written.append(path)
                file.write(text)
        except OSError as error:
            for part in written:
                part.unlink()
            raise FeedpubError.at(str(path), f"can't be written: {error.strerror}; nothing was written") from error
