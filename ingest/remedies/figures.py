"""Sums as courts print them, in figures or words, as one decimal notation."""

from typing import Final

import regex

FIGURES: Final = r"\d{1,3}(?:[ .,’'´]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_CENTS: Final = regex.compile(r"[.,](\d{1,2})$")
_MAGNITUDES: Final = {
    "thousand": 3, "mille": 3, "mil": 3, "million": 6, "millions": 6, "millón": 6, "millones": 6,
    "milhão": 6, "milhões": 6, "billion": 9, "milliard": 9, "milliards": 9,
}  # fmt: skip
MAGNITUDE: Final = "|".join(sorted(_MAGNITUDES, key=len, reverse=True))


def decimal(figures: str, magnitude: str | None = None) -> str:
    """Return printed figures in decimal notation, without grouping and without idle noughts.

    A last group of one or two figures after a comma or stop is a fraction; groups of three are
    thousands, whatever stands between them.

    >>> decimal("1 575,74"), decimal("10.000,00"), decimal("2,000,000"), decimal("1.5", "million")
    ('1575.74', '10000', '2000000', '1500000')
    """
    fraction = _CENTS.search(figures)
    whole = figures[: fraction.start()] if fraction else figures
    digits = "".join(one for one in whole if one.isdigit()).lstrip("0") or "0"
    cents = fraction[1] if fraction else ""
    power = _MAGNITUDES[magnitude.casefold()] if magnitude else 0
    moved = (digits + cents.ljust(power, "0")[:power]).lstrip("0") or "0"
    rest = cents[power:].rstrip("0")
    return f"{moved}.{rest.ljust(2, '0')}" if rest else moved


_UNITS: Final = (
    "zero cero zéro", "one un uno una une um uma", "two dos deux dois duas", "three tres trois"
                                                                             " três",
    "four cuatro quatre quatro", "five cinco cinq", "six seis", "seven siete sept sete",
    "eight ocho huit oito", "nine nueve neuf nove", "ten diez dix dez", "eleven once onze",
    "twelve doce douze doze", "thirteen trece treize treze", "fourteen catorce quatorze",
    "fifteen quince quinze", "sixteen dieciséis seize dezesseis", "seventeen diecisiete dezessete",
    "eighteen dieciocho dezoito", "nineteen diecinueve dezenove",
)  # fmt: skip
_TENS: Final = (
    "twenty veinte vingt vinte", "thirty treinta trente trinta", "forty cuarenta quarante quarenta",
    "fifty cincuenta cinquante cinquenta", "sixty sesenta soixante sessenta",
    "seventy setenta septante", "eighty ochenta oitenta", "ninety noventa nonante",
)  # fmt: skip
_HUNDREDS: Final = (
    "ciento cien cent cem hundred", "doscientos doscientas duzentos", "trescientos trezentos",
    "cuatrocientos quatrocentos", "quinientos quinientas quinhentos", "seiscientos seiscentos",
    "setecientos setecentos", "ochocientos oitocentos", "novecientos novecentos",
)  # fmt: skip
_ODD: Final = {
    "veintiún": 21, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "quatre-vingt": 80, "quatre-vingts": 80, "cents": 100, "vingts": 20,
}  # fmt: skip
_VALUES: Final[dict[str, int]] = {
    **{word: value for value, words in enumerate(_UNITS) for word in words.split()},
    **{word: value * 10 for value, words in enumerate(_TENS, 2) for word in words.split()},
    **{word: value * 100 for value, words in enumerate(_HUNDREDS, 1) for word in words.split()},
    **_ODD,
}
_SCALES: Final = {word: 10**power for word, power in _MAGNITUDES.items()}
_JOINERS: Final = frozenset({"and", "y", "et", "e", "de", "of"})
_WORD: Final = "|".join(sorted({*_VALUES, *_SCALES}, key=len, reverse=True))
WORDS: Final = rf"(?:{_WORD})(?:[ -](?:and |y |et |e )?(?:{_WORD}))*"


def spelt(words: str) -> int | None:
    """Return the number that words spell, in English, French, Spanish or Portuguese.

    Returns:
        The number; ``None`` where a word is no number.

    >>> spelt("one hundred and eighty"), spelt("setecientos mil"), spelt("quatre-vingt-dix")
    (180, 700000, 90)
    """
    total = group = 0
    for word in _pieces(words):
        if word in _JOINERS:
            continue
        if word in _SCALES:
            total, group = total + max(group, 1) * _SCALES[word], 0
        elif word not in _VALUES:
            return None
        elif word in ("hundred", "cent", "cents") and 0 < group % 100 < 10:  # noqa: PLR2004 - "two hundred"
            group += group % 100 * 99
        elif word in ("vingt", "vingts") and group % 100 == 4:  # noqa: PLR2004 - "quatre vingt"
            group += 76
        else:
            group += _VALUES[word]
    return total + group


def _pieces(words: str) -> list[str]:
    found: list[str] = []
    for word in words.casefold().split():
        if word in _VALUES or word in _SCALES:
            found.append(word)
        else:
            found += word.replace("-et-", "-").split("-")
    return found
