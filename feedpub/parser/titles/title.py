"""A title for copy without a headline: one complete statement cut from the lead.

Which sentences are tried, and told in how short a form; what each then costs is `weighing`'s to say. Copy that is no
English sentence goes to `boundary`.
"""

from collections.abc import Sequence
from itertools import islice

from feedpub.parser.grammar import english, language
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import (
    background,
    boundary,
    cleaning,
    context,
    known,
    labels,
    leadins,
    modifiers,
    objects,
    openings,
    paragraphs,
    plans,
    referents,
    restored,
    retold,
    scenes,
    trimming,
    unhelped,
)
from feedpub.parser.titles import told as said
from feedpub.parser.titles.shortening import TELLING, Rule, Shorter, shortened
from feedpub.parser.titles.weighing import LONGEST, NO_CHOICE, Choice, cheapest

SENTENCES, WORDS = 3, 60
"""How many sentences are looked at in any case, and how much of each."""
DESPERATE, UNSAID = 14.0, 5.0
"""And more, as long as no title costs less, or but so much more that it may be for what it leaves unsaid."""
LATER = 7.0
"""The first sentence is the news; another one must be so much better."""
SHORTENINGS = 6
WORTH_SHORTENING, WORTH_A_LOSS, WORTH_THE_WHOLE, WHOLE_WITHIN = 0.5, 1.6, 0.9, 24
"""What a cut must cost for a shorter way to be sought; for one that loses what tells of whom it is; less for that where
the whole could be told, in so many words."""
CLAUSES = frozenset("although because though when whenever while".split())
"""What opens a clause that a comma closes before the statement."""
BY_SURNAME, HALF = 1.5, 9.0
"""What it costs to leave out who holds an office but for the surname; only where what is told else is half of it."""
ABOVE = 3.0
"""What it costs to take a title from what stands above the dateline."""
ASKED, SHORTEST_QUESTION = 8.5, 4
"""What a question costs, and in how many words it is one that a headline asks."""
ASKING = frozenset("are can could did do does how is should was were what when where which who why will would".split())
WHOLE = 9.0
"""What it costs to print a first sentence as it stands."""


def cut(lead: Sequence[str], filed: int = 0) -> str:
    """Cut a title from the story's opening paragraphs (dateline taken off): its words, in its order but for a name.

    `filed` is which of them the dateline opens: what stands above that one is a standfirst, and gives way to it.
    """
    lead = [leadins.lowered(cleaning.behind_day(lead[0]), lead), *lead[1:]]
    if boundary.is_table(lead):
        return boundary.cut(lead)
    if not filed and (told := paragraphs.parted(lead)) is not lead:
        lead, filed = told, 1
    if headline := cleaning.behind_credit(lead[0][: paragraphs.CHARACTERS]):
        if told := boundary.as_it_stands(headline, LONGEST):
            return told
        lead, filed = [headline, *lead], filed and filed + 1
    caption = 0.0 if headline else background.caption_cost(lead)
    best = _from_opening(lead[filed:], 0.0 if filed else caption)
    if filed and best[0] > ABOVE:
        cost, text = _from_opening(lead[:filed], caption)
        best = min(best, (cost + ABOVE, text))
    text = best[1] or boundary.cut(lead)
    text = restored.with_first_name(text, paragraphs.sentences(lead), lead[: paragraphs.PARAGRAPHS])
    return restored.with_surname(text, paragraphs.sentences(lead), lead[: paragraphs.PARAGRAPHS])


def _from_opening(lead: Sequence[str], caption: float) -> Choice:
    """Give the best title in the first sentences; `caption` is what it costs to take it from the first of all."""
    best, later, first = NO_CHOICE, 0.0, known.First("")
    for count, sentence in enumerate(paragraphs.sentences(lead)):
        if count >= SENTENCES and best[0] < DESPERATE + (UNSAID if first.lost else 0.0):
            break
        if later and (
            known.points_back(sentence) or (best[1] and later + known.least_cost(first, sentence) >= best[0])
        ):
            later += 1
            continue
        cost, text = _from_sentence(sentence)
        if not later:
            if scenes.is_set(sentence, text) and (news := _news_behind(lead)):
                return news
            if news := _news_against(sentence, lead):
                return news
            best = _whole(sentence) if cost >= WHOLE else NO_CHOICE  # rarely asked for, since most cost less
            best = min(best, _asked(sentence)) if sentence[-1] == "?" else best
            unnamed = referents.subject_cost(sentence, text) + referents.letters_cost(sentence, lead)
            lost = frozenset() if text or best[1] else known.telling(sentence)
            first = known.First(sentence, lost, caption >= background.PICTURE, unnamed > 0)
            cost += unnamed + caption + background.opening_cost(sentence)
        elif cost + later <= best[0]:
            cost += known.later_cost(first, sentence, text)
        best = min(best, (cost + later, text))
        later = later + 1 if later else LATER
        if later >= best[0]:
            break
    return best


def _news_behind(lead: Sequence[str]) -> Choice | None:
    """Give the best title of what is new behind a sentence that only sets the scene; None where nothing will do."""
    best: Choice = (scenes.CHEAP, "")
    for sentence in islice(paragraphs.sentences(lead), 1, scenes.SENTENCES):
        charge = None if known.points_back(sentence) else scenes.news_cost(sentence)
        if charge is not None:
            cost, text = _from_sentence(sentence)
            if text and not scenes.names_whom(sentence, text):
                cost += known.reference_cost(sentence, text)
            best = min(best, (cost + charge, text))
    return best if best[1] else None


def _news_against(first: str, lead: Sequence[str]) -> Choice | None:
    """Give the best title of a second sentence that turns a general first one into news; None where it won't do."""
    if not any(word in paragraph for paragraph in lead[: paragraphs.PARAGRAPHS] for word in scenes.TURNING):
        return None  # the quick look
    second = scenes.turned(next(islice(paragraphs.sentences(lead), 1, 2), ""))
    cost, text = _from_sentence(second) if second and scenes.is_general(first) else NO_CHOICE
    cost += known.reference_cost(second, text) if text else 0.0
    return (cost, text) if text and cost < scenes.CHEAP else None


def _asked(sentence: str) -> Choice:
    """Give a question that opens the copy, and that the copy answers: `What is a heat dome?`."""
    words = english.keys(sentence.split())
    is_one = len(sentence) <= LONGEST and len(words) >= SHORTEST_QUESTION and words[0] in ASKING
    is_ours = is_one and context.WRITER.isdisjoint(words) and english.PRONOUNS.isdisjoint(words)
    return (ASKED, sentence) if is_ours and boundary.is_fit(sentence[:-1]) else NO_CHOICE


def _whole(sentence: str) -> Choice:
    """Give a sentence that is as long as a title, whatever its verb is: better than a later one that needs it."""
    text = boundary.as_it_stands(sentence, LONGEST)
    cost = WHOLE + background.opening_cost(sentence)
    return (cost, text) if text and language.is_english(english.keys(text.split())) else NO_CHOICE


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
    told = Statement.of(cleaning.without_brackets(sentence).split()[:WORDS])
    if not language.is_english(told.keys) or told.keys[0] == "had":  # `Had it not rained, the pier would stand`
        return NO_CHOICE
    statement = said.without_apposition(trimming.trimmed(told))
    verb = unhelped.verb(statement, _main_verb(statement))
    if verb < 1:
        return NO_CHOICE
    statement, verb = objects.straightened(*plans.told(statement, verb))
    cost, text = _best(statement, verb)
    if cost >= HALF and (end := modifiers.first_name(statement, verb)):
        other, named = _best(statement.without(0, end), verb - end)
        cost, text = min((cost, text), (other + BY_SURNAME, named))
    cost += context.cost(statement, sentence, text)
    return cost, _labelled(sentence, restored.with_opening(told.words, text))


def _labelled(sentence: str, text: str) -> str:
    """Give the title with its event's name, where there is room: `Alder Fair 2025: Gates open at noon`."""
    label = labels.event(sentence)
    fits = label and text and not text.startswith(label) and len(label) + 1 + len(text) <= LONGEST
    return f"{label} {text}" if fits else text


def _best(statement: Statement, verb: int) -> Choice:
    """Give the best title in a statement, shortened where that is worth while.

    What went first may not have had to go, once more has gone: each but the last is tried again with it.
    """
    best, gone = _shorter(statement, verb, frozenset())
    room = LONGEST - len(best[1])
    fuller = (_shorter(statement, verb, frozenset([one.part]))[0] for one in gone[:-1] if one.length < room)
    return min([best, *(other for other in fuller if len(other[1]) > len(best[1]))])


def _shorter(
    statement: Statement, verb: int, keeping: frozenset[Rule], gone: tuple[Shorter, ...] = ()
) -> tuple[Choice, tuple[Shorter, ...]]:
    """Give the best title in a statement or in a shorter one, and what has gone of that; what is `keeping` stays."""
    best = cheapest(statement, verb)
    worth = WORTH_A_LOSS if len(statement.words) > WHOLE_WITHIN else WORTH_THE_WHOLE
    firm = keeping if best[0] > worth else keeping | TELLING
    if best[0] <= WORTH_SHORTENING or len(gone) == SHORTENINGS or not (without := shortened(statement, verb, firm)):
        return best, gone
    (cost, text), parts = _shorter(without.statement, without.verb, keeping, (*gone, without))
    other = (cost + without.loss, text)
    return (other, parts) if other < best else (best, gone)


def _main_verb(statement: Statement) -> int:
    """Give the statement's verb; where a condition or a source stands before it, the one after that."""
    if not statement.keys or (statement.keys[0] not in openings.FOREWORDS and statement.keys[0] not in CLAUSES):
        return main_verb(statement)
    comma = next((i for i, word in enumerate(statement.words) if word[-1] == ","), 0)
    if comma:
        return main_verb(statement, comma + 1)
    return main_verb(statement) if statement.keys[0] in CLAUSES else -1
