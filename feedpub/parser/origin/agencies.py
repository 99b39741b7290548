"""Which news agency sent it? The names agencies sign with, and the call signs of stations.

Where in the copy an agency stands is left to `filing` and `signoffs`.
"""

import re
from functools import lru_cache

NAMES = frozenset(
    name.casefold()
    for name in (
        "Reuters, Reuter, Thomson Reuters, Thomson Reuters Foundation, AP, Associated Press, The Associated Press, "
        "AFP, Agence France-Presse, Agence France Presse, AFP-Relaxnews, UPI, United Press International, "
        "Press Association, PA Media, "
        "PTI, Press Trust of India, Bhasha, ANI, Asian News International, IANS, Indo-Asian News Service, "
        "Indo Asian News Service, UNI, United News of India, TNN, Times News Network, ENS, Express News Service, "
        "APP, Associated Press of Pakistan, PPI, INP, NNI, BSS, UNB, ADC, PNA, VNA, VNS, LankaPuvath, KUENSEL, "
        "Xinhua, Xinhua News Agency, CNS, ECNS, CNA, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, KCNA, "
        "Bernama, NNN, Antara, AAP, Australian Associated Press, NZPA, PACNEWS, "
        "TASS, ITAR-TASS, Interfax, RIA Novosti, Sputnik, Ukrinform, UNIAN, BelTA, KazTAG, Kazinform, AzerTac, "
        "Armenpress, AKIpress, AKP, EconomyNext, Kabar, Khovar, Montsame, Bakhtar, Pajhwok, WAFA, "
        "dpa, dpa-AFX, Deutsche Presse-Agentur, dapd, AFX, epd, KNA, Keystone-ATS, Keystone-SDA, "
        "EFE, EFE-EPA, EPA, Europa Press, ANSA, ANSAmed, Adnkronos, LUSA, Belga, ANP, NTB, Ritzau, STT, PAP, CTK, ČTK, "
        "TASR, MTI, Agerpres, BTA, Tanjug, FoNet, HINA, ANA-MPA, AMNA, BNS, LETA, Anadolu, Anadolu Agency, DHA, IHA, "
        "IRNA, ISNA, Tasnim, Fars, Mehr, WAM, SPA, KUNA, QNA, Petra, NNA, SANA, MENA, APS, SUNA, "
        "NAN, GNA, ANGOP, SAPA, PANA, BOPA, IRIN, NAMPA, New Ziana, Inter Press Service, HealthDay News, "
        "The Canadian Press, Canadian Press, CNW, Notimex, Télam, Andina, AVN, Prensa Latina, Agência Brasil, "
        "FRANCE 24, CNN, CNBC, NBC, NBC News, CBS, CBS News, ABC, ABC News, Fox News, NPR, PBS, BBC, VOA, RFE/RL, RFA, "
        "Al Jazeera, Bloomberg, Dow Jones, Dow Jones Newswires, MarketWatch, Tribune News Service, RNS, KHN, "
        "StatePoint, NewsUSA, UWIRE, U-WIRE, MT Newswires, "
        "Business Wire, BusinessWire, PRNewswire, PR Newswire, GlobeNewswire, Globe Newswire, Newswire, Marketwired, "
        "Marketwire, Accesswire, ACCESS Newswire, Newsfile, EINPresswire, EIN Presswire, Agencies, "
        "EuropaPress, Servimedia, Agência Lusa, Estadão Conteúdo, LaPresse, Askanews, Italpress, "
        "ТАСС, ИТАР-ТАСС, РИА Новости, Интерфакс, Interfax.ru, Интерфакс-Украина, Укринформ, УНИАН, БЕЛТА, Казинформ, "
        "Рейтер, Азертадж, Укрінформ, УНІАН, Інтерфакс-Україна, "
        "रॉयटर्स, पीटीआई, पीटीआई-भाषा, पीटीआई भाषा, एएनआई, आईएएनएस, एएफपी, "
        "हिन्दुस्थान समाचार, हिंदुस्थान समाचार, "
        "اے پی پی, اے ایف پی, این این آئی, یو این آئی, رائٹرز, روئٹرز, "
        "رويترز, أ ف ب, أ.ف.ب, ا ف ب, ا.ف.ب, فرانس برس, أسوشيتد برس, أسوشييتد برس, د ب أ, أ ش أ, شينخوا, الأناضول, "
        "واس, كونا, وأج, سبوتنيك, "
        "ایرنا, ایسنا, ایلنا, تسنیم, رویترز, خبرگزاری فرانسه, רויטרס, "
        "পিটিআই, রয়টার্স, এএফপি, বাসস, ইউএনবি, பிடிஐ, பிடிஐ-பாஷா, పీటీఐ, പിടിഐ, પીટીઆઈ, ਪੀਟੀਆਈ, ਏਐਨਆਈ, ਆਈਏਐਨਐਸ, "
        "รอยเตอร์, รอยเตอร์ส, เอเอฟพี, ซินหัว, ΑΠΕ-ΜΠΕ, TTXVN, "
        "新华社, 新華社, 新华网, 中新社, 中新网, 中新網, 人民网, 中央社, 路透社, 法新社, 美联社, 美聯社, 德新社, "
        "埃菲社, 安莎社, 塔斯社, 俄新社, 彭博社, 韩联社, 韓聯社, 朝中社, 共同社, 时事社, 時事社, ロイター, "
        "AFP時事, 聯合ニュース, 연합뉴스, 뉴시스, 뉴스1, 로이터"
    ).split(", ")
)
"""Agencies, broadcasters and release wires, as they sign copy (EANA, OANA, FANA, AMAN and MINDS list their members)."""
SHARED = frozenset(
    "PA CP EP TT AA AGI MAP TAP MIA ANA STA APA SDA ATS RIA BNA ABI IPS CMC JTA ELTA INS ENA KBC FOX RSS TNA ONA ERR "
    "NINA Mana Trend भाषा वार्ता एपी हि.स. قنا بترا وفا وام بنا سانا وات 共同 時事".split()
)
"""Agencies whose letters are also those of companies, or common words: a dateline needs more than these."""
OPENERS = frozenset(name.partition(" ")[0].casefold() for name in NAMES | SHARED)
CALL_SIGN = r"[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|DT|LP|CD))?"
"""Stations of the United States: K or W and two or three letters (47 CFR 73.3550)."""
PARTS = r" ?[/;,+&|] ?| and "
CALLED = (" News Agency", " Press Agency", " NEWS AGENCY", " PRESS AGENCY")
MOST_SPACES = 4
"""`Islamic Republic News Agency`."""


@lru_cache(maxsize=4096)
def named(text: str) -> tuple[str, ...]:
    """Give the agencies a text is made of (`AP`, `PTI/ANI`); empty if any part is none."""
    whole = text.strip()
    if not may_be_named(whole):
        return ()
    if _is_agency(whole):
        return (whole,)
    parts = tuple(re.split(PARTS, whole))
    if len(parts) > 1 and parts[0] == "dpa" and all(map(str.islower, parts)):
        return parts[:1]  # `dpa/bb`: the service for one of Germany's states
    return parts if len(parts) > 1 and all(map(_is_agency, parts)) else ()


def may_be_named(text: str) -> bool:
    """Say quickly, by its first word, whether a text may be made of agencies; most begins with another one."""
    first = text.partition(" ")[0]
    return not first.isalpha() or first.casefold() in OPENERS or text.endswith(CALLED)


def is_known(text: str) -> bool:
    """Say whether this is the name of an agency and of nothing else, one word for its desk included."""
    name, _, desk = text.partition(" ")
    return text.casefold() in NAMES or (desk.rstrip("!").isalpha() and name.casefold() in NAMES) or _is_called_one(text)


def _is_called_one(text: str) -> bool:
    """Say whether the name says so: `Harbour News Agency`; each word has its capital."""
    return text.endswith(CALLED) and (text.istitle() or text.isupper()) and text.count(" ") <= MOST_SPACES


def is_station(text: str) -> bool:
    """Say whether this has the form of an American station's call sign: `KQED`, `WAMU-FM`."""
    return re.fullmatch(CALL_SIGN, text) is not None


def _is_agency(text: str) -> bool:
    return text in SHARED or is_known(text)
