"""A sentence that names a doctrine thousands of times is read once."""

from comity.extraction import Passage, SectionName, Speaker
from ingest.doctrines import roles
from ingest.doctrines.roles import proved_role

NAMED = "margin of appreciation"


def roles_in(text: str) -> list[str]:
    """Return the role of the doctrine wherever it is named."""
    passage = Passage("12", 0, len(text), SectionName.ASSESSMENT, Speaker.COURT)
    found, place = [], text.find(NAMED)
    while place >= 0:
        found.append(proved_role((place, place + len(NAMED)), text, passage, "en").name)
        place = text.find(NAMED, place + 1)
    return found


def test_a_sentence_is_read_once_however_often_it_names_a_doctrine() -> None:
    read = roles._proved.cache_info().misses
    found = roles_in(f"Thus in this case the Court finds: {f'{NAMED} ' * 2_000}.")
    assert found == ["applies"] * 2_000
    assert roles._proved.cache_info().misses == read + 1


def test_each_sentence_has_its_own_role() -> None:
    text = (
        f"The Court reiterates that States enjoy a {NAMED}. "
        f"It finds that in the present case the {NAMED} was exceeded. "
        f"The {NAMED} is wide."
    )
    assert roles_in(text) == ["mentions", "applies", "mentions"]
