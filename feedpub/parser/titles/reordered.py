"""A condition that opens a sentence, told last: `Unless it rains, mills close` -> `Mills close unless it rains`.

So what stands behind its verb can go, which it can't in the middle of a title. A sentence told otherwise, as `retold`
has it.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import COMMA, Statement, ending
from feedpub.parser.grammar.verbs import main_verb

CONDITIONS = frozenset({"if", "unless", "until"})
CLAUSE_WITHIN, SHORTEST = 24, 4
LOOSE = frozenset({"which", "who"})
"""These tell more of the last word only: `told to stay home in what would be | the first strike`."""


def condition_last(sentence: str) -> str:
    """Tell what hangs on a condition before that: `Unless it rains by May, mills will close, the board said`."""
    told = Statement.of(sentence.rstrip(".").split())
    words, keys = told.words, told.keys
    commas = ending(words[:CLAUSE_WITHIN], COMMA) if not CONDITIONS.isdisjoint(keys[:1]) else []
    start = commas[0] + 1 if commas else 0
    verb = main_verb(told, start) if start >= SHORTEST else 0
    is_clause = verb > start > 0 and main_verb(Statement(words[1:start], keys[1:start])) > 0
    if not is_clause or keys[start] in english.POINTING or not _is_plain(told, start, verb):
        return sentence
    said = words[start : _end(told, verb)]
    said = [*said[:-1], said[-1].rstrip(",;:")]
    clause = [words[0].lower(), *words[1:start]]
    return english.opening(" ".join([*said, *clause])).rstrip(",")


def _is_plain(told: Statement, start: int, verb: int) -> bool:
    """Say whether nobody is quoted, the clause points to nothing, and no mark parts the subject from its verb."""
    marks = [word for word in told.words if word[0] in english.QUOTES]
    is_named = english.PERSONAL.isdisjoint(told.keys[:start]) and "they" not in told.keys[:start]
    return not marks and is_named and all(word[-1].isalnum() for word in told.words[start:verb])


def _end(told: Statement, verb: int) -> int:
    """Give where the statement ends: at its next comma, or before what is told besides, `in what would be`."""
    words, keys = told.words, told.keys
    for i in range(verb + 1, len(words)):
        if words[i][-1] in ",;:":
            return i + 1
        if keys[i] in LOOSE or keys[i : i + 2] == ["in", "what"]:
            return i
    return len(words)
