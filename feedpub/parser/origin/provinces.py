"""Regions, provinces and countries as the press of Western Europe and Latin America names them behind a town.

`BREST (Finistère) — ...`, `SEVILLA (España) - ...`, `Campinas (SP) - ...`: the gazetteer has most of them in English
only. The names are those of ISO 3166-2 and of CLDR; towns are `places`' to know.
"""

import unicodedata
from functools import cache

FRENCH = (
    "Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron"
    "|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Corse-du-Sud|Haute-Corse|Côte-d'Or"
    "|Côtes-d'Armor|Creuse|Dordogne|Doubs|Drôme|Eure|Eure-et-Loir|Finistère|Gard|Haute-Garonne|Gers|Gironde|Hérault"
    "|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Haute-Loire|Loire-Atlantique|Loiret|Lot"
    "|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle"
    "|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Bas-Rhin"
    "|Haut-Rhin|Rhône|Haute-Saône|Saône-et-Loire|Sarthe|Savoie|Haute-Savoie|Seine-Maritime|Seine-et-Marne|Yvelines"
    "|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vendée|Vienne|Haute-Vienne|Vosges|Yonne|Territoire de Belfort"
    "|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d'Oise|Alsace|Auvergne-Rhône-Alpes|Bretagne|Corse"
    "|Bourgogne-Franche-Comté|Centre-Val de Loire|Île-de-France|Normandie|Pays de la Loire|Provence-Alpes-Côte d'Azur"
    "|Flandre|Hainaut|Wallonie|Québec"
    "|Algérie|Allemagne|Angleterre|Autriche|Belgique|Brésil|Cameroun|Chine|Corée du Sud|Danemark|Écosse|Égypte|Espagne"
    "|États-Unis|Finlande|Grèce|Guinée|Hongrie|Inde|Irlande|Italie|Japon|Liban|Libye|Maroc|Mexique|Norvège|Pays-Bas"
    "|Pays de Galles|Pologne|Roumanie|Royaume-Uni|Russie|Sénégal|Suède|Suisse|Syrie|Tchad|Tunisie|Turquie"
)
SPANISH = (
    "Andalucía|Aragón|Asturias|Baleares|Canarias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Catalunya"
    "|Comunitat Valenciana|Euskadi|Extremadura|Galicia|Murcia|Navarra|País Vasco|Álava|Bizkaia|Vizcaya|Gipuzkoa"
    "|Guipúzcoa|Cádiz|Castellón|Girona|Jaén|Lérida|Lleida|Ourense|Ávila|A Coruña"
    "|Alemania|Arabia Saudí|Argelia|Bélgica|Brasil|Catar|Corea del Sur|Dinamarca|EE.UU.|Egipto|España|Estados Unidos"
    "|Finlandia|Francia|Grecia|Haití|Hungría|Inglaterra|Irlanda|Italia|Japón|Líbano|Marruecos|México|Noruega"
    "|Países Bajos|Panamá|Perú|Polonia|Reino Unido|República Dominicana|Rumanía|Rusia|Siria|Suecia|Suiza|Túnez|Turquía"
    "|Ucrania"
)
PORTUGUESE = "Alemanha|Cabo Verde|Espanha|França|Itália|Japão|Moçambique|Países Baixos|Rússia|Suíça"
ITALIAN = (
    "Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli-Venezia Giulia|Lazio|Liguria|Lombardia|Marche|Molise"
    "|Piemonte|Puglia|Sardegna|Sicilia|Toscana|Trentino-Alto Adige|Umbria|Valle d'Aosta|Veneto|Svizzera|Ticino"
    "|Belgio|Brasile|Cina|Croazia|Danimarca|Egitto|Germania|Giappone|Inghilterra|Libano|Libia|Marocco|Messico|Norvegia"
    "|Paesi Bassi|Regno Unito|Spagna|Stati Uniti|Svezia|Turchia|Ucraina|Ungheria"
)
GERMAN = (
    "Hessen|Sachsen|Thüringen|Kärnten|Niederösterreich|Oberösterreich|Steiermark|Tirol|Südtirol|Graubünden|Tessin"
    "|Waadt|Wallis|Ägypten|Belgien|Brasilien|Dänemark|Deutschland|Frankreich|Griechenland|Großbritannien|Indien|Irland"
    "|Italien|Kroatien|Libanon|Marokko|Mexiko|Niederlande|Norwegen|Österreich|Polen|Rumänien|Russland|Schweden|Schweiz"
    "|Slowakei|Slowenien|Spanien|Südkorea|Syrien|Tschechien|Türkei|Ungarn"
)
CODES = frozenset(
    "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO "
    "AG AN AO AR AT AV BG BI BL BN BO BR BS BT BZ CA CB CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GR IM IS KR LC "
    "LE LI LO LT LU MB MC ME MI MN NA NO NU OR PC PD PG PN PO PT PU PV PZ RA RC RE RG RI RM RN SA SI SO SR SS SU SV TA "
    "TE TN TP TR TS TV UD VA VB VC VE VI VR VT VV".split()
)
"""Brazil's states and Italy's provinces, in two letters (ISO 3166-2)."""


def is_one(text: str) -> bool:
    """Say whether this is the name of a region or country in one of these languages, with its accents or without."""
    return _key(text) in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(map(_key, f"{FRENCH}|{SPANISH}|{PORTUGUESE}|{ITALIAN}|{GERMAN}".split("|")))


def _key(text: str) -> str:
    """Give a name in small letters, without accents and hyphens: the press is not of one mind on them."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("’", "'").replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
