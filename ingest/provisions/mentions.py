"""A mention of a provision as printed, before anyone asks which treaty it means."""

from dataclasses import dataclass

from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class RawProvision:
    """One mention as printed; "Articles 6 §§ 1 and 3 (d) and 13" yields several.

    Attributes:
        start: first code point in the given text.
        end: one past the last; with the suffix, where one is printed after it.
        tail: article, paragraph and letter, e.g. ``"8"``, ``"6.3.d"``.
        instrument: the instrument where it is printed with the mention or with its list; else
            ``None``.
        foreign: whether it belongs to domestic law or to an instrument that is not known.
        joined: whether it is read together with the mention before it.
        words: the words that name the instrument, as printed; empty where none do.
        is_distributed: whether the instrument is printed once for several mentions.
    """

    start: int
    end: int
    tail: str
    instrument: str | None = None
    foreign: bool = False
    joined: bool = False
    words: str = ""
    is_distributed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing printed says which instrument it belongs to."""
        return self.instrument is None and not self.foreign and not self.words

    @property
    def may_spread(self) -> bool:
        """Whether its neighbours may mean its instrument too: a protocol is named each time."""
        return self.instrument is not None and "-p" not in self.instrument
