"""The State that stands after the “v.” of a case."""

from dataclasses import dataclass, field
from typing import Final

import regex

from comity.values import quickly_made
from ontology.vocabulary import Vocabulary

_WORD: Final = r"[\p{Lu}][\p{L}\p{M}’'.\-]*"
_ADJECTIVE: Final = (
    r"(?:tchèque|slovaque|fédérale|islamique|démocratique|centrafricaine|dominicaine|yougoslave|unis?"
    r"|populaire|arabe|checa|eslovaca|dominicana|federal|yugoslava|unidos?|bolivariana|plurinacional)"
)
"""In French and Spanish the second word of a State’s name has no capital."""

_NAME: Final = regex.compile(
    rf"(?:(?:the|la|el|le|les|los|las|l[’'])\s*|l[’'])?(?:former\s+|ex-|antigua\s+)?{_WORD}"
    rf"(?:\s+d[’']{_WORD}|\s&(?=\s\p{{Lu}})|\s+(?:of|the|and|de|del|la|los|las|y|et|e|du|des|d[’'])(?=\s|\p{{Lu}})|\s+{_WORD}"
    rf"|[’']\p{{Lu}}\p{{L}}+"
    rf"|\s+\(?(?:former|Former)\b|\s+{_ADJECTIVE}\b|\s[-‑–]\s(?=\p{{Lu}}){_WORD})*",
)
_AND: Final = regex.compile(
    r"\s*(?:,|\s(?:and|et|y|e|&)\s)\s*(?=(?:the|la|el|le|l[’'])?\s*(?:former\s+)?\p{Lu})"
)
_LAST_OF_LIST: Final = regex.compile(r",|\s(?:and|et|y|e)\s")
_NEXT_CASE: Final = regex.compile(r"[^,;()]{0,60}?\s(?:v|vs|Vs|c)\.?\s")
_WORDS: Final = regex.compile(r"\S+")
_LOOSE_HYPHEN: Final = regex.compile(r"\s[-‑–]\s|[‐‑]")
_ENDING: Final = regex.compile(r"[’']s$|[.,’']+$")
_ARTICLE: Final = regex.compile(r"^(?:the|la|el|le|les|los|las|l[’'])\s*")
_AND_OTHERS: Final = regex.compile(
    r"\s+(?:and|et|y)\s+(?:\d+\s+)?(?:(?:O|o)thers?(?:\s+(?:Contracting\s+)?States)?"
    r"|autres(?:\s+[EÉ]tats(?:\s+contractants)?)?|otros(?:\s+Estados)?)\b"
)
_LONGEST: Final = 9  # words of a State's full name


@quickly_made
@dataclass(frozen=True, slots=True)
class StateNamed:
    """The State or States at a place: where the last name ends, and the code of the first."""

    end: int
    code: str | None


@dataclass(slots=True)
class States:
    """Names of States, each looked up once a text."""

    vocabulary: Vocabulary
    _known: dict[str, tuple[int, str] | None] = field(default_factory=dict)

    def at(self, text: str, start: int, limit: int) -> StateNamed | None:
        """Return the States named at ``start``; a capital word that names none has no code."""
        name = _NAME.match(text, start, limit)
        if name is None:
            return None
        known = self._longest(name[0])
        if known is None:
            return StateNamed(start + _first_words(name[0]), None)
        end = start + known[0]
        while (more := _AND.match(text, end, limit)) and (
            following := self._state_at(text, more.end(), limit)
        ):
            end = following
        others = _AND_OTHERS.match(text, end, limit)
        return StateNamed(others.end() if others else end, known[1])

    def closed(self, words: str) -> str | None:
        """Return the State whose name was torn: “Hungar y”, the last of “Peru and Chil e”."""
        last = _LAST_OF_LIST.split(words)[-1]
        return self.vocabulary.state_named(_ARTICLE.sub("", "".join(last.split())))

    def _state_at(self, text: str, start: int, limit: int) -> int | None:
        name = _NAME.match(text, start, limit)
        known = self._longest(name[0]) if name else None
        if known is None or _NEXT_CASE.match(text, start + known[0], start + known[0] + 70):
            return None  # the applicant of the next case: "v. Turkey and Cyprus v. Turkey"
        return start + known[0]

    def _longest(self, phrase: str) -> tuple[int, str] | None:
        if phrase not in self._known:
            self._known[phrase] = self._look_up(phrase)
        return self._known[phrase]

    def _look_up(self, phrase: str) -> tuple[int, str] | None:
        ends = [word.end() for word in _WORDS.finditer(phrase)][:_LONGEST]
        for end in reversed(ends):
            name = _ENDING.sub("", phrase[:end])
            spaced = _LOOSE_HYPHEN.sub("-", " ".join(name.split())).replace("&", "and")
            code = self.vocabulary.state_named(spaced) or self.vocabulary.state_named(
                _ARTICLE.sub("", spaced)
            )
            if code:
                return len(name), code
        return None


def _first_words(name: str) -> int:
    """Return the length of the first two words at most, without a stop that ends a sentence."""
    words = list(_WORDS.finditer(name))
    last = words[min(len(words), 2) - 1]
    return len(name[: last.end()].rstrip("."))
