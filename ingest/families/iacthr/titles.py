"""The title on a cover: “Case of Example v. Ruritania”, “Matter of Example regarding Ruritania”."""

from dataclasses import dataclass
from typing import Final

import regex

_STATE: Final = (  # the name of a few States breaks over two lines
    r"(?P<state>\p{L}[^\n.,;:*(]{2,40}(?:\n(?:RICA|SALVADOR|DOMINICANA)\b)?)"
)
_TITLE: Final = regex.compile(
    r"(?:\bCASO|\bCASE(?:\s+OF)?)\s+(?P<name>[^\n]{2,160}(?:\n[^\n]{2,120}){0,2}?)\s+(?:VS?\.\s*"
    rf"|VS\s+){_STATE}",
    regex.IGNORECASE,
)
_BARE_TITLE: Final = regex.compile(
    r"^[ \t]*(?P<name>\p{L}[^\n]{2,120})\s+VS?\.\s+(?P<state>\p{L}[^\n.,;:*(]{2,40})$",
    regex.IGNORECASE | regex.MULTILINE,
)
_MATTER: Final = regex.compile(
    r"(?:\bASUNTO|\bMATTER\s+OF)\s+(?P<name>[^\n]{2,160})\s+(?:RESPECTO\s+DE(?:L|\s+LA)?"
    rf"|REGARDING|VS?\.)\s*{_STATE}",
    regex.IGNORECASE,
)
_REGARDING: Final = regex.compile(
    r"^(?:[^\n]{0,60}[^\S\n])?(?P<printed>(?:RESPECTO\s+(?:DEL|DE(?:\s+L[AO]S?)?)"
    r"|A\s+RESPEITO\s+D[EAO]S?|REGARDING|WITH\s+REGARD\s+TO|WITH\s+RESPECT\s+TO|IN\s+RESPECT\s+OF)"
    r"\s+(?:THE\s+)?(?P<state>\p{L}[^\n.,;:*(]{2,60}))$",
    regex.IGNORECASE | regex.MULTILINE,
)
"""On covers of provisional measures the State stands a line before the name."""

_NAMED: Final = regex.compile(
    r"^[ \t]*(?P<printed>(?:ASUNTO|CASO|MATTER\s+OF(?:\s+THE)?|CASE\s+OF(?:\s+THE)?)\s+(?:OF\s+)?"
    r"(?P<name>\p{Lu}[^\n]{1,160}))$",
    regex.IGNORECASE | regex.MULTILINE,
)
_DOUBLED: Final = regex.compile(r"\b(of)\s+of\b", regex.IGNORECASE)
_STAGE: Final = regex.compile(
    r"\s+(?:Monitoring|Supervisi[oó]n|Provisional|Medidas|Supervisão)\b.*$",
    regex.IGNORECASE | regex.DOTALL,
)
_BODY: Final = regex.compile(
    r"^\W*(?:(?:VISTOS?|HAVING\s+SEEN|CONSIDERANDO|CONSIDERING|TENDO\s+VISTO)\b|1\s*\.)",
    regex.IGNORECASE | regex.MULTILINE,
)
_STATE_SAID: Final = regex.compile(
    r"\b(?:Estado|Rep[úu]blica|Gobierno|State|Republic|Government)\s+(?:del?|of|d[ao])\s+"
    r"(?P<state>(?:the\s+)?\p{Lu}[^\n.,;:*(”]{2,40})"
)
_UNITED: Final = regex.compile(r"^(?:the\s+)?United\s+States\s+of\s+(?=Mexico)", regex.IGNORECASE)
_HEAD: Final = 2_500
_OWN: Final = 700


@dataclass(frozen=True, slots=True)
class Titled:
    """A title as printed, its name alone, and the words that may name the State."""

    printed: str
    name: str
    state: str | None


def title_in(text: str) -> Titled | None:
    """Return the title that the first page prints; ``None`` where it prints none."""
    head = text[:_HEAD]
    found = _TITLE.search(head) or _MATTER.search(head)
    body = _BODY.search(head)
    cover = head[: body.start() if body else _OWN]
    if found is None or found.start() >= len(cover) > 0:
        if apart := _apart(cover, head):
            return apart
        found = found or _BARE_TITLE.search(head[:_OWN])
    if found is None:
        return None
    printed = " ".join(_STAGE.sub("", found.group()).split())
    return Titled(printed, found["name"], _plain(_STAGE.sub("", found["state"])))


def _plain(state: str) -> str:
    """Return a State's name without the words that it shares with another's."""
    return _UNITED.sub("", state)


def _apart(cover: str, head: str) -> Titled | None:
    """Read a cover whose name and State stand on lines of their own."""
    named, regarding = _NAMED.search(cover), _REGARDING.search(cover)
    if named is None:
        return None
    printed = _DOUBLED.sub(r"\1", named["printed"])
    if regarding:
        joining = regarding["printed"]
        return Titled(
            " ".join(f"{printed} {joining}".split()), named["name"], _plain(regarding["state"])
        )
    said = _STATE_SAID.search(head)
    return Titled(" ".join(printed.split()), named["name"], said["state"] if said else None)
