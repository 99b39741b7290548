"""A list in the subject whose first item stands for all: `Dates for the fair, | the regatta and the vote | are out`.

What is so of each of them is so of the first. What that costs, `shortening` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import COMMA, Statement, ending, places
from feedpub.parser.titles.modifiers import NOTHING, Span

ABOUT = frozenset({"for", "of", "over"})
OF_ALL = frozenset(
    "alliance blend bodies coalition combination cost group list member merger mix number pair price series string sum "
    "team total trio value".split()
)
"""What is of all together is not of the first."""
SUM_WITHIN, CONTROLLED_WITHIN = 6, 9
NO_ITEM = english.CLAUSE_OPENERS | english.AUXILIARIES | english.NEGATIONS | english.HEDGES


def second(statement: Statement, verb: int) -> Span:
    """Find the second of two that are to do something: `allowed mills | and old piers | to sell salt`."""
    keys = statement.keys
    for i in places(keys[:-4], english.CONTROL, verb):
        to = next((j for j in range(i + 4, min(len(keys) - 1, i + CONTROLLED_WITHIN)) if keys[j] == "to"), 0)
        pair = keys.index("and", i + 2, to) if to and "and" in keys[i + 2 : to] else 0
        between = statement.words[i + 1 : to]
        is_plain = pair and all(word.isalpha() and word.islower() for word in between)
        is_plain = is_plain and keys[pair - 1][-1] == "s" == keys[to - 1][-1]  # not `expected oil | and tar prices to`
        if is_plain and english.DANGLING.isdisjoint(keys[i + 1 : pair] + keys[pair + 1 : to]):
            return pair, to
    return NOTHING


def items(statement: Statement, verb: int) -> Span:
    """Find the second and later items of what the subject is of or for: `The prices of tar, | salt and eels | rose`."""
    words, keys = statement.words, statement.keys
    if keys[verb] not in english.AUXILIARIES:
        return NOTHING
    commas = ending(words[: max(0, verb - 2)], COMMA)
    opener = next((i for i in range(1, commas[0] if commas else 0) if keys[i] in english.PREPOSITIONS), 0)
    if not opener or keys[opener] not in ABOUT or keys[opener - 1].removesuffix("s") in OF_ALL:
        return NOTHING
    is_list = "and" in keys[commas[-1] : verb]
    is_sum = any(key[:1].isdigit() for key in keys[verb : verb + SUM_WITHIN])  # `fell to 9 tonnes` taken together
    is_plain = is_list and not is_sum and NO_ITEM.isdisjoint(keys[opener:verb]) and keys[opener - 1][-1:] == "s"
    return (commas[0] + 1, verb) if is_plain else NOTHING
