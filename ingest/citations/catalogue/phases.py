"""Phases of a case as courts print them, in four languages, by one name each."""

from functools import lru_cache
from typing import Final

import regex

_WORDS: Final = {
    "interpretation": r"interpret",
    "revision": r"revisi|révisi",
    "compliance": r"cumplimiento|complian|supervisi",
    "provisional-measures": r"provisional",
    "preliminary-objections": r"excepci|preliminar|exception",
    "competence": r"competenc|jurisdiction",
    "admissibility": r"\bd[eé]c\b|decision|décision|admisib|admissib|recevab",
    "just-satisfaction": r"just\s+satisf|satisfaction\s+équit|article\s+(?:50|41)",
    "merits": r"merits|\bfon[d]o?\b",
    "reparations": r"repara",
    "striking-out": r"striking|radiation|settlement|amiable",
}
_FORMS: Final = {name: regex.compile(form, regex.IGNORECASE) for name, form in _WORDS.items()}
_ABOUT_ANOTHER: Final = frozenset({"interpretation", "revision", "compliance"})
"""Acts on an earlier judgment name its phases too: they are not phases of this one."""
SPECIAL: Final = frozenset(_WORDS) - {"merits", "reparations", "competence"}
"""Phases that are always printed: a citation without one means the main judgment."""


@lru_cache(maxsize=4096)
def phases_in(words: str) -> frozenset[str]:
    """Return the phases that ``words`` name.

    >>> sorted(phases_in("Fondo, Reparaciones y Costas"))
    ['merits', 'reparations']
    >>> sorted(phases_in("Interpretación de la Sentencia de Fondo"))
    ['interpretation']
    """
    named = frozenset(name for name, form in _FORMS.items() if form.search(words))
    return named & _ABOUT_ANOTHER or named
