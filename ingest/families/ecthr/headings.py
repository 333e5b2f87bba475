"""What a heading of a Strasbourg ruling announces, in English and French."""

import re
from enum import Enum
from functools import lru_cache
from typing import Final


class Topic(Enum):
    """What stands under a heading."""

    PROCEDURE = "procedure"
    FACTS = "facts"
    DOMESTIC_LAW = "domestic-law"
    INTERNATIONAL = "international-materials"
    FINAL_SUBMISSIONS = "final-submissions"
    COMPLAINTS = "complaints"
    LAW = "law"
    PARTIES = "parties"
    APPLICANT = "applicant"
    GOVERNMENT = "government"
    THIRD_PARTY = "third-party"
    OTHER_COURT = "other-court"
    ASSESSMENT = "assessment"
    ISSUE = "issue"


CHAPTERS: Final = frozenset(
    {
        Topic.PROCEDURE,
        Topic.FACTS,
        Topic.DOMESTIC_LAW,
        Topic.INTERNATIONAL,
        Topic.FINAL_SUBMISSIONS,
        Topic.COMPLAINTS,
        Topic.LAW,
    }
)
_PREFIX: Final = re.compile(
    r"(?:#+\s*)?(?:\(?(?:[IVX]{1,5}|[A-H]|[a-h]|[ivx]{1,4}|\d{1,2}|[αβγδ]{1,2})\s?[.)]\s*|[-–•]\s)?"
    r"(?:On\s+|As\s+to\s+|As\s+regards\s+|Sur\s+|Quant\s+[àa]\s+|Concerning\s+|Regarding\s+)?"
    r"(?:the\s+|les?\s+|la\s+|l\s?['’]\s?)?",
    re.IGNORECASE,
)
_ORDINAL: Final = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|other|remaining|individual|two)\s+)*"
)
_SAYINGS: Final = (
    r"(?:submissions?|arguments?|observations?|claims?|views?|positions?|case|comments|account"
    r"|version|contentions?|pleadings?|reply|replies|allegations?)"
)
_ONE_PARTY: Final = r"\s+(?:of|by|from|made\s+by)\s+(?:the\s+)?(?:applicants?|government)$"
_DITS: Final = r"(?:th[èe]ses?|arguments?|observations?|positions?|version|moyens|all[ée]gations?)"
_FORMS: Final = (
    (Topic.PROCEDURE, r"procedure|proc[ée]dure(?:\s+et\s+faits)?|introduction"
     r"|proceedings?\s+before\s+the\s+commission.*"
     r"|proc[ée]dure\s+(?:suivie\s+)?devant\s+la\s+commission.*"
     r"|procedure\s+before\s+the\s+(?:court|commission).*"),
    (Topic.DOMESTIC_LAW,
     r"(?:relevant\s+)?(?:\w+\s+)*?(?:domestic|national"
     r"|internal)\s+(?:\w+\s+)*?(?:law|legislation|legal|provisions|practice"
     r"|regulations|background).*"
     r"|relevant\s+(?:\w+\s+){0,4}?(?:law|legislation|legal|statut\w+|regulations|provisions"
     r"|case-law).*"
     r"|legal\s+(?:framework|context|background).*|(?:le\s+)?(?:droit|cadre\s+(?:juridique"
     r"|l[ée]gal)|l[ée]gislation|contexte\s+juridique)\b"
     r"(?:.*\binternes?|(?!.*\b(?:internationa|europ[ée]en|compar[ée])).*\b(?:pertinente?s?"
     r"|national\w*)).*"
     r"|(?:cadre|contexte)\s+juridique.*|[ée]l[ée]ments\s+de\s+droit\b.*"
     r"|constitution\b.*"),
    (Topic.INTERNATIONAL,
     r"(?:relevant\s+|other\s+)*(?:international|european|comparative"
     r"|council\s+of\s+europe|united\s+nations|eu"
     r"|universal)\b(?:\W+\w+){0,6}?\W+(?:law|materials?|documents?|texts?"
     r"|instruments?|standards?|sources?|reports?|treat\w+|conventions?"
     r"|practice|provisions|elements|bodies|framework|principles|case-law|data"
     r"|developments)\b.*"
     r"|(?:droit|textes?|documents?|instruments?|[ée]l[ée]ments|travaux|normes"
     r"|sources)\b.*\b(?:internationa\w+|europ[ée]en\w*|compar[ée]).*"),
    (Topic.FACTS,
     r"facts(?:\s+and\s+procedure)?|as\s+to\s+the\s+facts|en\s+fait|faits?"
     r"|(?:particular\s+)?circumstances\s+of\s+the\s+case"
     r"|(?:les\s+)?circonstances(?:\s+particuli[èe]res)?\s+de\s+l\s?['’]\s?(?:esp[èe]ce|affaire)"
     r"|subject[\s-]+matter\s+of\s+the\s+case|objet\s+de\s+l\s?['’]\s?affaire"
     r"|background(?:\s+to\s+the\s+case)?|faits\s+et\s+proc[ée]dure|facts\s+of\s+the\s+case"
     r"|(?:la\s+)?gen[èe]se\s+de\s+l\s?['’]\s?affaire"),
    (Topic.FINAL_SUBMISSIONS,
     r"final\s+submissions?.*|conclusions?\s+pr[ée]sent[ée]+es.*"
     r"|submissions\s+(?:made\s+)?to\s+the\s+court.*"
     r"|(?:derni[èe]res\s+)?conclusions\s+(?:des\s+|formul[ée]es).*"),
    (Topic.COMPLAINTS, r"complaints?|griefs?"),
    (Topic.LAW, r"law|en\s+droit|droit|as\s+to\s+the\s+law|reasons"),
    (Topic.THIRD_PARTY,
     r".*\b(?:third[\s-]+part(?:y|ies)|interven\w+|tiers?\s+interven\w+"
     r"|tierces?\s+intervenant\w*|amic(?:us|i)\s+curiae)\b.*"
     r"|(?:\w+\s+)?government\s+of\s+(?!the\s+respondent).*|gouvernement\s+(?:de\s+la|du|des"
     r"|de\s+l)\b.*"
     r"|(?:observations|submissions|comments)\s+of\s+(?:the\s+)?(?:commissioner|office|united"
     r"|centre|european|human).*"),
    (Topic.OTHER_COURT,
     r"(?:the\s+)?(?:chamber|commission)(?:['’]s)?(?:\s+(?:judgment|findings?"
     r"|conclusions?|reasoning|decision|opinion|report|view))?"
     r"|(?:l\s?['’]\s?)?arr[êe]t\s+de\s+(?:la\s+)?chambre|conclusions\s+de\s+la\s+chambre"
     r"|(?:the\s+)?(?:findings|conclusions|reasoning|judgment|opinion)\s+of\s+the\s+(?:chamber"
     r"|commission)"
     r"|avis\s+de\s+la\s+commission"),
    (Topic.ASSESSMENT,
     r"court\s?['’]?\s?s\s?['’]?\s+(?:assessment|conclusions?|findings?"
     r"|considerations?|decision|ruling|reasoning|analysis|approach|appreciation"
     r"|examination).*"
     r"|(?:l\s?['’]\s?)?appr[ée]ciation\s+de\s+la\s+cour.*|assessment.*"
     r"|(?:recapitulation\s+of\s+(?:the\s+)?)?(?:relevant\s+|applicable\s+|general\s+"
     r"|established\s+|basic\s+)+(?:convention\s+|case-law\s+)?(?:principles?|considerations"
     r"|approach|rules|case-law).*|principles?\b.*|principes?\b.*"
     r"|application\s+(?:of|to|de|en|au|des|aux|à|in)\b(?!\s+(?:article|l\s?['’]\s?article)).*"
     r"|application\s+in\s+.*|conclusions?(?:\s+.*)?|overall\s+conclusion"
     r"|decision\s+of\s+the\s+court|d[ée]cision\s+de\s+la\s+cour"
     r"|findings\s+of\s+the\s+court|consid[ée]rations\s+g[ée]n[ée]rales|general\s+considerations"),
    (Topic.PARTIES,
     rf"(?:the\s+)?(?:parties\s?['’]?\s?s?|their)?\s?['’]?\s*{_SAYINGS}"
     rf"(?!{_ONE_PARTY})(?:\s+(?:by|of|from|before|made|in|on|and)\b.*)?"
     r"|(?:the\s+)?parties.*"
     rf"|{_DITS}\s+(?:des\s+(?:parties|comparants)|respectives|pr[ée]sent[ée]e?s).*|comparants"),
    (Topic.APPLICANT,
     rf"{_ORDINAL}(?:applicants?|petitioners?)\b(?:\s+(?:compan\w+|association"
     rf"|organisation|party|bank|foundation|church|newspaper"
     rf"|union))?\s?['’]?s?\s?['’]?(?:\s+{_SAYINGS}.*)?"
     rf"|{_SAYINGS}\s+(?:of|by|from|made\s+by)\s+(?:the\s+)?{_ORDINAL}applicants?.*"
     r"|requ[ée]rante?s?|soci[ée]t[ée]\s+requ[ée]rante|association\s+requ[ée]rante"
     r"|partie\s+requ[ée]rante"
     rf"|{_DITS}\s+d[eu](?:s|\s+la|\s+l\s?['’])?\s*requ[ée]rante?s?.*"
     rf"|th[èe]se\s+de\s+l\s?['’]\s?int[ée]ress[ée]e?"),
    (Topic.GOVERNMENT,
     rf"(?:respondent\s+|defendant\s+)?(?:government"
     rf"|state)\s?['’]?s?\s?['’]?(?:\s+(?:{_SAYINGS}).*)?"
     rf"|{_SAYINGS}\s+(?:of|by|from|made\s+by)\s+(?:the\s+)?(?:respondent\s+)?government.*"
     rf"|gouvernement(?:\s+d[ée]fendeur)?|{_DITS}\s+du\s+gouvernement.*"),
)  # fmt: skip
_COMPILED: Final = tuple((topic, re.compile(form, re.IGNORECASE)) for topic, form in _FORMS)
_LAW_AT_LENGTH: Final = re.compile(
    r"(?:alleged\s+(?:\w+\s+)?(?:violations?|breach|infringement)|application\s+of\s+article"
    r"|sur\s+(?:la\s+|les\s+)?(?:\w+\s+)?(?:violations?|l\s?['’]application)"
    r"|violations?\s+all[ée]gu"
    r"|joinder\b|jonction|other\s+(?:alleged\s+)?(?:complaints|violations)|just\s+satisfaction"
    r"|application\s+de\s+l\s?['’]\s?article|remaining\s+complaints|preliminary\s+(?:objections?"
    r"|issues?|matters)"
    r"|exceptions?\s+pr[ée]liminaires?)",
    re.IGNORECASE,
)
_LONGEST: Final = 160  # code points of a heading
_SEAM: Final = re.compile(
    r"(?<=[a-zà-ÿ’)])(?=(?:\()(?:[a-z]|[ivx]+)\)\s?[A-ZÀ-Ý])|(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])"
    r"|(?<=[A-Z]{3})(?=[A-Z][a-z])"
    r"|(?<=\w)\s(?=\((?:[a-z]|[ivx]+)\)\s[A-ZÀ-Ý])|(?<=[a-z])\s(?=(?:The|Submissions|Les|Le|La"
    r"|[A-H]\.|\d\.)\s)"
)


@lru_cache(maxsize=1 << 13)  # the same headings stand in ruling after ruling
def topics_of(heading: str) -> "tuple[Topic, ...]":
    """Return what a heading announces; several where headings have grown together.

    Args:
        heading: one line, without a full stop at its end.

    Returns:
        The topics, in text order; ``Topic.ISSUE`` where the words are those of no known heading.
    """
    if len(heading) > _LONGEST:
        return ()
    whole = topic_of(heading)
    if whole is not Topic.ISSUE:
        return (whole,)
    parts = _SEAM.split(heading)
    found = [topic_of(part) for part in parts] if len(parts) > 1 else []
    return tuple(topic for topic in found if topic is not Topic.ISSUE) or (Topic.ISSUE,)


def topic_of(heading: str) -> Topic:
    """Return what one heading announces; ``Topic.ISSUE`` where its words are not known."""
    words, bare = _parted(heading)
    for topic, form in _COMPILED:
        if form.fullmatch(bare):
            return topic
    if _LAW_AT_LENGTH.search(words):
        return Topic.LAW if words.isupper() else Topic.ISSUE
    return Topic.ISSUE


_LEVELS: Final = tuple(  # from a chapter's numbering down to that of a point
    re.compile(form)
    for form in (
        r"[IVX]{1,5}\.",
        r"[A-H]\.",
        r"\d{1,2}\.",
        r"\(?[a-h][.)]",
        r"\(?[ivx]{1,4}[.)]",
        r"\(?(?:[αβγδ]{1,2}|[-–•])[.)]?",
    )
)


def level_of(heading: str) -> int | None:
    """Return how deep a heading's numbering stands, ``None`` where it has none.

    Of headings that have grown together the last counts.

    >>> level_of("II. ALLEGED VIOLATION"), level_of("(a) General principles")
    (0, 3)
    """
    words = _SEAM.split(heading)[-1].strip(" #*")
    return next((level for level, form in enumerate(_LEVELS) if form.match(words)), None)


_INTERVENER: Final = re.compile(
    r"\b(?:Foundations?|Institut\w*|Cent(?:re|er)s?|Universit\w+|Society|Associations?|Initiative"
    r"|Federations?|Network|Clinic|Project|Leagues?|Ombuds\w+|Amnesty|Watch|Forum|Trust|Fund"
    r"|Defence|Defenders?|Ligue|F[ée]d[ée]ration|Fondation|UNHCR|Commissioner|Helsinki|Interights"
    r"|INTERIGHTS|International|Council|Union)\b|\b(?:[A-Z]\w+)\s+Government$|^[A-Z]{4,12}$"
)


def names_intervener(heading: str, topic: Topic) -> bool:
    """Whether a heading of unknown words names an organisation or a State that intervenes.

    >>> names_intervener("2. The Ruritanian Foundation for Human Rights", Topic.ISSUE)
    True
    """
    _, bare = _parted(heading)
    return topic is Topic.ISSUE and _INTERVENER.search(bare) is not None


def _parted(heading: str) -> tuple[str, str]:
    """Return the words of a heading, and those after its number and article."""
    words = heading.strip(" .:#*")
    prefix = _PREFIX.match(words)
    return words, words[prefix.end() :] if prefix else words
