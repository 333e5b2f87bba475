"""Opinions of a court of the United States, as nobody ever wrote them: eyecite's kind of text."""

import random
from collections.abc import Iterator
from typing import Final

_SEED: Final = 20260101
_CHARACTERS: Final = 90_000
"""As many as the opinion that eyecite measures itself on."""
_OPINIONS: Final = 6
_PARTIES: Final = (
    "Almond", "Birchwood Fisheries, Inc.", "Castellan", "Dunmore County", "Everly", "Fairweather",
    "Grayling Railroad Co.", "Hollis", "Ironside", "Juniper School District", "Kestrel", "Larkin",
    "Marlowe", "Northgate Bank", "Ogilvy", "Pemberton", "Quillfeather", "Redfern", "State",
    "United States",
)  # fmt: skip
_REPORTERS: Final = ("U.S.", "F.2d", "F.3d", "F. Supp. 2d", "S. Ct.", "Cal. 4th", "N.E.2d")
_COURTS: Final = ("", "2d Cir. ", "9th Cir. ", "D. Mass. ", "S.D.N.Y. ")
_PROSE: Final = (
    "The parties dispute whether the order below was final within the meaning of the statute. ",
    "We review the grant of summary judgment de novo, and draw all inferences for the other side. ",
    "Nothing in the record suggests that the officers had any reason to believe the house empty. ",
    "The district court held a hearing, at which the plaintiff's two neighbors testified. ",
    "That argument was not raised below, and we do not reach it for the first time on appeal. ",
    "A long line of decisions has treated such agreements as enforceable, absent plain coercion. ",
    "The statute does not say so in terms, yet its structure leaves little room for doubt. ",
    "Because the interest at stake is a substantial one, more than bare notice was required. ",
)


def opinions() -> list[str]:
    """Return some opinions, the same at every call.

    A citation follows two to five sentences: full forms, short forms, “Id.” and “supra”.
    """
    chance = random.Random(_SEED)  # noqa: S311 - invented text, not a secret
    return [_opinion(chance) for _ in range(_OPINIONS)]


def _opinion(chance: random.Random) -> str:
    parts: list[str] = []
    length = 0
    for part in _sentences(chance):
        parts.append(part)
        length += len(part)
        if length >= _CHARACTERS:
            return "".join(parts)
    return ""


def _sentences(chance: random.Random) -> Iterator[str]:
    while True:
        for _ in range(chance.randint(2, 5)):
            yield chance.choice(_PROSE)
        yield _citing(chance)
        if chance.random() < 1 / 6:
            yield "\n\n"


def _citing(chance: random.Random) -> str:
    plaintiff, defendant = chance.sample(_PARTIES, 2)
    reporter, volume = chance.choice(_REPORTERS), chance.randint(1, 600)
    page, year = chance.randint(1, 1_400), chance.randint(1890, 2020)
    pin = page + chance.randint(1, 20)
    full = f"{volume} {reporter} {page}, {pin} ({chance.choice(_COURTS)}{year})"
    return chance.choice(
        (
            f"See {plaintiff} v. {defendant}, {full}. ",
            f"As the court said in {plaintiff} v. {defendant}, {full}, the burden does not shift. ",
            f"Id. at {pin}. ",
            f"{plaintiff}, supra, at {pin}. ",
            f"{plaintiff}, {volume} {reporter}, at {pin}. ",
        )
    )
