"""Which of several respondent States a holding is against."""

import re
from typing import Final

from comity.extraction import Metadata
from ingest.families.ecthr.metadata import states_named
from ontology.vocabulary import Vocabulary

_BY: Final = re.compile(
    r"\b(?:by|par|against|contre|in\s+respect\s+of|on\s+the\s+part\s+of|as\s+regards|concerning"
    r"|with\s+regard\s+to|"
    r"[àa]\s+l\s?['’]\s?[ée]gard\s+d|de\s+la\s+part\s+d|en\s+ce\s+qui\s+concerne|imputable\s+[àa]"
    r"|that|que)"
    r"(?:e\s+|es\s+|u\s+|\s*['’]\s?|\s+)(?:the\s+|la\s+|le\s+|les\s+"
    r"|l\s?['’]\s?)*(?P<name>[A-Z][\w’'. -]{2,70})"
)


def respondents_in(
    words: tuple[str, str], metadata: Metadata, vocabulary: Vocabulary
) -> tuple[str | None, ...]:
    """Return the States a holding is against: the only respondent, else those it names.

    Args:
        words: where a State may be named, the nearest words first.
        metadata: of the ruling.
        vocabulary: names of States.

    Returns:
        One item a State; ``(None,)`` where several are respondents and none is named.
    """
    respondents = metadata.respondents
    if len(respondents) < 2:  # noqa: PLR2004 - one State needs no naming
        return respondents or (None,)
    for stretch in words:
        named = [
            code
            for found in _BY.finditer(stretch)
            for code in states_named(found["name"], vocabulary)
            if code in respondents
        ]
        if named:
            return tuple(dict.fromkeys(named))
    return (None,)
