"""What codes of the graph are called on pages: English here, translated where they are shown."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from api.pages.translations import marked

OUTCOMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "violation": marked("violation"),
        "no-violation": marked("no violation"),
        "inadmissible": marked("inadmissible"),
        "admissible": marked("admissible"),
        "struck-out": marked("struck out"),
        "no-separate-issue": marked("no separate issue"),
        "discontinued": marked("discontinued"),
        "advisory": marked("advisory opinion"),
        "objection-dismissed": marked("objection dismissed"),
        "objection-allowed": marked("objection allowed"),
        "reserved": marked("reserved"),
    }
)
ORIGINS: Final[Mapping[str, str]] = MappingProxyType(
    {"text": marked("text of the court"), "digest": marked("digest of ours")}
)
RELATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "same": marked("the same"),
        "similar": marked("nearly the same"),
        "overlaps": marked("overlaps"),
        "contested": marked("disputed"),
        "adopts": marked("adopts it"),
        "adapts": marked("adapts it"),
        "parallel": marked("a parallel of its own"),
        "rejects": marked("rejects it"),
    }
)
SYSTEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Africa": marked("Africa"),
        "Americas": marked("Americas"),
        "Arab League": marked("Arab League"),
        "Commonwealth": marked("Commonwealth"),
        "Europe": marked("Europe"),
        "World": marked("United Nations and world courts"),
        "": marked("National courts"),
    }
)
_WIDER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Caribbean": "Americas",
        "East Africa": "Africa",
        "Eastern and Southern Africa": "Africa",
        "European Union": "Europe",
        "Southern Africa": "Africa",
        "West Africa": "Africa",
    }
)


def system_of(region: str | None) -> str:
    """Return the system that a court belongs to, as a key of ``SYSTEMS``.

    >>> system_of("West Africa"), system_of("DEU"), system_of("Europe")
    ('Africa', '', 'Europe')
    """
    wider = _WIDER.get(region or "", region or "")
    return wider if wider in SYSTEMS else ""


def worded(words: Mapping[str, str], code: str | None) -> str:
    """Return the English words for a code; the code, spelt out, where it has none.

    >>> worded(OUTCOMES, "no-violation"), worded(OUTCOMES, "new-kind")
    ('no violation', 'new kind')
    """
    return words.get(code or "", (code or "").replace("-", " "))


def paragraphs_cited(numbers: Sequence[str]) -> str:
    """Return paragraphs as lawyers cite them; empty where there are none.

    >>> paragraphs_cited(["48"]), paragraphs_cited(["39-43"]), paragraphs_cited(["22", "91-95"])
    ('§ 48', '§§ 39–43', '§§ 22, 91–95')
    """
    if not numbers:
        return ""
    told = [_RANGE.sub("–", each) for each in numbers]
    return f"{'§§' if len(told) > 1 or told[0] != numbers[0] else '§'} {', '.join(told)}"


_RANGE: Final = re.compile(r"(?<=\d)-(?=\d)")


def provision_named(provision: str | None) -> str:
    """Return how lawyers write a provision.

    >>> provision_named("echr.6.3.d"), provision_named("echr-p1.1"), provision_named("cat.14")
    ('ECHR 6 § 3 (d)', 'ECHR-P1 1', 'CAT 14')
    """
    instrument, _, rest = (provision or "").partition(".")
    steps = rest.split(".") if rest else []
    below = (
        f"§ {step}" if place == 0 and step.isdecimal() else f"({step})"
        for place, step in enumerate(steps[1:])
    )
    return " ".join([instrument.upper(), *steps[:1], *below])
