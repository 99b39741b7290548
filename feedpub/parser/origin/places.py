"""Is it the name of a place? By its form, by what the copy says of it, and by a gazetteer.

The only module that knows airportsdata: the towns and regions of the world that have an airfield, 28,000 of them. Where
a place stands in the copy is left to `filing` and `dateline`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from feedpub.parser.origin import provinces

MOST_WORDS = 5
MOST_WORDS_AFIELD = 8
AFIELD = frozenset("ABOARD AT IN NEAR OFF ON OUTSIDE OVER WITH".split())
"""What opens a place in the field, set in capitals: `WITH U.S. FORCES IN SAUDI ARABIA`."""
REGION = re.compile(r"\s*[,(\[]\s*")
"""What stands between a town and its state or country: `HILO, Hawaii`, `Hilo (Hawaii)`."""
TOWNS = re.compile(r"\s*/\s*|\s+(?:and|AND|&)\s+")
"""What stands between two towns: `NEW YORK/LONDON`."""
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’‘`-])*")
SMALL = frozenset(
    "of the and upon on an am der de del la las los le les du da do dos das di y e el al bei im in sur sous es".split()
)
"""Words of places' names that stand in small letters: Port of Spain, Rio de Janeiro, Dar es Salaam."""
STATES = frozenset(
    "ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. "
    "neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. "
    "d.c. p.r. b.c. alta. sask. man. ont. que. n.b. n.s. p.e.i. al ak az ar ca co ct de fl ga hi id il in ia ks ky "
    "la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr bc ab "
    "sk mb on qc nb ns".split()
)
"""States and provinces as datelines abbreviate them (AP Stylebook, "state names"; USPS and Canada Post codes)."""
COUNTRIES = frozenset(
    "uk|u.k.|us|u.s.|usa|uae|u.a.e.|great britain|united kingdom|south korea|north korea|ivory coast|congo|czechia"
    "|bosnia|bosnia-herzegovina|kosovo|eswatini|myanmar|burma|türkiye|soviet union|yugoslavia|east germany"
    "|west germany|kashmir|catalonia".split("|")
)
"""Countries as datelines name them, where ISO 3166 says it otherwise ("Korea (South)") or has them no more."""
REGIONS = STATES | COUNTRIES
FILED_FROM = frozenset(
    "united nations|u.n.|vatican city|gaza city|the hague|west bank|gaza strip|jerusalem|ramallah|davos|frankfurt|kiev"
    "|peking|sanaa|suva|naypyitaw|saigon|bombay|madras"
    "|amaravati|dispur|gandhinagar|gangtok|kohima|panaji|thiruvananthapuram|srinagar|jammu"
    "|bengaluru|mysuru|mangaluru|hubballi|belagavi|kalaburagi|kozhikode|thrissur|prayagraj|gurugram|gurgaon"
    "|puducherry|agra|aligarh|dhanbad|faridabad|ghaziabad|howrah|jabalpur|kalyan|meerut|nagpur|nashik|navi mumbai"
    "|noida|surat|thane|vasai|vijayawada".split("|")
)
"""Seats of government, renamed cities, and cities of more than a million that the gazetteer lists under other names."""
EXONYMS = frozenset(
    "wien münchen köln genf göteborg københavn kopenhagen copenhague warszawa warschau varsovie varsavia varsovia "
    "brüssel bruxelles brussel bruselas bruxelas luxemburgo moskau moscou moscú mosca moskou prag praag praga athen "
    "athènes atenas atene lissabon lisbonne lisbona londres londra londen ginebra genebra ginevra pekín pékin pechino "
    "pequim tokio tóquio teheran teerã kiew kyjiw alger argel kairo jérusalem jerusalén jerusalém beyrouth beirute "
    "berlijn berlim berlino parijs parigi estambul düsseldorf saarbrücken antwerpen gent liège straßburg bregenz "
    "schwerin luzern basel bordeaux montpellier".split()
) | frozenset(
    "den haag|la haye|la haya|le caire|ciudad de méxico|cidade do méxico|santiago de chile|nueva york|nova york"
    "|città del vaticano|nations unies|naciones unidas|hà nội|đà nẵng|hải phòng|cần thơ|hcm city".split("|")
)
"""Where the press of Europe and Latin America files from, by its names, which the gazetteer hasn't (CLDR has them)."""
SOUTH_ASIA = frozenset(
    "नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई|मुम्बई|कोलकाता|चेन्नई|बेंगलुरु|बेंगलुरू|हैदराबाद|अहमदाबाद|पुणे|जयपुर|लखनऊ|कानपुर|नागपुर"
    "|इंदौर|भोपाल|पटना|रांची|रायपुर|भुवनेश्वर|गुवाहाटी|चंडीगढ़|चंडीगढ|शिमला|देहरादून|श्रीनगर|जम्मू|अमृतसर|लुधियाना|वाराणसी|प्रयागराज|आगरा|मेरठ|गाजियाबाद"
    "|नोएडा|गुरुग्राम|फरीदाबाद|गोरखपुर|अयोध्या|जोधपुर|उदयपुर|ग्वालियर|जबलपुर|उज्जैन|वडोदरा|राजकोट|गांधीनगर|पणजी|तिरुवनंतपुरम|कोच्चि"
    "|इंफाल|इम्फाल|अगरतला|शिलांग|काठमांडू|ढाका|इस्लामाबाद|कराची|लाहौर|कोलंबो|काबुल|लंदन|वाशिंगटन|न्यूयॉर्क|संयुक्त राष्ट्र|पेरिस|बर्लिन"
    "|मॉस्को|बीजिंग|टोक्यो|दुबई|दोहा|सिंगापुर|जिनेवा"
    "|اسلام آباد|لاہور|کراچی|راولپنڈی|پشاور|کوئٹہ|ملتان|فیصل آباد"
    "|سیالکوٹ|گوجرانوالہ|حیدر آباد|حیدرآباد|سکھر|بہاولپور|سرگودھا|گلگت"
    "|مظفر آباد|مظفرآباد|سری نگر|سرینگر|ایبٹ آباد"
    "|نئی دہلی|دہلی|ممبئی|لکھنؤ|ڈھاکہ|کابل|تہران|ریاض|دبئی|دوحہ|لندن|واشنگٹن|نیویارک|پیرس|برلن"
    "|ماسکو|بیجنگ|ٹوکیو|استنبول|انقرہ|غزہ|جنیوا|اقوام متحدہ"
    "|नवी दिल्ली|नाशिक|छत्रपती संभाजीनगर|ঢাকা|কলকাতা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা"
    "|বরিশাল|রংপুর|ময়মনসিংহ|শিলিগুড়ি|হাওড়া|আগরতলা|গুয়াহাটি|নয়াদিল্লি"
    "|સુરત|અમદાવાદ|વડોદરા|રાજકોટ|ગાંધીનગર|નવી દિલ્હી|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|ਜਲੰਧਰ|ਪਟਿਆਲਾ|ਬਠਿੰਡਾ|ਨਵੀਂ ਦਿੱਲੀ"
    "|சென்னை|மதுரை|கோயம்புத்தூர்|கோவை|திருச்சி|சேலம்|திருநெல்வேலி|புதுச்சேரி|புதுடெல்லி|கொழும்பு|யாழ்ப்பாணம்"
    "|హైదరాబాద్|అమరావతి|విజయవాడ|విశాఖపట్నం|తిరుపతి|గుంటూరు|వరంగల్|న్యూఢిల్లీ|ಬೆಂಗಳೂರು|ಮೈಸೂರು|ಮಂಗಳೂರು|ಹುಬ್ಬಳ್ಳಿ|ನವದೆಹಲಿ"
    "|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|തൃശൂർ|കണ്ണൂർ|ന്യൂഡൽഹി|ଭୁବନେଶ୍ୱର|କଟକ|ନୂଆଦିଲ୍ଲୀ".split("|")
)
"""Where the press of South Asia files from: seats of government, cities of more than a million, world capitals."""
ABOARD = "aboard "
"""AP Stylebook, "datelines": `ABOARD AIR FORCE ONE`."""
FIRMS = frozenset("inc corp co ltd plc llc llp ag sa nv spa group holdings industries".split())
"""The last word of a company's name."""
OURS = "US"
"""The country that most airfields of the table lie in, many in towns that bear a settler's name."""
FEW = 16
"""So many names are looked for one by one: that takes as long as to make a set of all."""
CIVIC = "district|city|police|town|village|airport|bench|division|divisional|municipal|corporation|court|residents?"
"""What belongs to a town: "Pahoa police"."""
AIRPORT = r'(?m)^"[^"]*","([^"]*)","([^"]*)","([^"]*)","([^"]*)"'
"""A row of `airports.csv`: ICAO code, then what is read (airportsdata's README); no town has a quotation mark."""
BEHIND_TOWN = (
    r"[^\S\n](?:international|regional|municipal|domestic|metropolitan|county|city|air|airport|airfield|airbase)\b.*"
)
"""What follows the town in an airport's name, in small letters."""
LAND = frozenset(
    "north south east west san santa st el la los las bay beach coast creek falls island islands lakes midlands point "
    "valley".split()
)
"""What opens or ends a place's name of several words; most airports whose name is not their town's honour somebody."""


@lru_cache(maxsize=4096)
def has_form(text: str) -> bool:
    """Say whether a text has the form of a place's name: a few words, each with a capital (d'Alene), no digit."""
    words = text.split(" ")
    return (
        (len(words) <= MOST_WORDS or (len(words) <= MOST_WORDS_AFIELD and words[0] in AFIELD and text.isupper()))
        and (text[:1].isupper())
        and all(WORD.fullmatch(word) and (word[0].isupper() or word in SMALL or word[2:3].isupper()) for word in words)
    )


def parted(place: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part towns from their regions: `HILO, Hawaii`; most places are one word, and need no pattern."""
    if place.isalpha():
        return (place,), ()
    town, *regions = REGION.split(place)
    towns = TOWNS.split(town) if town else ()
    regions = [region.rstrip(")] ").removeprefix("the ").replace("/", " ") for region in regions]
    return tuple(towns), tuple(regions)


def is_firm(text: str) -> bool:
    """Say whether this is the name of a company."""
    return text.rpartition(" ")[2].casefold().strip(".") in FIRMS


def is_told(place: str, copy: str) -> bool:
    """Say whether the copy speaks of it as a place: "in Pahoa", "Pahoa police", "(Pahoa)"."""
    name = re.escape(place.title() if place.isupper() else place)
    pattern = rf"\b(?:in|near|at) {name}\b|\({name}\)|\b{name} (?i:{CIVIC})\b"
    return re.search(pattern, copy) is not None


def is_region(text: str) -> bool:
    """Say whether this stands after a town: a state, as abbreviated or in full, or a country; a stop too many goes."""
    return text.casefold() in REGIONS or is_known(text.removesuffix(".")) or provinces.is_one(text)


def is_known(text: str) -> bool:
    """Say whether the gazetteer has this place: a town, a state, a country."""
    name = text.casefold().replace("’", "'")
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    if name in FILED_FROM or name in EXONYMS or name in SOUTH_ASIA or name.startswith(ABOARD):
        return True
    spelt_out = name.replace("st. ", "saint ").replace("mt. ", "mount ").replace("ft. ", "fort ")
    spellings = {name, spelt_out, spelt_out.replace("saint ", "st ")}
    return any(map(_is_listed, spellings if name.isascii() else spellings | {_unaccented(name)}))


def is_elsewhere(text: str) -> bool:
    """Say whether a place of this name is renowned, or one lies outside the United States."""
    name = text.casefold()
    renowned = name in FILED_FROM or name in EXONYMS or name in SOUTH_ASIA or name in _countries()
    lines = _lines(_unaccented(name))
    return renowned or any(f'"{OURS}"' not in line and f'"{name}"' in line.casefold() for line in lines)


def _unaccented(name: str) -> str:
    """Give the name as the gazetteer spells it: Bogota, Malaga."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


@lru_cache(maxsize=1024)
def _is_listed(name: str) -> bool:
    """Say whether the gazetteer has this name in small letters.

    The first few are looked for in its table: many a publication has no more, and no use for all as a set.
    """
    is_made = _gazetteer.cache_info().currsize > 0
    if is_made or not name.isascii() or not name or _is_listed.cache_info().misses > FEW:
        return name in _gazetteer()
    return name in _countries() or name in _names(_rows(name))


@cache
def _gazetteer() -> frozenset[str]:
    """Give the names of towns, states and countries; the table, of which each process has its own, is let go."""
    names = _names(re.findall(AIRPORT, _table().decode())[1:]) | _countries()
    _table.cache_clear()
    _lower_table.cache_clear()
    return names


def _rows(name: str) -> list[tuple[str, str, str, str]]:
    """Give the rows of the table that have a field which begins with this name."""
    return [row for line in _lines(name) for row in re.findall(AIRPORT, line)]


def _lines(name: str) -> Iterator[str]:
    """Give the lines of these rows."""
    table, lower = _table(), _lower_table()
    begins = f'"{name}'.encode()
    at = lower.index(b"\n")  # behind the columns' names
    while (at := lower.find(begins, at)) >= 0:
        start, end = lower.rfind(b"\n", 0, at) + 1, lower.find(b"\n", at)
        yield table[start:end].decode()
        at = end


def _names(airports: Sequence[tuple[str, str, str, str]]) -> frozenset[str]:
    """Give the names of the towns and states of airports: of each its IATA code, name, city and state."""
    regions = "\n".join({city for _, _, city, _ in airports} | {state for _, _, _, state in airports})
    served = [(name, city) for code, name, city, _ in airports if code]
    towns = re.sub(BEHIND_TOWN, "", "\n".join([name for name, _ in served]).casefold()).split("\n")
    named = [town for town, (_, city) in zip(towns, served, strict=False) if " " not in town or _is_towns(town, city)]
    return frozenset((*regions.casefold().split("\n"), *named)) - {""}


def _is_towns(name: str, city: str) -> bool:
    """Say whether an airport of several words is called by its town, and not by somebody: `jose maria roe`."""
    words = name.split()
    is_land = not LAND.isdisjoint((words[0], words[-1]))
    return not city or is_land or not set(words).isdisjoint(city.casefold().split())


@cache
def _table() -> bytes:
    """Read the table that airportsdata is; its own `load` takes four times as long as we do to make a set of it."""
    import airportsdata  # noqa: PLC0415  rarely needed, as the table

    return _file_of(airportsdata, "airports.csv").read_bytes()


@cache
def _lower_table() -> bytes:
    """Give the table in small letters; every byte stands where it did."""
    return _table().lower()


@cache
def _countries() -> frozenset[str]:
    """Give the countries of ISO 3166 and the cities that time zones are named for (IANA Time Zone Database)."""
    tzdata = import_module("tzdata")  # an `import` of it would have no types
    countries = _file_of(tzdata, "zoneinfo", "iso3166.tab").read_text("utf-8").splitlines()
    zones = _file_of(tzdata, "zones").read_text("utf-8").splitlines()
    found = {line.partition("\t")[2].casefold() for line in countries if not line.startswith("#")}
    return frozenset(found | {zone.rpartition("/")[2].replace("_", " ").casefold() for zone in zones if "/" in zone})


def _file_of(package: ModuleType, *path: str) -> Path:
    """Give a file that is installed with a package; `importlib.resources` takes longer to import than both to read."""
    return Path(package.__path__[0], *path)
