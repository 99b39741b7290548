"""English's closed classes: what opens a clause, what is a verb, what can't end or open a title.

Only words and their forms. Which of them stand where is left to `verbs`, `clauses`, `trimming` and `attribution`; no
dictionary is needed, so a new name or noun changes nothing.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import irregular
from feedpub.parser.grammar.presents import PRESENT

MARKS = "\"“”‘’'`,;:.!?()[]{}<>«»…–—-*•|"
"""What may stand around a word without belonging to it."""

ARTICLES = frozenset({"a", "an", "the"})
CONJUNCTIONS = frozenset("and or but nor yet".split())
PREPOSITIONS = frozenset(
    "of in on at to for from by with without into onto over under after before during amid amidst among "
    "amongst between against as about across around through throughout towards toward upon within beyond "
    "behind below beneath above along alongside near off out up down despite except per via since until till "
    "than like unlike inside outside following regarding concerning including besides next ahead due because "
    "versus vs".split()
)
RELATIVES = frozenset("who whom whose which that where when why how what".split())
SUBORDINATORS = frozenset(
    "after before while as when because since until till although though whereas if unless once whether where amid "
    "following despite during lest".split()
)
CLAUSE_OPENERS = RELATIVES | SUBORDINATORS - PREPOSITIONS
"""What opens a clause with a verb of its own, and nothing else."""
POSSESSIVES = frozenset("its his her their our my your whose".split())
PERSONAL = frozenset("he her him his she".split())
PRONOUNS = POSSESSIVES | frozenset(
    "i he she it they we you him them us me this these those one himself herself itself themselves".split()
)
POINTING = frozenset(
    "he she it they him her them his its their this these those such here there that then so thus others i we my our "
    "me us you your what how why whether it's he's she's that's they're there's here's we're i'm i've we've let's "
    "you're he'd he'll i'd i'll it'll she'd she'll they'd they'll they've we'd we'll you'd you'll you've".split()
)
"""What a title can't open with: it points to what the reader of a list has not read, or to the writer."""

BE = frozenset("is are was were be am been being".split())
HAVE = frozenset("has have had having".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't".split()
)
NEGATED = frozenset("isn't aren't wasn't weren't hasn't haven't hadn't".split())
NOT_DONE = NEGATED | frozenset("didn't doesn't don't".split())
CONTRACTED = frozenset("i've they've we've you've".split())
"""He who has done it, and that he has, in one word."""
AUXILIARIES = (
    frozenset("is are was were has have had it's he's she's there's that's we're they're i'm".split())
    | CONTRACTED
    | MODALS
    | DO
    | NEGATED
)
"""Verbs that are finite wherever they stand."""
PAST, PARTICIPLES, SIMPLE_PASTS = irregular.PAST, irregular.PARTICIPLES, irregular.SIMPLE_PASTS
SAYING = frozenset(
    "said says say told added stated claimed alleged reported confirmed warned explained noted argued insisted "
    "announced disclosed acknowledged admitted declared maintained reiterated learnt learned".split()
)
SAYS = frozenset("said say says".split())
TELLING = SAYING | frozenset("wrote writes tweeted posted asked replied responded".split())
"""Verbs that a quotation may follow."""
QUOTES = "“\"‘'"
THINKING = frozenset(
    "believes believe thinks hopes expects feels felt thought believed hoped ruled held found knew knows decided "
    "agreed suggests suggested shows showed".split()
)
"""Verbs that may take a clause without "that"."""
CONTROL = frozenset(
    "ask asked asking asks urge urged urging urges order ordered ordering tell told telling want wanted wants "
    "expect expected allow allowed allowing allows help helped helping force forced forcing enable enabled "
    "require required expects expecting expect advise advised advising direct directed directing invite invited "
    "inviting permit permitted permitting call called calling instruct instructed instructing persuade persuaded "
    "persuading encourage encouraged encouraging cause caused appeal appealed pressured pressuring compelled "
    "compelling need needed find found request requested requesting prompt prompted prompting use used uses "
    "requires requiring enables enabling dare dared dares led".split()
)
"""Verbs whose object acts: `asked the court to rule` can't end at "court"."""
CURRENCIES = frozenset("$£€₹")
LEAST = frozenset({"least", "most"})
"""Behind "at" these count: `Drivers face at least nine tolls`."""
VALENCY = {
    "accused": "of", "accuses": "of", "accusing": "of", "aimed": "at", "appointed": "as to", "assured": "of that",
    "attributed": "to", "awarded": "to", "banned": "from", "banning": "from", "barred": "from", "barring": "from",
    "bars": "from", "based": "on in", "blamed": "for", "booked": "for under", "bound": "for", "called": "for on",
    "celebrated": "as", "characterised": "as", "characterized": "as", "charged": "with", "clear": "that",
    "committed": "to", "compared": "to with", "convert": "into to", "converted": "to into", "credited": "with",
    "declared": "as over", "dedicated": "to", "depicted": "as", "deprived": "of", "described": "as",
    "dragged": "to into", "drove": "at into", "elected": "as to", "emerged": "as with", "entrusted": "with",
    "equipped": "with", "exempt": "from", "exposed": "to", "fitted": "with", "gave": "to", "give": "to",
    "given": "to", "giving": "to", "hailed": "as", "handed": "to over", "highlights": "as", "included": "in",
    "informed": "of about", "invested": "in", "kept": "from at", "known": "for as", "led": "on", "likened": "to",
    "likens": "to", "linked": "to with", "linking": "to with", "moved": "to from", "named": "as to",
    "observed": "as", "paint": "as", "painted": "as", "placed": "under in on among", "portray": "as",
    "portrayed": "as", "prevent": "from", "prevented": "from", "preventing": "from", "prohibited": "from",
    "provided": "with to for", "pulled": "from", "put": "in on under into to", "recognised": "as",
    "recognized": "as", "regarded": "as", "remanded": "to in", "reminded": "of", "replaced": "as",
    "restrained": "from", "robbed": "of", "seen": "as", "selected": "as for", "sent": "to", "sentenced": "to",
    "shifted": "to", "spent": "on for", "stripped": "of", "subjected": "to", "termed": "as", "thanked": "for",
    "transferred": "to", "transform": "into", "transformed": "into", "treated": "as for", "turn": "into",
    "turned": "into to", "urged": "to on", "used": "to for", "wait": "for", "warned": "of against about",
}  # fmt: skip
"""What some verbs want after their object: `sent the man | to prison` is half a statement."""
PARTS = frozenset(
    "advantage ahead all amount any array average batch billions brink bulk bunch case chunk class couple dozen "
    "dozens each end flurry group half handful host hundreds instead kind lack list lot majority member "
    "millions most much myriad number numbers one out pair part pct percent portion range rest section "
    "series set side slew some sort spate spite state stream string tens terms thousands top total trillions "
    "type variety verge wave worth".split()
)
"""Nouns that say how much of the next: never without it."""
KIN = frozenset(
    "brother daughter father granddaughter grandson husband kin mother nephew niece sister son widow wife".split()
)
"""Nouns that are somebody's."""
PROMISING = (
    SAYING
    | THINKING
    | frozenset(
        "assured asserted concluded convinced emphasised emphasized ensure ensured hinted indicated informed promised "
        "reminded revealed saying stressed underlined urged".split()
    )
)
"""Verbs that take a clause with "that"."""
NOT_BEFORE_TO = frozenset(
    "able about beginning begun determined difficult due eager easy expected first fit free going hard here "
    "herself himself important glad happy impossible keen last likely necessary only pleased poised possible prepared "
    "proud ready reluctant right scheduled set sorry themselves tried tries trying unable unlikely unwilling "
    "willing wrong".split()
)
"""Adjectives that want their infinitive: `is ready to talk`."""
LY_VERBS = frozenset("apply bully comply fly imply multiply rally rely reply supply".split())
LY_NOUNS = LY_VERBS | frozenset("ally anomaly assembly family italy july monopoly".split())
"""Words in -ly that are no adverbs."""
STRANDED = frozenset({("sworn", "in"), ("tampered", "with"), ("unaccounted", "for"), ("was", "over")})
"""What ends in a preposition, and wants nothing more: `was sworn in`."""
PARTICLES = frozenset("up down out off away back over apart aside".split())

NEGATIONS = (
    frozenset(
        "not no never neither nor none nobody nothing without cannot denied denies deny hardly barely except unless "
        "if".split()
    )
    | NEGATED
    | frozenset(word for word in MODALS | DO if word.endswith("n't"))
)
"""What turns a statement round, or hangs it on a condition."""
CONDITIONS = frozenset({"if", "unless"})
TURNING = frozenset("if unless until only without except but than".split())
"""What can turn a statement that is negative already: `will not sell unless ...`."""
HEDGES = frozenset(
    "if unless alleged allegedly apparently possibly purported purportedly reportedly supposedly suspected".split()
)
"""What a claim hangs on."""
VIOLENT = frozenset(
    "abused assaulted attacked beat behind blackmailed bombed bribe bribed bribes broke cheated corrupt defrauded "
    "destroyed downed drugged duped embezzled extorted fired forged groped guilty hacked harassed hit involved "
    "kickbacks kidnapped killed leaked lied looted lynched misled molested murdered plotted poisoned raped responsible "
    "rigged robbed shot smuggled stabbed stole strangled struck swindled threatened thrashed tortured violated".split()
)
"""What one is accused of: printed with the accuser's name or not at all."""
CONTESTED = VIOLENT | frozenset("beat captured defeated foiled proved repelled retaken retook seized won".split())
"""What a side says of itself, and the other side may deny."""
OPINION = frozenset("may might could should must would isn't aren't likely unlikely can cannot no not never if".split())
"""Marks of a forecast or an opinion."""

DANGLING = (
    ARTICLES | RELATIVES | SUBORDINATORS | CONJUNCTIONS | MODALS | DO | HAVE | NEGATED | (BE - {"am"}) | POSSESSIVES
    | (PREPOSITIONS - PARTICLES - {"inside", "outside", "ahead"})
    | frozenset(
        "over not these those this whether no every each very more less most some any such both either mr mrs ms dr "
        "prof gen sen rep gov shri smt st rs us$ non also only just even according albeit it he she they we i told "
        "always often already currently still never too so allegedly reportedly nearly approximately apparently "
        "almost early generally largely mainly mostly partly possibly presumably probably roughly "
        "that's it's he's she's there's who's "
        "accusing alleging allowing asking becoming calling causing claiming demanding describing expecting giving "
        "highlighting including involving leading making ordering requiring resulting saying seeking showing taking "
        "targeting urging using wanting".split()
    )
)  # fmt: skip
"""What a title can't end in."""
ATTRIBUTIVE = (ARTICLES | PREPOSITIONS | BE | HAVE | POSSESSIVES) - {"since"} | frozenset(
    "these those some any all more most less very highly so two three four five several many no not".split()
)
"""After these a word in -ed or -s is no finite verb: `the proposed`, `was proposed`."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
COUNTED = frozenset("all any both each every few many more most no several some two three four five".split())
"""What opens a noun's phrase besides articles."""


def bare(word: str) -> str:
    """Give the word in lower case, without the marks around it: `"Denied,` is `denied`; `U.S.` is `u.s`."""
    return word.strip(MARKS).lower().replace("’", "'")


def keys(words: Sequence[str]) -> list[str]:
    """Give each word as `bare` does; all at once, which is much faster."""
    lower = " ".join(words).lower().replace("’", "'").replace("â€™", "'").split(" ") if words else ()
    return [word if word.isalpha() else word.strip(MARKS) for word in lower]


def may_be_finite(key: str) -> bool:
    """Say whether a bare word has the form of a finite verb, other than an auxiliary."""
    return key in PAST or key in PRESENT or ends_in_ed(key)


def is_year(key: str) -> bool:
    """Say whether the word is a year: `2024`."""
    return key.isdigit() and len(key) == len("2024")


def ends_in_ed(key: str) -> bool:
    """Say whether a bare word has the form of a regular past or participle."""
    return key[-2:] == "ed" and len(key) > len("red") and key not in irregular.NOT_PAST and key.isalpha()


def is_adverb(key: str) -> bool:
    """Say whether a bare word has the form of an adverb: `badly`; not `rally`, `comply`."""
    return key[-2:] == "ly" and key not in LY_NOUNS


def is_participle(key: str) -> bool:
    """Say whether a bare word has the form of a past participle: `hired`, `held`."""
    return ends_in_ed(key) or key in PARTICIPLES


def opening(text: str) -> str:
    """Give the text with its first letter as a sentence opens."""
    return text[:1].upper() + text[1:]


def can_go(keys: Sequence[str]) -> bool:
    """Say whether the statement hangs on none of the words: no `if elected`, no `allegedly`, no `in the event of`."""
    return HEDGES.isdisjoint(keys) and not ("event" in keys and "in" in keys[: keys.index("event")][-2:])
