"""What an item of the Inter-American Court's operative part decides."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Outcome
from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming

_ORDERED: Final = regex.compile(
    r"^\W*(?:\d{1,3}\s*[.)]\s*)?(?:(?:Que\s+|That\s+)?(?:El|The"
    r"|O)\s+(?:\w+\s+de\s+\w+\s+)?(?:Estado|State)[^.;]{0,40}?\s"
    r"(?:debe|deberá|shall|must|should|deve)\b|Esta\s+[Ss]entencia|This\s+[Jj]udge?ment"
    r"|La\s+Corte\s+supervisará"
    r"|The\s+Court\s+(?:shall|will)\s+(?:monitor|supervise)|(?:Fij|Orden|Orders|Disponer"
    r"|Requerir|Solicitar|No\s+continuar"
    r"|Reiterar|Mantener|Exhort|Instru|Continuar|To\s+(?:require|request|reiterate|order"
    r"|continue|call|urge|keep|maintain|instruct)))",
    regex.IGNORECASE,
)
_NO_VIOLATION: Final = regex.compile(
    r"\bno\s+(?:es|resulta|son|fue|ha\s+sido|puede\s+ser)\s+(?:\w+\s+)?responsable"
    r"|\bno\s+puede\s+(?:atribuir|imputar)\w*\s"
    r"|\bno\s+(?:violó|infringió|vulneró|incumplió)"
    r"|\bno\s+(?:ha|han|hubo|existió|existe|se\s+configuró)\s+(?:sido\s+)?(?:violad|incumplid"
    r"|vulnerad|infringid|un[ao]?\s+)?"
    r"(?:violaci|violad|incumplid|vulnerad|infringid|[oa]\b)"
    r"|\bno\s+(?:se\s+)?(?:ha\s+|han\s+|fue\s+|fueron\s+|quedó\s+|quedaron\s+|está\s+|están\s+"
    r"|sido\s+)*"
    r"(?:prob|acredit|demostr|comprob|establecid)"
    r"|no\s+(?:cuenta\s+con|existen|hay|dispone\s+de)\s+(?:\w+\s+){0,3}(?:elementos|prueba|hechos)"
    r"|\bno\s+se\s+encuentran?\s+(?:\w+\s+)?(?:prob|acredit|demostr|comprob)"
    r"|\b(?:desestim|rechaz)\w*\s+(?:la|las)\s+(?:solicitud|pretensi)[^.;]{0,140}?\b(?:responsable|viol)"
    r"|\b(?:dismiss|reject)\w*\s+the\s+(?:request|claim)[^.;]{0,140}?\b(?:responsible|violat)"
    r"|\bno\s+es\s+procedente\s+la\s+alegada\s+violaci"
    r"|\balleged\s+violation\b[^.;]{0,200}?\bis\s+not\s+admissible"
    r"|\bnot\s+(?:\w+\s+)?(?:responsible|been\s+(?:proven|proved|established|demonstrated"
    r"|violated)|violated?|breached?|infringed?"
    r"|constitute|incur|fail(?:ed)?\s+to)|\bno\s+violation|has\s+not\s+been\s+(?:proven|proved|demonstrated"
    r"|established)"
    r"|\bnão\s+(?:é\s+responsável|violou|descumpriu|foi\s+(?:provad|demonstrad|comprovad))"
    r"|no\s+(?:tiene|incurrió\s+en)\s+responsabilidad|insufficient\s+(?:evidence|elements)",
    regex.IGNORECASE,
)
_VIOLATION: Final = regex.compile(
    r"\bviol[oó]\b|\bha\s+violado|\bincumpli[oó]\b|\bha\s+incumplido|\binfringió|\bvulneró"
    r"|\bno\s+cumplió"
    r"|responsable\b[^.;]{0,140}?\b(?:por|de)\s|\bviolated\b|\bbreached\b"
    r"|failed\s+to\s+(?:comply|fulfil|observe|respect)"
    r"|\bdid\s+not\s+(?:comply|fulfil|observe|respect|guarantee|secure|ensure)\b"
    r"|\b(?:has|have)\s+not\s+(?:complied|fulfilled|observed|respected|guaranteed|secured|ensured)\b"
    r"|(?<!\bthose\s)(?<!\bpersons\s)\bresponsible\b[^.;]{0,140}?\bfor\b|responsável\s+(?:por"
    r"|pel[ao])|\bviolou\b|\bdescumpriu|non-?compliance\s+with"
    r"|(?:se\s+)?(?:configuró|existió|hubo)\s+(?:una\s+)?violación|(?:there\s+was"
    r"|has\s+been)\s+a\s+violation"
    r"|faltó\s+a\b|\bestablece\s+la\s+violaci|\bes\s+violatori[oa]s?\s+del?\b|\bconstituyen?\s+(?:una\s+)?violaci|\bconstitutes?\s+(?:a\s+)?violation"
    r"|ha\s+dejado\s+de\s+cumplir|infringed",
    regex.IGNORECASE,
)
_OBJECTION: Final = r"(?:excepci[oó]n|excepciones|objections?|exceções|exceção)"
_DISMISSED: Final = regex.compile(
    rf"\b(?:desestim|rechaz|improcedente|infundad|dismiss|reject|overrul|declina"
    rf"|rejeit)\w*[^.;]{{0,200}}?\b{_OBJECTION}"
    rf"|{_OBJECTION}[^.;]{{0,120}}?\b(?:improcedente|infundad|dismissed|rejected|unfounded)",
    regex.IGNORECASE,
)
_ALLOWED: Final = regex.compile(
    rf"(?<!im)(?:\badmit(?:ir|e|s)?|\bacept\w*|\bacog\w*|\bprocedente|\bupholds?|\baccepts?"
    rf"|\badmits?|\ballows?|\bsustain|\bparcialmente)\b"
    rf"[^.;]{{0,140}}?\b{_OBJECTION}",
    regex.IGNORECASE,
)
_NO_SEPARATE: Final = regex.compile(
    r"\bno\s+(?:corresponde|procede|es\s+necesario|resulta\s+necesario|ha\s+lugar"
    r"|considera\s+necesario)\s+(?:\w+\s+)?"
    r"(?:pronunci|analiz|examin|emitir|declarar)|\bno\s+se\s+pronunci|omite\s+pronunci"
    r"|(?:not|un)\s?(?:it\s+)?(?:appropriate|necessary|in\s+order"
    r"|pertinent)\s+(?:for\s+the\s+Court\s+)?to\s+(?:rule|examine|analy|decide|make|consider|issue)"
    r"|no\s+need\s+to\s+(?:rule|examine)|does\s+not\s+find\s+it\s+necessary"
    r"|will\s+not\s+(?:rule|examine)"
    r"|(?:abstenerse|se\s+abstiene)\s+de\s+pronunci|\bno\s+(?:analizar|examinar)[áa]\s"
    r"|\bno\s+estima\s+(?:pertinente|necesario)\s|\bn[aã]o\s+(?:é\s+)?necess[áa]rio\s"
    r"|\binnecesario\s+(?:realizar|considerar|pronunci|analiz|examin|emitir)"
    r"|\bno\s+(?:tiene|cuenta\s+con)\s+(?:los\s+)?elementos\s+(?:suficientes\s+)?para\s+pronunci"
    r"|\bit\s+does\s+not\s+follow\s+to\s+issue",
    regex.IGNORECASE,
)
_ADMISSIBILITY: Final = (
    (Outcome.INADMISSIBLE, regex.compile(
        r"\b(?:inadmi[sc]+ible|improcedente)\b[^.;]{0,80}(?:solicitud|demanda|petici|request"
        r"|petition|application)"
        r"|(?:solicitud|demanda|petici|request|petition"
        r"|application)[^.;]{0,80}\b(?:inadmi[sc]+ible|improcedente)\b"
        r"|desestimar[^.;]{0,40}(?:solicitud|demanda)[^.;]{0,20}de\s+interpretaci"
        r"|reject\w*[^.;]{0,30}request\s+for\s+interpretation",
        regex.IGNORECASE)),
    (Outcome.ADMISSIBLE, regex.compile(
        r"(?<!in)(?<!in\s)\badmi[sc]+ible\b[^.;]{0,80}(?:solicitud|demanda|petici|request"
        r"|petition|application|caso|case)"
        r"|(?:solicitud|demanda|petici|request|petition|application|caso"
        r"|case)[^.;]{0,80}(?<!in)\badmi[sc]+ible\b",
        regex.IGNORECASE)),
    (Outcome.DISCONTINUED, regex.compile(
        r"sobrese|desisti(?:da|do|miento)|archivar\s+el\s+expediente|discontinu"
        r"|dar\s+por\s+(?:terminad|concluid)\w+\s+(?:el\s+)?(?:caso|procedimiento)",
        regex.IGNORECASE)),
)  # fmt: skip
_TURNS: Final = regex.compile(
    r"[;,]?\s+(?:y|and|pero|but|e)\s+(?=(?:que\s+|that\s+)?(?:el\s+Estado\s+|the\s+State\s+"
    r"|it\s+)?(?:no\s+(?:viol|es\s+resp|incumpl|ha)"
    r"|(?:did|has|is)\s+not\b|não\b))",
    regex.IGNORECASE,
)
_RECITAL: Final = regex.compile(  # the paragraphs that prove it, and the victims, name no provision
    r"\b(?:en\s+los\s+términos\s+de(?:l|\s+los)?\s+párrafos?|pursuant\s+to\s+paragraphs?"
    r"|in\s+(?:the\s+terms\s+of|accordance\s+with)"
    r"\s+paragraphs?"
    r"|de\s+conformidad\s+con\s+(?:lo\s+\w+\s+en\s+)?(?:los\s+)?párrafos?)\s+[\d\sa,yto.e;and]+",
    regex.IGNORECASE,
)


_BESIDE: Final = regex.compile(  # what the State has to do all the same
    r",?\s*sin\s+perjuicio\s+de\s+lo\s+(?:cual|anterior)\b.*$", regex.IGNORECASE
)


def findings_in(item: str, naming: Naming) -> Iterator[tuple[Outcome, tuple[Combined, ...]]]:
    """Yield what one item decides: each outcome with the provisions it names, in text order.

    Args:
        item: its white space and hyphens already mended.
        naming: how the Court names its treaties.
    """
    if _DISMISSED.search(item):
        yield Outcome.OBJECTION_DISMISSED, ()
    elif _ALLOWED.search(item):
        yield Outcome.OBJECTION_ALLOWED, ()
    elif found := next((o for o, form in _ADMISSIBILITY if form.search(item)), None):
        yield found, ()
    elif not _ORDERED.search(item):
        for sentences in _of_one_outcome(_BESIDE.sub("", _RECITAL.sub("", item))):
            for clause in _TURNS.split(sentences):
                if outcome := outcome_of(clause):
                    yield outcome, combined_provisions(clause, naming)


_SENTENCES: Final = regex.compile(
    r"(?<=[\p{Ll}\d)]\s?\.)\s+(?:-\s?)?(?:\d{1,3}\s?-?\s+)?(?:\d{1,2}\.\s+)?"
    r"(?=(?:El|No|Asimismo|Además|Adicionalmente|Con|Por|Tampoco|The|In|Likewise|Furthermore|It)\b)"
)


def _of_one_outcome(item: str) -> list[str]:
    """Return an item in stretches, a new one where a sentence decides otherwise than before."""
    stretches: list[tuple[Outcome | None, str]] = []
    for sentence in _SENTENCES.split(item):
        outcome = outcome_of(sentence)
        if stretches and (outcome is None or outcome == stretches[-1][0]):
            stretches[-1] = stretches[-1][0], f"{stretches[-1][1]} {sentence}"
        else:
            stretches.append((outcome, sentence))
    return [words for _, words in stretches]


_ADVISES: Final = regex.compile(
    r"\W*\d{1,2}\s*[.)]\s*(?:Que\s|That\s)(?!es\s+competente|it\s+has\s+jurisdiction|tiene\s+compet)",
    regex.IGNORECASE,
)
"""How a numbered item of an opinion begins: "3. Que el principio de igualdad …"."""


def advice_in(item: str, naming: Naming) -> Iterator[tuple[Outcome, tuple[Combined, ...]]]:
    """Yield what an item of an advisory opinion advises: on its provisions, or on none by number.

    Args:
        item: its white space and hyphens already mended.
        naming: how the Court names its treaties.
    """
    bare = (Combined(one.provision) for one in combined_provisions(item, naming))
    provisions = tuple(dict.fromkeys(bare))
    if provisions or _ADVISES.match(item):
        yield Outcome.ADVISORY, provisions


def outcome_of(clause: str) -> Outcome | None:
    """Return what a clause of the merits decides, ``None`` where it decides nothing."""
    if _NO_SEPARATE.search(clause):
        return Outcome.NO_SEPARATE_ISSUE
    if _NO_VIOLATION.search(clause):
        return Outcome.NO_VIOLATION
    return Outcome.VIOLATION if _VIOLATION.search(clause) else None
