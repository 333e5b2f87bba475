"""A passage as every page quotes it."""

import re
from dataclasses import dataclass
from typing import Final

from api.pages.visits import Visit
from api.pages.words import LABELS_OF_SPEAKERS
from api.titles import name_of
from queries.acts import Act, Excerpt


@dataclass(frozen=True, slots=True)
class Card:
    """A quotation.

    Attributes:
        passage: id of the passage.
        text: its words, or their beginning.
        language: ISO 639-1.
        act: id of the ruling or guide.
        title: of it.
        court: its court's name; empty where the page tells it already.
        date: ISO 8601.
        standing: of it: text, digest, cited.
        pinpoint: printed number; ``None`` where none is.
        speaker: whose words.
        why: why it is shown here, in the reader's language.
        fact: claim that proves it; ``None`` where it needs none.
    """

    passage: str
    text: str
    language: str
    act: str
    title: str
    court: str
    date: str | None
    standing: str
    pinpoint: str | None
    speaker: str | None
    why: str = ""
    fact: str | None = None

    @property
    def is_party(self) -> bool:
        """Whether a party says so, and not the court."""
        return self.speaker in {"applicant", "government", "third-party"}

    @property
    def is_opinion(self) -> bool:
        """Whether a judge says so alone."""
        return self.speaker == "separate-opinion"

    @property
    def label(self) -> str:
        """Whose words these are, in English; empty for the court's."""
        return LABELS_OF_SPEAKERS.get(self.speaker or "", "")


def card(
    visit: Visit, act: Act, excerpt: Excerpt, *, why: str = "", fact: str | None = None
) -> Card:
    """Return a passage of a ruling or guide as a quotation."""
    return Card(
        passage=excerpt.id,
        text=worded(excerpt.text, act.standing),
        language=language_of(excerpt.id),
        act=act.id,
        title=name_of(act),
        court=visit.names.court(act.court),
        date=act.date,
        standing=act.standing,
        pinpoint=excerpt.number,
        speaker=excerpt.speaker,
        why=why,
        fact=fact,
    )


def worded(text: str, standing: str) -> str:
    """Return the words of a passage without the label that a digest of ours begins with.

    >>> worded("[The test, § 48] Protection is secondary.", "digest")
    'Protection is secondary.'
    """
    return _LABEL.sub("", text) if standing == "digest" else text


_LABEL: Final = re.compile(r"^\[[^\]]{1,80}\]\s*")


def language_of(passage: str) -> str:
    """Return the language that the id of a passage names; English where it names none.

    >>> language_of("ecthr:001-57619@fr#88")
    'fr'
    """
    act = passage.partition("#")[0]
    return act.partition("@")[2] or "en"
