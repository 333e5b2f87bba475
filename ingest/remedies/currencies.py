"""Names of currencies as rulings print them, and the ISO 4217 code that each had on the day.

A name alone ("francs", "pesos") is read as the respondent's; where that is not known it stays open.
"""

from functools import lru_cache
from typing import Final

import regex

_NAMES: Final = (  # code, its names in texts; ISO 4217 and its list of former codes
    ("EUR", r"euros?|€|eur"),
    ("XEU", r"[ée]cus?|xeu"),
    ("USD", r"usd ?\$|us ?\$|\$ ?us|u\. ?s\. ?(?:\$|dollars?)|usd|us dollars?"
            r"|united states(?: of america)? dollars?"
            r"|american dollars?|dollars? (?:of the united states|des [ée]tats-unis|am[ée]ricains?)"
            r"|d[óo]lares(?: (?:de los )?estados ?unidos| estadounidenses| norteamericanos"
            r"| americanos"
            r"| dos estados unidos)?|us dollars?"),
    ("GBP", r"£|uk ?£|gbp|pounds? sterling|livres? sterling|british pounds?|libras esterlinas"),
    ("FRF", r"frf|ff|french francs?|francs? fran[çc]ais"),
    ("BEF", r"bef|fb|belgian francs?|francs? belges?"),
    ("CHF", r"chf|fs|swiss francs?|francs? suisses?"),
    ("LUF", r"luf|luxembourg(?:ish)? francs?|francs? luxembourgeois"),
    ("DEM", r"dem|dm|(?:german|deutsche) marks?|deutsche? ?marks?|marks? allemands?|deutschmarks?"),
    ("ITL", r"itl|italian (?:lire|liras?)|lires? italiennes?"),
    ("GRD", r"grd|dr[as]\.?|drachmas?|drachmae|drachmes?"),
    ("ESP", r"esp|ptas?|pesetas?"),
    ("PTE", r"pte|(?:portuguese )?escudos?(?: portugais)?"),
    ("ATS", r"ats|austrian schillings?|schillings?(?: autrichiens?)?"),
    ("NLG", r"nlg|fl|(?:netherlands?|dutch) guilders?|guilders?|florins? n[ée]erlandais"
            r"|florines holandeses"),
    ("SRG", r"suriname(?:se)? (?:guilders?|florins?)|florines de suriname"),
    ("FIM", r"fim|finnish mar(?:ks|kka)|markkaa?|mar(?:cs|ks) finlandais"),
    ("SEK", r"sek|swedish (?:kronor|crowns|kronas?)|couronnes su[ée]doises"),
    ("NOK", r"nok|norwegian (?:kroner|crowns)|couronnes norv[ée]giennes"),
    ("DKK", r"dkk|danish (?:kroner|crowns)|couronnes danoises"),
    ("ISK", r"isk|icelandic (?:kr[óo]nur|crowns?)|couronnes islandaises"),
    ("IEP", r"iep|ir£|irish pounds?|livres? irlandaises?"),
    ("CYP", r"cyp|c£|cyprus pounds?|cypriot pounds?|livres? chypriotes?"),
    ("MTL", r"mtl|lm|maltese lir[ae]|lires? maltaises?"),
    ("TRY", r"try|new turkish liras?|nouvelles livres turques|turkish (?:new )?liras?"
            r"|livres? turques?"),
    ("PLN", r"pln|(?:polish )?zlotys?|złotych|(?:polish )?zlotis"),
    ("CZK", r"czk|czech (?:korunas?|koruny|crowns)|couronnes tch[èe]ques"),
    ("SKK", r"skk|slovak (?:korunas?|koruny|crowns)|couronnes slovaques|korunas?"),
    ("HUF", r"huf|(?:hungarian )?forints?(?: hongrois)?"),
    ("BGN", r"bgn|(?:bulgarian )?lev[as]?(?: bulgares?)?"),
    ("RON", r"ron|rol|romanian lei|lei roumains"),
    ("MDL", r"mdl|mol?dovan? lei|lei moldaves"),
    ("HRK", r"hrk|(?:croatian )?kunas?(?: croates?)?"),
    ("RSD", r"rsd|serbian dinars?|dinars? serbes?"),
    ("RUB", r"rub|rur|(?:russian )?rou?bles?(?: russes?)?"),
    ("UAH", r"uah|(?:ukrainian )?hryvni?as?|hryvnias? ukrainiennes?"),
    ("ALL", r"albanian leks?|leks?"),
    ("AMD", r"amd|(?:armenian )?drams?"),
    ("AZN", r"azn|azm|(?:new )?(?:azerbaijani )?manats?"),
    ("GEL", r"gel|(?:georgian )?laris?"),
    ("LTL", r"ltl|(?:lithuanian )?lita[is]"),
    ("LVL", r"lvl|(?:latvian )?lats|lati"),
    ("EEK", r"eek|(?:estonian )?kroons?"),
    ("XOF", r"xof|f ?cfa|(?:fcfa|cfa) ?(?:francs?)?|francs? (?:of the )?\(?cfa\)?|cfaf?"),
    ("XAF", r"xaf"),
    ("TZS", r"tzs|tshs?|tanzanian? shillings?"),
    ("KES", r"kes|kshs?|kenyan? shillings?"),
    ("UGX", r"ugx|uganda(?:n)? shillings?"),
    ("TND", r"tnd|tunisian dinars?"),
    ("DZD", r"dzd|algerian dinars?"),
    ("LYD", r"lyd|libyan dinars?"),
    ("NGN", r"ngn|₦|nairas?|n(?=\d)"),
    ("GHS", r"ghs|gh[¢c]|(?:ghana(?:ian)? )?cedis?"),
    ("GMD", r"gmd|(?:gambian )?dalasis?"),
    ("SLL", r"sll|(?:sierra leonean )?leones?"),
    ("LRD", r"lrd|liberian dollars?"),
    ("MWK", r"mwk|(?:malawian? )?kwachas?"),
    ("RWF", r"rwf|rwandan? francs?"),
    ("BIF", r"bif|burundi(?:an)? francs?"),
    ("ZAR", r"zar|(?:south african )?rands?"),
    ("CDF", r"cdf|congolese francs?"),
    ("HNL", r"hnl|lempiras?"),
    ("GTQ", r"gtq|quetzales"),
    ("NIO", r"nio|c[óo]rdobas?"),
    ("CRC", r"crc|colones(?: costarricenses)?"),
    ("PEN", r"pen|(?:nuevos )?soles"),
    ("BOB", r"bob|bolivianos"),
    ("VEF", r"vef|bs\.?|bol[íi]vares"),
    ("BRL", r"brl|r\$|rea(?:is|les)"),
    ("PYG", r"pyg|guaran[íi]es"),
    ("ECS", r"ecs|sucres"),
    ("HTG", r"htg|gourdes"),
    ("COP", r"cop|(?:pesos colombianos|colombian pesos)"),
    ("ARS", r"ars|(?:pesos argentinos|argentine pesos)"),
    ("CLP", r"clp|(?:pesos chilenos|chilean pesos)"),
    ("MXN", r"mxn|(?:pesos mexicanos|mexican pesos)"),
    ("DOP", r"dop|(?:pesos dominicanos|dominican pesos)"),
    ("TTD", r"ttd|tt ?\$|trinidad and tobago dollars?"),
    ("AUD", r"aud|a\$|australian dollars?"),
    ("CAD", r"cad|can\$|canadian dollars?"),
    ("PHP", r"php|philippine pesos?"),
)  # fmt: skip
_BARE: Final = {  # a name that several States share, by respondent
    "franc": {"FRA": "FRF", "BEL": "BEF", "CHE": "CHF", "LUX": "LUF"},
    "crown": {"SWE": "SEK", "NOR": "NOK", "DNK": "DKK", "ISL": "ISK", "CZE": "CZK", "SVK": "SKK"},
    "pound": {"GBR": "GBP", "IRL": "IEP", "CYP": "CYP"},
    "mark": {"DEU": "DEM", "FIN": "FIM"},
    "lira": {"ITA": "ITL", "TUR": "TRY", "MLT": "MTL"},
    "leu": {"ROU": "RON", "MDA": "MDL"},
    "dinar": {"SRB": "RSD", "TUN": "TND", "DZA": "DZD", "LBY": "LYD"},
    "shilling": {"TZA": "TZS", "KEN": "KES", "UGA": "UGX", "AUT": "ATS"},
    "peso": {"COL": "COP", "ARG": "ARS", "CHL": "CLP", "MEX": "MXN", "DOM": "DOP"},
    "dollar": {"USA": "USD", "CAN": "CAD", "AUS": "AUD", "TTO": "TTD", "LBR": "LRD"},
    "guilder": {"NLD": "NLG", "SUR": "SRG"},
}  # fmt: skip
_SHARED: Final = (
    ("franc", r"francs?"), ("crown", r"crowns?|couronnes?|kron(?:a|or|er)|coronas?|kr\.?"),
    ("pound", r"pounds?|livres?|libras?"), ("mark", r"mar(?:k|c)s?"),
    ("lira", r"lir(?:a|e|as|es|i)"), ("leu", r"lei"), ("dinar", r"dinars?"),
    ("shilling", r"shillings?"), ("peso", r"pesos?"), ("dollar", r"dollars?|\$"),
    ("guilder", r"florins?|florines"),
)  # fmt: skip
_FORMER: Final = {  # the code before a change of currency (ISO 4217, list three), until the day
    "TRY": ("2005-01-01", "TRL"), "RON": ("2005-07-01", "ROL"), "BGN": ("1999-07-05", "BGL"),
    "RUB": ("1998-01-01", "RUR"), "AZN": ("2006-01-01", "AZM"), "VEF": ("2008-01-01", "VEB"),
    "GHS": ("2007-07-01", "GHC"), "BRL": ("1994-07-01", "BRR"),
}  # fmt: skip


def _grouped() -> str:
    named = [f"(?P<{code}>{names})" for code, names in _NAMES]
    shared = [f"(?P<{word}>{names})" for word, names in _SHARED]
    return "|".join([*named, *shared])


ANY_NAME: Final = "|".join(names for _, names in (*_NAMES, *_SHARED))
_NAMED: Final = regex.compile(_grouped(), regex.IGNORECASE)
_PLAIN_DOLLAR: Final = "dollar"


@lru_cache(maxsize=4096)  # a few names make up most of all sums
def is_name(name: str) -> bool:
    """Return whether ``name``, alone, is that of a currency."""
    return bool(name) and _NAMED.fullmatch(name) is not None


def code_of(name: str, respondent: str | None, date: str | None) -> str | None:
    """Return the ISO 4217 code of a currency as printed.

    Args:
        name: e.g. ``"French francs"``, ``"US$"``, ``"drachmas"``.
        respondent: alpha-3 code of the State that pays, for names that several States share.
        date: of the act, ISO 8601, for currencies that were replaced under the same name.

    Returns:
        The code; ``None`` where the name leaves it open.

    >>> code_of("lires italiennes", None, None), code_of("Turkish liras", "TUR", "1999-05-04")
    ('ITL', 'TRL')
    """
    found = _NAMED.fullmatch(" ".join(name.split()))
    if found is None or found.lastgroup is None:
        return None
    code = found.lastgroup
    states = _BARE.get(code)
    if states is not None:
        code = states.get(respondent or "", "") or ("USD" if code == _PLAIN_DOLLAR else "")
    until, former = _FORMER.get(code, ("", code))
    printed = name.strip().upper()
    if len(printed) == len(code) and printed.isalpha() and printed != code:
        return printed if printed in _CODES else code or None
    return (former if date and date < until else code) or None


_CODES: Final = frozenset(code for _, code in _FORMER.values()) | {code for code, _ in _NAMES}
