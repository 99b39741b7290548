"""Lines that are no copy in languages other than English, by what they are for.

`Anzeige`, `Crédit photo : Anna Lee`, `Lire aussi : ...`. Another language is a word or two more in each of the forms.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines import captions, controls, furniture, related, signoffs
from feedpub.parser.lines.verdict import Verdict

ADVERTISED = frozenset(
    "anzeige werbung publicité publicidad publicidade pubblicità advertentie reclame विज्ञापन إعلان اشتہار".split()
)
SHARED = frozenset(
    "teilen|artikel teilen|partager|partager l'article|compartir|compartilhar|condividi|delen|शेयर करें|مشاركة".split("|")
)
SIGN_UP = (
    r"newsletter (?:abonnieren|bestellen)|(?:jetzt )?abonnieren|abonnez-vous|s['’]abonner|s['’]inscrire à la newsletter"
    r"|suscríbete|suscribirse|abbonati|iscriviti alla newsletter|assine(?: já)?|assine a newsletter"
    r"|(?:abonneer|schrijf) (?:je|u) (?:nu|in)|aanmelden(?: voor de)? nieuwsbrief"
)
"""Asks the reader to subscribe."""
READ_ALSO = (
    r"lesen sie (?:auch|dazu|mehr)|lies auch|mehr zum thema|das könnte sie auch interessieren|auch interessant"
    r"|(?:à )?lire aussi|à lire également|sur le même sujet|voir aussi|vous aimerez aussi"
    r"|leer más|lea también|lee también|le puede interesar|te puede interesar|también te puede interesar"
    r"|leggi anche|potrebbe interessarti(?: anche)?|leia (?:também|mais)|veja também"
    r"|lees (?:ook|meer|verder)|bekijk ook"
    r"|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|یہ بھی پڑھیں|читайте также"
)
PICTURE = r"(?:fotos?|foto ?\(s\)|photos?|crédits? ?(?:photos?)?|fotograf[íi]a|imagen|immagine|imagem|beeld|फोटो|صورة)"
CREDITED = rf"(?i){PICTURE}(?: ?©)? ?[:©] ?(?=\w)(?-i:[^a-z])[^.!?:]{{2,60}}"
NAMES = r"(?-i:[A-ZÀ-Þ])[\w.'’-]*(?: (?-i:[A-ZÀ-Þ])[\w.'’-]*){1,3}"
WORKED = (
    r"(?i)\((?:(?:reportage|rédaction|rédigé|édité|écrit|traduit|reporte|reportaje|reportagem|edición|edição|editado"
    r"|escrito|información|bericht|redigiert|redaktion|geschrieben|übersetzt|servizio|a cura)\b[^()!?]{0,30}?[ :]"
    rf"{NAMES}[^()!?]{{0,120}}|(?:por|par|von|door) {NAMES})\)\.?"
)
"""`(Reportage Anne Doe, édité par Marc Roe)`, `(Por Ana Doe)`."""
BEFORE = r"[\W_]{0,3}"
AROUND = " -–—*•[]().:…»>|!"


def line(text: str) -> Verdict | None:
    """Know such a line by its words, and that it holds nothing more; behind `Lire aussi :` a title stands."""
    bare = text.strip(AROUND).lower().replace("’", "'")
    if bare in ADVERTISED:
        return furniture.ADVERTISEMENT
    if bare in SHARED or re.fullmatch(SIGN_UP, bare):
        return controls.PAGE
    if re.fullmatch(READ_ALSO, bare):
        return related.HEADS
    if ":" in text and re.match(rf"(?i){BEFORE}(?:{READ_ALSO}) ?: ?(?=\S)", text):
        title = text.partition(":")[2].strip()
        return Verdict(Kind.RELATED, "sends the reader to another story", (title,))
    if text[0] == "(" and re.fullmatch(WORKED, text):
        return signoffs.SHARE
    return captions.OF_PICTURE if re.fullmatch(CREDITED, text) else None


RULES = (line,)
WORDS = ADVERTISED | frozenset(
    "teilen partager compartir compartilhar condividi delen शेयर مشاركة "
    "abonnieren bestellen abonnez-vous abonner inscrire suscríbete suscribirse abbonati iscriviti assine abonneer "
    "schrijf nieuwsbrief lesen lies thema interessieren interessant lire sujet aussi leer lea lee interesar leggi "
    "interessarti leia veja lees bekijk पढ़ें اقرأ پڑھیں читайте "
    "foto fotos photo photos crédit crédits fotografía fotografia imagen immagine imagem beeld फोटो صورة".split()
)
"""One of these is in every such line."""
