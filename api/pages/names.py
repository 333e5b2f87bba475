"""What terms are called in the reader's language: names come from the ontology, never from us."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from babel.numbers import format_decimal

from api.pages.languages import LANGUAGES
from api.pages.translations import translations
from api.pages.words import HEADS
from comity.store import GraphReader
from queries.labels import Label, Labels, labels_now


@dataclass(frozen=True)
class Names:
    """Names of terms in one language, in English where there is none, else their ids."""

    graph: GraphReader
    language: str

    def of(self, kind: str, term: str | None) -> str:
        """Return the name of a term.

        Args:
            kind: ``court``, ``doctrine``, ``group``, ``instrument``, ``remedy``, ``right`` or
                ``state``.
            term: its id; empty where there is none.
        """
        if not term:
            return ""
        own = [each for each in self._labels.of_term.get((kind, term), ()) if each.is_own]
        return _in(own, self.language) or _in(own, "en") or term.rpartition(":")[2]

    def head(self, head: str | None) -> str:
        """Return for what money is paid, by the remedy of that name; empty where it is not said."""
        if not head:
            return ""
        return self.say(HEADS[head]) if head in HEADS else self.of("remedy", f"remedy:{head}")

    @cached_property
    def _labels(self) -> Labels:
        """All names, asked for once a visit."""
        return labels_now(self.graph)

    def court(self, code: str | None) -> str:
        """Return the name of a court or body."""
        return self.of("court", code)

    def state(self, code: str | None) -> str:
        """Return the name of a State."""
        return self.of("state", code)

    def short_court(self, code: str | None) -> str:
        """Return the code of a court as it is printed: short, in capitals where it is one word."""
        known = {"ecthr": "ECtHR", "iacthr": "IACtHR", "afchpr": "AfCHPR", "cjeu": "CJEU"}
        return known.get(code or "", (code or "").removeprefix("un-").upper())

    def provision(self, provision: str | None) -> str:
        """Return a provision in words, e.g. ``Article 8 § 2 ECHR``; empty where there is none."""
        if not provision:
            return ""
        return _provision(provision, self.language)

    def number(self, value: int) -> str:
        """Return a number as the reader's language writes it."""
        return _number(value, self.language)

    def say(self, message: str) -> str:
        """Return an English message of ``api.pages.words`` in the reader's language."""
        return translations(self.language).gettext(message) if message else ""

    def right(self, term: str | None) -> str:
        """Return the name of a right."""
        return self.of("right", term)

    def doctrine(self, term: str | None) -> str:
        """Return the name of a doctrine."""
        return self.of("doctrine", term)


def _in(own: list[Label], language: str) -> str:
    return next((each.name for each in own if each.language == language), "")


@lru_cache(1_000)
def _number(value: int, language: str) -> str:
    return str(format_decimal(value, locale=LANGUAGES[language].locale))


@lru_cache(4096)
def _provision(provision: str, language: str) -> str:
    instrument, *parts = provision.split(".")
    code = instrument.upper()
    if not parts:
        return code
    below = "".join(f" § {each}" if each.isdigit() else f" ({each})" for each in parts[1:])
    article = translations(language).gettext("Article %(number)s") % {"number": parts[0].upper()}
    return f"{article}{below} {code}"
