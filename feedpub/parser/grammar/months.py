"""Dates as the press of other languages writes them, put into English: `5. Mai 2024`, `12 de dic.`, `5 мая`, `5月5日`.

What a date means is left to `dates`, where in the copy it stands to `filing` and `timestamps`. The names are those of
CLDR (Unicode's Common Locale Data Repository: Gregorian months, wide and abbreviated), and a few spellings besides.
"""

import re
import unicodedata
from functools import lru_cache

ENGLISH = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
IN_FULL = tuple("january february march april may june july august september october november december".split())
DAYS_OF_WEEK = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
"""In English; those of other languages are `WEEKDAYS`."""
BEHIND_DAY = rf"(?i)[0-3]?[0-9] (?:{'|'.join(ENGLISH)})"
LATIN = (
    "januar jänner jan jän janvier janv enero ene janeiro gennaio gen januari ocak stycznia",
    "februar feb février fevrier févr fév febrero fevereiro fev febbraio februari şubat lutego",
    "märz mär mrz mars marzo mar março maart mrt mart marts maret marca",
    "april apr avril avr abril abr aprile nisan kwietnia",
    "mai mayo may maio maggio mag mei mayıs maj maja",
    "juni jun juin junio junho giugno giu haziran czerwca",
    "juli jul juillet juil julio julho luglio lug temmuz lipca",
    "august aug août aout agosto ago augustus ağustos augusti agustus sierpnia",
    "september sept sep septembre septiembre setembro set settembre eylül września",
    "oktober okt octobre oct octubre outubro out ottobre ott ekim października",
    "november nov novembre noviembre novembro kasım listopada",
    "dezember dez décembre decembre déc diciembre dic dezembro dicembre december dec aralık desember grudnia",
)
"""The months in order: German, French, Spanish, Portuguese, Italian, Dutch, Turkish, Danish, Norwegian, Swedish,
Indonesian, Polish."""
CENTRAL = (
    "ledna ianuarie tammikuuta január",
    "února februarie helmikuuta február",
    "března martie maaliskuuta március",
    "dubna aprilie huhtikuuta április",
    "května toukokuuta május",
    "června iunie kesäkuuta június",
    "července iulie heinäkuuta július",
    "srpna elokuuta augusztus",
    "září septembrie syyskuuta szeptember",
    "října octombrie lokakuuta október",
    "listopadu noiembrie marraskuuta",
    "prosince decembrie joulukuuta",
)
"""Czech, Romanian, Finnish, Hungarian."""
OTHERS = (
    "января янв січня січ जनवरी جنوری يناير كانون_الثاني جانفي",
    "февраля фев февр лютого лют फरवरी فروری فبراير شباط فيفري",
    "марта мар березня бер मार्च مارچ مارس آذار",
    "апреля апр квітня квіт अप्रैल اپریل أبريل ابريل إبريل نيسان أفريل",
    "мая травня трав मई مئی مايو أيار ماي",
    "июня июн червня черв जून جون يونيو حزيران جوان",
    "июля июл липня лип जुलाई جولائی يوليو تموز جويلية",
    "августа авг серпня серп अगस्त اگست أغسطس آب أوت",
    "сентября сен сент вересня вер सितंबर सितम्बर ستمبر سبتمبر أيلول",
    "октября окт жовтня жовт अक्टूबर अक्तूबर اکتوبر أكتوبر تشرين_الأول",
    "ноября ноя нояб листопада лист नवंबर नवम्बर نومبر نوفمبر تشرين_الثاني",
    "декабря дек грудня груд दिसंबर दिसम्बर دسمبر ديسمبر كانون_الأول",
)
"""Russian, Ukrainian, Hindi, Urdu; Arabic as in Egypt, in the Levant (a stroke for the space) and in the Maghreb."""
FURTHER = (
    "ιανουαρίου ژانویه ינואר জানুয়ারি जानेवारी જાન્યુઆરી ਜਨਵਰੀ ஜனவரி జనవరి ജനുവരി มกราคม",
    "φεβρουαρίου فوریه פברואר ফেব্রুয়ারি फेब्रुवारी ફેબ્રુઆરી ਫ਼ਰਵਰੀ பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി กุมภาพันธ์",
    "μαρτίου מרץ মার্চ માર્ચ ਮਾਰਚ மார்ச் మార్చి മാർച്ച് มีนาคม",
    "απριλίου آوریل אפריל এপ্রিল एप्रिल એપ્રિલ ਅਪ੍ਰੈਲ ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ เมษายน",
    "μαΐου μαίου مه מאי মে मे મે ਮਈ மே మే മേയ് พฤษภาคม",
    "ιουνίου ژوئن יוני জুন જૂન ਜੂਨ ஜூன் జూన్ ജൂൺ มิถุนายน",
    "ιουλίου ژوئیه יולי জুলাই जुलै જુલાઈ ਜੁਲਾਈ ஜூலை జులై ജൂലൈ กรกฎาคม",
    "αυγούστου اوت אוגוסט আগস্ট ऑगस्ट ઑગસ્ટ ਅਗਸਤ ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ് สิงหาคม",
    "σεπτεμβρίου سپتامبر ספטמבר সেপ্টেম্বর सप्टेंबर સપ્ટેમ્બર ਸਤੰਬਰ செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ กันยายน",
    "οκτωβρίου اکتبر אוקטובר অক্টোবর ऑक्टोबर ઑક્ટોબર ਅਕਤੂਬਰ அக்டோபர் అక్టోబర్ ഒക്ടോബർ ตุลาคม",
    "νοεμβρίου نوامبر נובמבר নভেম্বর नोव्हेंबर નવેમ્બર ਨਵੰਬਰ நவம்பர் నవంబర్ നവംബർ พฤศจิกายน",
    "δεκεμβρίου دسامبر דצמבר ডিসেম্বর डिसेंबर ડિસેમ્બર ਦਸੰਬਰ டிசம்பர் డిసెంబర్ ഡിസംബർ ธันวาคม",
)
"""Greek, Persian, Hebrew, Bengali, Marathi, Gujarati, Punjabi, Tamil, Telugu, Malayalam, Thai."""
NUMBERS = {
    name.replace("_", " "): number
    for names in (LATIN, CENTRAL, OTHERS, FURTHER)
    for number, month in enumerate(names)
    for name in month.split()
}
"""The place of each in the year, from 0."""
GERMAN = frozenset("januar jänner februar märz mai juni juli oktober dezember jän mär mrz okt dez".split())
"""German months that are no English words; there a full stop stands behind the day, and a capital behind that."""
SHORT = frozenset(
    "jän mär mrz okt dez janv févr fév avr juil déc ene abr ago dic fev mag giu lug ott янв фев февр апр июн июл авг "
    "сен сент окт ноя нояб дек".split()
)
"""Printed with a full stop that ends no sentence, and no English words."""
DAYS = {
    name: str(number)
    for names in ("एक दो तीन चार पांच छह सात आठ नौ", "یکم")
    for number, name in enumerate(names.split(), 1)
} | {"पाँच": "5", "छः": "6", "छ": "6"}
"""Days that PTI Bhasha and the Urdu press write as words."""
WEEKDAYS = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato "
    "domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница "
    "суббота воскресенье".split()
)
"""Days of the week of languages that write them small (CLDR)."""
NUKTA = "\u093c"
"""A dot below Hindi letters, which half of the press leaves out: `फ़रवरी`, `फरवरी`."""
YEAR = r"\d{4}(?!\d)"
NAME = r"[^\s\d.,;:/()\[\]-]{2,12}(?: (?!del? )[^\s\d.,;:/()\[\]-]{2,9})?"
"""A month, or its two names in the Arab press: `مايو أيار`."""
ORDINAL = r"(?:\.|er|[º°ª])?"
OF = r"(?:de |di |d['’])?"
BEFORE = r"(?:(?:le|den|am|el|il|al|op|em|a) )?"
WRITTEN = (
    rf"(?P<day>(?<!\d)\d{{1,2}}|[^\s\d.,:()]{{1,5}}){ORDINAL} ?{OF}(?P<month>{NAME})\.?"
    rf"(?:,? (?:del? )?(?P<year>{YEAR})(?: г(?:\.|ода)?)?)?"
)
"""`5. Mai 2024`, `1er mai`, `5 de mayo de 2024`, `5 мая 2024 г.`, `पांच मई`."""
HUNGARIAN = (
    rf"(?:(?P<year>{YEAR})\. )?(?P<month>[^\W\d_]{{5,10}}) (?P<day>\d{{1,2}})\."
    "(?:, (?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)(?!\\w))?"
)
"""`2024. május 5.`, `május 5., kedd`."""
WITH_YEAR = (
    rf"(?<![\w.])\d{{1,2}}{ORDINAL} ?{OF}(?P<month>{NAME})\.?,? (?:del? )?{YEAR}"
    rf"|{YEAR}[年년] ?\d{{1,2}}[月월] ?\d{{1,2}}[日일]"
)
IN_ENGLISH = r"\d{1,2} [a-z]{3}(?: \d{4})?"
NUMERALS = "〇一二三四五六七八九十"
COUNT = rf"\d{{1,2}}|[{NUMERALS}]{{1,3}}"
EASTERN = rf"(?:(?P<year>{YEAR})[年년] ?)?(?P<month>{COUNT})[月월] ?(?P<day>{COUNT})[日일]"
"""`2024年5月5日`, `三月五日`, `2024년 5월 5일`."""


def opens(text: str) -> bool:
    """Say whether a month in English opens a text, or the number of a day before one."""
    return text[:3].lower() in ENGLISH or (text[:1].isdigit() and bool(re.match(BEHIND_DAY, text)))


def in_english(text: str) -> str:
    """Put the date that opens a text into English: `5. Mai 2024 9:30` is `5 may 2024 9:30`; another stays as it is."""
    if "月" in text or "월" in text:
        return _from_eastern(text)
    match = re.match(BEFORE + WRITTEN, text)
    if not match or not (month := number(match["month"])):
        return _from_hungarian(text)
    day = match["day"] if match["day"].isdigit() else DAYS.get(match["day"], "")
    return _english(day, month, match["year"], text[match.end() :]) if day else text


def is_date(text: str) -> bool:
    """Say whether a text is a date and nothing else: `5. Mai`."""
    return re.fullmatch(IN_ENGLISH, in_english(text)) is not None


def search(text: str) -> re.Match[str] | None:
    """Find a whole date in a text."""
    match = re.search(WITH_YEAR, text)
    return match if match and (not match["month"] or number(match["month"])) else None


@lru_cache(maxsize=256)
def number(name: str) -> int:
    """Give the number of a month by its name, its short name, or two names of it; 0 where it is none."""
    name = unicodedata.normalize("NFC", name.casefold()).replace(NUKTA, "")
    first, _, other = name.partition(" ")
    is_one = name in NUMBERS or (first in NUMBERS and NUMBERS.get(other) == NUMBERS[first])
    return NUMBERS.get(name, NUMBERS.get(first, -1)) + 1 if is_one else 0


def _from_hungarian(text: str) -> str:
    """Put a date into English whose day stands behind the month, with a full stop."""
    match = re.match(HUNGARIAN, text) if "." in text else None
    month = number(match["month"]) if match else 0
    return _english(match["day"], month, match["year"], text[match.end() :]) if match and month else text


def _from_eastern(text: str) -> str:
    """Put a date of the Chinese, the Japanese or the Korean press into English."""
    match = re.match(EASTERN, text)
    month = _counted(match["month"]) if match else 0
    if not match or not 1 <= month <= len(ENGLISH):
        return text
    return _english(str(_counted(match["day"])), month, match["year"], text[match.end() :])


def _counted(text: str) -> int:
    """Give a number below a hundred: `5`, `五`, `二十五`."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (NUMERALS.find(tens or "一") * 10 if ten else 0) + (NUMERALS.find(ones) if ones else 0)


def _english(day: str, month: int, year: str | None, rest: str) -> str:
    """Give the date in English, in Western digits."""
    return " ".join([str(int(day)), ENGLISH[month - 1], *([str(int(year))] if year else [])]) + rest
