"""A sentence told otherwise, so that more of it fits a title: short forms for names, a part of a quotation unquoted.

Words only go; none is changed. Whether a title needs it, `title` says.
"""

import re
from collections.abc import Callable

from feedpub.parser import names

SHORT_FORM = re.compile(r" \(([A-Z][A-Z&]{1,6})\)")
SMALL = frozenset("& of and for the on in to de".split())
"""Words of a name that may give no letter."""
LONGEST_NAME = 10
PARTLY = r"[“\"]([a-z][^“”\"]{1,300}[^“”\",.?!])[”\"](?=[ .,])"
"""What is quoted within a sentence, not a sentence itself."""


def by_letters(sentence: str) -> str:
    """Tell a name by the acronym that follows it: `the Alder River Board (ARB) said` -> `ARB said`."""
    if "(" not in sentence:
        return sentence
    told, start = "", 0
    for match in SHORT_FORM.finditer(sentence):
        before = sentence[start : match.start()]
        name = _name(before.split(" ")[-LONGEST_NAME:], match[1].replace("&", ""))
        if name:
            told += before[: len(before) - name] + match[1]
            start = match.end()
    return told + sentence[start:]


def unquoted(sentence: str) -> str:
    """Take the marks off a part of a quotation: `pledged “to seek peace in the north”`; a whole one stays."""
    return re.sub(PARTLY, r"\1", sentence) if "“" in sentence or '"' in sentence else sentence


def _name(words: list[str], letters: str) -> int:
    """Give the length of the name at the end of the words whose initials the letters are, its article too; or 0."""
    left = list(letters)
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        is_small = word in SMALL or word.rstrip(".").lower() in names.LEGAL_FORMS
        if not word or (is_small and word[0].upper() != left[-1]):
            continue
        if word[0].upper() != left.pop():
            return 0
        if not left:
            has_article = i and words[i - 1].lower() == "the"
            return len(" ".join(words[i - 1 if has_article else i :]))
    return 0


WAYS: tuple[tuple[Callable[[str], str], float], ...] = ((by_letters, 0.6), (unquoted, 2.0))
"""In this order, with what each costs."""
