"""A sentence told otherwise, so that more of it fits a title: short forms for names, a part of a quotation unquoted.

Words only go; none is changed. Whether a title needs it, `title` says.
"""

import re
from collections.abc import Callable

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import days, matches, modifiers, names, reordered, resumed, shown

SHORT_FORM = re.compile(r" \(([A-Z](?:[A-Z&]{1,6}|[a-z]{4,9}))\)")
SMALL = frozenset("& of and for the on in to de".split())
"""Words of a name that may give no letter."""
LONGEST_NAME = 10
SHORTEST = 2
"""Letters that come in order by chance."""
PARTLY = r"[“\"]([a-z][^“”\"]{1,300}[^“”\",.?!])[”\"](?=[ .,])"
"""What is quoted within a sentence, not a sentence itself."""

OBSERVERS = frozenset(
    "agents analysts authorities deputies diplomats doctors economists experts firefighters forecasters investigators "
    "medics meteorologists officers officials paramedics police prosecutors rangers researchers rescuers scientists "
    "seismologists".split()
)
BEGUN, ENDED = frozenset({"began", "started"}), frozenset("became ended grew led spiralled turned".split())
STRUCK = (["disaster", "struck"], ["tragedy", "struck"])
OTHERS = english.SAYING | english.NEGATIONS
GRANTING, SPANS = frozenset({"may", "might"}), frozenset("centuries decades generations months years".split())
HOLDERS = modifiers.JOBS | {"assistant"}
HOLDER = re.compile(r"(?P<office>[^,]{40,120}), (?P<name>(?:Dr\.? )?[A-Z][\w.-]+(?: [A-Z][\w.-]*){1,3}), ")
"""An office that leaves no room for what its holder did."""
LONGEST_SOURCE, SHORTEST_CLAUSE = 9, 6
POINTING = english.PRONOUNS - {"this", "these", "those", "one"}
NO_FIRST = english.PREPOSITIONS | english.SUBORDINATORS | english.RELATIVES | {"there", "so", "not"}


def by_letters(sentence: str) -> str:
    """Tell a name by the acronym that follows it: `the Alder River Board (ARB) said` -> `ARB said`."""
    if "(" not in sentence:
        return sentence
    told, start = "", 0
    for match in SHORT_FORM.finditer(sentence):
        before = sentence[start : match.start()]
        words, letters = before.split(" ")[-LONGEST_NAME:], match[1].replace("&", "")
        name = (_name(words, letters) or _long_form(words, letters)) if letters.isupper() else _blended(words, letters)
        if name:
            told += before[: len(before) - name] + match[1]
            start = match.end()
    return told + sentence[start:]


def unquoted(sentence: str) -> str:
    """Take the marks off a part of a quotation: `pledged “to seek peace in the north”`; a whole one stays."""
    return re.sub(PARTLY, r"\1", sentence) if "“" in sentence or '"' in sentence else sentence


def half(sentence: str) -> str:
    """Tell the first of two things that are both so: `will not only mend the pier, but paint it` -> `will mend it`."""
    before, found, rest = sentence.partition(" not only ")
    said, but, _ = rest.partition(" but ")
    is_main = "," not in before and "not" not in before.split()  # `sells tar, as its mills | not only work but shine`
    return f"{before} {said.rstrip(',')}." if found and but and is_main else sentence


def source_last(sentence: str) -> str:
    """Tell first what those say who watch: `Officials in Hull said on Monday that eels sing` -> `Eels sing, officials`.

    Not where a pronoun in it could be they: `Officials said that they sing`; and a firm speaks of what it did itself.
    """
    words = sentence.split()
    statement = Statement.of(words)
    verb = main_verb(statement) if not english.SAYS.isdisjoint(statement.keys) else -1
    source = statement.keys[:verb]
    is_source = 0 < verb < LONGEST_SOURCE and statement.keys[verb] in english.SAYS and not OBSERVERS.isdisjoint(source)
    if not is_source or any(word[-1] in ",;:" for word in words[:verb]):
        return sentence
    start = _behind_when(statement.keys, verb + 1)
    said = statement.keys[start:]
    if len(said) < SHORTEST_CLAUSE or not NO_FIRST.isdisjoint(said[:1]) or not POINTING.isdisjoint(said):
        return sentence
    speaker = " ".join(words[: verb + 1])
    told = " ".join(words[start:]).rstrip(".")
    return f"{english.opening(told)}, {speaker[:1].lower()}{speaker[1:]}."


def outcome(sentence: str) -> str:
    """Tell what came of it: `The trade has grown so crowded that | some mills have shut`."""
    before, found, told = sentence.partition(" that ")
    if " so " not in before:
        return sentence
    *_, is_so, _how = ["", "", *english.keys(before.split())]
    said = english.keys(told.split())
    opens = said and said[0] not in NO_FIRST and said[0] not in POINTING
    is_sure = OTHERS.isdisjoint(english.keys(before.split())) and english.SAYING.isdisjoint(said)
    return english.opening(told) if found and is_so == "so" and opens and is_sure else sentence


def begun(sentence: str) -> str:
    """Tell how it ended: `What began as a walk on the pier ended with a swim` -> `A walk on the pier ended with`."""
    words = sentence.split()
    keys = english.keys(words)
    if keys[:1] != ["what"] or keys[1:2] == [] or keys[1] not in BEGUN or keys[2:3] != ["as"]:
        return sentence
    verb = next((i for i in range(4, len(keys)) if keys[i] in ENDED), 0)
    is_plain = verb and all(word[-1].isalnum() for word in words[3:verb]) and keys[3] in english.ARTICLES
    return " ".join([words[3].capitalize(), *words[4:]]) if is_plain else sentence


def against(sentence: str) -> str:
    """Tell what is news behind what is only granted: `Mills may be old, but | Roe bought one`."""
    before, found, told = sentence.partition(", but ")
    granted, said = english.keys(before.split()), english.keys(told.split())
    is_granted = found and (
        not GRANTING.isdisjoint(granted) or (granted[:1] == ["for"] and not SPANS.isdisjoint(granted))
    )
    opens = told[:1].isupper() or told[:1].isdigit() or not english.ARTICLES.isdisjoint(said[:1])
    return english.opening(told) if is_granted and opens else sentence


def struck(sentence: str) -> str:
    """Tell what the tragedy was: `Tragedy struck in Hull on Monday when | a mill fell`."""
    words = sentence.split()
    keys = english.keys(words)
    if keys[:2] not in STRUCK or keys.count("when") + keys.count("as") + keys.count("after") != 1:
        return sentence
    start = next(i for i, key in enumerate(keys) if key in {"when", "as", "after"}) + 1
    told = " ".join(words[start:])
    return english.opening(told) if told and NO_FIRST.isdisjoint(keys[start : start + 1]) else sentence


def by_holder(sentence: str) -> str:
    """Tell by name what a holder of a long office did: `The chief of the board of salt and tar, | Jane Roe, sang`."""
    match = HOLDER.match(sentence)
    if not match:
        return sentence
    office = Statement.of(match["office"].split())
    is_office = not HOLDERS.isdisjoint(office.keys) and "to" not in office.keys and main_verb(office) <= 0
    return f"{match['name']} {sentence[match.end() :]}" if is_office else sentence


def _behind_when(keys: list[str], i: int) -> int:
    """Give where it begins what is said: behind the day and "that"."""
    i += keys[i : i + 1] == ["on"]
    i += keys[i : i + 1] != [] and keys[i] in days.DAYS
    return i + (keys[i : i + 1] == ["that"])


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


def _long_form(words: list[str], letters: str) -> int:
    """Give the length of the name in which the letters come in order, if the first opens it: `Human Papillomavirus`.

    A. Schwartz and M. Hearst, A Simple Algorithm for Identifying Abbreviation Definitions (2003); capitals only.
    """
    start = len(words)
    while start and words[start - 1][:1].isupper() and len(words) - start < len(letters):
        start -= 1
    name = f" {' '.join(words[start:])}".lower()
    at = len(name)
    for letter in letters[:0:-1].lower():
        at = name.rfind(letter, 0, max(at, 0))
    opens = name.rfind(f" {letters[0].lower()}", 0, max(at, 0))
    return len(name) - opens - 1 if opens >= 0 and len(letters) > SHORTEST else 0


def _blended(words: list[str], letters: str) -> int:
    """Give the length of the name at the end of the words that a word is made of: `Commission on Elections (Comelec)`.

    Each of its words but the small ones gives a letter of it at least, and the first its first.
    """
    for start in range(len(words) - 2, -1, -1):
        big = [word.lower() for word in words[start:] if word.lower() not in SMALL]
        if not all(word[:1].isupper() for word in words[start:] if word.lower() not in SMALL):
            return 0
        if words[start][:1] == letters[0] and len(big) > 1 and _made_of(letters.lower(), big):
            return len(" ".join(words[start:]))
    return 0


def _made_of(letters: str, words: list[str]) -> bool:
    """Say whether the letters are the first ones of each word, in order: `com` and `elec` of `comelec`."""
    if not words or not letters:
        return not words and not letters
    ends = range(1, min(len(letters), len(words[0])) + 1)
    return any(words[0].startswith(letters[:end]) and _made_of(letters[end:], words[1:]) for end in ends)


def _condition_by_letters(sentence: str) -> str:
    """Tell both: what hangs on a condition before that, and names by their acronyms."""
    last = reordered.condition_last(sentence)
    return by_letters(last) if last is not sentence else sentence


WAYS: tuple[tuple[Callable[[str], str], float], ...] = (
    (by_letters, 0.6),
    (unquoted, 2.0),
    (half, 1.0),
    (source_last, 0.6),
    (matches.result, 0.2),
    (against, 0.5),
    (outcome, 1.5),
    (begun, 0.3),
    (reordered.condition_last, 0.8),
    (_condition_by_letters, 1.4),
    (struck, 0.2),
    (by_holder, 0.8),
    (resumed.by_name, 0.8),
    (resumed.of_whom, 0.8),
    (resumed.of_whose_fault, 0.2),
    (shown.in_film, 0.8),
)
"""In this order, with what each costs."""
