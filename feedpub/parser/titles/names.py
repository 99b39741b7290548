"""What a headline prints a name without: an honorific, a firm's legal form.

What a name may be called besides, and can lose only where the title is too long, is `modifiers`' to say.
"""

from collections.abc import Sequence

from feedpub.parser.grammar.statement import Statement

HONORIFICS = frozenset("mr mrs ms shri smt datuk dato hon rev".split())
LEGAL_FORMS = frozenset(
    "ab ag bhd bv co corp cos gmbh inc kk l.p limited llc llp lp ltd n.v nv oyj plc pvt s.a s.p.a sa spa".split()
)
SMALL_FORMS = frozenset("gmbh inc llc ltd plc".split())
"""Those that some papers print in small letters."""


def without_honorific(statement: Statement) -> Statement:
    """Leave an honorific out: `met Mr Roe` -> `met Roe`."""
    if HONORIFICS.isdisjoint(statement.keys):
        return statement
    words, keys = statement.words, statement.keys
    for i in range(len(keys) - 2, -1, -1):
        if keys[i] in HONORIFICS and words[i][0].isupper() and _is_needless(words, i):
            statement = statement.without(i, i + 1)
    return statement


def without_legal_form(statement: Statement) -> Statement:
    """Leave a legal form out: `Acme Widgets Pvt Ltd, of Leeds` -> `Acme Widgets, of Leeds`."""
    if LEGAL_FORMS.isdisjoint(statement.keys):
        return statement
    for i in [i for i, key in enumerate(statement.keys) if i and key in LEGAL_FORMS][::-1]:
        is_form = statement.words[i][0].isupper() or statement.keys[i] in SMALL_FORMS
        if is_form and is_name(statement.words[i - 1]) and statement.keys[i - 1] != "the":
            statement = statement.without(i, i + 1)
    return statement


def without_owner(word: str) -> str:
    """Give a name without the mark of an owner: `Roe's` -> `Roe`."""
    return word.removesuffix("'s").removesuffix("’s")


def is_name(word: str) -> bool:
    """Say whether a word can be part of a name that goes on."""
    return word[0].isupper() and word[-1] not in ",;:"


def _is_needless(words: Sequence[str], i: int) -> bool:
    """Say whether a name is told without its honorific: `Mr Roe`, `Mrs Jane Roe`; not `Mrs Roe`."""
    is_inside = i > 0 and words[i - 1][0].isupper() and words[i - 1][-1] not in ",;:"
    is_told = words[i].lower().startswith("mr") and "s" not in words[i]
    is_full = i + 2 < len(words) and words[i + 2][0].isupper()
    return not is_inside and words[i + 1][0].isupper() and (is_told or is_full)


def are_two(words: Sequence[str]) -> bool:
    """Say whether these are two words of a name."""
    return len(words) > 1 and all(word[0].isupper() for word in words)
