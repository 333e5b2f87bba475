"""The words of a party's name that tell cases apart, whatever the language of the title."""

import unicodedata
from functools import lru_cache
from typing import Final

import regex

_PARTIES: Final = regex.compile(
    r"\s(?:v|vs|c|V|Vs|VS)\.?\s|\s(?:contra|against|versus|Versus)\s|\sc/\s?"
)
_NOT_PLAIN: Final = regex.compile(r"[^a-z0-9]+")
_DROPPED_WORDS: Final = (
    "and others other the case cases of judgment v no nos in et autres autre y otros otras"
    " otro al de del la los las le les des du caso e a"
)
_DROPPED: Final = frozenset(_DROPPED_WORDS.split())


@lru_cache(maxsize=4096)
def key_of(title: str) -> tuple[str, ...]:
    """Return the words of the applicant's name that tell cases apart.

    >>> key_of("Example and Others v. Norway"), key_of("Caso Ejemplo Vs. Perú")
    (('example',), ('ejemplo',))
    """
    applicant = _PARTIES.split(f" {title} ", maxsplit=1)[0]
    plain = unicodedata.normalize("NFKD", applicant.lower())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    letters = letters.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d")
    words = _NOT_PLAIN.sub(" ", letters).split()
    return tuple(word for word in words if word not in _DROPPED) or tuple(words)
