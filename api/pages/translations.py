"""The words of the interface: English in the templates, the other languages from ``locale/``."""

import re
from collections.abc import Callable
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from api.pages.languages import LANGUAGES, PSEUDO

FOLDER: Final = Path(__file__).parent / "locale"
_ACCENTED: Final = str.maketrans("aeiouyncsAEIOU", "åéîöûýñçšÅÉÎÖÛ")
_KEPT: Final = re.compile(r"(%\(\w+\)[sd]|%s|%%|<[^>]*>|&\w+;)")
"""Placeholders and mark-up, which a translator leaves as they are."""


class Translated(NullTranslations):
    """Messages of one language; what it lacks is said in English."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._one = {each.id: str(each.string) for each in catalog if _is_plain(each.id)}
        self._many = {
            each.id[0]: each.string for each in catalog if isinstance(each.id, list | tuple)
        }
        self._form = _plural_of(catalog)

    def gettext(self, message: str) -> str:
        """Return a message in this language."""
        return self._one.get(message) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return a message in this language, in the form that a number wants."""
        forms = self._many.get(msgid1)
        if not forms:
            return msgid1 if n == 1 else msgid2
        return str(forms[min(self._form(n), len(forms) - 1)])


class _Pseudo(NullTranslations):
    """English made long and accented."""

    def gettext(self, message: str) -> str:
        """Return a message, accented, between brackets."""
        parts = _KEPT.split(message)
        accented = [part if i % 2 else part.translate(_ACCENTED) for i, part in enumerate(parts)]
        longer = "·" * (len(message) // 4)
        return f"[{''.join(accented)}{longer}]"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return one of two messages likewise."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@cache
def translations(language: str) -> NullTranslations:
    """Return the messages of a language of ``LANGUAGES``."""
    if language == PSEUDO:
        return _Pseudo()
    place = FOLDER / f"{language}.po"
    if not place.exists():
        return NullTranslations()
    with place.open("rb") as lines:
        return Translated(read_po(lines, locale=LANGUAGES[language].locale))


def marked(message: str) -> str:
    """Return the message itself: it is translated where it is shown, and found here by Babel."""
    return message


def _is_plain(message: object) -> bool:
    return isinstance(message, str) and bool(message)


def _plural_of(catalog: Catalog) -> Callable[[int], int]:
    """Return which form a number takes: French counts none as one, Spanish and English do not."""
    is_french = str(catalog.locale).startswith("fr")
    return (lambda n: int(n > 1)) if is_french else (lambda n: int(n != 1))
