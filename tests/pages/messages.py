"""The words of the pages and their translations: collected with Babel, compared, written.

``python -m tests.pages.messages`` tells what is untranslated, fuzzy, broken or no longer used;
``--write`` first collects the words anew into ``api/pages/locale``: what is translated stays, what
is new stands there empty. The same words give the same files: no clock, no names.
"""

import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

PAGES: Final = Path(__file__).resolve().parents[2] / "api" / "pages"
LOCALE: Final = PAGES / "locale"
LANGUAGES: Final = ("fr", "es")
_MAPPING: Final = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
_KEYWORDS: Final = {"_": None, "gettext": None, "ngettext": (1, 2), "marked": None, "say": None}
_HOLDERS: Final = re.compile(r"%\(\w+\)[sd]|%%|%s|</?\w[^>]*>")
_WIDTH: Final = 100


def collected() -> Catalog:
    """Return every message of templates and modules."""
    catalog = Catalog()
    found = extract_from_dir(PAGES, _MAPPING, keywords=_KEYWORDS)
    for _, _, message, _, _ in found:
        if message:
            catalog.add(message, None)
    return catalog


def translated(language: str) -> Catalog:
    """Return what stands in the file of a language."""
    with (LOCALE / f"{language}.po").open("rb") as lines:
        return read_po(lines)


def faults(language: str) -> Iterator[str]:
    """Yield what is wrong with the file of a language, a sentence each."""
    wanted, here = collected(), translated(language)
    for message in wanted:
        if message.id:
            known = here.get(_key(message))
            yield from _wrong(language, message, known)
    for message in here:
        if message.id and wanted.get(_key(message)) is None:
            yield f"{language}: no longer used: {_key(message)!r}"


def written(language: str) -> bytes:
    """Return the file of a language with the words as they are now."""
    place, catalog = LOCALE / f"{language}.po", Catalog()
    known = translated(language) if place.exists() else Catalog()
    for message in collected():
        if message.id:
            there = known.get(_key(message))
            catalog.add(message.id, there.string if there else None)
    lines = BytesIO()
    write_po(lines, catalog, sort_output=True, omit_header=True, width=_WIDTH)
    return lines.getvalue()


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def _wrong(language: str, message: Message, known: Message | None) -> Iterator[str]:
    key = _key(message)
    forms = [] if known is None else _forms(known)
    if not forms or not all(forms):
        yield f"{language}: not translated: {key!r}"
    elif known is not None and known.fuzzy:
        yield f"{language}: fuzzy: {key!r}"
    else:
        allowed = {each for one in _ids(message) for each in _HOLDERS.findall(one)}
        for form in forms:
            if strange := set(_HOLDERS.findall(form)) - allowed:
                yield f"{language}: {key!r} has no {', '.join(sorted(strange))}"
        if isinstance(message.id, str) and set(_HOLDERS.findall(forms[0])) != allowed:
            yield f"{language}: a placeholder is missing: {key!r}"


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(map(str, message.id))


def _forms(message: Message) -> list[str]:
    said = message.string
    return [said] if isinstance(said, str) else [str(each) for each in said or ()]


if __name__ == "__main__":
    if "--write" in sys.argv:
        for each in LANGUAGES:
            (LOCALE / f"{each}.po").write_bytes(written(each))
    wrong = [fault for each in LANGUAGES for fault in faults(each)]
    sys.stderr.write("".join(f"{fault}\n" for fault in wrong))
    sys.exit(1 if wrong and "--write" not in sys.argv else 0)
