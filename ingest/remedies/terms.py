"""What surrounds a sum: tax, and the interest that runs when it is late."""

from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import Tax

_ADDED: Final = regex.compile(
    r"\bplus (?:any|the|whatever)?[^,;:]{0,40}?\b(?:tax|VAT|value)|\bplus (?:tout|le cas"
    r"|les)[^;:]{0,60}?"
    r"\b(?:imp[ôo]t|taxe|TVA)|\b(?:tout|plus le) montant pouvant [êe]tre d[ûu] [àa] titre"
    r"|value[- ]added tax not included"
    r"|\bplus any (?:amount|sum)|\btogether with any (?:tax|value)|plus,? le cas [ée]ch[ée]ant"
    r"|tout montant pouvant",
    regex.IGNORECASE,
)
_INCLUDED: Final = regex.compile(
    r"\b(?:inclu(?:sive of|ding|sif)|including any|y compris|incluant|taxes? comprises?|TTC"
    r"|inclusive)\b[^;:]{0,60}?(?:\b(?:tax|VAT|value|TVA|taxe|imp[ôo]t)|$)",
    regex.IGNORECASE,
)
_EXEMPT: Final = regex.compile(
    r"\b(?:free (?:from|of) (?:any )?tax(?:es)?|tax[- ](?:free|exempt)|exempt from[^;:]{0,40}tax"
    r"|exent[oa]s? de[^;:]{0,40}(?:impuesto|tributo|gravamen)|exon[ée]r[ée]e?s? d['’]imp[ôo]t"
    r"|(?:no|sin que)[^;.]{0,90}?(?:afectad|reducid|condicionad|objeto)[^;.]{0,60}?"
    r"(?:fiscal|impuesto|tributo|gravamen|tributari)"
    r"|(?:not|none)[^;.]{0,90}?(?:affected|reduced|conditioned|subject to)[^;.]{0,60}?(?:tax"
    r"|fiscal)"
    r"|without[^;.]{0,40}(?:deductions?|reductions?)[^;.]{0,40}(?:tax|fiscal))",
    regex.IGNORECASE,
)
_INTEREST: Final = regex.compile(
    r"(?<!additional )(?<!best )\b(?:simple |default |moratory |legal |compound "
    r"|arrears? )?interest\b(?!\s+of (?:the|his"
    r"|her)\b)"
    r"|(?<!titre d['’])(?<!dans l['’])\bint[ée]r[êe]ts?\b(?! (?:de la|sup[ée]rieur|g[ée]n[ée]ral"
    r"|du bon))"
    r"|\binter[ée]s(?:es)?\b(?= (?:bancario|morator|sobre|simple|anual))"
    r"|\bjuros\b",
    regex.IGNORECASE,
)
_RATES: Final = (
    ("ecb-marginal-lending+3", regex.compile(
        r"marginal lending (?:rate|facility)|facilit[ée] de pr[êe]t marginal", regex.IGNORECASE)),
    ("central-bank", regex.compile(
        r"central bank (?:of|rate)|rate (?:set|fixed|applied"
        r"|applicable)[^;.]{0,40}(?:central bank|BCEAO)"
        r"|BCEAO|banque centrale (?:d|des)|rate of the central bank|bank of the (?:west|central)",
        regex.IGNORECASE)),
    ("bank-default", regex.compile(
        r"bank(?:ing)? (?:moratory |default |late )?interest|moratory interest"
        r"|interest on (?:arrears|"
        r"payments in arrears)|inter[ée]s(?:es)? (?:bancari[oa]s?|morator)|bancario moratorio"
        r"|juros (?:banc[áa]rios|morat)|bank interest|default interest"
        r"|interest (?:rate )?(?:on arrears|in arrears)",
        regex.IGNORECASE)),
    ("statutory", regex.compile(
        r"statutory|legal (?:rate|interest)|taux l[ée]gal|int[ée]r[êe]t l[ée]gal|inter[ée]s legal",
        regex.IGNORECASE)),
)  # fmt: skip
_PERCENT: Final = regex.compile(
    r"(?P<rate>\d{1,2}(?:[.,] ?\d{1,3})?) ?(?:%|per ?cent|pour ?cent|por ciento)", regex.IGNORECASE
)
_REACH: Final = 330  # code points in which a rate is stated


def tax_in(text: str, start: int = 0, end: int | None = None) -> Tax | None:
    """Return how a sum stands to tax in ``text[start:end]``; ``None`` where nothing is said."""
    stop = len(text) if end is None else end
    for tax, form in ((Tax.EXEMPT, _EXEMPT), (Tax.ADDED, _ADDED), (Tax.INCLUDED, _INCLUDED)):
        if form.search(text, start, stop):
            return tax
    return None


@dataclass(frozen=True, slots=True)
class Interest:
    """Interest that runs when a sum is late: place and rate as stated, ``None`` for no rate."""

    start: int
    end: int
    rate: str | None


def interest_in(text: str, start: int = 0, end: int | None = None) -> Interest | None:
    """Return the interest ordered in ``text[start:end]``; ``None`` where there is none."""
    stop = len(text) if end is None else end
    found = _INTEREST.search(text, start, stop)
    if found is None:
        return None
    around = max(start, found.start() - 60), min(stop, found.end() + _REACH)
    return Interest(
        found.start(), min(stop, _until(text, found.end(), around[1])), _rate(text, *around)
    )


def _rate(text: str, start: int, stop: int) -> str | None:
    named = next((rate for rate, form in _RATES if form.search(text, start, stop)), None)
    percent = _PERCENT.search(text, start, stop)
    if named == "ecb-marginal-lending+3" or percent is None:
        return named
    rate = percent["rate"].replace(",", ".").replace(" ", "")
    return f"{rate.rstrip('0').rstrip('.') if '.' in rate else rate}%"


def _until(text: str, start: int, stop: int) -> int:
    """Return where the clause of the interest ends."""
    ends = [at for sign in (";", ". ") if (at := text.find(sign, start, stop)) >= 0]
    return min(ends, default=stop)
