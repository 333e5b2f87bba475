"""Titles and texts of made-up rulings: common words often, rare words hardly ever."""

import random
from typing import Final

from benchmarks.synthetic.drawing import dice, tailed

_COMMON: Final = (
    "the of to in and that a court was for by article applicant on not as it with is government "
    "law state right case complaint violation convention domestic proceedings detention trial "
    "judgment measure family private life respect necessary society margin appreciation fair "
    "public hearing authorities investigation effective remedy treatment prison expulsion child "
    "property freedom expression religion assembly discrimination damage costs victim facts"
)
_SYLLABLES: Final = (
    "ba ke li mo nu ra se ti vo wa za do fe gi ho ju ka le mi no pu ru si ta ve xo ya zi"
)
_RARE: Final = 20_000
"""Words beside the common ones."""

_LENGTH: Final = (30, 90)
"""Words of a passage, at least and at most."""


class Writer:
    """Writes texts, with dice of its own."""

    def __init__(self, seed: int) -> None:
        """Make up the words."""
        self._dice = dice(seed, "words")
        rare = [_word(self._dice) for _ in range(_RARE)]
        self._words = tailed([*_COMMON.split(), *dict.fromkeys(rare)])
        self._names = tailed([each.title() for each in dict.fromkeys(rare)], 0.5)

    def text(self) -> str:
        """Return the words of a passage."""
        count = self._dice.randint(*_LENGTH)
        return " ".join(self._words.drawn(self._dice) for _ in range(count)) + "."

    def title(self, state: str) -> str:
        """Return the title of a ruling against a State."""
        return f"{self._names.drawn(self._dice)} v. {state}"


def _word(rolls: random.Random) -> str:
    syllables = _SYLLABLES.split()
    return "".join(rolls.choice(syllables) for _ in range(rolls.randint(2, 4)))
