"""What people decided of claims: keyed to what is claimed and in which passage, not to offsets."""

import builtins
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from comity.claims import Decision
from comity.extraction import Evidence, Extraction
from comity.store import Row
from ingest.loading.folding import folded

WHOLE: Final = ""
"""Place of what is said of an act as a whole: title, date, respondents."""

COLUMNS: Final = (
    "act", "property", "value", "place", "status", "who", "why", "day", "ordinal", "record",
)  # fmt: skip
OWNER: Final = "people"
"""Owner of verdicts: what a text puts in the graph comes and goes, and they stay."""

CONFIRMED: Final = "verdict.confirmed@1"
"""Rule of what a person confirmed, where no other rule says it."""

_SEPARATOR: Final = "\x1f"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided of what is claimed.

    Attributes:
        act: id of the ruling or guide.
        property: what is said, e.g. ``"holding"``.
        value: the value, as the claim has it.
        place: passage by language and number, as ``places_of`` returns it; ``WHOLE`` of the act.
        decision: confirmed or rejected.
        who: who decided.
        why: the reason.
        day: ISO 8601, where given.
        ordinal: place among the verdicts on the act, from 0; of those on one thing the last counts.
        record: of a confirmed finding, the finding itself, so that it outlives its rule.
    """

    act: str
    property: str
    value: str
    place: str
    decision: Decision
    who: str
    why: str
    day: str | None = None
    ordinal: int = 0
    record: bytes | None = None

    @builtins.property  # the verdict has an attribute of the same name
    def id(self) -> str:
        """Its id, from what it is about and its place among the verdicts on it."""
        parts = (self.act, self.property, self.value, self.place)
        digest = hashlib.sha256(_SEPARATOR.join(parts).encode()).hexdigest()
        return f"verdict:{digest[:16]}-{self.ordinal}"

    @builtins.property  # likewise
    def about(self) -> tuple[str, str, str]:
        """What is decided of: property, value and place."""
        return self.property, self.value, self.place

    def row(self) -> Row:
        """Return its node."""
        return {
            "id": self.id, "owner": OWNER, "act": self.act, "property": self.property,
            "value": self.value, "place": self.place, "status": str(self.decision),
            "who": self.who, "why": self.why, "day": self.day, "ordinal": self.ordinal,
            "record": self.record,
        }  # fmt: skip


def verdict_of(row: Row) -> Verdict:
    """Return the verdict of a node."""
    record, day, ordinal = row["record"], row["day"], row["ordinal"]
    return Verdict(
        act=str(row["act"]),
        property=str(row["property"]),
        value=str(row["value"]),
        place=str(row["place"]),
        decision=Decision(str(row["status"])),
        who=str(row["who"]),
        why=str(row["why"]),
        day=str(day) if day else None,
        ordinal=ordinal if isinstance(ordinal, int) else 0,
        record=bytes(record) if isinstance(record, bytes | bytearray) else None,
    )


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The verdicts on one act, of which the last on each thing counts."""

    all: tuple[Verdict, ...] = ()
    _last: dict[tuple[str, str, str], Verdict] = field(init=False)

    def __post_init__(self) -> None:
        """Find the last verdict on each thing."""
        ordered = sorted(self.all, key=lambda one: (one.ordinal, one.id))
        object.__setattr__(self, "_last", {one.about: one for one in ordered})

    @property
    def standing(self) -> Sequence[Verdict]:
        """The verdicts that count, in the order in which they were given."""
        return sorted(self._last.values(), key=lambda one: one.ordinal)

    def on(self, name: str, value: str, place: str) -> Verdict | None:
        """Return the verdict that counts; ``None`` where nobody decided."""
        return self._last.get((name, value, place))

    def is_rejected(self, name: str, value: str, place: str = WHOLE) -> bool:
        """Return whether a person rejected it."""
        verdict = self.on(name, value, place)
        return verdict is not None and verdict.decision is Decision.REJECTED

    def next(self, verdict: Verdict) -> Verdict:
        """Return a verdict with its place after those given before."""
        return replace(verdict, ordinal=max((one.ordinal for one in self.all), default=-1) + 1)


NONE: Final = Verdicts()


def by_act(verdicts: Iterable[Verdict]) -> dict[str, Verdicts]:
    """Return verdicts by the act they are about."""
    found: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        found[verdict.act].append(verdict)
    return {act: Verdicts(tuple(some)) for act, some in found.items()}


def place_at(at: Evidence, places: Sequence[str]) -> str:
    """Return the place of the passage in which something stands; ``WHOLE`` outside of all."""
    return places[at.ordinal] if 0 <= at.ordinal < len(places) else WHOLE


def places_of(extraction: Extraction) -> Sequence[str]:
    """Return the place of each passage: language with printed number, else a mark of its words.

    The same passage has the same place when its text is read anew, whatever stands before it.
    """
    language, taken = extraction.metadata.language, set()
    places = []
    for passage in extraction.passages:
        place = f"{language}#{passage.number}"
        if passage.number is None or place in taken:
            words = folded(extraction.text[passage.start : passage.end])
            place = f"{language}~{hashlib.sha256(words.encode()).hexdigest()[:12]}"
        taken.add(place)
        places.append(place)
    return places
