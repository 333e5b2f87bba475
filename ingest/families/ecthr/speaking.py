"""Who speaks in a paragraph of the law part, by its opening words."""

from typing import Final

from comity.extraction import Speaker

_SAID: Final = (
    r"(?:submit(?:s|ted)?|argue[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|claim(?:s|ed)?|allege[sd]?"
    r"|complain(?:s|ed)?|assert(?:s|ed)?|state[sd]?|point(?:s|ed)?\s+(?:out|to)|consider(?:s|ed)?"
    r"|contest(?:s|ed)?|dispute[sd]?|disagree[sd]?|emphasi[sz]e[sd]?|stress(?:es|ed)?|reiterate[sd]?"
    r"|note[sd]?|observe[sd]?|refer(?:s|red)?|relie[sd]|accept(?:s|ed)?|acknowledge[sd]?|concede[sd]?"
    r"|admit(?:s|ted)?|den(?:y|ies|ied)|object(?:s|ed)?|invite[sd]?|request(?:s|ed)?|asks?|asked"
    r"|insist(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|add(?:s|ed)?|explain(?:s|ed)?"
    r"|conclude[sd]?|agree[sd]?|aver(?:s|red)?|raise[sd]?|express(?:es|ed)?|challenge[sd]?"
    r"|criticise[sd]?|dr[ae]w(?:s|n)?\s+(?:the\s+)?(?:Court['’]s\s+)?attention|underline[sd]?|highlight(?:s|ed)?"
    r"|suggest(?:s|ed)?|sought|seeks?|reject(?:s|ed)?|left|leaves?|rel(?:y|ies|ied)|t(?:ook|akes?)\s+the\s+view"
    r"|plead(?:s|ed)?|deplore[sd]?|denounce[sd]?|indicate[sd]?|recall(?:s|ed)?|repeat(?:s|ed)?"
    r"|oppose[sd]?|urge[sd]?|opine[sd]?|describe[sd]?|cite[sd]?|quote[sd]?|mention(?:s|ed)?|argued|further|had\s+(?:\w+\s+)?(?:argued|submitted|maintained)"
    r"|(?:did|do|does)\s+not\s+(?:contest|dispute|comment|submit|agree|accept|deny|challenge|express|make|raise|claim|consider|object|specif\w+)"
    r"|made\s+(?:no|the|a|similar|further|several|two|three)|have\s+(?:not\s+)?(?:submitted|argued|claimed|made)"
    r"|[’'‘]s\s+(?:submission|opinion|view|contention)|w(?:as|ere)\s+(?:of\s+the\s+(?:view|opinion)|convinced|adamant|not\s+(?:satisfied|convinced))"
    r"|provided|produced|filed|drew|presented|also|first|then|in\s+turn|likewise|similarly|additionally|finally|lastly|thus|therefore|still|merely|nevertheless|in\s+\w+|confirmed|called|focused|endorsed|shared|joined|advanced|put\s+forward|set\s+out|found|attached|limited|inferred|doubted|feared|saw|believed|thought|replied|countered|supported|questioned)"
)
_APPLICANT: Final = (
    r"(?:the\s+|both\s+|each\s+of\s+the\s+|all\s+(?:of\s+)?the\s+|some\s+of\s+the\s+|these\s+|both\s+the\s+)?(?:(?:first|second|third|fourth|fifth|sixth|other|remaining|two|three|and|individual|to|,)\s+(?:and\s+)?)*"
    r"(?:applicants?|petitioners?)(?:\s+(?:compan(?:y|ies)|association|organisation|party|bank|foundation|church|newspaper|union|parties|municipality|churches|communities|community|society|trust|couple|father|mother))?"
    r"(?:[’'‘]s?\s+(?:representatives?|lawyers?|counsel|mother|father|parents))?"
)
_GOVERNMENT: Final = r"the\s+(?:respondent\s+|defendant\s+)?(?:government|respondent\s+state|agent\s+of\s+the\s+government)(?:[’'‘]s?\s+(?:representatives?|agents?))?"
_THIRD: Final = (
    r"(?:the\s+)?(?:(?:first|second|third|other|two|three|four|five|various|several|joint)\s+)*(?:third[\s-]part(?:y|ies)(?:[\s-]+(?:interven\w+|association|organisation|publishers?|submissions?))?|interven(?:ers?|ors?|ing\s+\w+)|tiers\s+interven\w+)"
    r"|the\s+(?:[A-Z][a-z]+\s+)government(?!\s+\()|the\s+government\s+of\s+(?!the\s+respondent)[A-Z]\w+"
)
_BODY: Final = r"the\s+(?:majority\s+of\s+the\s+|delegate\s+of\s+the\s+|minority\s+of\s+the\s+)?(?:commission|chamber)"
_MIDDLE: Final = (  # what may stand between the speaker and the verb
    r"(?:\s*\([^)]{1,120}\))?(?:,[^,.;]{1,120},|,[^.;]{1,160}?,)?(?:\s+(?:further|also|therefore|thus|then|first(?:ly)?|second(?:ly)?|lastly|finally"
    r"|however|moreover|additionally|likewise|similarly|again|consequently|accordingly|essentially"
    r"|mainly|primarily|merely|strongly|initially|next|in\s+turn|in\s+substance|in\s+essence|all|both|each|jointly|expressly|specifically|explicitly|repeatedly|firstly|nevertheless|nonetheless|still|simply|particularly|(?:in\s+their|for\s+(?:his|her|their))\s+part))*"
)
_OPENINGS: Final = (  # in the order in which they are tried at a place
    (Speaker.THIRD_PARTY, rf"(?:{_THIRD}){_MIDDLE}\s*(?:{_SAID})\b"),
    (Speaker.APPLICANT, rf"{_APPLICANT}{_MIDDLE}\s*(?:{_SAID})\b"),
    (Speaker.GOVERNMENT, rf"{_GOVERNMENT}{_MIDDLE}\s*(?:{_SAID})\b"),
    (Speaker.OTHER_COURT, rf"{_BODY}{_MIDDLE}\s*(?:{_SAID}|held|holds?|had\s+\w+)\b"),
)
