"""What stands before a statement and can go: a connective, a label, an opening phrase.

No condition, and nothing that doubts. What goes inside the statement is `trimming`'s to say.
"""

from feedpub.parser.grammar import english, presents
from feedpub.parser.grammar.english import can_go, ends_in_ed, is_participle
from feedpub.parser.grammar.finite import is_finite
from feedpub.parser.grammar.following import NEW_SUBJECTS
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import HELPERS, main_verb
from feedpub.parser.titles import amounts, attribution, modifiers, nouns

CONNECTIVES = frozenset(
    "and but however meanwhile also moreover furthermore besides so now well yet still nevertheless nonetheless hence "
    "thus therefore".split()
)
CONDITIONS = frozenset("if unless without until only not no never had were should neither nor barring except".split())
"""What opens a condition or a negation, which the statement needs."""
IMAGINED = frozenset("dream hoax nightmare parody sketch spoof".split())
NO_ACT = english.CLAUSE_OPENERS | english.SUBORDINATORS | NEW_SUBJECTS | {"and", "you"}
FOREWORDS = CONDITIONS - {"not", "no", "never", "only", "neither", "nor"} | {"according"}
"""What opens a statement whose verb comes after a comma."""
ADRIFT = (english.PREPOSITIONS | english.SUBORDINATORS) - frozenset("over around about like up if unless".split())
"""What opens a phrase that stands alone when its statement has been lost."""
WHEN = frozenset("after ago before later earlier into".split())
LONG = frozenset("year years decade decades century centuries".split())
LONGEST_OPENER, LONGEST_NAME, SHORTEST = 30, 4, 4
ADJECTIVES = ("ous", "ful", "less", "able", "ible", "fresh")
"""Endings of what may open a phrase: `Famous for its pier, Alder ...`."""
THEIRS = frozenset("her his its their them".split())
"""Behind "of", these stand for what the phrase names: `A year after Acme moved, | most of its clerks left`."""
NO_SUBJECTS = {"not"} | english.PREPOSITIONS | english.CONJUNCTIONS | english.SIMPLE_PASTS | english.CLAUSE_OPENERS
ROUGHLY = frozenset("about around over under up".split())
ASKED_OF = frozenset("how if what when where whether who why".split())
"""Behind "Asked" these open what was asked, and no condition."""
LATE = frozenset("he she it they there we i".split())
"""Subjects; one behind a comma comes later than it seems."""


def without_connective(statement: Statement) -> Statement:
    """Leave a connective out: `However, the bill passed` -> `the bill passed`."""
    start = 0
    is_preposition = statement.keys[:1] == ["besides"] and statement.words[0][-1] != ","
    if is_preposition or statement.keys[:2] == ["so", "far"]:
        return statement
    while start + SHORTEST < len(statement.keys) and statement.keys[start] in CONNECTIVES:
        start += 1
    return statement.without(0, start) if start else statement


def without_opener(statement: Statement) -> Statement:
    """Leave an opening phrase out, but no condition: `In a blow to the party, Doe resigned` -> `Doe resigned`."""
    if not statement.keys or not _opens_phrase(statement):
        return statement
    is_sure = WHEN.isdisjoint(statement.keys[1:4]) and ends_in_ed(statement.keys[0])  # or a name: `Lockheed`
    verb = main_verb(statement) if is_sure else -1
    is_inside = verb == 1 or (verb > 0 and statement.words[verb][-1] == ",")  # `Tired of all the rows | he had, Roe`
    is_question = statement.keys[1:2] != [] and statement.keys[1] in ASKED_OF  # `Asked whether she | would go, Roe`
    verb = -1 if is_inside or is_question else verb
    last = max(0, min(LONGEST_OPENER, verb if verb >= 0 else LONGEST_OPENER, len(statement.words) - SHORTEST))
    for i, word in enumerate(statement.words[:last]):
        if word.rstrip('”"’')[-1:] != "," or not (i or word.endswith("ly,")):
            continue
        if statement.keys[0].endswith("ing") and (_is_said_by(statement, i + 1) or _is_act_told(statement, i + 1)):
            return statement
        if statement.keys[i + 1] in LATE and statement.keys[i + 1] != "there" and is_finite(statement, i + 2):
            return statement  # `As a boy, | he sang` is whole, whatever comes behind the next comma
        if (is_named := _names_subject(statement, i + 1)) or _starts_statement(statement, i + 1):
            end = i + 1 if is_named else _farther(statement, i + 1)
            if statement.keys[0] == "according":
                return _sourced(statement, end)
            is_theirs = statement.keys[end + 1] == "of" and statement.keys[end + 2] in THEIRS
            is_free = statement.keys[:2] == ["asked", "if"] or can_go(statement.keys[:end])
            goes = is_free and not is_theirs and not _is_long_ago(statement.keys[:end])
            return statement.without(0, end) if goes else statement
    return statement


def _is_said_by(statement: Statement, start: int) -> bool:
    """Say whether it opens with what is said: `Rising fares hit mills, | a board said in May`, not `Fearing a fire`."""
    if statement.keys[1] in nouns.CLAIMS:
        return False  # `Denying reports that it rains, | a board said`
    said = main_verb(statement, start)
    is_told = said > start and statement.keys[said] in english.TELLING and statement.keys[1] not in english.DANGLING
    verb = main_verb(statement) if is_told else -1
    return 0 < verb < start and not is_participle(statement.keys[verb])  # `Briefing men after talks held in Hull`


def _is_act_told(statement: Statement, end: int) -> bool:
    """Say whether an act is what the sentence is about: `Sleeping in Hull appears to help, | also in May, clerks say`.

    Not `Speaking as the pier closes, Roe said`.
    """
    keys = statement.keys
    verb = next((i for i in range(1, end) if keys[i] in presents.PRESENT and is_finite(statement, i)), 0)
    return verb > 0 and NO_ACT.isdisjoint(keys[1:verb])


def _sourced(statement: Statement, end: int) -> Statement:
    """Give a statement with its source behind it: `According to Roe, Doe stole` -> `Doe stole, according to Roe`."""
    words = [*statement.words[end:-1], statement.words[-1].rstrip(".,") + ",", "according", *statement.words[1:end]]
    return Statement.of([*words[:-1], words[-1].rstrip(",")])


def _is_long_ago(keys: list[str]) -> bool:
    """Say whether a phrase tells that this is no news: `Sixteen years ago`; not `Beaten a year ago`."""
    return "ago" in keys and not is_participle(keys[0]) and not LONG.isdisjoint(keys)


def _names_subject(statement: Statement, start: int) -> bool:
    """Say whether a name comes next, and then what it is: `After a poor year, | Acme, the biggest mill, has`."""
    words, keys = statement.words, statement.keys
    end = _next_comma(words, start) + 1
    if (
        not start < end < len(words)
        or words[start - 1][0].isupper()
        or not all(word[0].isupper() for word in words[start:end])
    ):
        return False  # `In Hull, East Yorkshire, the mayor has`
    return (keys[end] in english.ARTICLES or keys[end].endswith(("'s", "’s"))) and main_verb(statement, end) > end


def _next_comma(words: list[str], start: int) -> int:
    """Give the first word with a comma from `start` on, as far as a name is long; or 0."""
    return next((i for i in range(start, min(len(words), start + LONGEST_NAME)) if words[i][-1] == ","), 0)


def _farther(statement: Statement, start: int) -> int:
    """Give where an opening phrase ends: farther, where a lone comma would part the subject from its verb.

    `After talks with Roe, | mayor of Hull, | Alder said`; not in a list: `After talks, | Hull, Leeds and York said`.
    Nor where the commas stand around an aside: `In Hull, | a clerk, the mayor's son, won`.
    """
    verb = main_verb(statement, start)
    commas = [i for i in range(start, verb) if statement.words[i][-1] == ","]
    end = commas[0] + 1 if len(commas) == 1 else verb
    is_list = len(commas) == 1 and "and" in statement.keys[start:end]  # `With Hull, Leeds and York, | Alder has`
    name = end + (end < verb and statement.keys[end] in modifiers.CALLED)  # `After talks with Roe, | mayor Alder said`
    is_named = all(word[0].isupper() for word in statement.words[name:verb])
    # `In Hull, | a town of 9,000, | the mayor said`
    is_told = {statement.keys[start], statement.keys[end]} <= english.ARTICLES and "and" not in statement.keys[
        start:verb
    ]
    if end + (1 if is_list else 2) > verb or not (is_named or is_told):
        return start
    return end if _starts_statement(statement, end) else start


def _opens_phrase(statement: Statement) -> bool:
    """Say whether the first word opens something that is no subject: `In`, `Speaking`, `Best known`, `Days after`."""
    first, second = statement.keys[0], "".join(statement.keys[1:2])
    tells_when = _tells_when(statement.keys[1 : (_next_comma(statement.words, 0) or 3) + 1])
    is_count = amounts.opens(statement.keys) and not tells_when
    if is_count or (first == "whether" and "or" not in statement.keys):
        return False  # `As many as 57 men, most of them old, left`, `Whether it fell is not known`
    is_imagined = not IMAGINED.isdisjoint(statement.keys[1:4])  # `In a dream, the pier fell into the sea`
    if is_imagined or first in CONDITIONS or is_due(statement.keys) or statement.words[0][0] in "\"“‘'":
        return False
    if first == "of" or (first == "among" and "most" in statement.keys):
        return False  # `Of 300 cows, 12 died`, `Among the mills of Hull, Acme sells the most tar`
    return (
        first in english.PREPOSITIONS
        or first in english.SUBORDINATORS
        or (first.endswith("ing") and "-" not in first and not _is_trade(statement))
        or ((first[-2:] == "ly" or ends_in_ed(first)) and not _is_name(statement))
        or first in {"earlier", "even", "later", "last", "this", "just", "here"}
        or (first == "far" and second == "from")
        or (first in {"long", "once"} and is_participle(second))
        or (first in {"already", "still"} and second[-3:] == "ing")
        or (first[-2:] == "er" and first != "fewer" and second == "than")
        or (second == "than" and not WHEN.isdisjoint(statement.keys[3:5]))
        or (first == "much" and second in {"as", "like", "to"})
        or (first in english.PARTICIPLES and second in english.PREPOSITIONS)
        or (first.endswith(ADJECTIVES) and first not in {"able", "less"} and second in english.PREPOSITIONS)
        or tells_when
    )


def _is_trade(statement: Statement) -> bool:
    """Say whether what is in -ing tells of a firm that is named: `Shipping company | Acme lost a ship`."""
    words, keys = statement.words, statement.keys
    return (
        keys[1:2] != []
        and (keys[1] in modifiers.CALLED or keys[1] == "service")
        and words[1].islower()
        and words[2][:1].isupper()
    )


def _tells_when(keys: list[str]) -> bool:
    """Say whether a time is told: `Days | after`; not `Ajax, | which earlier`, `Storm | Ann turned into`."""
    if "into" in keys[1:] and is_participle(keys[keys.index("into", 1) - 1]):
        return False
    return not WHEN.isdisjoint(keys) and english.RELATIVES.isdisjoint(keys)


def is_due(keys: list[str]) -> bool:
    """Say whether it opens with a year by which something will be: `By 2030, half of them will be gone`."""
    return keys[0] == "by" and keys[1:2] != [] and english.is_year(keys[1])


def _is_name(statement: Statement) -> bool:
    """Say whether what looks like an adverb or a participle is a name: `Ahmed Roe, a nurse, left`, `Kelly and Tom`."""
    if len(statement.words) == 1 or statement.words[0][-1] == ",":
        return False
    return statement.words[1][0].isupper() or statement.keys[1] in english.CONJUNCTIONS


def _starts_statement(statement: Statement, i: int) -> bool:
    """Say whether a subject and its verb come next."""
    word, first = statement.words[i], statement.keys[i]
    is_told_of = statement.keys[i + 1 : i + 2] in (["who"], ["which"], ["whose"])
    if (
        (word[-1] == "," and not is_told_of)
        or (first.endswith("ing") and "-" not in first and main_verb(statement, i) != i + 1)
        or (ends_in_ed(first) and first not in modifiers.OF_PERSONS)
        or english.is_year(first)
    ):
        return False
    is_verb = first in english.AUXILIARIES and word.islower()
    is_number = first in ROUGHLY and statement.keys[i + 1][:1].isdigit()  # `around | 900 clerks met`
    if (
        is_verb
        or (first in NO_SUBJECTS and not is_number)
        or (first in english.POINTING and first != "there")
        or _ends_list(statement, i)
    ):
        return False
    verb = main_verb(statement, i)
    if any(statement.words[j - 1][-1] == "," and statement.keys[j] in LATE for j in range(i + 1, verb)):
        return False  # `in a short, | blue film, he said`
    # `Doe, of Hull, was | held`; not `Singing helps, a study has | suggested`
    is_helped = verb > 0 and statement.keys[verb] in HELPERS and statement.keys[-1] not in attribution.SAYING
    behind = 1 + (verb > 0 and not is_helped)
    return i < verb < len(statement.keys) - behind


def _ends_list(statement: Statement, i: int) -> bool:
    """Say whether a list goes on that the phrase ends in: `In a week of rain, | hail and snow, the`, `| hail, and`."""
    words, keys = statement.words, statement.keys
    end = _next_comma(words, i)
    is_plain = all(word.islower() for word in words[i : end + 1])
    return is_plain and ("and" in keys[i + 1 : end] or (end > 0 and keys[end + 1 : end + 2] == ["and"]))
