"""In which languages the pages speak, and which one a reader wants."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from babel import Locale
from starlette.convertors import Convertor, register_url_convertor


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the interface.

    Attributes:
        code: as it stands in addresses.
        name: in the language itself.
        tag: BCP 47, for ``lang``.
        direction: ``ltr`` or ``rtl``.
        locale: whose numbers, dates and plurals are used.
    """

    code: str
    name: str
    tag: str
    direction: str
    locale: str


PSEUDO: Final = "qps"
"""English made long, accented and right-to-left: shows what no translation reaches."""

LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(
    {
        "en": Language("en", "English", "en", "ltr", "en_GB"),
        "fr": Language("fr", "Français", "fr", "ltr", "fr"),
        "es": Language("es", "Español", "es", "ltr", "es"),
        PSEUDO: Language(PSEUDO, "Pseudo", "en", "rtl", "en_GB"),
    }
)
OFFERED: Final = tuple(code for code in LANGUAGES if code != PSEUDO)


class _InAddresses(Convertor[str]):
    """The first segment of an address of a page, where it names a language."""

    regex = "|".join(LANGUAGES)

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


def language_named(code: str, locale: str) -> str:
    """Return what a language is called; its code where no name is known.

    >>> language_named("es", "fr"), language_named("zz", "en_GB")
    ('espagnol', 'zz')
    """
    return str(Locale.parse(locale).languages.get(code, code))


register_url_convertor("language", _InAddresses())


def preferred(accept: str | None) -> str:
    """Return the language offered that a reader likes best; English where none is.

    >>> preferred("de, fr-CA;q=0.8, en;q=0.5")
    'fr'

    Args:
        accept: value of ``Accept-Language`` (RFC 9110, 12.5.4); ``None`` where there is none.
    """
    liked = [(_quality(part), part.split(";")[0]) for part in (accept or "").split(",")]
    ranked = sorted(liked, key=lambda each: -each[0])  # stable: of equals the first
    for quality, tag in ranked:
        code = tag.strip().lower().split("-")[0]
        if quality > 0 and code in OFFERED:
            return code
    return OFFERED[0]


def _quality(part: str) -> float:
    """Return the quality of one language range; 0 for what is none."""
    _, _, given = part.partition(";")
    name, _, value = given.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name.strip() == "q" else 0.0
    except ValueError:
        return 0.0
