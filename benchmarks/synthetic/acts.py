"""The made-up rulings and guides, before what they say: who gave them, when, against whom."""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from benchmarks.synthetic.drawing import dice, several
from benchmarks.synthetic.shares import COPIED, FIRST_YEAR, GUIDED, GUIDES, LAST_YEAR, OWN
from benchmarks.synthetic.vocabulary import Terms

_CITATIONS: Final = 6.0
"""Of other acts, on average, that one makes."""

_DAYS: Final = (date(LAST_YEAR, 12, 31) - date(FIRST_YEAR, 1, 1)).days


@dataclass(frozen=True, slots=True)
class MadeUp:
    """An act.

    Attributes:
        id: its id.
        court: court or body.
        day: ISO 8601.
        number: by which people know it.
        state: respondent, alpha-3; ``None`` of a guide.
        cited: ids of the earlier acts that it cites, some more than once.
    """

    id: str
    court: str
    day: str
    number: str
    state: str | None = None
    cited: tuple[str, ...] = ()

    @property
    def year(self) -> int:
        """Year of its day."""
        return int(self.day[:4])


@dataclass(slots=True)
class _Earlier:
    """What may be cited so far.

    Attributes:
        acts: by court.
        cited: by court, once for each time.
    """

    acts: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    cited: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def one_of(self, court: str, rolls: random.Random) -> str | None:
        """Return an act of a court to cite: as a rule one that others have cited."""
        pool = self.cited[court] if rolls.random() < COPIED else self.acts[court]
        pool = pool or self.acts[court]
        if not pool:
            return None
        found = pool[int(rolls.random() * len(pool))]
        self.cited[court].append(found)
        return found


def made_up(rulings: int, seed: int, terms: Terms) -> Iterator[MadeUp]:
    """Yield rulings, and guides among them, by day: each cites only earlier ones.

    Args:
        rulings: how many.
        seed: of every draw.
        terms: what they may be about.
    """
    rolls, earlier = dice(seed, "acts"), _Earlier()
    for place, day in enumerate(sorted(_day(rolls.random()) for _ in range(rulings)), start=1):
        one = _ruling(place, day, earlier, terms, rolls)
        made = [_guide(place, day), one] if place % GUIDES == 1 else [one]
        for act in made:
            earlier.acts[act.court].append(act.id)
            yield act


def _day(roll: float) -> str:
    """Return a day; courts have ruled more with every year."""
    return (date(FIRST_YEAR, 1, 1) + timedelta(days=int(roll**0.5 * _DAYS))).isoformat()


def _guide(place: int, day: str) -> MadeUp:
    body = GUIDED[place // GUIDES % len(GUIDED)]
    return MadeUp(f"{body}:gc-{place}", body, day, f"GC/{place}")


def _ruling(place: int, day: str, earlier: _Earlier, terms: Terms, rolls: random.Random) -> MadeUp:
    court, state = terms.courts.drawn(rolls), None
    state = terms.states[court].drawn(rolls)
    cited = [
        earlier.one_of(court if rolls.random() < OWN else terms.courts.drawn(rolls), rolls)
        for _ in range(several(rolls, _CITATIONS))
    ]
    return MadeUp(
        f"{court}:{place}-{day[2:4]}-{day}", court, day, f"{place}/{day[2:4]}", state,
        tuple(each for each in cited if each),
    )  # fmt: skip
