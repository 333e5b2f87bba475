"""The phrases in which treaty bodies call on a State, and those that only look like it."""

from typing import Final

import regex

FOUND: Final = regex.compile(
    r"\bviolat|\bbreach|\bcontrary to|\binfring|\bobligation\b[^.]{0,80}\b(?:refrain|not to)"
    r"|failed to (?:fulfil|comply)",
    regex.IGNORECASE,
)
CALLS: Final = regex.compile(
    r"\b(?:State part(?:y|ies)|Government|it|Committee|authorities|Party|Canada|Australia|Sweden"
    r"|Switzerland|they)\b"
    r"[^.]{0,160}?\b(?:should|must|shall|ought to|is (?:also |now |therefore |further |likewise "
    r"|thus |consequently |accordingly )*"
    r"(?:under (?:an|the) (?:\w+ )?obligation|obliged|obligated|required|requested|urged|invited"
    r"|bound|encouraged|called)"
    r"|has (?:also )?(?:an|the|a) (?:\w+ )?(?:obligation|duty)|urges?|recommends?|requests?"
    r"|invites?|wish(?:es)? to"
    r"|would (?:like|wish|also like|welcome)|calls? (?:up)?on|encourages?|requires?|trusts"
    r"|expects|demands|entails?)\b"
    r"|\bentitled(?:,[^.]{0,120},)? to\b|\bremed(?:y|ies)\b[^.]{0,60}\b(?:should|would|be|is"
    r"|entail)"
    r"|\bshould (?:be|include|take|ensure|provide|pay|also)\b|\b(?:this|that|which) (?:requires"
    r"|entails|obliges|includes)"
    r"|\brecommends?\b|\brecommendations?\b|\bunder (?:an|the) obligation\b|\burges?\b",
    regex.IGNORECASE,
)
FINDS: Final = regex.compile(
    r"\bacting (?:under|pursuant)\b|\b(?:disclos|reveal)\w* (?:a |an |no |any "
    r"|several )?(?:\w+ )?(?:violation|breach)"
    r"|\b(?:has|have|had|were|was) (?:been )?(?:violated|breached)\b|\b(?:constitut"
    r"|amount)\w* (?:to )?a (?:violation|breach)"
    r"|\bare of the view that the facts\b",
    regex.IGNORECASE,
)
OBLIGED: Final = regex.compile(
    r"\b(?:should|must|under an obligation|obliged|obligated|recommend\w*|urges?"
    r"|requests? the State|has an obligation|entitled)\b",
    regex.IGNORECASE,
)
TOLD: Final = regex.compile(
    r"\bhas undertaken to\b|\bundertakes? to ensure\b|"
    r"^\W*(?:\d+(?:\.\d+)?\.?\s*)*(?:The |In (?:its|his|her)[^,]{0,60}, the )?(?:author"
    r"|complainant|petitioner|counsel|communication"
    r"|State part(?:y|ies)(?:[’']s)?)s? (?:also |further |then )?(?:submit|claim|argu|note[sd]"
    r"|state[sd]|inform|request|maintain|contend|observ|explain|add)\w*"
    r"|\bwritten explanations?\b|\bexplanations or statements\b|\bshall be (?:communicated"
    r"|transmitted)\b",
    regex.IGNORECASE,
)
SUFFICES: Final = regex.compile(
    r"\b(?:finding of (?:a )?violation|(?:these|present|its|the) views?"
    r"|publication)\b[^.]{0,60}\b(?:constitut\w*|is|are)\b[^.]{0,40}"
    r"\b(?:sufficient|adequate|appropriate) (?:remedy|redress|satisfaction|reparation)",
    regex.IGNORECASE,
)
END: Final = regex.compile(
    r"\[(?:Adopted|Done|English|Spanish|French)|\bAdopted in English|\bDone in English"
    r"|\[Subsequently"
)
PREAMBLE: Final = regex.compile(
    r"^\W*(?:\d+(?:\.\d+)?\.?\s+)*(?:Bearing in mind|By becoming|On becoming|Considering"
    r"|In becoming|Since|Taking into account)\b"
    r".*?(?=,? (?:the Committee|it) (?:wishes|would|requests|invites|urges|also|expects))",
    regex.IGNORECASE,
)
GOES_ON: Final = regex.compile(r"^[\W#]*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|^[•–-] ")
