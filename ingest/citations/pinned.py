"""Short forms that name the paragraph first: “§ 12 of the Example judgment”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import last_of
from ingest.citations.mentions import FULL, SHORT, Mention, Scope
from ingest.citations.owning import has_own_name
from ingest.citations.parties import key_of
from ingest.citations.pinpoints import PINPOINT, pinpoints_of

_OF: Final = re.compile(
    r"\d\)?\s+of\s+(?:the\s+)?(?:(?:case|judgment)\s+(?:of|in)\s+)?(?=[^\W\d_a-z])"
)
_PIN: Final = regex.compile(PINPOINT)
_NAME: Final = regex.compile(
    r"\p{Lu}[\p{L}\p{M}’'\-]*(?:\s+(?:(?:and|v\.|of|the|de|van|von|der)\s+)?\p{Lu}[\p{L}\p{M}’'\-]*\.?){0,5}"
)
_KIND: Final = regex.compile(r"(?:\s+(?:judge?ment|case|decision|ruling))?(?![’'\p{L}])")
_WORD: Final = re.compile(r"\S+")
_FIRST_WORDS: Final = 40  # code points that hold three words of a name
_ARTICLE: Final = regex.compile(r"\b[Aa]rt(?:icles?|s?\.)\s?[\dIVX]+\s?$")
_BESIDE: Final = 14  # code points of an article's number
_REACH: Final = 60  # code points before “of” in which the paragraphs stand


def with_pinned(scope: Scope, mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions and, among them, those of rulings cited before whose paragraph comes first.

    A mention that stands there already gets the paragraphs, if it has none.

    Args:
        scope: the text.
        mentions: in text order, without overlap.
    """
    found = list(_pinned(scope, mentions))
    if not found:
        return list(mentions)
    kept: list[Mention] = []
    for mention in mentions:
        inside = next((one for one in found if _overlap(one, mention)), None)
        if inside and not mention.pinpoints and mention.form != FULL:
            kept.append(replace(mention, pinpoints=inside.pinpoints))
        else:
            kept.append(mention)
    fresh = [one for one in found if not any(_overlap(one, mention) for mention in mentions)]
    return sorted([*kept, *fresh], key=lambda one: one.start)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _pinned(scope: Scope, mentions: Sequence[Mention]) -> Iterator[Mention]:
    known = {
        key: one.end
        for one in reversed(mentions)
        if one.form == FULL and one.cites == "ruling" and one.authority.title
        if (key := key_of(one.authority.title))
    }
    end, borne = 0, {word for key in known for word in key}
    for of in _OF.finditer(scope.text) if known else ():
        name = (
            _known_name(scope, of.end(), known) if _may_be_known(scope, of.end(), borne) else None
        )
        low = max(end, of.start() - _REACH)
        pin = last_of(_PIN.finditer(scope.text, low, of.start() + 1)) if name else None
        if name is None or pin is None or pin.end() != of.start() + 1:
            continue
        if _ARTICLE.search(scope.text, max(0, pin.start() - _BESIDE), pin.start()):
            continue  # “Article 60 § 3 of the Polish Code”
        words = scope.text[of.end() : name]
        yield Mention(
            pin.start(),
            name,
            SHORT,
            "citation.short@1",
            Authority(None, words),
            pinpoints=pinpoints_of([pin.group()]),
        )
        end = name


def _may_be_known(scope: Scope, at: int, borne: set[str]) -> bool:
    """Whether one of the first words there is in the name of a ruling cited before."""
    words = scope.text[at : at + _FIRST_WORDS].split(maxsplit=3)[:3]
    return any(not borne.isdisjoint(key_of(word)) for word in words)


def _known_name(scope: Scope, at: int, known: dict[tuple[str, ...], int]) -> int | None:
    """Return where the name that begins at a place ends, if a ruling cited before bears it."""
    name = _NAME.match(scope.text, at)
    words = list(_WORD.finditer(name.group())) if name else []
    for last in reversed(words):
        end = at + last.end()
        title = scope.text[at:end]
        if known.get(key_of(title), at) < at and not has_own_name(title, scope):
            return end if _KIND.match(scope.text, end) else None
    return None
