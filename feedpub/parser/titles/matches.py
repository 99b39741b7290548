"""How a match ended, which is told rather than who did what in it: `Roe scored twice as | Hull beat Leeds 4-3`.

A sentence told otherwise, as `retold` has it.
"""

import re

from feedpub.parser.grammar import english

AND_NAME = re.compile(r",? and (?=(?:the )?[A-Z])")
RESULTS = frozenset(
    "beat beaten crushed defeated downed drew edged hammered overcame rallied routed thrashed thumped topped "
    "won".split()
)
RESULT_WITHIN = 8
MARGINS = frozenset("goals points runs wicket wickets".split())
"""`by 46 runs`."""
OTHERS = english.SAYING | english.NEGATIONS


def result(sentence: str) -> str:
    """Tell of a match how it ended: `Roe scored twice as | Hull beat Leeds 4-3`, `scored twice and | Hull beat`."""
    return _result(*sentence.partition(" as ")) or _result(*_last_and(sentence)) or sentence


def _last_and(sentence: str) -> tuple[str, str, str]:
    """Part a sentence at the "and" that a name follows and a verb of winning."""
    for match in AND_NAME.finditer(sentence):
        told = sentence[match.end() :]
        if not RESULTS.isdisjoint(english.keys(told.split()[:RESULT_WITHIN])):
            return sentence[: match.start()], match[0], told
    return sentence, "", ""


def _result(before: str, found: str, told: str) -> str:
    """Give what is told of a match, or nothing where it is none."""
    said = english.keys(told.split())
    is_match = found and told[:1].isupper() | told.startswith("the ") and not RESULTS.isdisjoint(said[:RESULT_WITHIN])
    has_score = any(key[:1].isdigit() and "-" in key for key in said) or not MARGINS.isdisjoint(said)
    is_other = not OTHERS.isdisjoint(english.keys(before.split()))
    return english.opening(told) if is_match and has_score and not is_other else ""
