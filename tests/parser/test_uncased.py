"""Datelines of Arabic, Hindi and Urdu copy."""

import pytest

from feedpub.parser.origin.dateline import find
from feedpub.parser.text.layout import Paragraph

HINDI = "बंदरगाह गर्मियों से पहले फिर से खुलेगा, अधिकारियों ने सोमवार को कहा। दो नावें पहले से चल रही हैं।"
URDU = "بندرگاہ گرمیوں سے پہلے دوبارہ کھلے گی، حکام نے پیر کو کہا۔ دو کشتیاں پہلے سے چل رہی ہیں۔"
ARABIC = "قالت السلطات يوم الاثنين إن الميناء سيعاد فتحه قبل الصيف. وتعمل عبارتان منذ الآن."


@pytest.mark.parametrize(
    ("printed", "story", "place", "date", "agency"),
    [
        ("नयी दिल्ली, पांच मई (भाषा) ", HINDI, "नयी दिल्ली", "--05-05", "भाषा"),
        ("नई दिल्ली, 05 मई 2024 (वार्ता) ", HINDI, "नई दिल्ली", "2024-05-05", "वार्ता"),
        ("नई दिल्ली, 5 मई (आईएएनएस)। ", HINDI, "नई दिल्ली", "--05-05", "आईएएनएस"),
        ("लखनऊ (उत्तर प्रदेश), 5 मई (भाषा) ", HINDI, "लखनऊ (उत्तर प्रदेश)", "--05-05", "भाषा"),
        ("नई दिल्ली, एएनआई। ", HINDI, "नई दिल्ली", "", "एएनआई"),
        ("एएनआई, नई दिल्ली। ", HINDI, "नई दिल्ली", "", "एएनआई"),
        ("اسلام آباد (اے پی پی)۔۔۔", URDU, "اسلام آباد", "", "اے پی پی"),
        ("لاہور۔5 مئی (اے پی پی):", URDU, "لاہور", "--05-05", "اے پی پی"),
        ("اسلام آباد۔19مئی (اے پی پی): ", URDU, "اسلام آباد", "--05-19", "اے پی پی"),
        ("ڈھاکہ ۔ یکم مئی (اے پی پی) ", URDU, "ڈھاکہ", "--05-01", "اے پی پی"),
        ("القاهرة 5 مايو أيار (رويترز) - ", ARABIC, "القاهرة", "--05-05", "رويترز"),
        ("9 يونيو (رويترز) - ", ARABIC, "", "--06-09", "رويترز"),
        ("واشنطن/القاهرة (رويترز) - ", ARABIC, "واشنطن/القاهرة", "", "رويترز"),
        ("باريس (أ ف ب) - ", ARABIC, "باريس", "", "أ ف ب"),
        ("عمان 5 أيار (بترا) -- ", ARABIC, "عمان", "--05-05", "بترا"),
        ("القاهرة - رويترز: ", ARABIC, "القاهرة", "", "رويترز"),
        ("القدس 5-5-2026 وفا- ", ARABIC, "القدس", "2026-05-05", "وفا"),
        ("دبي (رويترز) - ", f"قالت شركة (Harbour Lines) {ARABIC}", "دبي", "", "رويترز"),
        (
            "تهران، ۵ مه (رویترز) - ",
            "بندر تا تابستان باز می‌شود، مقامات روز دوشنبه گفتند.",
            "تهران",
            "--05-05",
            "رویترز",
        ),
        ("ירושלים (רויטרס) - ", "הנמל ייפתח מחדש לפני הקיץ, אמרה העירייה ביום שני.", "ירושלים", "", "רויטרס"),
        ("กรุงเทพฯ (รอยเตอร์) - ", "ท่าเรือจะเปิดอีกครั้งก่อนฤดูร้อน เจ้าหน้าที่กล่าวเมื่อวันจันทร์", "กรุงเทพฯ", "", "รอยเตอร์"),
        ("কলকাতা, ৫ মে (পিটিআই): ", "গ্রীষ্মের আগে বন্দর আবার খুলবে, সোমবার কর্মকর্তারা বলেন।", "কলকাতা", "--05-05", "পিটিআই"),
    ],
)
def test_a_known_agency_tells_a_dateline(printed: str, story: str, place: str, date: str, agency: str) -> None:
    """With a date, or with a mark behind it; the story is what follows."""
    opening = find([Paragraph(1, 1, printed + story)])
    assert opening is not None
    filed = opening.dateline
    assert (filed.text, filed.place, filed.date, filed.agencies) == (printed.rstrip(), place, date, (agency,))
    assert opening.story == story


@pytest.mark.parametrize(
    ("printed", "story", "place", "authors"),
    [
        ("नई दिल्ली: ", HINDI, "नई दिल्ली", ()),
        ("चंडीगढ़ : ", HINDI, "चंडीगढ़", ()),
        ("चंडीगढ़, 5 मई: ", HINDI, "चंडीगढ़", ()),
        ("சென்னை: ", "கோடைக்கு முன் துறைமுகம் மீண்டும் திறக்கப்படும் என்று அதிகாரிகள் தெரிவித்தனர்.", "சென்னை", ()),
        ("اسلام آباد: ", URDU, "اسلام آباد", ()),
        ("لاہور (نمائندہ خصوصی) ", URDU, "لاہور", ("نمائندہ خصوصی",)),
        ("اسلام آباد(بیوروچیف)", URDU, "اسلام آباد", ("بیوروچیف",)),
    ],
)
def test_a_known_town_tells_a_dateline(printed: str, story: str, place: str, authors: tuple[str, ...]) -> None:
    """Before a colon, or before who signs."""
    opening = find([Paragraph(1, 1, printed + story)])
    assert opening is not None
    assert (opening.dateline.text, opening.dateline.place) == (printed.rstrip(), place)
    assert (opening.authors, opening.story) == (authors, story)


def test_a_known_town_may_stand_alone_on_its_line() -> None:
    """The story is then in the next paragraph."""
    opening = find([Paragraph(1, 1, "बंदरगाह फिर खुलेगा"), Paragraph(2, 2, "नई दिल्ली:"), Paragraph(3, 3, HINDI)])
    assert opening is not None
    assert (opening.at, opening.dateline.place, opening.story) == (1, "नई दिल्ली", "")


@pytest.mark.parametrize(
    "text",
    [
        f"पुराना बंदरगाह: {HINDI}",
        f"ताज़ा: {HINDI}",
        f"दिल्ली, 5 मई 1945: {HINDI}",
        "दिल्ली: बंदरगाह गर्मियों से पहले फिर से खुलेगा",
        f"لاہور (پرانا شہر) {URDU}",
        "दिल्ली में 5 मई (रविवार) को बंदरगाह फिर से खुलेगा, अधिकारियों ने सोमवार को कहा।",
        "समाचार एजेंसी (रॉयटर्स) ने कहा कि बंदरगाह गर्मियों से पहले फिर से खुलेगा।",
        "हिंदी (भाषा) दिवस पर बंदरगाह बंद रहेगा, अधिकारियों ने सोमवार को कहा।",
        "बंदरगाह, नगर। बंदरगाह गर्मियों से पहले फिर से खुलेगा।",
        "ذكرت الوكالة في 5 مايو (أيار) أن الميناء سيعاد فتحه قبل الصيف.",
        "وقالت صحيفة تصدر في المدينة إن وكالة (رويترز) - وهي وكالة أنباء - ذكرت أن الميناء سيفتح.",
        f"الميناء - المدينة: {ARABIC}",
        f"الميناء 5-5-2026 القديم - {ARABIC}",
    ],
)
def test_a_sentence_keeps_its_words(text: str) -> None:
    """Words in brackets, an agency that a sentence names, a language, a place that nobody signs."""
    assert find([Paragraph(1, 1, text)]) is None
