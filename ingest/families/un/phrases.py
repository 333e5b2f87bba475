"""The phrases in which treaty bodies decide, and those that only look like it."""

from typing import Final

import regex

BREACH: Final = r"(?:violat[il1]?ons?|v[il1]o[il1]at[il1]ons?|breach(?:es)?|infringements?)"
NO_VIOLATION: Final = regex.compile(
    rf"\b(?:no|any)\s+(?:\w+\s+){{0,2}}{BREACH}|\bnot\b[^.;]{{0,90}}?\b(?:{BREACH}|violat\w*"
    rf"|breach\w*)"
    rf"|\b(?:unable|cannot|could\s+not)\b[^.;]{{0,160}}?\b(?:{BREACH}|violat\w*|breach\w*)"
    r"|\bnot\s+(?:been\s+)?(?:substantiated|established|contrary)|\bcannot\s+(?:find|conclude)"
    r"|without\s+violating|does\s+not\s+appear|\bdid\s+not\s+fail|\bno\s+(?:elements|evidence)\b"
    r"|\bfail(?:ed|s)?\s+to\s+substantiate\b[^.;]{0,200}?\b(?:violat|breach)"
    r"|\b(?:do|does|did)\s+not\s+(?:sustain|support|permit|allow|enable|warrant|justify)\b",
    regex.IGNORECASE,
)
VIOLATION: Final = regex.compile(
    rf"\b{BREACH}|\bviolat(?:ed?|es|ing)\b|\bbreached\b|\binfringed\b|\bcontrary\W+to\b"
    r"|fail(?:ed|ure|s|ing)?\s+(?:to\s+(?:fulfil|comply|meet|discharge|respect|honou?r|ensure)"
    r"|in\s+its)"
    r"|not\s+(?:been\s+respected|fulfilled|complied|met|discharged|in\s+accordance|consistent|compatible)"
    r"|incompatible\s+with|entail\w*\s+a\s+violation",
    regex.IGNORECASE,
)
FAILED: Final = regex.compile(r"\bnot\s+(?:fulfilled|complied|met|discharged)\b", regex.IGNORECASE)
DOUBLE_NEGATION: Final = regex.compile(
    r"cannot\s+find\s+that\s+there\s+has\s+not\s+been", regex.IGNORECASE
)
SUBSUMED: Final = regex.compile(  # what is left open because a graver violation is found
    r"\bsubsumed\s+(?:by|under|in)\b", regex.IGNORECASE
)
INADMISSIBLE: Final = regex.compile(
    r"(?<!\bnot\s)\b[il1]n\s?a[d4]m[^\s;]{3,9}[el]\b|irrecevable|remedies\s+have\s+not\s+been\s+exhausted"
    r"|(?:conditions|requirements)\b[^.;]{0,90}\bhave\s+not\s+been\s+met",
    regex.IGNORECASE,
)
NOT_INADMISSIBLE: Final = regex.compile(
    r"\b(?:not|no|nor)\b(?:(?!\band\s+(?:finds?|declares?|considers?)\b)[^.;]){0,80}?\b(?:render|make|declar|find|conclu|consider|regard)\w*"
    r"[^.;]{0,60}?\binadmissib",
    regex.IGNORECASE,
)
WHOLLY: Final = regex.compile(
    r"(?:\b(?:decide|declare)[sd]?\b[^.;]{0,80}?|^\W*(?:\(?\w\)\W*|\d\.\s*)?(?:that\s+)?)"
    r"\bcommunication\s+is\s+(?:therefore\s+)?[il1]nadmissible\b"
    r"(?![^.;]{0,60}\b(?:in\s?so\s?far|as\s+far\s+as|with\s+(?:regard|respect)|in\s+respect"
    r"|to\s+the\s+extent|in\s+relation|as\s+regards|as\s+it\s+relates))",
    regex.IGNORECASE,
)
BECAUSE: Final = regex.compile(  # the reasons that follow "discloses violations of:"
    r"\barticles?\s+\d[^.;]{0,60}?,?\s+because\b", regex.IGNORECASE
)
ADMISSIBLE: Final = regex.compile(r"(?<!\bnot\s)(?<![A-Za-z])admissible\b", regex.IGNORECASE)
DISCONTINUED: Final = regex.compile(
    r"\bdiscontinu|\bceased?\b[^.;]{0,30}consider|\bclose\b[^.;]{0,30}(?:consider|case|examination)"
    r"|to\s+suspend\s+(?:the\s+)?(?:its\s+)?consideration|strike\s+(?:the\s+)?\w*\s*out",
    regex.IGNORECASE,
)
NO_SEPARATE: Final = regex.compile(
    r"(?:not|un)\s?(?:(?:consider|deem|find)\s+it\s+)?necessary\s+to\s+(?:examine|consider|address|determine"
    r"|make)"
    r"|not\s+(?:separately\s+)?(?:examine|address|consider)|no\s+separate\s+issue"
    r"|(?:need|does|do)\s+not\s+(?:have\s+t[ou]\s+|need\s+to\s+)?make\s+a\s+finding"
    r"|need\s+not\s+(?:examine|address|consider)|will\s+not\s+examine|decides\s+not\s+to\s+examine",
    regex.IGNORECASE,
)
REMEDIAL: Final = regex.compile(
    r"^\W*(?:\d+(?:\.\d+)?\.?\s*){0,2}(?:In\s+(?:accordance|conformity)\s+with|Pursuant\s+to"
    r"|By\s+virtue\s+of|Under"
    r"|Bearing\s+in\s+mind|By\s+becoming|On\s+becoming|In\s+addition,\s+the\s+State\s+party\s+is"
    r"|The\s+State\s+party\s+(?:is|should|must|shall|ought)"
    r"|Accordingly,\s+the\s+State\s+party\s+(?:is|should)"
    r"|Furthermore,\s+the\s+State\s+party\s+(?:is|should)|[Tt]his\s+requires|[Tt]hat\s+requires)"
    r"|under\s+an\s+obligation|obligation\s+to\s+(?:provide|take|refrain|prevent|avoid|make"
    r"|remedy|ensure)|wishes\s+to\s+receive"
    r"|Committee\s+(?:\w+\s+)?(?:urges|calls\s+(?:up)?on|invites|requests|recommends|expresses)",
    regex.IGNORECASE,
)
TURNS: Final = regex.compile(
    r"(?:[,;]\s*)?\b(?:but|whereas|while|however|although|nor)\b[\s,]+"
    r"|[,;]?\s+and\s+(?=(?:that\s+)?(?:it|they|the\s+(?:facts|State|Committee)|there)?\s*"
    r"(?:do|does|did|would|has|have|is|are|was|were)\s+not?\s+(?:\w+\s+){0,2}"
    r"(?:disclos|reveal|constitut|violat|amount|breach|entail|been\s+a))"
    rf"|[,;]\s*(?:and\s+)?(?=(?:(?:finds|reveals?|discloses?|constitutes?)\s+)?no\s+{BREACH})",
    regex.IGNORECASE,
)
UNREAL: Final = regex.compile(  # a member on what was not decided
    r"^\W*(?:\d+\.\s*)?If\s+the\s+Committee\s+had\b"
    r"|\b(?:Committee|communication|complaint|claims?)\s+should\s+have\s+(?:been\s+)?"
    r"(?:declared|found|concluded|considered)\b"
)
HAVING: Final = regex.compile(  # "having discontinued … and having declared … inadmissible, is of"
    r"\b(?:and\s+)?having\s+(?:discontinued|declared|found|decided)\b.*?,\s+"
    r"(?=is\s+of\s+the\s+view|concludes|considers|finds)",
    regex.DOTALL,
)
SENTENCE: Final = regex.compile(  # a list of articles with reasons is one sentence
    r"(?<=[.;])(?<!\b(?:[Pp]aras?|[Aa]rts?|[Nn]os?|Mr|Mrs|Ms|Dr|al|v|St|[A-Z]|cf|i\.e|e\.g)\.)"
    r"\s+(?!(?:\(\w{1,3}\)\s*)?(?:[Ii]n\s+\S{5,9}\s+of\s[^.;:]{2,80}:\s*)?(?:[Oo]f\s+)?[Aa]rticles?\s)"
    r"(?=[A-Z“\"(\[])"
)
ACTING: Final = regex.compile(
    r"\bact[a-z0-9]{2,5}\s+(?:pursuant|und)|Committee\b[^.]{0,60}\b(?:of\s+the\s+view"
    r"|considers|finds"
    r"|concludes|decides)\b(?![^.]{0,90}\ban\s+obligation\b)"
)
ACTING_ON_MERITS: Final = regex.compile(
    r"\bact[a-z0-9]{2,5}\s+(?:pursuant|und)[^;]*?\bof\s+the\s+view"
)
REPORTED: Final = regex.compile(
    r"\b(?:arguments?|submissions?|contentions?|objections?|submits?|argues?|claims)\b"
)
DUTY: Final = regex.compile(
    r"\bduty-bound\b|\bentitled\b[^.]{0,80}\b(?:remedy|release|compensation)"
    r"|\b(?:has|under)\s+an\s+obligation\b"
)
PLEA: Final = regex.compile(
    r"^\W*(?:[\d.]+\s*)?(?:[^.]{0,60}\b)?(?:[Aa]uthors?|[Cc]omplainants?|[Pp]etitioners?"
    r"|[Cc]ounsel|State\s+party)\b"
    r"[^.]{0,60}\b(?:claim|argu|submit|contend|maintain|alleg|assert|reiterat|disput|affirm|reject"
    r"|explain|indicate)"
)
CONCLUDING: Final = regex.compile(
    r"of\s+the\s+(?:view|opinion)|\b(?:concludes?|finds?|considers?|decides?|believes|holds)\b"
    r"(?!\s+that\s+(?:the\s+)?authors?\s+could)"
)
END: Final = regex.compile(
    r"\[?(?:Adopted|Done)\s+in\s+(?:Arabic|Chinese|English|French|Spanish|Russian)|\s\*{1,3}\s"
    r"|\s(?:Notes?|NOTES?)\s+(?=[a-z1~*]\s|[a-z1]\b)|\b[Ii]ndividual\s+[Oo]pinions?\b|-{4,}|\bAPPENDIX\b"
)
WOULD: Final = regex.compile(
    r"(?:\bthat\s+|^)(?P<subject>[^.;]{4,200}?)\s+would\b", regex.IGNORECASE
)
IF: Final = regex.compile(
    r"\bif\s+(?!any)(?P<condition>[^.,;]{4,120})|\bin\s+the\s+event\s+of\s+(?P<event>[^.,;]{4,100})"
)
MENDED: Final = (
    (regex.compile(r"\[\[[^\]]*\]\]"), ""),
    (regex.compile(r"(?<=\w)-\s*\n\s*(?=[a-z])"), ""),
    (regex.compile(r"\s+"), " "),
)
REFRAIN: Final = regex.compile(  # the Committee against Torture's form until about 1998
    r"State party has an obligation\b.{0,120}?\bto refrain from (?P<act>[^.,;]{4,120})"
)
