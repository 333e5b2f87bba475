"""What is meant by words in the ask box: only things that exist, in groups, each with one fact."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from api.pages.addressing import path_of_term
from api.pages.asked.provisions import provisions_in
from api.pages.linking import address, anchor, ruling_path
from api.pages.translations import marked
from api.pages.visits import Visit
from api.titles import name_of
from comity.errors import InvalidValueError
from comity.words import words_of
from queries.acts import Act
from queries.labels import Label, labels_now
from queries.meant import Meant, meant
from queries.paging import Turn
from queries.search.asking import Hit, search
from queries.suggesting import Suggestion, suggestions

_MOST: Final = 20
_HITS: Final = 3
_GROUPS: Final = (
    ("right", marked("Rights")),
    ("doctrine", marked("Doctrines")),
    ("court", marked("Courts and bodies")),
    ("state", marked("States")),
    ("instrument", marked("Instruments")),
    ("group", marked("Groups of persons")),
    ("remedy", marked("Forms of redress")),
)
_MOST_OF_A_TITLE: Final = 0.6
_BETWEEN: Final = (" in ", " against ", " en ", " contre ", " au ", " contra ")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that may be meant.

    Attributes:
        name: as shown.
        path: bare, with its parameters; a page of the ontology where there is no other.
        fact: one thing about it.
        standing: of a ruling; empty of all else.
    """

    name: str
    path: str
    fact: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind; ``name`` is English."""

    name: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What may be meant.

    Attributes:
        asked: the words.
        groups: those with something in them.
        hits: the first passages that have the words.
        certain: bare path of the one thing meant beyond doubt; empty where there is none.
        missing: paragraph named that the one ruling does not have; empty where it is there.
        is_draft: whether the words are so many that they are a draft.
    """

    asked: str
    groups: tuple[Group, ...]
    hits: tuple[Hit, ...]
    certain: str
    missing: str
    is_draft: bool = False


def asked_for(visit: Visit, words: str) -> Asked:
    """Return what is meant by words: a citation, a provision, a label, or a pattern of them."""
    found = meant(visit.graph, words)
    groups = [
        Group(marked("Rulings and guides"), tuple(_acts(visit, found))),
        Group(marked("Provisions"), tuple(_provisions(visit, words))),
        Group(marked("Read as a question"), tuple(_patterns(visit, words))),
        *_terms(visit, words),
    ]
    shown = tuple(group for group in groups if group.choices)
    only = found.found.candidates[0] if len(found.found.candidates) == 1 else None
    is_certain = only is not None and (
        found.passage is not None or found.found.found_by != "title" or _is_whole(words, only)
    )
    return Asked(
        asked=words,
        groups=shown,
        hits=_hits(visit, words),
        certain=_place(only, found) if only and is_certain and not _lacks(found) else "",
        missing=(found.number or "") if only and _lacks(found) else "",
    )


def _is_whole(words: str, act: Act) -> bool:
    """Return whether words name an act, and do not only stand in its title."""
    title = words_of(act.title or "")
    return bool(title) and len(words_of(words)) >= _MOST_OF_A_TITLE * len(title)


def _lacks(found: Meant) -> bool:
    return found.number is not None and found.passage is None


def _place(act: Act, found: Meant) -> str:
    fragment = f"#{anchor(found.passage)}" if found.passage else ""
    return f"{ruling_path(act.id)}{fragment}"


def _acts(visit: Visit, found: Meant) -> Iterator[Choice]:
    for act in found.found.candidates[:_MOST]:
        facts = (visit.names.court(act.court), act.date or "")
        yield Choice(
            name_of(act),
            ruling_path(act.id),
            " · ".join(filter(None, facts)),
            act.standing,
        )


def _provisions(visit: Visit, words: str) -> Iterator[Choice]:
    for each in provisions_in(visit.graph, words):
        instrument = visit.names.of("instrument", each.instrument)
        yield Choice(visit.names.provision(each), f"/provisions/{each}", instrument)


def _terms(visit: Visit, words: str) -> Iterator[Group]:
    by_kind: dict[str, list[Suggestion]] = {}
    for each in suggestions(visit.graph, words, limit=_MOST).suggestions:
        by_kind.setdefault(each.kind, []).append(each)
    for kind, name in _GROUPS:
        yield Group(name, tuple(_term(visit, each) for each in by_kind.get(kind, ())))


def _term(visit: Visit, each: Suggestion) -> Choice:
    name = visit.names.of(each.kind, each.id)
    fact = each.fact if visit.language.code == "en" else visit.names.number(each.number)
    also = f" ({each.name})" if words_of(each.name) != words_of(name) else ""
    return Choice(f"{name}{also}", path_of_term(each.kind, each.id), fact)


def _patterns(visit: Visit, words: str) -> Iterator[Choice]:
    """Yield “a right in a State” and “a doctrine at a court” as lists that can be opened."""
    for between in _BETWEEN:
        what, found, where = words.partition(between)
        if not found:
            continue
        for subject in _named(visit, what, {"right", "doctrine"}):
            for place in _named(visit, where, {"state", "court"}):
                yield _pattern(visit, subject, place)


def _named(visit: Visit, words: str, kinds: set[str]) -> list[Label]:
    found = labels_now(visit.graph).by_words.get(words_of(words.removeprefix("the ")), ())
    return [each for each in found if each.kind in kinds][:1]


def _pattern(visit: Visit, subject: Label, place: Label) -> Choice:
    name = f"{visit.names.of(subject.kind, subject.id)} · {visit.names.of(place.kind, place.id)}"
    field = "respondent" if place.kind == "state" else "court"
    if subject.kind == "right":
        path = address("/holdings", [("right", subject.id), (field, place.id)])
        return Choice(name, path, visit.names.say(marked("holdings on this right")))
    folder = f"{path_of_term('doctrine', subject.id)}/applications"
    path = address(folder, [("court", place.id)] if place.kind == "court" else [])
    return Choice(name, path, visit.names.say(marked("passages that apply this doctrine")))


def _hits(visit: Visit, words: str) -> tuple[Hit, ...]:
    try:
        return search(visit.graph, words, turn=Turn(limit=_HITS)).data.hits
    except InvalidValueError:  # words of a citation need not be words of the grammar
        return ()
