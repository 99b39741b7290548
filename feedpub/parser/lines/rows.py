"""Rows: short lines of figures one below the other, as in recipes, results and tables. They are content, and no title.

`500g floury potatoes`, `Serves 6`, `Ferry Rovers 3 Quay Town 1`, `P W D L Pts`. A line of this form that stands alone
may be anything.
"""

import re
from collections.abc import Sequence

FIGURE = r"[\d½¼¾⅓⅔]"
AMOUNT = rf"{FIGURE}(?![\d]*[.)] )"
"""What opens a row of a recipe, but no item with a number: `1 egg, beaten`."""
LAST = r".*\d\S? [^\d]*(?:\W|\w*[–-])?\d[\d.,:]*%?$|.*, \S*\d\S*$"
"""Two figures, the second at the end, or one behind a comma: `Ferry Rovers 3 Quay Town 1`, `The Long Pier, 8pm`."""
HEADS = r"\w{1,3}(?: \w{1,3}){3,}"
"""What heads columns: `P W D L Pts`."""
LONGEST = 80
FEW = 4
"""So few words with a figure among them are a row too: `Prep 20 min`."""
FEWEST = 3
"""Rows one below the other."""


def is_row(text: str) -> bool:
    """Say whether a line has the form of a row."""
    if len(text) > LONGEST or text[-1] in ".!?:":
        return False
    if not re.search(FIGURE, text):
        return re.fullmatch(HEADS, text) is not None
    is_short = text.count(" ") < FEW and not re.match(r"\d+[.)] ", text)
    return is_short or bool(re.match(AMOUNT, text) or re.match(LAST, text))


def are_many(texts: Sequence[str]) -> bool:
    """Say whether enough rows stand one below the other."""
    run = 0
    for text in texts:
        run = run + 1 if is_row(text) else 0
        if run == FEWEST:
            return True
    return False
