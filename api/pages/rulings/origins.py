"""How a text came here, where that spoils something: recognised letters, lost lines, no parts."""

from dataclasses import dataclass
from typing import Final

from api.pages.translations import marked
from comity.ids import RulingId
from comity.store import GraphReader
from queries.readings import warnings_of


@dataclass(frozen=True, slots=True)
class Origin:
    """What spoils a text: a short name for a tag, and a sentence; both English messages."""

    tag: str
    says: str


_BY_CUE: Final = (
    ("(OCR)", Origin(
        marked("OCR"),
        marked("This text was recognised from pictures (OCR), and letters may be misread: check "
               "names, numbers and dates against the original."),
    )),
    ("no paragraph is numbered", Origin(
        marked("lines lost"),
        marked("Line breaks were lost before this text came here, and no paragraph is numbered: "
               "its parts cannot be told apart."),
    )),
    ("line breaks were lost", Origin(
        marked("lines repaired"),
        marked("Line breaks were lost before this text came here, and were put back before the "
               "numbers of paragraphs: a heading may stand within a paragraph."),
    )),
    ("structure was not read", Origin(
        marked("parts not read"),
        marked("The parts of this text were not told apart: a party’s words may stand here without "
               "a mark, and what was decided may be missing."),
    )),
    ("no operative part", Origin(
        marked("no operative part"),
        marked("No operative part was recognised: what was decided may be missing."),
    )),
)  # fmt: skip
"""What a warning of the readers means for whoever reads, by words that stand in it."""


def origins_of(graph: GraphReader, act: RulingId) -> tuple[Origin, ...]:
    """Return what spoils the texts of an act, each thing once, the gravest first."""
    told = [warning for _, warning in warnings_of(graph, act)]
    meant = (next((each for cue, each in _BY_CUE if cue in one), None) for one in told)
    found = {each for each in meant if each}
    return tuple(each for _, each in _BY_CUE if each in found)
