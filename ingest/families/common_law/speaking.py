"""Who speaks in a paragraph that opens with a party: courts of the common law say so at once."""

from functools import lru_cache
from typing import Final

import regex

from comity.extraction import Speaker
from ingest.families.common_law.parties import Parties

_SAYS: Final = (
    r"(?:submi(?:t|ssion)|argu(?:e|ing|ment)|(?:contend|contention)|claim(?!ant)|maintain|assert|alleg"
    r"|stress|aver|object"
    r"|disput|den(?:y|ie)|den(?:y|ie)|emphasi|respond(?!ent)|repl(?:y|ie)|invok|rel(?:y|ie)"
    r"|point(?:s|ed)\s+out|insist"
    r"|urge|plead|oppos|conced|counter|complain|suggest|says?\b|said\b|adds?\b|added\b|accept"
    r"|seeks?\b|sought\b"
    r"|advance|raise|refer|acknowledg|concludes?\b|concluded\b|drew\b|cites?\b|cited\b"
    r"|is\s+of\s+the\s+view"
    r"|takes?\s+the\s+view|case\s+is|position\s+is|further\s+asks)"
)
_MUST_PLEAD: Final = (
    r"(?:submi(?:t|ssion)|argu(?:e|ing|ment)|(?:contend|contention)|invite|rel(?:y|ie)|urge|conced"
    r"|oppos|emphasi|advance)"
)
_BEFORE: Final = (
    r"\s*(?:(?:In\s+(?:reply|response|support|short|essence|summary|(?:its|his|her|their)\s+\w+)"
    r"|Further|Finally"
    r"|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Moreover|Furthermore|Additionally|In\s+addition"
    r"|Lastly|However|Thus"
    r"|Accordingly|Nonetheless|Nevertheless|For\s+(?:its|his|her|their)\s+part|On\s+(?:this"
    r"|the\s+(?:first|second|other))"
    r"[^,.]{0,60}|In\s+(?:oral|written|supplementary)\s+[^,.]{1,40}|As\s+(?:to|regards"
    r"|for)\s+[^,.]{3,80}"
    r"|On\s+behalf\s+of\s+[^,.]{3,60}|Before\s+(?:this|the)\s+[^,.]{3,40}),?\s+)?"
)
_COUNSEL: Final = (
    r"(?:(?:(?:Learned|Lead|Senior)\s+)?(?:Counsel|Solicitor|Leading\s+counsel)\s+(?:for"
    r"|on\s+behalf\s+of)\s+)?"
)
_LATER: Final = (
    r"(?:[’']s?\s+(?:\w+\s+){0,2}?(?:counsel|solicitor)?)?(?:,[^.;]{2,120},|\s+(?:KC|QC|SC)\b"
    r"|\s+(?:also|further|thus|has|have|had|next|then|never|therefore|again|does\s+not|do\s+not"
    r"|did\s+not|mainly"
    r"|primarily|first|finally|strongly|now|would|in\s+(?:essence|turn|sum)|nevertheless"
    r"|nonetheless))*"
    r"(?:\s+|[’']s?\s+(?:(?:\w+\s+){0,3}?))"
)
_ORDINAL: Final = (
    r"(?:(?:first|second|third|fourth|fifth|\d(?:st|nd|rd"
    r"|th))(?:\s+(?:and\s+)?(?:to\s+)?)?){0,3}(?:named\s+)?"
)
_GOVERNMENT: Final = (
    r"(?:Crown|Government|Minist(?:er|ry)(?:\s+(?:of"
    r"|for)\s+\p{Lu}\p{L}+(?:\s+(?:and\s+)?\p{Lu}\p{L}+){0,3})?"
    r"|Attorney[\s-]+General(?:\s+(?:of|for)\s+\p{Lu}\p{L}+)?|Secretary\s+of\s+State"
    r"|Solicitor[\s-]General|State"
    r"|(?:State|Federation|Government"
    r"|Province)\s+of\s+\p{Lu}[\p{L}’]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}’]+){0,3}|Prosecution"
    r"|Director\s+of\s+(?:Public\s+)?Prosecutions|DPP)"
)
_THIRD: Final = r"(?:amic(?:us|i)(?:\s+curiae)?|interven[eo]rs?)"
_TITLED: Final = (
    r"(?:Mr|Mrs|Ms|Mme|Miss|Dr|Prof(?:essor)?|Sir|Lord|Dame)\.?\s+(?:\p{Lu}[\p{L}’'.-]*\s+){0,2}?"
    r"(?P<surname>\p{Lu}[\p{L}’'-]+)"
)
_BY: Final = regex.compile(
    rf"{_BEFORE}It\s+(?:is|was|has\s+been)\s+(?:\w+\s+)?(?:{_MUST_PLEAD})\w*\s+(?:by|for"
    rf"|on\s+behalf\s+of)\s+(?:the\s+)?"
    r"(?P<who>[^.,;]{2,60})",
    regex.I,
)
_FOR: Final = regex.compile(
    rf"{_BEFORE}(?:(?:Learned|Lead|Senior"
    rf"|Leading)\s+)?Counsel\s+for\s+(?P<who>(?:the\s+)?\p{{L}}[^.,;]{{2,60}})\s",
    regex.I,
)
_NAMED: Final = regex.compile(
    rf"(?:{_BEFORE}){_TITLED}(?:\s+(?:KC|QC|SC))?{_LATER}(?i:{_MUST_PLEAD})"
)
_COUNSEL_ALONE: Final = regex.compile(
    rf"{_BEFORE}(?:(?:Learned|Senior)\s+)?[Cc]ounsel{_LATER}{_SAYS}|\s*The\s+General\s+Counsel\s"
)


def pleader(opening: str, parties: Parties) -> Speaker | None:
    """Return the party whose words a paragraph reports; ``None`` where the judge speaks.

    Args:
        opening: the beginning of the paragraph, without its number.
        parties: of the case.

    >>> pleader("The Crown submits that the appeal must fail.", Parties())
    <Speaker.GOVERNMENT: 'government'>
    """
    for speaker, form in _forms(*_pairs(parties)):
        if form.match(opening):
            return speaker
    if found := _FOR.match(opening):
        return _who(found["who"], parties)
    if found := _BY.match(opening):
        return _who(found["who"], parties)
    if found := _NAMED.match(opening):
        return parties.names.get(found["surname"].casefold(), Speaker.UNKNOWN)
    return Speaker.UNKNOWN if _COUNSEL_ALONE.match(opening) else None


def named_in(heading: str, parties: Parties) -> Speaker | None:
    """Return the party that a heading names, e.g. "The Minister's submissions"."""
    for speaker, form in _within(*_pairs(parties)):
        if form.search(heading):
            return speaker
    return None


def _who(words: str, parties: Parties) -> Speaker:
    return named_in(words, parties) or Speaker.UNKNOWN


_Pairs = tuple[tuple[str, Speaker], ...]


def _pairs(parties: Parties) -> tuple[_Pairs, _Pairs, _Pairs]:
    named = (parties.places, parties.names, parties.shorts)
    places, names, shorts = (tuple(one.items()) for one in named)
    return places, names, shorts


@lru_cache(maxsize=64)
def _forms(
    places: _Pairs, names: _Pairs, shorts: _Pairs
) -> tuple[tuple[Speaker, regex.Pattern[str]], ...]:
    """Return for each party the forms in which a paragraph opens with it."""
    return tuple(
        (
            speaker,
            regex.compile(
                rf"{_BEFORE}(?:According\s+to\s+(?:the\s+)?(?:{who})\b"
                rf"|{_COUNSEL}(?:the\s+)?(?:{who})\b{_LATER}{_SAYS})",
                flags,
            ),
        )
        for speaker, who, flags in _named_by(places, names, shorts)
    )


@lru_cache(maxsize=64)
def _within(
    places: _Pairs, names: _Pairs, shorts: _Pairs
) -> tuple[tuple[Speaker, regex.Pattern[str]], ...]:
    return tuple(
        (speaker, regex.compile(rf"\b(?:{who})\b", flags | regex.I))
        for speaker, who, flags in _named_by(places, names, shorts)
    )


def _named_by(places: _Pairs, names: _Pairs, shorts: _Pairs) -> list[tuple[Speaker, str, int]]:
    """Return patterns of parties: by their place, by their names, and as States are called."""
    found = [(speaker, rf"{_ORDINAL}{_plural(place)}", int(regex.I)) for place, speaker in places]
    found += [
        (speaker, form, 0)
        for name, speaker in names
        if (form := _short(name))
    ]  # fmt: skip
    found += [(speaker, regex.escape(name), 0) for name, speaker in shorts]
    return [
        *found,
        (Speaker.THIRD_PARTY, rf"{_ORDINAL}{_THIRD}(?:,?\s+\p{{Lu}}[^.,]{{2,60}}?)?", int(regex.I)),
        (Speaker.GOVERNMENT, _GOVERNMENT, 0),
        (Speaker.UNKNOWN, r"(?:appellant|respondent|applicant|claimant|defendant)s?",
         int(regex.I)),
    ]  # fmt: skip


def _plural(place: str) -> str:
    if place == "amicus":
        return r"amic(?:us|i)(?:\s+curiae)?"
    return r"interested\s+part(?:y|ies)" if place == "interested party" else rf"{place}s?"


def _short(name: str) -> str:
    """Return a pattern of a party's name of several words; of one word only if it is long."""
    words = [regex.escape(word) for word in name.title().split() if word.isalpha()]
    if len(words) < 2 or len(words) > 6:  # noqa: PLR2004 - "Smith" alone names a case, a street …
        return ""
    return r"\s+".join(words)
