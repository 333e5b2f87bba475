"""How a ruling is cited: by the styles of journals and of the courts, ready to be copied."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from api.pages.dates import dated
from api.titles import name_of
from comity.store import GraphReader
from queries.acts import Act
from queries.references import Reference, references


@dataclass(frozen=True, slots=True)
class Style:
    """A citation in one style: its name and the words."""

    name: str
    text: str


def styles_of(graph: GraphReader, act: Act, pinpoint: str = "") -> tuple[Style, ...]:
    """Return an act as styles cite it.

    Args:
        graph: with its numbers.
        act: a ruling or guide.
        pinpoint: printed number of a paragraph; empty for the whole.
    """
    found = references(graph, [act])
    if not found:
        return ()
    return tuple(
        Style(name, _ended(written(found[0], pinpoint))) for name, written in _STYLES.items()
    )


def _ended(text: str) -> str:
    return " ".join(text.split()).rstrip(" ,.") + "."


def _title(reference: Reference) -> str:
    return name_of(reference.act)


def _number(reference: Reference, before: str = "") -> str:
    return f"{before}{reference.numbers[0]}" if reference.numbers else ""


def _year(reference: Reference) -> str:
    return (reference.act.date or "")[:4]


def _day(reference: Reference) -> str:
    return dated(reference.act.date, "en_GB")


def _own(reference: Reference, pinpoint: str) -> str:
    """Return the form of Strasbourg's and most courts' own citations."""
    parts = (_title(reference), _number(reference, "no. "), f"§ {pinpoint}" if pinpoint else "",
             _day(reference))  # fmt: skip
    return ", ".join(filter(None, parts))


def _oscola(reference: Reference, pinpoint: str) -> str:
    place = f", para {pinpoint}" if pinpoint else ""
    number = _number(reference, "App no ") if reference.act.court == "ecthr" else _number(reference)
    return f"{_title(reference)} {number} ({reference.court or ''}, {_day(reference)}){place}"


def _bluebook(reference: Reference, pinpoint: str) -> str:
    place = f", ¶ {pinpoint}" if pinpoint else ""
    number = _number(reference, ", App. No. " if reference.act.court == "ecthr" else ", No. ")
    return f"{_title(reference)}{number}{place} ({_day(reference)}) ({reference.court or ''})"


def _mcgill(reference: Reference, pinpoint: str) -> str:
    place = f" at para {pinpoint}" if pinpoint else ""
    return f"{_title(reference)} ({_year(reference)}), {_number(reference, 'No ')}{place}" + (
        f" ({reference.court})" if reference.court else ""
    )


def _aglc(reference: Reference, pinpoint: str) -> str:
    place = f" [{pinpoint}]" if pinpoint else ""
    return (
        f"{_title(reference)} ({reference.court or ''}, {_number(reference, 'No ')}, "
        f"{_day(reference)}){place}"
    )


def _ecli(reference: Reference, pinpoint: str) -> str:
    place = f", para. {pinpoint}" if pinpoint else ""
    return f"{_title(reference)}, {reference.ecli or _number(reference)}{place}"


def _french(reference: Reference, pinpoint: str) -> str:
    parts = (reference.court or "", _title(reference), _number(reference, "n° "),
             dated(reference.act.date, "fr"), f"§ {pinpoint}" if pinpoint else "")  # fmt: skip
    return ", ".join(filter(None, parts))


def _spanish(reference: Reference, pinpoint: str) -> str:
    parts = (reference.court or "", _title(reference), _number(reference, "núm. "),
             dated(reference.act.date, "es"), f"párr. {pinpoint}" if pinpoint else "")  # fmt: skip
    return ", ".join(filter(None, parts))


def _apa(reference: Reference, pinpoint: str) -> str:
    place = f", para. {pinpoint}" if pinpoint else ""
    number = _number(reference, ", No. ")
    return f"{_title(reference)}{number} ({reference.court or ''} {_year(reference)}){place}"


def _address(reference: Reference, pinpoint: str) -> str:
    end = f"/p/{pinpoint}" if pinpoint else ""
    return f"{_title(reference)} ({_day(reference)}) /rulings/{reference.act.id}{end}"


_STYLES: Final[dict[str, Callable[[Reference, str], str]]] = {
    "Court": _own,
    "OSCOLA": _oscola,
    "Bluebook": _bluebook,
    "McGill": _mcgill,
    "AGLC": _aglc,
    "ECLI": _ecli,
    "Français": _french,
    "Español": _spanish,
    "APA": _apa,
    "Comity": _address,
}
