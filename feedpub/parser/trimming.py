"""What a headline leaves out of a sentence without saying anything else.

Each rule takes and gives a statement. The words left out inside a statement to the end are `headlinese`'s; where it
may end early is `clauses`'.
"""

import re

from feedpub.parser import english, names
from feedpub.parser.days import without_day
from feedpub.parser.english import ends_in_ed
from feedpub.parser.statement import Statement
from feedpub.parser.verbs import FARTHEST, main_verb, may_be_verb

BRACKETED = re.compile(r" ?\([^()]{0,200}\)| ?\[[^\[\]]{0,200}\]| ?<[^<> a-z]{1,40}>")
AGE = re.compile(r", \d\d?(?=, (?!and |or )[A-Za-z])")
CHECKS = frozenset("check claim fact false fiction hoax if myth opinion parody rumor rumour satire".split())
"""Labels that say what the rest is worth."""
OWN_WORDS = frozenset("i we my our i'm i've we're".split())
"""After these a label names the speaker: `Farmers: We will go on`."""
CONNECTIVES = frozenset("and but however meanwhile also moreover furthermore besides so now well yet still".split())
CONDITIONS = frozenset("if unless without until only not no never had were should neither nor".split())
"""What opens a condition or a negation, which the statement needs."""
FOREWORDS = CONDITIONS - {"not", "no", "never", "only", "neither", "nor"} | {"according"}
"""What opens a statement whose verb comes after a comma."""
ADRIFT = (english.PREPOSITIONS | english.SUBORDINATORS) - frozenset("over around about like up if unless".split())
"""What opens a phrase that stands alone when its statement has been lost."""
WHEN = frozenset("after ago before later earlier into".split())
DASHES = frozenset("— – - --".split())
PAIR, LONGEST_ASIDE = 2, 22
LONGEST_LABEL = 7
LONGEST_OPENER = 30
SHORTEST = 4
YEAR_DIGITS = 4
SAID = frozenset({"said", "says"})
OWN_ACTS = frozenset("has have will plans plan expects expect intends intend sees see hopes hope wants want".split())


def without_brackets(sentence: str) -> str:
    """Leave out tickers, short forms and ages: `Acme <ACM> (once Ajax), 45, said` -> `Acme said`."""
    if sentence.count("“") != sentence.count("”"):  # one pair of marks, of two kinds
        sentence = sentence.replace("“", '"').replace("”", '"')
    if ',"' in sentence or ",”" in sentence:  # a comma in the marks closes what a comma closes
        sentence = sentence.replace(',"', '",').replace(",”", "”,")
    if "(" in sentence or "<" in sentence or "[" in sentence:
        sentence = BRACKETED.sub("", sentence).replace("<", "").replace(">", "")
    if " 's " in sentence or " ’s " in sentence:
        sentence = sentence.replace(" 's ", "'s ").replace(" ’s ", "’s ")
    return AGE.sub("", sentence).replace("—", " — ").strip("-•*| ").partition(" | ")[0]


def trimmed(statement: Statement) -> Statement:
    """Leave out what a headline leaves out."""
    for rule in RULES:
        statement = rule(statement)
    return statement


def without_aside(statement: Statement) -> Statement:
    """Leave an aside out: `The brothers — Tom and Jim — won` -> `The brothers won`."""
    if "" not in statement.keys:
        return statement
    dashes = [i for i, word in enumerate(statement.words) if word in DASHES][:2]
    if len(dashes) < PAIR or not _can_go(statement.keys[dashes[0] : dashes[1]]):
        return statement
    is_short = 0 < dashes[0] < dashes[1] - 1 <= dashes[0] + LONGEST_ASIDE
    return statement.without(dashes[0], dashes[1] + 1) if is_short else statement


def without_connective(statement: Statement) -> Statement:
    """Leave a connective out: `However, the bill passed` -> `the bill passed`."""
    start = 0
    while start + SHORTEST < len(statement.keys) and statement.keys[start] in CONNECTIVES:
        start += 1
    return statement.without(0, start) if start else statement


def without_label(statement: Statement) -> Statement:
    """Leave a label out: `Flood relief: Two teams have left` -> `Two teams have left`."""
    for i, word in enumerate(statement.words[:LONGEST_LABEL]):
        if (
            word[-1] == ":"
            and OWN_WORDS.isdisjoint(statement.keys[i + 1 : i + 2])
            and CHECKS.isdisjoint(statement.keys[: i + 1])
            and main_verb(statement, i + 1) > i + 1
        ):
            return statement.without(0, i + 1)
    return statement


def without_opener(statement: Statement) -> Statement:
    """Leave an opening phrase out, but no condition: `In a blow to the party, Doe resigned` -> `Doe resigned`."""
    if not statement.keys or not _opens_phrase(statement):
        return statement
    is_sure = WHEN.isdisjoint(statement.keys[1:4]) and ends_in_ed(statement.keys[0])  # or a name: `Lockheed`
    verb = main_verb(statement) if is_sure else len(statement.keys)
    for i, word in enumerate(statement.words[: min(LONGEST_OPENER, verb, len(statement.words) - SHORTEST)]):
        if word.rstrip('”"’')[-1:] == "," and i and _starts_statement(statement, i + 1):
            if not _can_go(statement.keys[: i + 1]):
                return statement
            return statement.without(0, i + 1)
    return statement


def without_apposition(statement: Statement) -> Statement:
    """Leave an apposition out, but no name of a list: `Jane Doe, who lives in Leeds, won` -> `Jane Doe won`."""
    words, keys = statement.words, statement.keys
    commas = [i for i, word in enumerate(words[: min(FARTHEST, len(words)) - 1]) if word[-1] == ","]
    if not any(may_be_verb(statement, i + 1) for i in commas) or keys[0] in CONDITIONS or keys[0] == "according":
        return statement
    verb = main_verb(statement)
    if verb < 1 or words[verb - 1][-1] != ",":
        return statement
    earlier = [i for i in commas if i < verb - 1]
    start = earlier[0] + 1 if earlier else _including(keys, verb)
    inside = keys[start:verb]
    is_list = any(keys[i + 1] in ("and", "or") for i in earlier) or (
        names.is_name(words[start]) and _has_and(inside[-4:])
    )
    if is_list or not _can_go(inside):
        return statement
    return statement.without(start, verb, marked=False)


def without_said_it(statement: Statement) -> Statement:
    """Leave out that one says what one does oneself, unless another side may deny it.

    `Acme said it has bought Ajax` -> `Acme has bought Ajax`; `Acme said its board approved` -> `Acme board approved`.
    """
    keys = statement.keys
    if SAID.isdisjoint(keys[:16]):
        return statement
    said = next(i for i, key in enumerate(keys) if key in SAID)
    subject = said + 1 + (keys[said + 1 : said + 2] == ["that"])
    if not said or subject + 1 >= len(keys) or statement.words[said][-1] == ",":
        return statement
    if not english.CONTESTED.isdisjoint(keys):
        return statement
    own = keys[subject] == "it" or (keys[subject] == "they" and "and" in keys[:said])
    act = subject + 1
    if keys[subject] == "its" and names.is_name(statement.words[said - 1]):
        act = main_verb(statement, subject)
        own = act > subject and keys[act] not in english.BE
    return statement.without(said, subject + 1) if own and _is_act(keys[act : act + 2]) else statement


RULES = (
    names.without_honorific,
    without_aside,
    without_connective,
    without_label,
    without_day,
    without_opener,
    without_apposition,
    without_said_it,
    names.without_legal_form,
)


def _is_act(keys: list[str]) -> bool:
    """Say whether a verb tells what was or is done: `bought`, `plans`, `is buying`; not `is sound`."""
    if keys[0] in ("is", "are"):
        return keys[-1].endswith("ing")
    return keys[0] in OWN_ACTS or keys[0] in english.PAST or ends_in_ed(keys[0])


def _can_go(keys: list[str]) -> bool:
    """Say whether the statement hangs on none of the words: no `if elected`, no `allegedly`, no `in the event of`."""
    return english.HEDGES.isdisjoint(keys) and "event" not in keys


def _opens_phrase(statement: Statement) -> bool:
    """Say whether the first word opens something that is no subject: `In`, `Speaking`, `Best known`, `Days after`."""
    first = statement.keys[0]
    if statement.keys[:2] in (["as", "many"], ["as", "much"]):
        return False  # `As many as 57 men, most of them old, left`
    if first in CONDITIONS or statement.words[0][0] in "\"“‘'":
        return False
    return (
        first in english.PREPOSITIONS
        or first in english.SUBORDINATORS
        or first.endswith(("ing", "ly"))
        or ends_in_ed(first)
        or first in ("earlier", "even", "later", "last", "this", "just", "here")
        or not WHEN.isdisjoint(statement.keys[1:4])
    )


def _starts_statement(statement: Statement, i: int) -> bool:
    """Say whether a subject and its verb come next."""
    word, first = statement.words[i], statement.keys[i]
    is_told_of = statement.keys[i + 1 : i + 2] in (["who"], ["which"], ["whose"])
    if (
        (word[-1] == "," and not is_told_of)
        or first.endswith("ing")
        or ends_in_ed(first)
        or (first.isdigit() and len(first) == YEAR_DIGITS)
    ):
        return False
    if first in english.PREPOSITIONS or first in english.CONJUNCTIONS:
        return False
    if first in english.CLAUSE_OPENERS or (first in english.POINTING and first != "there"):
        return False
    return i < main_verb(statement, i) < len(statement.keys) - 2


def _including(keys: list[str], verb: int) -> int:
    """Give where `including ...,` opens before the verb; or the verb, which a lone comma stands before."""
    return keys.index("including") if "including" in keys[1:verb] else verb


def _has_and(keys: list[str]) -> bool:
    return "and" in keys or "or" in keys
