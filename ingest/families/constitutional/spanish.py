"""How the constitutional courts of Colombia, Spain, Chile and Peru lay their rulings out."""

from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.constitutional.plans import NUMBER, Chapter, Plan, line


def _says(who: str, verbs: str) -> "regex.Pattern[str]":
    return regex.compile(
        rf"\s*(?:(?:[Mm]ediante|[Pp]or\s+escrito|[Ee]n\s+(?:su|el|la|fecha)"
        rf"|[Pp]or\s+(?:su\s+parte|otra\s+parte"
        rf"|[úu]ltimo)|[Cc]on\s+fecha|[Ee]l\s+(?:d[ií]a\s+)?\d|[Aa]simismo|[Aa]dem[áa]s"
        rf"|[Ff]inalmente)[^.;]{{0,160}}?,\s+)?"
        rf"(?:[Ss]eg[úu]n\s+(?:{who})\b"
        rf"|(?:{who})\b{_NO_PLEA}(?:,[^.;]{{0,140}}?,)?[^.;,]{{0,45}}?\s(?:{verbs}))",
    )


_NO_PLEA: Final = (
    r"(?!\s+(?:no\s+)?(?:se\s+encuentra|est[áa]|tiene|es\s|cumple|carece|acredit|cuenta))"
)
_PLEADS: Final = (
    r"(?:aleg|sost[iu]|argument|solicit|afirm|manifest|señal|expres|indic|inform|aduc|invoc"
    r"|adviert|advirti|reproch"
    r"|consider|plante|pid|pidi|interes|opon|opus|contest|expon|expus|refier|refiri|formul"
    r"|explic|defend|defiend"
    r"|insist|mencion|apunt|asegur|denunci|cuestio|precis|agreg|comenta|razon|present[óa]|evacu"
    r"|impugn|cumpliment"
    r"|compareci[óe])\p{Ll}*\b"
)
_APPLICANT_ES: Final = (
    r"(?:[Ll]a\s+|[Ee]l\s+|[Ll]os\s+|[Ll]as\s+)(?:part[e]\s+)?(?:accionantes?|actor(?:a|es)?"
    r"|demandantes?|recurrentes?"
    r"|peticionari[oa]s?|requirentes?|tutelantes?|parte\s+(?:actora|accionante|demandante"
    r"|requirente|recurrente)"
    r"|diputad[oa]s\s+recurrentes|personer[íi]a|agente\s+oficios[oa]|demanda|recurso)"
)
_GOVERNMENT_ES: Final = (
    r"(?:[Ee]l\s+|[Ll]a\s+|[Ll]os\s+|[Ll]as\s+)(?:[Aa]bogac[íi]a\s+(?:General\s+)?del\s+Estado"
    r"|abogad[oa](?:\s+general)?\s+del\s+[Ee]stado|letrad[oa]s?\s+"
    r"(?:del|de\s+la|de\s+los|de)\s|procurador[a]?\s+p[úu]blic|Gobierno\b"
    r"|Ministerio\s+(?!P[úu]blico|Fiscal)"
    r"|Municipalidad"
    r"|representaci[óo]n\s+(?:procesal\s+)?del\s+(?:Gobierno|Parlamento))"
)
_ANSWERS_ES: Final = (  # who answers a complaint against a private party, or against several
    r"(?:[Ee]l\s+|[Ll]a\s+|[Ll]os\s+|[Ll]as\s+)(?:parte\s+(?:demandada|accionada)|demandad[oa]s?"
    r"|accionad[oa]s?"
    r"|entidad\s+(?:accionada|demandada)|vinculad[oa]s?)"
)
_RECOUNTED_ES: Final = regex.compile(
    r"\s*(?:El\s+contenido\s+del\s+recurso|El\s+recurso\s+(?:se\s+)?(?:fundament|articul"
    r"|estructur|part|contien)"
    r"|Los\s+motivos\s+(?:de\s+inconstitucionalidad|del\s+recurso)|En\s+(?:la\s+demanda"
    r"|el\s+recurso)\s+se\s)"
)
_THIRD_ES: Final = (
    r"(?:[Ee]l\s+|[Ll]a\s+)(?:fiscal(?:\s+general\s+del\s+Estado)?|Ministerio\s+(?:P[úu]blico"
    r"|Fiscal)|interviniente"
    r"|Defensor[íi]?a?\s+del\s+Pueblo|Procurador[íi]?a?\s+General|amicus)"
)
_PLEAS_ES: Final = (
    (Speaker.APPLICANT, _says(_APPLICANT_ES, _PLEADS)),
    (Speaker.GOVERNMENT, _says(_GOVERNMENT_ES, _PLEADS)),
    (Speaker.THIRD_PARTY, _says(_THIRD_ES, _PLEADS)),
    (Speaker.UNKNOWN, _says(_ANSWERS_ES, _PLEADS)),
    (Speaker.APPLICANT, _RECOUNTED_ES),
)

COLOMBIA: Final = Plan(
    chapters=(
        Chapter(line(r"ANTECEDENTES", ordered=True), SectionName.FACTS),
        Chapter(
            line(
                r"CONSIDERACIONES(?:\s+DE\s+LA\s+(?:CORTE(?:\s+CONSTITUCIONAL)?"
                r"|SALA))?(?:\s+Y\s+FUNDAMENTOS)?"
            ),
            SectionName.LAW,
        ),
    ),
    operative=line(r"DECISI[ÓO]N|(?:FALLA|RESUELVE|R\s?E\s?S\s?U\s?E\s?L\s?V\s?E)"),
    topics=(
        Chapter(
            line(
                r"(?:\d+\.\s*)?(?:\p{L}+\s){0,6}?(?:[Rr]espuestas?|[Cc]ontestaci[óo]n(?:es)?"
                r"|[Ii]ntervenci[óo]n(?:es)?)\b"
                r"[^\n.]{0,90}"
            ),
            SectionName.SUBMISSIONS,
            Speaker.UNKNOWN,
        ),
        Chapter(
            line(
                r"(?:\d+\.\s*)?(?:[^\n.]{0,40}?\s)?(?:[Dd]ecisi[óo]n(?:es)?|[Ss]entencias?"
                r"|(?:Fallo|fallo)s?)\s+(?:judicial(?:es)?\s+)?"
                r"(?:objeto|de\s+(?:primera|segunda|[úu]nica|instancia|tutela)|materia"
                r"|proferid)[^\n.]{0,60}"
            ),
            SectionName.PROCEDURE,
            Speaker.OTHER_COURT,
        ),
        Chapter(
            line(r"(?:\d+\.\s*)?(?:[Aa]ctuaciones|[Tt]r[áa]mite|[Pp]ruebas)\b[^\n.]{0,80}"),
            SectionName.PROCEDURE,
        ),
    ),
    opinions=regex.compile(
        r"^[^\S\n]*+(?P<what>(?:SALVAMENTO"
        r"|ACLARACI[ÓO]N)(?:\s+PARCIAL)?\s+(?:PARCIAL\s+)?(?:Y\s+\p{Lu}+\s+(?:PARCIAL\s+)?)?DE"
        r"\s+VOTO)"
        r"(?:\s+(?:DE(?:L)?\s+(?:LA\s+|LOS\s+)?)?MAGISTRAD[OA]S?\s+(?P<names>[^\n]{4,90}))?",
        regex.M,
    ),
    summaries=(
        regex.compile(r"^[^\S\n]*+TEMAS\s*-\s*SUBTEMAS", regex.M),
        regex.compile(
            r"^[^\S\n]*+(?:REP[ÚU]BLICA\s+DE\s+COLOMBIA|CORTE\s+CONSTITUCIONAL|(?:Referencia"
            r"|Expediente|Asunto)s?\s*:)",
            regex.M,
        ),
    ),
    closes=regex.compile(r"^[^\S\n]*+(?:Not[ií]fiquese|C[óo]piese|C[óo]mun[ií]quese)\b", regex.M),
    notes=regex.compile(r"^[^\S\n]*+\[1\]\s", regex.M),
    numbered=NUMBER,
    pleas=_PLEAS_ES,
)

SPAIN: Final = Plan(
    chapters=(
        Chapter(line(r"Antecedentes|ANTECEDENTES"), SectionName.FACTS),
        Chapter(line(r"Fundamentos\s+[Jj]ur[íi]dicos|FUNDAMENTOS\s+JUR[ÍI]DICOS"), SectionName.LAW),
    ),
    operative=line(r"Fallo|F\s?A\s?L\s?L\s?O"),
    opinions=regex.compile(
        r"^[^\S\n]*+(?:\d{1,2}\.\s+)?(?P<what>Voto\s+particular(?:\s+(?:concurrente|discrepante"
        r"|parcialmente\s+discrepante))?)"
        r"\s+que\s+(?:formulan?|emiten?|presentan?|suscriben?)\s+(?:el|la|los"
        r"|las)\s+magistrad[oa]s?\s+(?P<names>.{4,260}?)"
        r"(?=\s+(?:a|en|respecto|al|contra|sobre)\s+(?:la|el|los)\s|,?\s+al\s+que\s+se\s+adhiere"
        r"|\n)",
        regex.M | regex.I,
    ),
    closes=regex.compile(r"^[^\S\n]*+(?:Publ[ií]quese|Dada\s+en)\b", regex.M),
    numbered=NUMBER,
    pleas=_PLEAS_ES,
)

CHILE: Final = Plan(
    chapters=(
        Chapter(line(r"VISTOS?"), SectionName.FACTS),
        Chapter(line(r"(?:Y\s+)?CONSIDERANDO"), SectionName.LAW),
    ),
    operative=line(r"(?:EL\s+TRIBUNAL\s+)?(?:SE\s+)?RESUELVE|SE\s+DECLARA"),
    topics=(
        Chapter(line(r"S[íi]ntesis\s+de\s+la\s+gesti[óo]n[^\n]{0,60}"), SectionName.FACTS),
        Chapter(
            line(
                r"Conflicto\s+constitucional[^\n]{0,90}"
                r"|Conflictos?\s+de\s+constitucionalidad[^\n]{0,90}"
            ),
            SectionName.SUBMISSIONS,
            Speaker.APPLICANT,
        ),
        Chapter(
            line(r"Tramitaci[óo]n[^\n]{0,60}|Vista\s+de\s+la\s+causa[^\n]{0,60}"),
            SectionName.PROCEDURE,
        ),
        Chapter(
            line(
                r"(?:Observaciones|Traslados?)\s+(?:del?|de\s+la)\s+(?:requerid[oa]|Consejo"
                r"|Presidente|Gobierno)[^\n]{0,60}"
            ),
            SectionName.SUBMISSIONS,
            Speaker.GOVERNMENT,
        ),
        Chapter(
            line(r"(?:Observaciones|Traslados?)\b[^\n]{0,70}"),
            SectionName.SUBMISSIONS,
            Speaker.THIRD_PARTY,
        ),
    ),
    opinions=regex.compile(
        r"^[^\S\n]*+(?:(?P<what>DISIDENCIAS?|PREVENCI[ÓO]N(?:ES)?)[^\S\n]*$"
        r"|(?P<what>Acordad[oa]s?\b(?:[^.]"
        r"|\.(?=\d)){0,260}?\bcon\s+el\s+voto\s+en\s+contra)\s+de(?:l|\s+la|\s+los"
        r"|\s+las)?\s+Ministr[oa]s?\s+"
        r"(?P<names>[^.]{4,320}?)(?=,?\s+quien(?:es)?\b)"
        r"|(?:El|La|Los|Las)\s+Ministr[oa]s?\s+(?P<names>[^.]{4,320}?)\s+(?P<what>previenen?)\b)",
        regex.M,
    ),
    signed=regex.compile(
        r"^[^\S\n]*+(?:Redact(?:[óo]|aron)\b|Comun[ií]quese|Pronunciada\s+por)", regex.M
    ),
    numbered=regex.compile(
        r"\s*(?P<number>\p{Lu}{5,}(?:\s\p{Lu}{5,})?)\s?(?:\.|°|:)\s?(?:-\s?)?(?=Que\b|\p{Lu})"
    ),
    pleas=_PLEAS_ES,
)

PERU: Final = Plan(
    chapters=(
        Chapter(line(r"ASUNTO|VISTOS?"), SectionName.PROCEDURE),
        Chapter(line(r"ANTECEDENTES"), SectionName.FACTS),
        Chapter(line(r"FUNDAMENTOS?|ATENDIENDO\s+A\s+QUE|CONSIDERANDOS?"), SectionName.LAW),
    ),
    operative=line(r"(?:HA\s+)?(?:RESUELTO|RESUELVE)"),
    topics=(
        Chapter(
            line(r"(?:De\s+la\s+)?[Dd]emanda|Petitorio(?:\s+de\s+la\s+demanda)?"),
            SectionName.SUBMISSIONS,
            Speaker.APPLICANT,
        ),
        Chapter(
            line(r"(?:De\s+(?:la|las)\s+)?[Cc]ontestaci[óo]n(?:es)?\s+(?:de|a)\s+la\s+demanda"),
            SectionName.SUBMISSIONS,
            Speaker.GOVERNMENT,
        ),
        Chapter(
            line(r"Auto\s+admisorio|Auto\s+de\s+admisi[óo]n[^\n]{0,30}"), SectionName.PROCEDURE
        ),
        Chapter(
            line(
                r"(?:Resoluci[óo]n(?:es)?|Sentencias?|Autos?)\s+de\s+(?:primer|segund|primera"
                r"|segunda|1|2)[^\n]{0,60}"
            ),
            SectionName.PROCEDURE,
            Speaker.OTHER_COURT,
        ),
    ),
    opinions=regex.compile(
        r"^[^\S\n]*+(?P<what>FUNDAMENTOS?\s+DE\s+VOTO|VOTO\s+(?:SINGULAR|PARTICULAR"
        r"|DIRIMENTE)(?:\s+PARCIAL)?)"
        r"(?:\s+(?:CONJUNTO\s+)?(?:DEL?(?:\s+LAS?|\s+LOS)?|QUE\s+FORMULAN?\s+(?:EL|LA"
        r"|LOS))\s+(?:SEÑOR(?:ES|A)?\s+)?MAGISTRAD[OA]S?\s+"
        r"(?P<names>\p{Lu}[\p{Lu}\s,’'-]{3,90}?)(?=\s*\n\s*\n|\n[^\n]*\p{Ll}))?",
        regex.M,
    ),
    closes=regex.compile(r"^[^\S\n]*+(?:SS\s?\.|S\.\s)[^\n]*$|^[^\S\n]*+Publ[ií]quese\b", regex.M),
    notes=regex.compile(r"^[^\n]*↩", regex.M),
    numbered=NUMBER,
    pleas=_PLEAS_ES,
)
