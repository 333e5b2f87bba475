"""How rulings say that those who complain belong to a group, and what only looks like it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

OFFICES: Final = frozenset({"group:judges-lawyers", "group:military-personnel"})
"""Groups by an office. Judges, lawyers and soldiers act in rulings that do not concern them."""

_PLACED: Final = re.compile(  # an office is held; a person is in a place, or before somebody
    r"\b(?:in|of|at|to|on|en|de|del|dans|au|aux|à)\s", re.IGNORECASE
)
_GAP: Final = r"(?:[\w’'-]+,?\s+){0,4}"  # words between "is" and the group


@dataclass(frozen=True, slots=True)
class Signs:
    """Expressions of one language.

    Attributes:
        member: what stands before a group where a person who complains is said to be one of it;
            ends where the group begins.
        apart: words in such a stretch that speak of somebody else.
        named: names of instruments and bodies, which end in a group and concern nobody.
        stems: letters without which ``member`` matches nothing.
        titles: letters without which ``named`` matches nothing.
    """

    member: re.Pattern[str]
    apart: re.Pattern[str]
    named: re.Pattern[str]
    stems: tuple[str, ...]
    titles: tuple[str, ...]

    def is_named(self, before: str) -> bool:
        """Whether what stands before a group makes it part of the name of an instrument or body."""
        is_likely = any(letters in before for letters in self.titles)
        return is_likely and self.named.search(before) is not None

    def is_member(self, before: str, group: str) -> bool:
        """Whether what stands before a group says that somebody who complains is of it."""
        if not any(stem in before for stem in self.stems):
            return False
        found = self.member.search(before)
        if found is None or self.apart.search(found[0]):
            return False
        return group not in OFFICES or not _PLACED.search(found[0])


def _signs(*forms: str, stems: tuple[str, ...], titles: tuple[str, ...]) -> Signs:
    member, apart, named = (re.compile(form, re.IGNORECASE) for form in forms)
    return Signs(member, apart, named, stems, titles)


_EN: Final = _signs(
    r"\b(?:applicants?|authors?|complainants?|petitioners?|victims?|(?:applicant|author)s?[’']s?\s+"
    r"(?:sons?|daughters?|child(?:ren)?|wife|husband|brothers?|sisters?|mother|father|parents?))"
    r"(?:,[^.;,]{0,60},|\s+and\s+(?:his|her)\s+\w+)?\s+(?:(?:who\s+)?(?:is|are|was|were|being"
    rf"|ha[sd]\s+been|have\s+been)|belongs?\s+to)\s+{_GAP}$"
    r"|\b(?:applicants|authors|victims),\s+(?:all|both)\s+(?:[\w’'-]+\s+){0,3}$",
    r"\b(?:by|against|with|before|represented|appointed|assigned|offered|accused|convicted|charged|guilty|married|suspected"
    r"|employed|examined|questioned|told|informed|entitled|from|not|no)\b",
    r"\b(?:convention|committee|declaration|charter|protocols?|rules|principles|recommendation"
    r"|resolution|commissioner|rapporteur|working\s+group|ministry|minister|department|institute"
    r"|centre|office|code|act|law|guidelines)s?\s+"
    r"(?:on|of|for|relating|against|concerning|governing|in)\b[^.;()]{0,70}$"
    r"|\b(?:UN|European|National|World)\s+$",
    stems=("pplicant", "uthor", "omplainant", "etitioner", "ictim"),
    titles=(
        "onvention",
        "ommittee",
        "eclaration",
        "harter",
        "rotocol",
        "ules",
        "rinciple",
        "ecommendation",
        "esolution",
        "ommissioner",
        "apporteur",
        "orking",
        "inist",
        "epartment",
        "nstitut",
        "entre",
        "ffice",
        "ode",
        "ct",
        "aw",
        "uideline",
        "UN ",
        "uropean ",
        "ational ",
        "orld ",
    ),
)
_FR: Final = _signs(
    r"\b(?:requérante?s?|auteure?s?|intéressée?s?|victimes?)(?:,[^.;,]{0,60},)?\s+(?:(?:qui\s+)?(?:est|sont"
    rf"|étai(?:t|ent)|fu(?:t|rent)|a(?:vai(?:t|ent))?\s+été|ont\s+été)|apparti\w+\s+à)\s+{_GAP}$"
    r"|\b(?:requérante?s|auteure?s),\s+(?:tous|toutes)\s+(?:[\w’'-]+\s+){0,3}$",
    r"\b(?:par|contre|avec|devant|représentée?s?|assistée?s?|accusée?s?|condamnée?s?|mariée?s?|soupçonnée?s?"
    r"|employée?s?|entendue?s?|informée?s?|ne|pas)\b",
    r"\b(?:convention|comité|déclaration|charte|protocole|règles|principes|recommandation|résolution"
    r"|commissa(?:ire|riat)|rapporteure?|ministère|ministre|code|loi|office|institut)s?\s+"
    r"(?:sur|des?|du|pour|relati\w+|contre|concernant|aux?)\b[^.;()]{0,70}$",
    stems=("equérant", "uteur", "ntéressé", "ictime"),
    titles=(
        "onvention",
        "omité",
        "éclaration",
        "harte",
        "rotocole",
        "ègle",
        "rincipe",
        "ommandation",
        "ésolution",
        "ommissa",
        "apporteur",
        "inist",
        "ode",
        "oi",
        "ffice",
        "nstitut",
    ),
)
_ES: Final = _signs(
    r"\b(?:víctimas?|peticionari[oa]s?|autor(?:es|as?)?|señor(?:es|as?)?\s+[^.;,]{2,40}"
    r"|(?:sr|sra)\.\s+[^.;,]{2,40})(?:,[^.;,]{0,60},)?\s+(?:(?:que\s+|quien(?:es)?\s+)?(?:es|son|era[n]?"
    rf"|fue(?:ron)?|ha[n]?\s+sido|había[n]?\s+sido|estaba[n]?|se\s+encontraba[n]?)|pertenec\w+\s+a)\s+{_GAP}$",
    r"\b(?:por|contra|con|ante|representad[oa]s?|acusad[oa]s?|condenad[oa]s?|casad[oa]s?|interrogad[oa]s?"
    r"|nombrad[oa]s?|no)\b",
    r"\b(?:convenci[oó]n|comit[ée]|declaraci[oó]n|carta|protocolo|reglas|principios|recomendaci[oó]n"
    r"|resoluci[oó]n|comisionado|relator[ae]?|ministerio|ministr[oa]|c[oó]digo|ley"
    r"|instituto|defensor[ií]a|directrices|oficina)(?:es|s)?\s+"
    r"(?:sobre|de|del|para|relativ\w+|contra|interamerican[oa])\b[^.;()]{0,70}$",
    stems=("íctima", "eticionari", "utor", "eñor", "Sr"),
    titles=(
        "onvenci",
        "omité",
        "omite",
        "eclaraci",
        "arta",
        "rotocolo",
        "eglas",
        "rincipio",
        "ecomendaci",
        "esoluci",
        "omisionado",
        "elator",
        "inist",
        "digo",
        "ey",
        "nstituto",
        "efensor",
        "irectri",
        "ficina",
    ),
)
BY_LANGUAGE: Final[Mapping[str, Signs]] = {"en": _EN, "fr": _FR, "es": _ES}
