"""Who speaks in a paragraph that opens with a party: before Luxembourg, that is said at once."""

from typing import Final

import regex

from comity.extraction import Speaker

_SAYS: Final = (
    r"(?:submit|argu|contend|claim|maintain|alleg|disput|aver|object|ask|repl(?:y|ie)|respond|stress"
    r"|add|rel(?:y|ie)|propose|infer|criticis|complain|plead|doubt|assert|is\s+of\s+the\s+(?:view"
    r"|opinion))\w*\b"
)
_WHO: Final = (
    (Speaker.THIRD_PARTY,
     r"(?:The\s+)?(?:\p{Lu}\p{L}+,?\s+(?:and\s+)?)*(?:and\s+the\s+(?:\p{Lu}\p{L}+\s)+)?Governments?"
     r"|The\s+(?:European\s+)?(?:Commission|Council|Parliament)|The\s+interveners?"
     r"|The\s+Member\s+States?|The\s+defendants?(?:\s+in\s+the\s+main\s+proceedings)?"
     r"|The\s+respondents?"),
    (Speaker.APPLICANT,
     r"The\s+(?:\w+\s)?(?:applicants?|appellants?|complainants?|claimants?)"
     r"(?:\s+in\s+the\s+main\s+proceedings)?"),
)  # fmt: skip
_FORMS: Final = tuple(
    (speaker, regex.compile(
        rf"\s*(?:In\s+(?:its|his|her|their)\s+[^.,]{{3,60}},\s+|According\s+to\s+|By\s+[^.,]{{3,90}},\s+"
        rf"|For\s+(?:its|his|her|their)\s+part,\s+|Moreover,\s+|Furthermore,\s+)?{who}\b"
        rf"(?:,[^.]{{3,70}},|\s+also|\s+further|\s+does\s+not|\s+do\s+not)?\s+{_SAYS}", regex.I))
    for speaker, who in _WHO
)  # fmt: skip


def pleader(opening: str) -> Speaker | None:
    """Return the party whose words a paragraph reports; ``None`` where the Court speaks.

    >>> pleader("The Ruritanian Government submits that the request is inadmissible.")
    <Speaker.THIRD_PARTY: 'third-party'>
    """
    return next((speaker for speaker, form in _FORMS if form.match(opening)), None)
