"""Turns a view into a page: one frame, words in the reader's language, nothing from elsewhere."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from babel.numbers import format_decimal
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from api.pages.assets import place_of
from api.pages.dates import dated
from api.pages.languages import LANGUAGES, OFFERED
from api.pages.linking import address, anchor, passage_path, place_in_text, ruling_path
from api.pages.translations import translations
from api.pages.words import TREATMENTS
from api.titles import titled

_FOLDER: Final = Path(__file__).parent

HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'"
        ),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
)
"""Sent with every page; no cookie, nothing from any other host."""


class _Compiled(BytecodeCache):
    """Keeps what templates are compiled to: they are the same in every language."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is kept."""
        if found := self._kept.get(bucket.key):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a bucket holds."""
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _Compiled()


def prepare() -> None:
    """Compile every template in every language that is offered, so that no visitor waits for it."""
    for language in OFFERED:
        templates = _templates(language)
        for name in templates.list_templates(extensions=["html"]):
            templates.get_template(name)


def page(template: str, view: object, *, language: str = "en", **known: object) -> bytes:
    """Return a page.

    Args:
        template: name of a file in ``templates/``.
        view: what the template shows, under the name ``view``.
        language: of the interface.
        known: what else the frame of the page needs; ``frame`` or ``release``.
    """
    text = (
        _templates(language).get_template(template).render({"frame": None, "view": view, **known})
    )
    return text.encode("utf-8")


def part(template: str, block: str, view: object, *, language: str, **known: object) -> bytes:
    """Return one block of a page with its title, for a script that changes only this part of it."""
    found = _templates(language).get_template(template)
    context = found.new_context({"frame": None, "view": view, **known})
    next(iter(found.root_render_func(context)), None)  # what the template imports is known then
    title = "".join(context.blocks["title"][0](context))
    return f"<title>{title} · Comity</title>{''.join(context.blocks[block][0](context))}".encode()


@cache
def _templates(language: str) -> Environment:
    spoken = LANGUAGES[language]
    templates = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        bytecode_cache=_COMPILED,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    templates.install_gettext_translations(translations(language), newstyle=True)  # type: ignore[attr-defined]  # of the extension
    templates.globals |= {
        "static": place_of,
        "language": spoken,
        "languages": [LANGUAGES[code] for code in OFFERED],
        "url": partial(_url, language),
        "url_of": partial(_spelt, language),
        "treatments": TREATMENTS,
        "in_language": _url,
        "passage_path": passage_path,
        "place_in_text": place_in_text,
        "ruling_path": ruling_path,
        "anchor": anchor,
    }
    templates.filters |= {
        "number": partial(format_decimal, locale=spoken.locale),
        "titled": titled,
        "date": partial(dated, locale=spoken.locale),
    }
    return templates


def _spelt(language: str, place: str) -> str:
    """Return an address in a language, escaped already; the ontology has pages in one alone."""
    return place if place.startswith("/ontology") else f"/{language}{place}"


def _url(language: str, path: str, /, **given: object) -> str:
    """Return the address of a page in a language; a path keeps the fragment it has."""
    path, hash_, fragment = path.partition("#")
    given = {name.removesuffix("_"): value for name, value in given.items()}
    return f"/{language}{address(path, given.items())}{hash_}{fragment}"
