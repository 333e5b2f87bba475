"""Who the parties are, from the cover: each with its place in the case, the State told apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import regex

from comity.extraction import Speaker

_PLACES: Final = (
    r"appellants?|respondents?|applicants?|claimants?|defendants?|petitioners?|plaintiffs?"
    r"|accused|interven[eo]rs?|amic(?:us|i)\s+curiae|interested\s+part(?:y|ies)"
)
_PLACE_AT_END: Final = regex.compile(
    rf"^(?P<name>.*?)[\s.…·_/,]*+\(?\b(?:(?:cross-|first|second|third|fourth|fifth|\d(?:st|nd|rd"
    rf"|th))\s*)?"
    rf"(?P<place>{_PLACES})\)?\s*(?:no\.?\s?\d+)?\s*/?[.…\s]*$",
    regex.I,
)
_IN_BRACKETS: Final = regex.compile(
    rf"(?P<name>[^();\n]{{1,90}}(?:\([^()]{{3,90}}\)\s*)?)\((?P<place>{_PLACES})\)", regex.I
)
_BETWEEN: Final = regex.compile(
    r"^\W*(?:and|between|versus|vs?\.?|in\s+the\s+matter\s+(?:between|of)|-?\s?and\s?-?)\W*:?$",
    regex.I,
)
_VERSUS: Final = regex.compile(
    r"(?P<first>[^\n\[(]{1,120}?)\s+(?:-\s?)?(?:v|vs|V"
    r"|Vs)\.?(?:\s?-)?\s+(?P<second>[^\n\[(]{1,120})"
)
_STATE: Final = regex.compile(
    r"\b(?:attorney\s?-?\s?general|advocate|solicitor[\s-]general|minister|ministry"
    r"|secretary\s+of\s+state"
    r"|the\s+state|the\s+(?:king|queen|crown)|(?:his|her)\s+majesty|republic|government"
    r"|commonwealth\s+of"
    r"|kingdom|director\s+of\s+(?:public\s+)?prosecutions|commissioner|controller|comptroller"
    r"|police|state\s+of"
    r"|federation\s+of|president\s+of|department)\b|^\W*(?:r|rex|regina|s|the\s+people)\W*$",
    regex.I,
)
_PUBLIC: Final = regex.compile(
    r"\b(?:council\s+of\s+ministers|secretariat|tribunal|authority|municipality|registrar"
    r"|chief\s+medical)\b",
    regex.I,
)
_FOR: Final = regex.compile(
    rf"\b[Ff]or\s+the\s+(?:(?:first|second|third"
    rf"|fourth)\s+(?:and\s+\w+\s+)?)?(?P<place>{_PLACES})\b",
    regex.I,
)
_INSTRUCTED: Final = regex.compile(r"\(\s*[Ii]nstructed\s+by[^()]*(?:\([^()]*\)[^()]*)?\)")
_BENCH: Final = regex.compile(r"- - -|(?i:appearances|counsel\s*:|representation)")
_ADVOCATES: Final = 260  # code points before "for the appellant" in which its counsel are named
_DEFINED: Final = regex.compile(
    rf"\b(?i:the\s+(?P<place>{_PLACES})),(?:(?!(?i:\bthe"
    rf"\s+(?:{_PLACES})))[^\n]){{3,250}}?\((?:the\s+)?[“\"‘']"
    r"(?P<short>\p{Lu}[\p{L}&-]{1,30})[”\"’']\)"
)
_ADVOCATE: Final = regex.compile(
    r"\b(?:KC|QC|SC|M(?:r|s|rs|me)|Dr|Prof)\b|(?:\p{Lu}\s){1,3}\p{Lu}\p{Ll}"
)
_NAME: Final = regex.compile(r"\p{Lu}[\p{L}’'-]+")
_NO_NAMES: Final = frozenset(
    [
        "KC",
        "QC",
        "SC",
        "KBE",
        "DBE",
        "MR",
        "MRS",
        "MS",
        "DR",
        "PROF",
        "AND",
        "WITH",
        "FOR",
        "THE",
        "HIM",
        "HER",
        "JUNIOR",
        "LLP",
        "LTD",
        "COUNSEL",
        "APPEARANCES",
        "JUSTICE",
        "PRESIDENT",
        "SOLICITOR",
        "GENERAL",
        "ATTORNEY",
        "COURT",
        "HON",
        "LADY",
        "LORD",
        "CLAIMANT",
        "APPELLANT",
        "RESPONDENT",
        "DEFENDANT",
        "APPLICANT",
    ]
)
_OTHERS: Final = ("interven", "amic", "interested")
_BRINGS: Final = ("appellant", "applicant", "claimant", "petitioner", "plaintiff")
_HEAD: Final = 7_000  # code points in which covers name the parties
_OPENING: Final = 30_000  # code points in which a text says how it will call them


@dataclass(frozen=True, slots=True)
class Parties:
    """Whose words a party's are, by its place in the case and by the names it bears.

    Attributes:
        places: ``"appellant"``, ``"respondent"`` … with the speaker; the State is ``government``,
            who faces it ``applicant``; a private respondent to a private claim ``unknown``.
        names: of parties and of counsel, folded, with the speaker.
        shorts: how the text itself calls a party, as printed: ``("ECCO")``.
        has_state: whether a State, its ministers or its prosecutors are a party.
    """

    places: Mapping[str, Speaker] = field(default_factory=dict)
    names: Mapping[str, Speaker] = field(default_factory=dict)
    shorts: Mapping[str, Speaker] = field(default_factory=dict)
    has_state: bool = False


@lru_cache(maxsize=2)
def parties_of(title: str, text: str) -> Parties:
    """Return the parties that a cover names, else those of a title ``X v Y``."""
    brackets = _IN_BRACKETS.finditer(text[:_COVER])
    named = [(one["place"], _spaced(one["name"])) for one in brackets]
    named += _named(_of_parties(text[:_HEAD]))
    if not any(_folded(place) in _BRINGS for place, _ in named):
        named = [*_titled(title, text), *named]
    by_place: dict[str, list[str]] = {}
    for place, name in named:
        by_place.setdefault(_folded(place), []).append(name)
    places = _speakers(by_place)
    names = {
        " ".join(name.casefold().split()): places[_folded(place)] for place, name in named if name
    }
    has_state = any(_STATE.search(name) for _, name in named) or bool(_CROWN.match(title))
    names |= _counsel(text[:_HEAD], places)
    return Parties(places, names, _defined(text[:_OPENING], places), has_state)


def _defined(opening: str, places: Mapping[str, Speaker]) -> dict[str, Speaker]:
    return {
        found["short"]: places[place]
        for found in _DEFINED.finditer(opening)
        if (place := _folded(found["place"])) in places
    }


_CROWN: Final = regex.compile(r"\W*(?:R|Rex|Regina|The\s+(?:King|Queen|State))\s+v\b")


def _of_parties(head: str) -> str:
    """Return what stands between "BETWEEN" and the bench, the counsel or the judgment."""
    between = _FIRST.search(head)
    start = between.start() if between else 0
    end = _LAST.search(head, start + _SHORTEST)
    return head[start : end.start() if end else start + _COVER]


_FIRST: Final = regex.compile(r"^\W*(?:in\s+the\s+matter\s+)?between\b\W*$", regex.M | regex.I)
_LAST: Final = regex.compile(
    r"^\W*(?:coram|neutral\s+citation|appearances|before\b|hearing|counsel|judge?ment|ruling"
    r"|heard|present|registry"
    r"|-\s-\s-\s-|[^\n]{0,60}\b(?:KC|QC|SC)\b)",
    regex.M | regex.I,
)
_SHORTEST: Final = 25  # code points of the parties' names
_COVER: Final = 2_500  # code points that name parties, where nothing shows their end


def _named(head: str) -> list[tuple[str, str]]:
    """Return place and name of each party, as lines of a cover print them."""
    found: list[tuple[str, str]] = []
    waiting: list[str] = []
    last: list[str] = []
    for line in (raw.strip() for raw in head.split("\n")):
        if not line or set(line) <= set("- –—_"):
            continue
        ends = _PLACE_AT_END.match(line) if len(line) <= _LONGEST else None
        if ends:
            own = ends["name"].strip(" .…/–-")
            names = [own] if regex.search(r"\p{L}{2}|^R$", own) else (waiting or last)
            joined = " ".join([*waiting, own] if own and waiting else names)
            found.append((ends["place"], _spaced(joined)))
            last, waiting = names, []
        elif _BETWEEN.match(line) or _LONE_NUMBER.match(line):
            waiting = []
        elif len(line) <= _LONGEST:
            waiting = [*waiting[-3:], line]
        else:
            waiting = []
    return found


_LONE_NUMBER: Final = regex.compile(r"^[\W\d]*$|.*\b(?:No\.?|Record|Case|Docket|SC)\s?\d")
_LONGEST: Final = 120  # code points of a line that names a party


def _titled(title: str, text: str) -> Iterator[tuple[str, str]]:
    for place in (title, text[:1_500]):
        if found := _VERSUS.search(place):
            yield "applicant", _spaced(found["first"])
            yield "respondent", _spaced(found["second"])
            return


def _speakers(by_place: Mapping[str, list[str]]) -> dict[str, Speaker]:
    states = {
        place
        for place, names in by_place.items()
        if any(_STATE.search(name) or _PUBLIC.search(name) for name in names)
    }
    speakers: dict[str, Speaker] = {}
    for place in by_place:
        if place.startswith(_OTHERS):
            speakers[place] = Speaker.THIRD_PARTY
        elif place in states and not (place in _BRINGS and _answering(place, states, by_place)):
            speakers[place] = Speaker.GOVERNMENT
        elif place in _BRINGS or states:
            speakers[place] = Speaker.APPLICANT
        else:
            speakers[place] = Speaker.UNKNOWN
    if "accused" in speakers:
        speakers["accused"] = Speaker.APPLICANT
    return speakers


def _answering(place: str, states: set[str], by_place: Mapping[str, list[str]]) -> bool:
    """Whether another State answers: what brings the case is then not the State, or not alone."""
    own = set(by_place[place])
    return any(not own & set(by_place[other]) for other in states - set(_BRINGS))


def _counsel(head: str, places: Mapping[str, Speaker]) -> dict[str, Speaker]:
    """Return the counsel whom a cover lists before "for the appellant"."""
    names: dict[str, Speaker] = {}
    last = 0
    for found in _FOR.finditer(head):
        near = head[max(last, found.start() - _ADVOCATES) : found.start()]
        before, instructed = _INSTRUCTED.subn(" ", near)
        last = found.end()
        speaker = places.get(_folded(found["place"]))
        if speaker is None or not (instructed or _ADVOCATE.search(before)):
            continue
        for word in _NAME.findall(_BENCH.split(before)[-1]):
            if word.upper() not in _NO_NAMES:
                names.setdefault(word.casefold(), speaker)
    return names


def _folded(place: str) -> str:
    words = " ".join(place.casefold().split())
    if words.startswith("amic"):
        return "amicus"
    if words.startswith("interested"):
        return "interested party"
    return words.replace("intervenor", "intervener").removesuffix("s")


def _spaced(words: str) -> str:
    return " ".join(words.split()).strip(" .,…/–-")
