"""Who receives, as roles; the names that stand there are never read."""

from typing import Final

import regex

from comity.extraction import Recipient

_PERSON: Final = (
    r"applicants?|authors?|complainants?|petitioners?|claimants?|requ[ée]rante?s?|plaignante?s?"
    r"|int[ée]ress[ée]e?s?|demandantes?|peticionari[oa]s?|autores?|plaintiffs?"
)
_SINGULAR: Final = (
    r"applicant|author|complainant|petitioner|claimant|requ[ée]rante?|plaignante?|int[ée]ress[ée]e?"
    r"|demandante|peticionari[oa]|autora?|plaintiff"
)
_ROLES: Final = tuple(
    (role, regex.compile(form, regex.IGNORECASE))
    for role, form in (
        (Recipient.FUND, r"\b(?:legal (?:assistance|aid) fund|fondo de asistencia legal"
                         r"|victims['’]? legal|fundo de assist[êe]ncia|fonds d['’]assistance)"),
        (Recipient.HEIRS, r"\b(?:heirs?|success(?:ors?|ion)|estate|beneficiar(?:y"
                          r"|ies) of the estate"
                          r"|h[ée]ritiers?|ayants? droit|ayants? cause|successeurs?|herederos?"
                          r"|herdeiros?"
                          r"|derechohabientes|sucesores|sucessores|rightful claimants?)\b"),
        (Recipient.NEXT_OF_KIN, r"\b(?:next[ -]of[ -]kin|relatives|family of|families"
                                r"|widow(?:er)?|spouses?"
                                r"|children|parents|mother|father|siblings|(?:his|her|their|the"
                                r"|two|three) sons?|daughters?"
                                r"|familiares|viuda|c[óo]nyuges?|hij[oa]s?|madres?|padres?"
                                r"|hermanas?"
                                r"|hermanos?|proches|veuve|famille|parentes|secondary victims"
                                r"|indirect victims)\b"),
        (Recipient.REPRESENTATIVE,
         r"\b(?:represent(?:atives?|antes?|ant)|counsel|lawyers?|attorneys?|legal adviser"
         r"|avocate?s?"
         r"|conseil(?! de)|Ma[îi]tre|abogad[oa]s?|defensor(?:es|a)?|intervenientes comunes)\b"),
        (Recipient.EACH, r"\b(?:each|every|per (?:applicant|person|application)|apiece|chacune?"
                         r"|chaque|par requ[ée]rante?|cada un[oa]|cada|respectively"
                         r"|to the (?:first|second|third)"
                         r" and)\b"),
        (Recipient.JOINTLY, r"\b(?:joint(?:ly)?|conjointe?(?:ment)?|conjuntamente|together"
                            r"|collectively"
                            r"|globale? (?:de|aux))\b"),
        (Recipient.VICTIMS, r"\b(?:v[íi]ctim[ae]?s?|v[íi]timas?|beneficiari(?:es|os|as)|survivors"
                            r"|miembros|members of the community)\b"),
        (Recipient.APPLICANT, rf"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth"
                              rf"|ninth|tenth"
                              rf"|premi(?:er|[èe]re)|second|seconde|deuxi[èe]me|troisi[èe]me)"
                              rf" (?:{_SINGULAR})|(?:{_SINGULAR})(?: company| association| party"
                              rf"| foundation"
                              rf"| societ[ey]| church)?)\b"),
        (Recipient.APPLICANTS, rf"\b(?:{_PERSON})\b"),
    )
)  # fmt: skip
_NOT_PAYEE: Final = regex.compile(
    r"\bd['’]imp[ôo]t(?: sur [^,;.]{0,30})? par\b[^,;.]{0,40}|\btaken together\b|"
    r"\b(?:chargeable|payable|due|dû|due) (?:to|par|by|on)\b[^,;.]{0,50}"
    r"|\b(?:sustained|suffered|incurred|caused|subi|subie|borne|sufrid[oa]s?"
    r"|ocasionad[oa]s?) (?:by|par|por|to|a)\b"
    r"[^,;.]{0,60}"
    r"|\bapplicants?['’]s? (?:claims?|bank|account|own|nominated)[^,;.]{0,40}"
    r"|\b(?:account|compte|cuenta)s? (?:indicated|designated|nominated|d[ée]sign[ée]"
    r"|indiqu[ée])\b[^,;.]{0,60}",
    regex.IGNORECASE,
)
_TO_COUNSEL: Final = regex.compile(
    r"\b(?:applicants?|author|complainant|victims?|her|his|their)['’]?s?['’]? (?:legal )?"
    r"(?:represent|counsel|lawyer|attorney)|\b(?:repr[ée]sentant|avocat|conseil)e?s? (?:de|du|des)"
    r"|\b(?:represent|abogad|defensor)\w* (?:legal(?:es)? )?(?:del?|de las?|de los|da|do|das"
    r"|dos)\b",
    regex.IGNORECASE,
)


def recipients_in(text: str, start: int = 0, end: int | None = None) -> tuple[Recipient, ...]:
    """Return the roles of those who are paid in ``text[start:end]``, each once, in a fixed order.

    Args:
        text: its white space even.
        start: where to begin.
        end: where to stop; the end of the text where ``None``.
    """
    stretch = _NOT_PAYEE.sub(" ", text[start : len(text) if end is None else end])
    found = {role for role, form in _ROLES if form.search(stretch)}
    if Recipient.REPRESENTATIVE in found and _TO_COUNSEL.search(stretch):
        rest = _TO_COUNSEL.sub(" ", stretch)
        found = {role for role, form in _ROLES if form.search(rest)} | {Recipient.REPRESENTATIVE}
    return tuple(role for role, _ in _ROLES if role in _without_weaker(found))


def _without_weaker(found: set[Recipient]) -> set[Recipient]:
    """Leave out the plain role where a nearer one says how it is paid."""
    kept = set(found)
    if Recipient.APPLICANT in kept and Recipient.APPLICANTS in kept:
        plural = kept & {Recipient.JOINTLY, Recipient.EACH}
        kept.discard(Recipient.APPLICANT if plural else Recipient.APPLICANTS)
    if kept & {Recipient.JOINTLY, Recipient.EACH}:
        kept -= {Recipient.APPLICANTS, Recipient.APPLICANT}
    if kept & {Recipient.HEIRS, Recipient.NEXT_OF_KIN, Recipient.FUND}:
        kept -= {Recipient.APPLICANT, Recipient.APPLICANTS, Recipient.VICTIMS}
    return kept
