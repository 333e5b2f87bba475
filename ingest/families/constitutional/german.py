"""How the constitutional courts of Germany and Austria lay their rulings out."""

from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.constitutional.plans import NUMBER, ROMAN, Chapter, Plan, line

_CODICES: Final = regex.compile(r"^[^\S\n]*+-{3}\s*(?:SUMMARY|HEADNOTES?|ABSTRACT)\s*-{3}", regex.M)
_APPLICANT_DE: Final = (
    r"(?:Mit\s+(?:ihr|sein)er\s+Verfassungsbeschwerde|Der\s+Beschwerdef[üu]hrer"
    r"|Die\s+Beschwerdef[üu]hrer(?:in(?:nen)?)?|Die\s+beschwerdef[üu]hrende\s+(?:Partei|Person))"
)
GERMANY: Final = Plan(
    decides_first=True,
    chapters=(
        Chapter(regex.compile(r"^[^\S\n]*+(?:G\s?r\s?[üu]\s?n\s?d\s?e"
                              r"|R\s?e\s?a\s?s\s?o\s?n"
                              r"\s?s)[^\S\n]*+:?[^\S\n]*+$", regex.M), SectionName.FACTS),
        Chapter(line(r"A\s?\.", ordered=False), SectionName.FACTS),
        Chapter(regex.compile(
            r"^[^\S\n]*+B\s?\.[^\S\n]*$|^[^\S\n]*+(?:Die|Der"
            r"|Den)\s+(?:zul[äa]ssigen?\s+)?(?:Verfassungsbeschwerden?|Antr[äa]ge?|Vorlagen?)\s+"
            r"(?:ist|sind|wird|werden|bleibt)\b[^.]{0,120}?\b(?:anzunehmen|angenommen"
            r"|unzul[äa]ssig|zul[äa]ssig|begr[üu]ndet|unbegr[üu]ndet"
            r"|zur\s+Entscheidung)\b|^[^\S\n]*+The\s+constitutional\s+complaints?\s+(?:is"
            r"|are)\s+(?:not\s+)?(?:to\s+be\s+)?"
            r"(?:admitted\s+for\s+decision,\s+because|inadmissible|admissible|well-founded"
            r"|unfounded)\b", regex.M), SectionName.LAW),
    ),
    operative=regex.compile(
        r"^[^\n]*\b(?:beschlossen|f[üu]r\s+Recht\s+erkannt|entschieden)\s*:[^\S\n]*$"
        r"|^[^\n]*\bp\.\s?\d+\)\s*:[^\S\n]*$|^[^\n]*\bheld\s*:[^\S\n]*$",
        regex.M),
    opinions=regex.compile(
        r"^[^\S\n]*+(?P<what>Abweichende\s+Meinung|Sondervotum|Dissenting\s+opinion"
        r"|Separate\s+opinion)\s+(?:de[sr]|of)\s+"
        r"(?:Vizepr[äa]sident(?:in|en)|Richter(?:s|in)?"
        r"|Justice)\s+(?P<names>[^\n]{3,80})", regex.M),
    headnotes=_CODICES,
    numbered=regex.compile(r"\s*(?P<number>\d{1,3})(?:-\d{1,3})?\s*$"),
    pleas=(
        (Speaker.APPLICANT, regex.compile(
            rf"\s*(?:{_APPLICANT_DE})\b[^.;]{{0,120}}?\b(?:r[üu]g|mach\w+\s+geltend|macht"
            rf"|tr[äa]gt|beantrag|beruf|wende|behaupt|begehr|mein)\p{{Ll}}*"
            r"|\s*(?:With\s+(?:his|her|its|their)\s+constitutional\s+complaints?"
            r"|The\s+(?:complainants?|applicants?))\b[^.;]{0,120}?\b"
            r"(?:challeng|assert|claim|contend|submit|argu|alleg|seek|maintain)\p{Ll}*")),
        (Speaker.GOVERNMENT, regex.compile(
            r"\s*(?:Die\s+Bundesregierung|Das\s+Bundesministerium|Die\s+Landesregierung"
            r"|The\s+Federal\s+Government)\b[^.;]{0,120}?\b"
            r"(?:h[äa]lt|tr[äa]gt|ist\s+der\s+(?:Ansicht|Auffassung)|submit|consider|argu"
            r"|contend)\p{Ll}*")),
    ),
)  # fmt: skip

AUSTRIA: Final = Plan(
    decides_first=True,
    chapters=(
        Chapter(line(r"Entscheidungsgr[üu]nde"), SectionName.FACTS),
        Chapter(
            regex.compile(rf"^[^\S\n]*+{ROMAN}Rechtslage[^\S\n]*$", regex.M),
            SectionName.DOMESTIC_LAW,
        ),
        Chapter(
            regex.compile(
                rf"^[^\S\n]*+{ROMAN}(?:Erw[äa]gungen|Zul[äa]ssigkeit[^\n]{{0,40}})[^\S\n]*$",
                regex.M,
            ),
            SectionName.LAW,
        ),
    ),
    operative=regex.compile(r"\b(?:zu\s+Recht\s+erkannt|beschlossen)\s*:[^\S\n]*$", regex.M),
    headnotes=_CODICES,
    numbered=NUMBER,
    pleas=GERMANY.pleas,
)
