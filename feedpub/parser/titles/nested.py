"""A clause within a statement: where it opens, and which word is its verb.

Where the statement itself may end, `clauses` says.
"""

from feedpub.parser.grammar import english, finite, plurals, verbs
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import modifiers, nouns

CLAUSE_WITHIN, FAR_CLAUSE, NAME_WITHIN = 10, 14, 6
NO_VERBS = english.ARTICLES | english.PRONOUNS | english.PREPOSITIONS | plurals.ADVERBS | {"not"}
"""Behind "who" these are none: `men who | the mayor met`, `who | once sang`."""
HALF_OPENERS = frozenset("as after because before since until".split())
"""What opens a phrase or a clause."""
OPENERS = english.CLAUSE_OPENERS | HALF_OPENERS
BARE_OPENERS = frozenset("he it she the they".split())
IT_WITHIN, RANK_WITHIN, RULE_WITHIN = 8, 3, 4
NUMBERS = english.COUNTED | frozenset("six seven eight nine ten eleven twelve dozens hundreds thousands".split())
ONES = frozenset("first last only oldest youngest".split())
AFTERWARDS = frozenset("after because when while".split())
SENDING = frozenset("bring return send take".split())
NAMED = frozenset({"identified", "named"})
NO_PRESENTS = frozenset({"ss", "us", "is", "'s", "’s"})
TOLD = english.SAYING | english.THINKING
MEASURING = frozenset("early far few high late little long low many much".split())
"""Between "as" and "as" these say how much it was."""


def is_of_subject(statement: Statement, i: int) -> bool:
    """Say whether a clause tells of the subject of the one it is in: `how a man | who sang | came`.

    And `that her account of | what happened | is true`.
    """
    if statement.keys[i] == "what":
        return statement.keys[i - 1] in english.PREPOSITIONS
    is_next = statement.keys[i] in {"who", "which", "that"}
    return is_next and i + 1 < len(statement.keys) and finite.is_finite(statement, i + 1)


def opens_bare(statement: Statement, i: int) -> bool:
    """Say whether a clause without its pronoun tells what it is: `rose to 9, a figure | the board has called low`."""
    words, keys = statement.words, statement.keys
    is_noun = keys[i] in BARE_OPENERS and i > 2 and words[i - 1].islower() and keys[i - 2] in english.ARTICLES  # noqa: PLR2004
    return is_noun and words[i - 3][-1] == "," and verbs.main_verb(statement, i) > i


def _ends_clause(statement: Statement, i: int) -> bool:
    """Say whether a mark or another clause follows the word."""
    return statement.words[i][-1] in ",;:" or not OPENERS.isdisjoint(statement.keys[i + 1 : i + 2])


def is_wanted(statement: Statement, i: int, verb: int) -> bool:
    """Say whether what the clause at `i` tells is wanted: `The last clerk | who sang`, `A man | who fell is named`."""
    keys = statement.keys
    is_one = not ONES.isdisjoint(keys[:RANK_WITHIN]) and keys[i] in english.RELATIVES
    is_pointed = holds_it(statement, i, verb) or _holds_one(statement, i, verb)
    return is_one or is_pointed or not NAMED.isdisjoint(keys[verb : verb + 4])


def wants(keys: list[str], start: int, i: int) -> bool:
    """Say whether a verb from `start` on wants the phrase at `i`: `spent a year | in Hull`, `send men | to sea`."""
    spent = keys[start if keys[i][-3:] == "ing" else max(start, i - 3) : i]
    is_sent = keys[i] == "to" and not SENDING.isdisjoint(keys[start:i])
    return is_sent or "spent" in spent or any(keys[i] in english.VALENCY.get(key, "").split() for key in keys[start:i])


def tells_whom(statement: Statement, start: int, i: int) -> bool:
    """Say whether a rule is only for those whom the clause at `i` tells of: `Men | who drink`, `Tar firms | that sell`.

    Not for some that are known: `Ten clerks | who drink tar`.
    """
    if start == 1:
        return True
    is_known = statement.keys[0] in NUMBERS or statement.keys[0][:1].isdigit()
    is_many = start < RULE_WITHIN and statement.keys[start - 1][-1:] == "s" and not is_known
    return is_many and statement.keys[i] in {"that", "who"}


def holds_it(statement: Statement, i: int, verb: int) -> bool:
    """Say whether "it" behind the verb is told of in the clause at `i`: `A man | who stole a van | crashed it`."""
    keys = statement.keys
    it = next((j for j in range(verb + 1, min(len(keys), verb + IT_WITHIN)) if keys[j] == "it"), 0)
    is_object = it > 0 and keys[it - 1] not in TOLD and keys[it - 1] not in OPENERS and keys[it - 1] != "for"
    return keys[i] == "who" and is_object and not (it + 1 < len(keys) and finite.is_finite(statement, it + 1))


def _holds_one(statement: Statement, i: int, verb: int) -> bool:
    """Say whether "one" alone is such as the clause tells of: `The clerk | who feared a tax | voted for one`."""
    words, keys = statement.words, statement.keys
    is_one = "one" in keys[verb:] and any(words[j] == "one," or keys[j:] == ["one"] for j in range(verb, len(words)))
    return is_one and not english.ARTICLES.isdisjoint(keys[i:verb])


def tells_clause(statement: Statement, i: int) -> bool:
    """Say whether a clause follows a verb as what is said: `after it said | orders from the mill had doubled`."""
    keys = statement.keys
    if keys[i] not in {"said", "says"} or keys[i + 1 : i + 2] == ["that"] or statement.words[i][-1] in ",;:":
        return False
    is_aside = i + 1 < len(keys) and finite.is_finite(statement, i + 1)  # `a rule that Roe said | may fail`
    return is_aside or 0 < verbs.main_verb(statement, i + 1) - i < CLAUSE_WITHIN


def is_relative(statement: Statement, i: int) -> bool:
    """Say whether the word is the verb of a relative clause: `the row that | split the party`, `all who | sing`."""
    key, words = statement.keys[i], statement.words
    if statement.keys[i - 1] == "who":
        return words[i].islower() and key not in NO_VERBS and key[-2:] != "ly"
    if statement.keys[i - 1] not in {"that", "which"} or not (words[i - 2][-1].isalpha() and words[i].islower()):
        return False
    if ends_in_ed(key) or key in english.PAST or finite.may_be_present(statement, i):
        return statement.keys[i - 1] == "that"
    return _is_present(statement, i)


def _is_present(statement: Statement, i: int) -> bool:
    """Say whether a word in -s that no list has is the verb: `a law that | bans dogs`; not `a rule that | dogs eat`."""
    key, noun = statement.keys[i], statement.keys[i - 2]
    if key[-1] != "s" or key[-2:] in NO_PRESENTS or key in NO_VERBS or not key.isalpha():
        return False
    if statement.keys[i - 1] == "that" and (
        noun in TOLD or not nouns.CONTENT.isdisjoint({noun, noun.removesuffix("s")})
    ):
        return False
    if statement.keys[i + 1 : i + 2] == ["for"]:
        return True  # `a plan that | calls for eels kept in Hull`
    last = min(len(statement.keys), i + CLAUSE_WITHIN)
    ends = (j for j in range(i, last) if _ends_clause(statement, j) or _goes_on(statement.keys, i, j))
    return not any(finite.is_finite(statement, j) for j in range(i + 1, next(ends, last - 1) + 1))


def _goes_on(keys: list[str], i: int, j: int) -> bool:
    """Say whether a second verb may be joined behind the word at `j`: `that | bans dogs | and lets cats eat`."""
    return j > i and keys[j + 1 : j + 2] == ["and"]


def opens_clause(statement: Statement, i: int) -> bool:
    """Say whether an opener opens a clause: `as | the verdict | of the court | was read`; not `has once again`."""
    if statement.keys[i] in english.CLAUSE_OPENERS:
        following = "".join(statement.keys[i + 1 : i + 2])
        if following[-2:] == "ly":
            following = "".join(statement.keys[i + 2 : i + 3])  # `while | allegedly taking a bribe`
        if (statement.keys[i] in {"when", "while"} and following[-3:] == "ing") or following == "to":
            return False  # `drowned | while | crossing a river`, `will decide | whether | to sell it`
        return statement.keys[i] != "once" or statement.keys[i + 1 : i + 2] not in (["again"], ["more"])
    following = "".join(statement.keys[i + 1 : i + 2])
    if following == "being" or _is_phrase(statement, i):
        return False
    is_answer = statement.keys[i] == "as" and following[-3:] == "ing"
    if is_answer or (statement.keys[i] in {"after", "as"} and _is_told_of(statement, i)):
        return True  # `as | answering the call, men sang`
    are_many = following[-1:] == "s" and following[-2:] != "ss" and statement.words[i + 1].islower()
    is_far = statement.keys[i] == "after" or (statement.keys[i] == "as" and (following in english.ARTICLES or are_many))
    within = FAR_CLAUSE if is_far else CLAUSE_WITHIN
    verb = verbs.main_verb(statement, i + 1)
    is_time = statement.keys[i] in {"since", "until"} and not AFTERWARDS.isdisjoint(statement.keys[i + 2 : verb])
    # `fell ill | after drinking from the well, the town said`
    is_act = following[-3:] == "ing" and any(word[-1] == "," for word in statement.words[i:verb])
    if (
        not 0 < verb - i - _aside_length(statement, i, verb) < within
        or is_time
        or is_act
        or statement.keys[verb - 1] in english.CONJUNCTIONS
    ):
        return False  # `as dull | but went`, `since the flood after a ship | fell`
    # `since the fair, | but the pier is`, `as a leading mill, | drawing crowds of visitors`
    others = (statement.keys[j] in english.CONJUNCTIONS or statement.keys[j][-3:] == "ing" for j in range(i + 1, verb))
    commas = (statement.words[j - 1][-1] == "," for j in range(i + 1, verb))
    return not any(other and comma for other, comma in zip(others, commas, strict=True))


def _aside_length(statement: Statement, start: int, verb: int) -> int:
    """Give the length of what is told of a clause's subject: `after clerks, | squeezed by want, | flocked to it`."""
    commas = [j for j in range(start + 1, verb) if statement.words[j][-1] == ","]
    is_aside = len(commas) > 1 and commas[-1] == verb - 1 and ends_in_ed(statement.keys[commas[0] + 1])
    return verb - 1 - commas[0] if is_aside else 0


def _is_told_of(statement: Statement, i: int) -> bool:
    """Say whether a clause opens whose subject is told of first: `as | Roe, who sings, left the fair`."""
    keys = statement.keys
    last = min(i + NAME_WITHIN, len(keys) - 1)
    comma = next((j for j in range(i + 1, last) if statement.words[j][-1] == ","), 0)
    return comma > 0 and keys[comma + 1] in {"who", "which"} and verbs.main_verb(statement, i + 1) > comma


def _is_phrase(statement: Statement, i: int) -> bool:
    """Say whether a comma soon ends what "as" opens: `elected Roe | as mayor, two days after Doe left`.

    Or another "as" does: `fell | as much as 9 percent after it warned`; or a verb wants it: `is seen | as a model`;
    or it tells how: `was dismissed | as withdrawn after the court spoke`.
    """
    keys = statement.keys
    is_how = is_participle("".join(keys[i + 1 : i + 2])) and not HALF_OPENERS.isdisjoint(keys[i + 2 : i + 3])
    is_wanted = is_how or "as" in english.VALENCY.get(keys[i - 1], "").split()
    if (keys[i] == "as" and is_wanted) or keys[i : i + 2] == ["because", "of"]:
        return True
    first = i if keys[i : i + 3 : 2] == ["as", "as"] else i - 2  # `as | much | as`
    is_pair = first >= 0 and keys[first : first + 3 : 2] == ["as", "as"] and keys[first + 1] in MEASURING
    if is_pair and (first == i or not "".join(keys[i + 1 : i + 2])[:1].isalpha()):
        return True
    last = min(len(statement.keys), i + 4) if statement.keys[i] == "as" else 0
    return any(statement.words[j][-1] == "," and statement.keys[j] in modifiers.JOBS for j in range(i + 1, last))


def is_pointed_at(statement: Statement, i: int, verb: int) -> bool:
    """Say whether more hangs on a phrase than its noun: `A row | of two men | hurt one of them`.

    A clause that opens before the verb shows that a verb was overlooked: `Men | at Hull face it after Roe | left`.
    """
    keys = statement.keys
    is_of_them = "them" in keys[verb:] and keys[keys.index("them", verb) - 1] == "of"
    return is_of_them or not AFTERWARDS.isdisjoint(keys[i:verb])
