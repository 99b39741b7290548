"""What it costs to stop before a clause that a noun is told by: `built a device | that reads cards`.

What it costs to stop before other words is `stops`' to say.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import nouns
from feedpub.parser.titles.phrases import A_NOUN, ANNOUNCING, INDEFINITE, NEVER, NOUN_WITHIN, SO_WITHIN, UNFINISHED

THAT_WITHIN = 5
WITH_VERB = frozenset("he's he'd she's she'd it's they're they've we're we've".split())
KINDS = frozenset("kind kinds sort sorts type types".split())
FAILING = frozenset("fail failed fails".split())
DECLARED = frozenset("announced declared found proposed revealed".split())
"""What these tell may be a thing, and no clause: `declared an emergency | that will`."""


def before_that(statement: Statement, i: int) -> float:
    """Stop before a relative clause: `built a device | that reads cards`; not `told reporters | that`."""
    keys = statement.keys  # of `agreed to buy a mill that`, nothing is told
    if "so" in keys[max(0, i - SO_WITHIN) : i - 1]:
        return NEVER  # `was so tired of the old mill of Hull | that he sang`
    if not FAILING.isdisjoint(keys[:i]) and not INDEFINITE.isdisjoint(keys[max(0, i - THAT_WITHIN) : i]):
        return NEVER  # `failed to build a mill | that grinds salt`
    promising = [j for j, key in enumerate(keys[:i], 1) if key in english.PROMISING or key in ANNOUNCING]
    if not all((keys[j] == "to" and verbs.is_infinitive(statement, j)) or _is_told(statement, j, i) for j in promising):
        return NEVER
    if any(
        key in nouns.CONTENT or key.removesuffix("s") in nouns.CONTENT
        for key in statement.keys[max(0, i - THAT_WITHIN) : i]
    ):
        return UNFINISHED  # `dismissed fears in Hull | that it would rain`
    if not KINDS.isdisjoint(statement.keys[max(0, i - THAT_WITHIN) : i]):
        return UNFINISHED + 1.0  # `the kind of mill | that grinds salt`
    return UNFINISHED - 1 if not nouns.ANY.isdisjoint(statement.keys[max(0, i - NOUN_WITHIN) : i]) else 2.2


def _is_told(statement: Statement, start: int, i: int) -> bool:
    """Say whether what was said is told before "that" at `i`: `said the row was a mistake | that harmed all`."""
    if statement.keys[start - 1] in DECLARED and statement.keys[start] in {"a", "an"}:
        return True  # `said it had found a mill | that ground salt`
    is_noun = statement.keys[i - 1][-1:] == "s" or not english.ARTICLES.isdisjoint(
        statement.keys[start : i - 1][-NOUN_WITHIN - 1 :]
    )
    is_said = statement.keys[start - 1] in english.SAYS
    clause = start + (statement.keys[start] == "that")
    return is_said and is_noun and 0 < verbs.main_verb(statement, clause) < i - 1


def before_subject(statement: Statement, i: int) -> float:
    """Stop before a clause that a noun is told by, with no word to open it: `loves the fair | he opened`."""
    noun, word = statement.keys[i - 1], statement.words[i - 1]
    is_noun = word.isalpha() and word.islower() and noun not in english.DANGLING and noun[-2:] not in {"ly", "ed"}
    if not is_noun or finite.is_finite(statement, i - 1):
        return NEVER
    has_verb = statement.keys[i] in WITH_VERB or verbs.main_verb(statement, i) == i + 1
    return before_that(statement, i) + A_NOUN if has_verb else NEVER
