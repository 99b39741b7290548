"""A title for copy without a headline: one complete statement cut from the lead.

Which words go is `trimming`'s and `headlinese`'s to say, where it may end `clauses`', who must be named
`attribution`'s; this weighs them. Copy that is no English sentence goes to `boundary`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from feedpub.parser.grammar import english, language
from feedpub.parser.grammar.sentences import sentences
from feedpub.parser.grammar.statement import Statement, quoted
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import (
    attribution,
    boundary,
    circumstances,
    cleaning,
    context,
    modifiers,
    openings,
    plans,
    referents,
    retold,
    trimming,
)
from feedpub.parser.titles.clauses import endings
from feedpub.parser.titles.headlinese import needless
from feedpub.parser.titles.shortening import shortened

LONGEST = 90
"""A feed reader's list and a search page show no more."""
AIM = range(45, 88)
"""The length that costs nothing, in characters."""
A_POINT = 12
"""So many characters beyond the aim cost one point."""
SCANT, A_PART = 74, 12
"""What ends within a clause says half of it: up to this length, so many characters more are worth a point."""
NO_TIMES = english.PREPOSITIONS - {"since", "next"} | english.CONJUNCTIONS
CAUSES, CAUSED = frozenset("after as because following when".split()), 78
CLAUSE = 0.7
"""What it costs at most to end where a clause does."""
TOO_SHORT, SHORT = 24, 38
PARAGRAPHS, CHARACTERS, SENTENCES, WORDS = 5, 900, 3, 60
"""How much of the copy is looked at."""
MOST_SENTENCES, DESPERATE = 12, 14.0
"""How many, as long as no title costs less."""
LATER = 7.0
"""The first sentence is the news; another one must be so much better."""
SHORTENINGS = 6
UNSOURCED = 1.0
WORTH_SHORTENING, WORTH_THE_WHOLE, WHOLE_WITHIN = 1.6, 0.9, 24
"""What a cut must cost for a shorter way to be sought; less where the whole could be told, in so many words."""
BROKEN = english.ARTICLES | english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS | {"to", "that"}
"""No paragraph ends in these unless a line end broke it."""
CLAUSES = frozenset("although because though when whenever while".split())
"""What opens a clause that a comma closes before the statement."""
HOPELESS = 99.0
BY_SURNAME = 1.5
"""What it costs to leave out who holds an office but for the surname; only where there is no other title."""
WHOLE = 9.0
"""What it costs to print a first sentence as it stands."""

Choice = tuple[float, str]
"""What a title costs, and the title; of two the smaller is better."""
NO_CHOICE: Choice = (HOPELESS, "")


def cut(lead: Sequence[str]) -> str:
    """Cut a title from the story's opening paragraphs (dateline taken off): words of the copy, in its order."""
    if boundary.is_table(lead):
        return boundary.cut(lead)
    if headline := cleaning.behind_credit(lead[0][:CHARACTERS]):
        if told := boundary.as_it_stands(headline, LONGEST):
            return told
        lead = [headline, *lead]
    best, later, first = NO_CHOICE, 0.0, ""
    for looked_at, sentence in enumerate(_opening_sentences(lead)):
        if looked_at >= SENTENCES and best[0] < DESPERATE:
            break
        if later and context.points_back(sentence):
            later += 1
            continue
        cost, text = _from_sentence(sentence)
        if not later:
            first = sentence
            best = _whole(sentence) if cost >= WHOLE else NO_CHOICE  # rarely asked for, since most cost less
            cost += referents.subject_cost(sentence, text)
        elif cost + later <= best[0]:
            cost += context.reference_cost(sentence, text) + context.topic_cost(first, text)
        best = min(best, (cost + later, text))
        later = later + 1 if later else LATER
        if later >= best[0]:
            break
    return best[1] or boundary.cut(lead)


def _whole(sentence: str) -> Choice:
    """Give a sentence that is as long as a title, whatever its verb is: better than a later one that needs it."""
    text = boundary.as_it_stands(sentence, LONGEST)
    return (WHOLE, text) if text and language.is_english(english.keys(text.split())) else NO_CHOICE


def _opening_sentences(lead: Sequence[str]) -> Iterator[str]:
    """Give the first sentences of the first paragraphs."""
    left = MOST_SENTENCES
    for paragraph in _joined(lead[:PARAGRAPHS]):
        for sentence in sentences(paragraph[:CHARACTERS]):
            if not left:
                return
            yield openings.mended(sentence) if left == MOST_SENTENCES else sentence
            left -= 1


def _joined(lead: Sequence[str]) -> Iterator[str]:
    """Give the paragraphs, those whole again that a line end broke: `Acme has bought the`, `Ajax works in Hull.`."""
    whole = lead[0]
    for paragraph in lead[1:]:
        is_open = whole[-1].isalnum()
        if is_open and (paragraph[0].islower() or english.bare(whole.rpartition(" ")[2]) in BROKEN):
            whole = f"{whole} {paragraph}"
        else:
            yield whole
            whole = paragraph
    yield whole


def _from_sentence(sentence: str) -> Choice:
    """Give the best title in one sentence; told otherwise (`retold`) only where the title needs the room."""
    best = _as_told(sentence)
    for retell, loss in retold.WAYS:
        if best[0] <= WORTH_SHORTENING:
            break
        if (other := retell(sentence)) != sentence:
            cost, text = _as_told(other)
            best = min(best, (cost + loss, text))
    return best


def _as_told(sentence: str) -> Choice:
    """Give the best title in one sentence as it is told."""
    statement = Statement.of(cleaning.without_brackets(sentence).split()[:WORDS])
    if not language.is_english(statement.keys):
        return NO_CHOICE
    statement = trimming.trimmed(statement)
    verb = _main_verb(statement)
    if verb < 1:
        return NO_CHOICE
    statement, verb = circumstances.straightened(*plans.told(statement, verb))
    cost, text = _best(statement, verb)
    if not text and (end := modifiers.first_name(statement, verb)):
        cost, text = _best(statement.without(0, end), verb - end)
        cost += BY_SURNAME
    return cost + context.cost(statement, sentence, text), _labelled(sentence, text)


def _labelled(sentence: str, text: str) -> str:
    """Give the title with its event's name, where there is room: `Alder Fair 2025: Gates open at noon`."""
    label = openings.event(sentence)
    fits = label and text and not text.startswith(label) and len(label) + 1 + len(text) <= LONGEST
    return f"{label} {text}" if fits else text


def _best(statement: Statement, verb: int, shortenings: int = 0) -> Choice:
    """Give the best title in a statement, shortened where that is worth while."""
    best = _cheapest(statement, verb)
    worth = WORTH_SHORTENING if len(statement.words) > WHOLE_WITHIN else WORTH_THE_WHOLE
    if best[0] <= worth or shortenings == SHORTENINGS:
        return best
    shorter, place, loss = shortened(statement, verb)
    if shorter is statement:
        return best
    cost, text = _best(shorter, place, shortenings + 1)
    return min(best, (cost + loss, text))


def _main_verb(statement: Statement) -> int:
    """Give the statement's verb; where a condition or a source stands before it, the one after that."""
    if not statement.keys or (statement.keys[0] not in openings.FOREWORDS and statement.keys[0] not in CLAUSES):
        return main_verb(statement)
    comma = next((i for i, word in enumerate(statement.words) if word[-1] == ","), 0)
    if comma:
        return main_verb(statement, comma + 1)
    return main_verb(statement) if statement.keys[0] in CLAUSES else -1


def _cheapest(statement: Statement, verb: int) -> Choice:
    """Weigh every place where the statement may end, with its source named and without; give the best that is fit."""
    source = attribution.trailing(statement)
    is_open = quoted(statement.words)
    is_quotation = is_open[0] and statement.words[0][0] in english.QUOTES
    if is_quotation and not (source and _closes(is_open, source[0])):
        return NO_CHOICE
    said, needs = "", [0] * len(statement.keys)
    if source and (is_quotation or source[0] > verb):
        said = ", " + attribution.short(statement, *source)
        spoken = statement.keys[source[0] : source[1]]
        statement = statement.without(source[0], len(statement.keys))
        is_theirs = is_quotation or attribution.is_hearsay(spoken)
        needs = [attribution.ACCUSATION] * len(statement.keys) if is_theirs else attribution.needs(statement, verb)
    dropped = needless(statement, is_open)
    lengths = list(accumulate([0 if i in dropped else len(word) + 1 for i, word in enumerate(statement.words)]))
    if (
        not said
        and AIM.start <= lengths[-1] - 1 < AIM.stop
        and boundary.is_fit(whole := _printed(statement, len(lengths), dropped, ""))
    ):
        return 0.0, whole
    choices: list[tuple[float, int, str]] = []
    for end, cost in endings(statement, min(verb, len(lengths) - 1), is_open, bisect_right(lengths, LONGEST + 2)):
        length, need = lengths[end - 1], needs[end - 1]
        charge = cost + (max(_scant(statement, end, cost) - length, 0) / A_PART if length < CAUSED else 0.0)
        if need:
            choices.append((charge + _length_cost(length + len(said)), -end, said))
        if need < attribution.ACCUSATION:
            choices.append((charge + _length_cost(length) + UNSOURCED * need, -end, ""))
    for charge, end, named in sorted(choices):
        text = _printed(statement, -end, dropped, named)
        kept = text.removesuffix(named) if named and attribution.is_whole(named) else text
        if len(text) <= LONGEST and boundary.is_fit(kept):
            return charge, text
    return NO_CHOICE


def _scant(statement: Statement, end: int, cost: float) -> int:
    """Give the length up to which a title that ends there says less than the whole."""
    following = statement.keys[end : end + 3]
    if not CAUSES.isdisjoint(following) and (following[0] in CAUSES or following[0] not in NO_TIMES):
        return CAUSED  # `The ferry sank | this week after`
    return SCANT if cost > CLAUSE else 0


def _printed(statement: Statement, end: int, dropped: frozenset[int], said: str) -> str:
    """Put the words before `end` together, and who said them."""
    kept = " ".join([word for i, word in enumerate(statement.words[:end]) if i not in dropped])
    return boundary.finished(kept.rstrip(",;:") + said)


def _closes(is_open: Sequence[bool], i: int) -> bool:
    """Say whether the quotation ends right before the word at `i`: `"We won," | Doe said`."""
    return is_open[i - 2] and not is_open[i - 1]


def _length_cost(length: int) -> float:
    """Charge what is too short to say anything, or long for a title."""
    if length < TOO_SHORT:
        return 5.0
    return (max((AIM.start - length) * 2, length - AIM.stop, 0) + max(SHORT - length, 0) * 2) / A_POINT
