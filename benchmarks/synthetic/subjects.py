"""What the questions are put about: of each kind things from the most used to the least."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from benchmarks.synthetic.acts import MadeUp, made_up
from benchmarks.synthetic.drawing import SEED, dice
from benchmarks.synthetic.vocabulary import Terms, terms

SUBJECTS: Final = 20
"""A question: evenly spread over all there are, ordered by use; the one used most is the first."""

Pair: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Subjects:
    """Ids, of each kind as many as asked for; repeats are possible among terms.

    Attributes:
        cited: acts, the most cited first.
        citing: rulings that cite.
        numbers: by which people know rulings.
        claims: of facts.
        passages: of rulings.
        doctrines: by id.
        used: doctrines with a court's most cited ruling.
        rights: by id.
        provisions: by id.
        interpreted: provisions that guides interpret.
        states: by code.
        courts: pairs, citing and cited.
        chains: a ruling and an older one, to look for a chain between.
    """

    cited: Sequence[str]
    citing: Sequence[str]
    numbers: Sequence[str]
    claims: Sequence[str]
    passages: Sequence[str]
    doctrines: Sequence[str]
    used: Sequence[Pair]
    rights: Sequence[str]
    provisions: Sequence[str]
    interpreted: Sequence[str]
    states: Sequence[str]
    courts: Sequence[Pair]
    chains: Sequence[Pair]


def subjects(rulings: int, count: int = SUBJECTS, seed: int = SEED) -> Subjects:
    """Return what to ask about in the world of this size and seed.

    Args:
        rulings: of the world.
        count: of each kind.
        seed: of the world.
    """
    known = terms(seed)
    acts = list(made_up(rulings, seed, known))
    rolls = dice(seed, "subjects")
    ruled = [act for act in acts if act.state is not None and act.cited] or acts
    citing = [rolls.choice(ruled) for _ in range(count)]
    cited, doctrines = _cited(acts, count), _spread(known.doctrines.things, count)
    return Subjects(
        cited=cited,
        citing=[act.id for act in citing],
        numbers=[act.number for act in citing],
        claims=[f"claim:{rolls.randint(1, rulings):016x}" for _ in range(count)],
        passages=[f"{act.id}#1" for act in citing],
        doctrines=doctrines,
        used=list(zip(doctrines, cited, strict=True)),
        rights=_spread(_by_use(_rights(known)), count),
        provisions=_spread(_by_use(_uses(known)), count),
        interpreted=_spread(known.provisions["un-hrc"].things, count),
        states=_spread(known.states["ecthr"].things, count),
        courts=_courts(known, count),
        chains=list(_chains([act.id for act in citing], cited)),
    )


def _chains(citing: Sequence[str], cited: Sequence[str]) -> Iterator[Pair]:
    """Yield each ruling with an older one; in a small world its own may be itself."""
    for place, act in enumerate(citing):
        others = (*cited[place:], *cited[:place])
        yield act, next(one for one in others if one != act)


def _spread(things: Sequence[str], count: int) -> list[str]:
    """Return so many things, evenly spread; the first is the first."""
    return [things[place * len(things) // count] for place in range(count)]


def _by_use(uses: Mapping[str, float]) -> list[str]:
    return sorted(uses, key=lambda thing: (-uses[thing], thing))


def _uses(known: Terms) -> dict[str, float]:
    """Return the share of all holdings that are on each provision."""
    uses: defaultdict[str, float] = defaultdict(float)
    for court, share in known.courts.shares():
        for provision, part in known.provisions[court].shares():
            uses[provision] += share * part
    return dict(uses)


def _rights(known: Terms) -> dict[str, float]:
    """Return the share of all holdings that are on a provision of each right."""
    uses, rights = _uses(known), defaultdict[str, float](float)
    for row in known.batch.edges["PROTECTS"]:
        rights[str(row["target"])] += uses.get(str(row["source"]), 0.0)
    return {right: use for right, use in rights.items() if use}


def _cited(acts: Sequence[MadeUp], count: int) -> list[str]:
    """Return acts that are cited, the first most, later ones ever less."""
    times = Counter(target for act in acts for target in act.cited)
    ordered = sorted(times, key=lambda act: (-times[act], act)) or [acts[0].id]
    places = (int(len(ordered) ** (place / count)) - 1 for place in range(count))
    return [ordered[place] for place in places]


def _courts(known: Terms, count: int) -> list[Pair]:
    """Return pairs of courts, the busiest first."""
    codes = known.courts.things
    pairs = [(one, other) for gap in (1, 2, 3) for one, other in zip(codes, codes[gap:])]  # noqa: B905 - it ends early
    both = [pair for one, other in pairs for pair in ((one, other), (other, one))]
    return (both * count)[:count]
