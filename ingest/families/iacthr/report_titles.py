"""Whom a report of the Inter-American Commission is about, as its cover prints it."""

from typing import Final

import regex

from ontology.vocabulary import Vocabulary

_COVER: Final = 700  # code points
_LONGEST: Final = 4  # lines of names
_SHOUTED: Final = 0.6  # of the letters: "ANNA EXAMPLE and JOHN DOE"
_MARKS: Final = " .*0123456789"  # of footnotes
_OTHER: Final = regex.compile(  # what stands on a cover before the names
    r"\W*\d*\W*(?:INFORME|REPORT|RELAT[OÓ]RIO|CAS[EO]S?|PETI[CT]\w+|MERITS|FONDO|M[ÉE]RITO|ADMIS\w+"
    r"|INADMIS\w+|SOLU\w+|FRIENDLY|ARCHIV\w+|PUBLICA\w+|ON|\(PUBLICA\w+\)|ORIGINAL|OEA|DOC)\b"
    r"|.*\d\.\d{3}",
    regex.IGNORECASE,
)


def state_on(line: str, vocabulary: Vocabulary) -> str | None:
    """Return the State that stands alone on a line, whatever mark of a footnote follows it."""
    return vocabulary.state_named(line.title().strip(_MARKS))


def report_title(text: str, vocabulary: Vocabulary) -> str | None:
    """Return the names and the State of a report's cover: "ANNA EXAMPLE AND FAMILY, RURITANIA".

    The Commission cites its reports so. ``None`` where no line of the cover is a State's name, or
    none before it the names of those concerned.
    """
    lines = [line.strip() for line in text[:_COVER].split("\n") if line.strip()]
    at = next((at for at, line in enumerate(lines) if at and state_on(line, vocabulary)), None)
    if at is None:
        return None
    names: list[str] = []
    for line in reversed(lines[:at]):
        if _OTHER.match(line) or not _is_shouted(line) or len(names) == _LONGEST:
            break
        names.insert(0, line)
    return f"{' '.join(names)}, {lines[at].strip(_MARKS)}" if names else None


def _is_shouted(line: str) -> bool:
    letters = [letter for letter in line if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) > _SHOUTED * len(letters)
