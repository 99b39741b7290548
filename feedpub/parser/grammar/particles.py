"""The small words of other languages than English: which open a phrase or a clause, which can't end one, which turn it.

They are the closed classes of Universal Dependencies (ADP, CCONJ and SCONJ, relative PRON; DET, AUX and PART), as every
grammar of these languages lists them. What they are good for, titles say.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Particles(NamedTuple):
    """The small words of one language, in small letters."""

    opening: frozenset[str]
    """Before these a phrase or a clause begins: prepositions, conjunctions, relatives. Those of a genitive don't count:
    they belong to the noun before them."""
    bound: frozenset[str]
    """These belong to what follows, or help what is before them: articles, genitives, auxiliaries."""
    turning: frozenset[str]
    """Conditions and denials: without these, what is before or behind them says something else."""
    closing: frozenset[str] = frozenset()
    """These belong to what is before them, and may end a phrase: postpositions, `tahun ini`."""
    relative: frozenset[str] = frozenset()
    """Those of the opening ones that only tell more of a noun: a denial behind them is no denial of what is said."""


NONE = Particles(frozenset(), frozenset(), frozenset())
ENGLISH = Particles(frozenset(), frozenset(), frozenset())
"""`english` knows more of its words; none are asked for here."""
FEWEST = 2
"""So many of its small words tell a language."""


def of(keys: Sequence[str]) -> Particles:
    """Give those of the language that these words, in small letters, are of; none where that isn't known."""
    different = set(keys)
    count, its_own = max(((len(different & words), own) for words, own in KNOWN), key=lambda one: one[0])
    return its_own if count >= FEWEST else NONE


def _read(opening: str, bound: str, turning: str, closing: str = "", relative: str = "") -> Particles:
    turns, tells = frozenset(turning.split()), frozenset(relative.split())
    begins = frozenset(opening.split()) | turns | tells
    return Particles(begins, frozenset(bound.split()), turns, frozenset(closing.split()), tells)


LANGUAGES = {
    "es": _read(
        "que quien quienes cuyo cuya donde cuando mientras porque aunque pero sino como con por para sobre entre desde "
        "hasta hacia durante según tras ante bajo contra mediante en y e o u",
        "el la los las lo un una unos unas de del al a su sus se le les este esta estos estas ese esa más menos muy "
        "tan ha han había fue es son cada todo toda todos todas otro otra otros otras después antes",
        "si no sin salvo excepto ni nunca",
    ),
    "pt": _read(
        "que quem cujo cuja onde quando enquanto porque embora mas como com por pela pelo pelas pelos para sobre entre "
        "desde até durante segundo após ante sob contra em no na nos nas num numa e ou apesar",
        "o a os as um uma uns umas de do da dos das ao à aos às seu sua seus suas este esta estes estas esse essa mais "
        "menos muito tão há foi é são cada todo toda todos todas outro outra outros outras depois antes neste nesta "
        "nestes nestas nesse nessa nesses nessas deste desta destes destas desse dessa naquele naquela aquele aquela",
        "se não sem exceto salvo nem nunca caso",
    ),
    "fr": _read(
        "que où quand lorsque pendant tandis parce mais comme avec par pour sur sous entre depuis jusque "
        "durant selon après avant chez contre vers dans en et ou malgré",
        "le la les l un une des de d du au aux à ce cette ces cet son sa ses leur leurs se plus moins très a ont est "
        "sont été il elle ils elles chaque tout toute tous toutes autre autres",
        "si ne n pas sans sauf ni jamais",
        relative="qui dont",
    ),
    "it": _read(
        "che dove quando mentre perché anche ma come con per su sul sulla sui sulle sugli tra fra da dal dalla dai "
        "dalle dopo prima durante secondo contro verso in nel nella nei nelle negli e o nonostante",
        "il lo la i gli le l un uno una di del della dello dell dei delle degli a al alla all ai alle agli nell dall "
        "sull questo questa quest questi quel quella quell quei quegli "
        "queste suo sua suoi sue loro più meno molto ha hanno è sono stato ogni tutto tutta tutti tutte altro altra",
        "se non senza salvo tranne né mai",
        relative="cui",
    ),
    "ro": _read(
        "care unde când deși dar ca cu pentru pe între din la în după înainte conform prin și sau",
        "un o unei unui al a ai ale de se mai este sunt au fost cel cea cei cele",
        "dacă nu fără decât",
    ),
    "de": _read(
        "mit für auf aus nach von vom zu zum zur bei beim in im an am um durch gegen über unter vor wegen während seit "
        "bis und oder aber dass weil als wie obwohl trotz",
        "der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren ist sind hat haben "
        "wird werden wurde wurden sich mehr sehr auch noch nur dieser diese dieses diesen",
        "wenn falls sofern ob nicht kein keine keinen ohne nie",
    ),
    "nl": _read(
        "dat wie waar terwijl omdat hoewel maar als zoals met voor op uit naar bij in aan om door tegen over onder "
        "sinds tot tijdens volgens en of ondanks",
        "de het een van zijn haar hun is heeft hebben wordt worden werd zich meer zeer ook nog te deze dit",
        "indien mits tenzij niet geen zonder nooit",
        relative="die",
    ),
    "sv": _read(
        "där när medan eftersom men med för på ur efter till vid i genom mot över under sedan enligt trots och "
        "eller att",
        "en ett den det de av sin sitt sina är har hade var blir mer mycket också",
        "om inte utan ingen inga aldrig",
        relative="som",
    ),
    "da": _read(
        "der hvor når mens fordi selv men med for på efter etter til ved i gjennom gennem mot mod over under siden "
        "ifølge og eller at trods",
        "en et ei den det de af av sin sitt sine er har havde hadde var blir bliver mer mere også",
        "om hvis dersom ikke ikkje uten uden ingen aldri aldrig",
        relative="som",
    ),
    "fi": _read(
        "joka jonka jotka jossa jolla että koska vaikka kun ja tai mutta sekä eli",
        "on oli olivat ovat myös yli alle noin sen hänen heidän",
        "jos ellei ei eivät ilman",
    ),
    "pl": _read(
        "który która które którzy którego której których gdy gdzie kiedy ponieważ choć chociaż ale jak że żeby aby z "
        "ze dla na o od do po pod nad przed przez przy w we za między podczas według mimo i oraz lub",
        "się jest są był była było były już też jako ten ta to te tego tej tych swój jego jej ich",
        "jeśli jeżeli gdyby nie bez ani nigdy",
    ),
    "cs": _read(
        "který která které kteří kterou kterých kdy kde když protože ačkoli přestože ale jak že aby s z ze pro na o od "
        "do po pod nad před přes při v ve za mezi během podle navzdory a i nebo",
        "se si je jsou byl byla bylo byli už také jako ten ta to tento tato jeho její jejich",
        "pokud jestli kdyby ne není bez ani nikdy",
    ),
    "hr": _read(
        "koji koja koje kojih kojima kad kada dok jer iako ali kao da s sa za na o od do po pod nad pred kroz pri u iz "
        "među tijekom prema unatoč i te ili",
        "se je su bio bila bilo bili već također taj ta to njegov njihov",
        "ako ne nije nisu bez osim ni nikad",
    ),
    "hu": _read(
        "hogy aki ami amely akik amelyek mert bár mint és vagy valamint",
        "a az egy is van volt",
        "ha nem ne nélkül sem soha",
    ),
    "ru": _read(
        "который которая которое которые которого которой которых где когда пока потому хотя но как что чтобы с со для "
        "на о об от до по под над перед через при в во из за к ко между среди после согласно несмотря вопреки и или",
        "же ли это этот эта эти его её ее их свой свою более менее также уже был была было были",
        "если не ни без кроме бы никогда",
    ),
    "uk": _read(
        "який яка яке які якого якої яких де коли поки тому хоча але як що щоб з із зі для на про від до по під над "
        "перед через при в у за між серед після попри і й та або",
        "це цей ця ці його її їх свій понад більше також вже був була було були",
        "якщо якби не ні без окрім ніколи",
    ),
    "bg": _read(
        "който която което които когато докато защото въпреки но като че да с със за от до по под над пред през при в "
        "във между след според и или",
        "се си е са беше бяха този тази това тези на",
        "ако не без освен нито никога",
    ),
    "el": _read(
        "που όπου όταν ενώ επειδή αλλά όπως ότι πως με για από μέχρι μετά πριν κατά παρά σε στο στη στην στον στους "
        "στις στα και ή να",
        "ο η το οι τα του της των τον την τους τις ένα ένας μια μία είναι έχει έχουν ήταν πάνω",
        "αν εάν δεν δε μη μην χωρίς εκτός ποτέ",
    ),
    "tr": _read(
        "ve veya ancak fakat çünkü ki",
        "bir bu o daha çok en olan",
        "eğer değil yok",
        "da de için ile gibi kadar",
    ),
    "ar": _read(
        "في من على إلى عن مع بعد قبل خلال منذ حتى بين ضد رغم بسبب مما فيما حول لدى عبر أمام "
        "وفق وفقا أن إن التي الذي الذين حيث عندما بينما لأن "
        "لكن كما أو",
        "ما قد كان كانت هو هي هذا هذه ذلك تلك أكثر أقل كل بعض غير",
        "إذا لو لا لم لن ليس ليست دون بدون إلا",
    ),
    "fa": _read(
        "که تا در از با به برای بر بین پس پیش درباره و یا اما ولی زیرا",
        "است بود شد این آن یک هم نیز بیش کمتر می",
        "اگر نیست نه بدون مگر",
        "را",
    ),
    "ur": _read(
        "کہ جس جو جن جسے جب جبکہ لیکن کیونکہ حالانکہ اور یا تاکہ",
        "کا کی کے نے یہ وہ ایک اس ان",
        "اگر نہیں نہ بغیر مگر",
        "کو میں سے پر تک بھی ہی کا کی کے نے",
    ),
    "hi": _read(
        "कि जो जिस जिसे जिसमें जिसके जिसकी जिन जब जबकि लेकिन मगर क्योंकि हालांकि और या ताकि",
        "का की के ने यह वह एक इस उस इन उन किसी हर",
        "अगर यदि नहीं न बिना",
        "को में से पर तक भी ही का की के ने",
    ),
    "bn": _read(
        "যে যা যার যাতে যারা যখন কিন্তু কারণ এবং ও বা তবে যদিও",
        "এই সেই একটি একজন থেকে জন্য সঙ্গে",
        "যদি না নয় নেই ছাড়া",
    ),
    "id": _read(
        "di ke dari dengan untuk pada dalam oleh karena meskipun walaupun tetapi ketika saat sejak setelah "
        "sebelum hingga sampai bahwa agar dan atau terhadap tentang",
        "akan telah sudah para adalah lebih sangat juga sebuah seorang",
        "jika bila kalau tidak bukan belum tanpa kecuali",
        "ini itu tersebut",
        "yang",
    ),
    "vi": _read(
        "với cho vì khi nhưng rằng tại ở từ đến trong sau trước do bởi để về và hoặc",
        "của các những một là đã sẽ đang cũng hơn được bị",
        "nếu không chưa chẳng trừ",
        "này đó ấy kia",
        "mà",
    ),
    "sw": _read(
        "kwa na katika ili baada kabla kuhusu lakini au licha",
        "ya wa za la cha vya ni",
        "kama ikiwa si bila",
        "hii huu hiyo huo hilo hizo",
        "ambayo ambao ambaye",
    ),
    "he": _read(
        "עם על אל מן בין לאחר לפני למרות בגלל כי אשר אך או",
        "של את הוא היא זה זו כל יותר",
        "אם לא אין בלי ללא",
    ),
}
"""By their codes (ISO 639-1); Norwegian counts as Danish, Serbian and Bosnian as Croatian, Malay as Indonesian."""
KNOWN = [(own.opening | own.bound | own.closing, own) for own in LANGUAGES.values()]
"""All of a language's, and the same by class."""
