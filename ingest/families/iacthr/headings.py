"""What the headings of the Inter-American Court say, in Spanish, English and Portuguese."""

from typing import Final

import regex

from comity.extraction import SectionName, Speaker

Kind = tuple[SectionName, Speaker]

FRONT: Final[Kind] = (SectionName.FRONT, Speaker.COURT)
PROCEDURE: Final[Kind] = (SectionName.PROCEDURE, Speaker.COURT)
FACTS: Final[Kind] = (SectionName.FACTS, Speaker.COURT)
LAW: Final[Kind] = (SectionName.LAW, Speaker.COURT)
ASSESSMENT: Final[Kind] = (SectionName.ASSESSMENT, Speaker.COURT)
OPERATIVE: Final[Kind] = (SectionName.OPERATIVE, Speaker.COURT)
OPINION: Final[Kind] = (SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION)
ANNEX: Final[Kind] = (SectionName.ANNEX, Speaker.COURT)
NOTES: Final[Kind] = (SectionName.NOTES, Speaker.COURT)
_DOMESTIC: Final[Kind] = (SectionName.DOMESTIC_LAW, Speaker.COURT)
SUBMISSIONS: Final = SectionName.SUBMISSIONS

_STATE: Final = r"(?:del|the|do)\s+(?:estado|state|gobierno|government)|state.s\b"
_OTHERS: Final = (
    r"comisi[oó]n|commission|comissão|peticion[aá]ri|petitioner|representante|v[ií]ctima|victim"
    r"|partes|parties"
)
_ARGUMENTS: Final = regex.compile(
    r"alegatos|alegaciones|alegações|argument|argumentos|pleadings|pretensiones"
    r"|posici[oó]n(?:es)? de|positions? of|posiç(?:ão|ões) d"
    r"|submissions?\b|observa(?:ciones|tions|ções)|claims of|contentions"
)
_KEYWORDS: Final[tuple[tuple[regex.Pattern[str], Kind], ...]] = tuple(
    (regex.compile(form), kind)
    for form, kind in (
        (r"considera(?:ciones|tions|ções)\s+(?:\w+\s+)?(?:de la|of the|da)\s+(?:corte|court"
         r"|comisi|tribunal)"
         r"|court.s (?:considerations|assessment|findings)|an[aá]lisis de la corte"
         r"|^considerando|^considering|^considerations$|^consideraciones$"
         r"|^the court considers", ASSESSMENT),
        (r"marco (?:normativo|jur[ií]dico)|derecho interno|domestic law"
         r"|legal framework", _DOMESTIC),
        (r"procedimiento|procedure|proceedings|introducci[oó]n|introduction|introdução|^vistos?\b"
         r"|having seen|^antecedentes$|presentaci[oó]n de la consulta", PROCEDURE),
        (r"reparaciones|reparations|reparações|costas|\bcosts\b|reparar|63\.1|63\(1\)"
         r"|indemniza", LAW),
        (r"^(?:los )?hechos|\bfacts\b|^(?:os )?fatos|hechos (?:del caso|probados)|contexto"
         r"|background", FACTS),
        (r"prueba|evidence|\bprova|competencia|jurisdiction|competence|competência|excepci[oó]n"
         r"|excepciones|preliminary objection|exce[cç]|reconocimiento|acknowledg|acquiescence"
         r"|admisib|admissib|consideraci(?:ones|[oó]n) previa|preliminary considerations"
         r"|cuestiones? previa",
         LAW),
        (r"^fondo|^(?:el )?fondo|\bmerits\b|^mérito|^art[ií]culo|^article|^derechos? a|^rights? to"
         r"|violaci[oó]n|violation|deber de|obligaci[oó]n de", LAW),
        (r"^(?:anexo|annex|appendix)", ANNEX),
        (r"^(?:legal\s+)?analysis\b|^an[aá]lisis\b|^análise\b", LAW),
    )
)  # fmt: skip
_ENUMERATED: Final = regex.compile(
    r"^(?:(?:cap[ií]tulo\s+)?[IVXL]+(?:\s*[.\-–—)]+|\s+)|[A-Za-z](?:\.\d+){0,2}\s*[.\-–—)]+"
    r"|\d{1,2}(?:\.\d+){0,2}\s*[.\-–—)]+|\(?[ivx]+\))\s*(?=\S)"
)
_CLAUSES: Final = (  # of an order; they stand with a colon and without capitals
    (regex.compile(r"(?:vistos?|having\s+seen|tendo\s+visto)\s*:?", regex.IGNORECASE), PROCEDURE),
    (regex.compile(r"(?:y\s+)?considera(?:ndo(?:\s+que)?|ndos)\s*:?|(?:and\s+)?considering\s*:?"
                   r"|whereas\s*:?", regex.IGNORECASE), ASSESSMENT),
)  # fmt: skip
_CLAUSE_BEGINS: Final = frozenset({"vi", "ha", "te", "y ", "co", "an", "wh"})
_LONGEST_CLAUSE: Final = 18
_NAMED: Final = (  # sub-headings that stand without number or capitals
    "Consideraciones de la Corte", "Consideraciones del Tribunal", "Considerations of the Court",
    "Considerações da Corte", "Alegatos de", "Argumentos de", "Arguments of", "Alegações d",
    "Observaciones de", "The Court’s considerations", "The Court's considerations",
)  # fmt: skip
_NAMED_HEADS: Final = frozenset(name[1:7] for name in _NAMED)
_LONGEST_NAMED: Final = 75
_OPINION: Final = regex.compile(
    r"^\W*(?:VOTO\s+(?:RAZONADO|CONCURRENTE|DISIDENTE|PARCIAL|CONJUNTO|INDIVIDUAL|SALVADO"
    r"|SEPARADO|CONCORDANTE|DISSIDENTE|FUNDAMENTADO|ARRAZOADO|D[EO]L?\s|EN\s)"
    r"|OPINI[OÓ]N\s+(?:SEPARADA|DISIDENTE|CONCURRENTE|INDIVIDUAL|PARCIAL)"
    r"|(?:PARTIALLY\s+|PARTLY\s+|JOINT\s+|CONCURRING\s+|DISSENTING\s+|SEPARATE\s+|REASONED\s+"
    r"|INDIVIDUAL\s+"
    r"|AND\s+|CONCURRING[- ]|DISSENTING[- ])+(?:OPINION|VOTE)|DECLARACI[OÓ]N\s+DEL?\s+JUE)",
    regex.IGNORECASE,
)
_OPINION_BEGINS: Final = frozenset(
    {"VOTO", "OPIN", "PART", "JOIN", "CONC", "DISS", "SEPA", "REAS", "INDI", "DECL"}
)
_LONGEST: Final = 130  # code points; a longer line is prose
_NUMERAL: Final = regex.compile(r"^(?:CAP[IÍ]TULO\s+)?[IVXL]+\s*\.?$")
_CONTENTS: Final = regex.compile(r"\.{4,}|(?:\. ){4,}|\s\d{1,3}$")


def is_opinion(line: str) -> bool:
    """Whether a line is the heading of a separate opinion."""
    if line[:4].upper() not in _OPINION_BEGINS or len(line) > _LONGEST or not _OPINION.match(line):
        return False
    return line.upper() == line or (line[-1:] not in ".;," and line[:1].isupper())


def kind_of_heading(line: str, before: str) -> Kind | None:
    """Return the section and speaker a line begins; ``None`` where it is prose or a sub-heading.

    Args:
        line: without surrounding blanks.
        before: the last line before that is not blank: a Roman numeral may stand alone on it.
    """
    if not 4 <= len(line) <= _LONGEST or not _may_be_heading(line, before):  # noqa: PLR2004 - "FATO"
        return None
    found = _ENUMERATED.match(line)
    is_named = line.startswith(_NAMED) and len(line) <= _LONGEST_NAMED
    if not line.isupper() and (
        line[-1] in ".;,:" or not (found or is_named or _NUMERAL.match(before))
    ):
        return None
    if _CONTENTS.search(line):
        return None
    words = line[found.end() if found else 0 :].casefold().strip(" :.")
    if _ARGUMENTS.search(words):
        return SUBMISSIONS, _speaker(words)
    return next((kind for form, kind in _KEYWORDS if form.search(words)), None)


def _may_be_heading(line: str, before: str) -> bool:
    """Whether a closer look is worth its time: capitals, an enumeration, or a numeral before."""
    if line.isupper() or (len(before) <= 12 and before.isupper()):  # noqa: PLR2004 - "CAPÍTULO XII"
        return True
    head = line[1:7]
    if head in _NAMED_HEADS:
        return True
    return "." in head or ")" in head or "-" in head or "–" in head


def _speaker(words: str) -> Speaker:
    is_state = regex.search(_STATE, words) is not None
    others = set(regex.findall(_OTHERS, words))
    if is_state and not others:
        return Speaker.GOVERNMENT
    if others and not is_state and not others & {"partes", "parties"}:
        return Speaker.APPLICANT
    return Speaker.UNKNOWN


_OPENINGS: Final = (
    (Speaker.GOVERNMENT, regex.compile(
        r"^(?:[^.]{0,60}\b)?(?:[Ee]l\s+Estado|[Tt]he\s+(?:State|Government)|[Oo]\s+Estado)\b")),
    (Speaker.APPLICANT, regex.compile(
        r"^(?:[^.]{0,60}\b)?(?:[Ll]a\s+Comisión|[Tt]he\s+(?:Inter-American\s+)?Commission"
        r"|[Ll][oa]s\s+representantes"
        r"|[Ee]l\s+representante|[Tt]he\s+representatives?|[Aa]\s+Comissão"
        r"|[Oo]s\s+representantes)\b")),
    (Speaker.COURT, regex.compile(r"^(?:[^.]{0,40}\b)?(?:[Ll]a\s+Corte|[Ee]l\s+Tribunal"
                                  r"|[Tt]he\s+Court|[Ee]ste\s+Tribunal)\b")),
)  # fmt: skip


_OF_A_REPORT: Final = (  # the Commission speaks, and petitioners plead
    _OPENINGS[0],
    (Speaker.APPLICANT, regex.compile(
        r"^(?:[^.]{0,60}\b)?(?:[Ll][oa]s?\s+(?:parte\s+)?peticionari[oa]s?|[Ee]l\s+peticionario"
        r"|[Tt]he\s+petitioners?|[Oo]s?\s+peticionários?|[Aa]s?\s+peticionárias?)\b")),
    (Speaker.COURT, regex.compile(
        r"^(?:[^.]{0,40}\b)?(?:[Ll]a\s+(?:Comisión|CIDH)|[Tt]he\s+(?:Inter-American\s+)?Commission"
        r"|[Tt]he\s+IACHR|[Aa]\s+Comissão|[Ll]a\s+Corte|[Tt]he\s+Court)\b")),
)  # fmt: skip
_PLEADING: Final = regex.compile(
    r"^[^.]{0,120}?\b(?:aleg|argument|arguy|sostuv|sostien|manifest|señal|indic|solicit|afirm"
    r"|expre[s]|adujo"
    r"|adujeron|observ|argued|argues|alleged|maintain|contend|stated|indicated|submitted"
    r"|claimed|asserted"
    r"|requested|affirmed|considered\s+that|emphasi[sz]ed|noted|sustentou|afirmou)"
)


def speaker_of_opening(opening: str, *, is_report: bool = False) -> Speaker:
    """Return whose submission the first words of a paragraph announce.

    Args:
        opening: of the paragraph.
        is_report: whether the Commission wrote the text; before the Court it is a party.
    """
    forms = _OF_A_REPORT if is_report else _OPENINGS
    found = [(hit.end(), speaker) for speaker, form in forms if (hit := form.match(opening))]
    return min(found)[1] if found else Speaker.UNKNOWN


def pleader_of_opening(opening: str, *, is_report: bool = False) -> Speaker | None:
    """Return who pleads in a paragraph of the Court's own part; ``None`` where the Court speaks."""
    speaker = speaker_of_opening(opening, is_report=is_report)
    if speaker in (Speaker.UNKNOWN, Speaker.COURT) or not _PLEADING.match(opening):
        return None
    return speaker


_CHAPTERS: Final = (
    (FACTS, regex.compile(r"\b(?:hechos|facts|fatos)\b[^.]{0,60}\b(?:proba|prova|proven|proved)")),
    (PROCEDURE, regex.compile(
        r"\b(?:demanda|caso|case|application)\b[^.]{0,60}\b(?:introducid|sometid|presentad"
        r"|submitted|filed|brought)|\bmediante\s+nota\b|\b[Bb]y\s+note\b")),
)  # fmt: skip


def kind_of_chapter(opening: str) -> Kind:
    """Return the section that a chapter without a heading is, by its first words."""
    return next((kind for kind, form in _CHAPTERS if form.search(opening)), LAW)


def is_numeral(line: str) -> bool:
    """Whether a line is a Roman numeral alone: old judgments head chapters by nothing else."""
    return _NUMERAL.match(line) is not None


def kind_of_clause(line: str) -> Kind | None:
    """Return the part of an order that “Having seen:” or “Considering:” begins; else ``None``."""
    if len(line) > _LONGEST_CLAUSE or line[:2].casefold() not in _CLAUSE_BEGINS:
        return None
    return next((kind for form, kind in _CLAUSES if form.fullmatch(line)), None)
