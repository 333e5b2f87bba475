"""Numbers of paragraphs as digits, or as Spanish ordinals: "DECIMOPRIMERO. Que …"."""

import unicodedata
from typing import Final

_UNITS: Final = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "septimo",
    "octavo",
    "noveno",
]
_TENS: Final = [
    "decimo",
    "vigesimo",
    "trigesimo",
    "cuadragesimo",
    "quincuagesimo",
    "sexagesimo",
    "septuagesimo",
]
_SPECIAL: Final = {"undecimo": 11, "duodecimo": 12}


def value_of(written: str) -> int | None:
    """Return the number that digits or a Spanish ordinal write; ``None`` for other words.

    >>> [value_of(word) for word in ("12", "DECIMOPRIMERO", "VIGÉSIMO SEGUNDO", "CAPÍTULO")]
    [12, 11, 22, None]
    """
    if written.isdigit():
        return int(written)
    plain = unicodedata.normalize("NFD", written.casefold())
    word = "".join(letter for letter in plain if letter.isalpha())
    return _ORDINALS.get(word)


_ORDINALS: Final = (
    {unit: place for place, unit in enumerate(_UNITS, start=1)}
    | {ten: 10 * place for place, ten in enumerate(_TENS, start=1)}
    | {
        ten + unit: 10 * tens + units
        for tens, ten in enumerate(_TENS, start=1)
        for units, unit in enumerate(_UNITS, start=1)
    }
    | _SPECIAL
)
