"""What the vocabulary holds, one class a kind of term; labels in English, French and Spanish."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Court:
    """A court, commission, committee or other body.

    Attributes:
        id: code, e.g. ``"ecthr"``.
        kind: e.g. ``"regional court"``, ``"UN treaty body"``, ``"national court"``, ``"body"``.
        region: e.g. ``"Europe"``; the alpha-3 code of the State for a national court.
        instruments: codes, the default of a bare article first; empty for bodies without one.
        bare_articles_vary: whether a bare article is one of the act last spoken of instead.
        aliases: other forms that texts use, sorted.
        established: day or year in which it began, ISO 8601; ``None`` where it never did.
        abolished: day or year in which it ceased to sit.
        predecessor: code of the body whose work it took over.
        successor: code of the body that took over its work.
        note: a remark for readers.
    """

    id: str
    label_en: str
    label_fr: str
    label_es: str
    kind: str
    region: str
    instruments: tuple[str, ...]
    aliases: tuple[str, ...]
    bare_articles_vary: bool = False
    established: str | None = None
    abolished: str | None = None
    predecessor: str | None = None
    successor: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that a State bore until a day, in one language (ISO 639-1)."""

    name: str
    language: str
    until: str


@dataclass(frozen=True, slots=True)
class State:
    """A State, present or former, by alpha-3 code.

    Attributes:
        aliases: other forms that courts use, sorted.
        until: last day of a former State; ``None`` for a present one, or where not known.
        continued_by: the State that continues a former one; ``None`` otherwise.
        succeeded_by: States on the territory of a former one, sorted.
        part_of: the State to which a territory belongs, without prejudice to its status.
        former_names: by last day, then language; a former State has none, and a code of its own.
    """

    id: str
    label_en: str
    label_fr: str
    label_es: str
    aliases: tuple[str, ...]
    until: str | None
    continued_by: str | None
    succeeded_by: tuple[str, ...] = ()
    part_of: str | None = None
    former_names: tuple[FormerName, ...] = ()

    def name_on(self, day: str, language: str = "en") -> str:
        """Return what the State was called on a day, ISO 8601, in English, French or Spanish.

        Where a language has no former name of that day, the present one is returned.
        """
        labels = {"en": self.label_en, "fr": self.label_fr, "es": self.label_es}
        then = (each for each in self.former_names if each.until >= day)
        return next((each.name for each in then if each.language == language), labels[language])


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty, protocol, charter or declaration.

    Attributes:
        aliases: names that texts use, sorted.
        kind: ``"treaty"``, ``"protocol"``, ``"charter"`` or ``"declaration"``.
        date: of adoption, ISO 8601.
        in_force: first day in force, ISO 8601; ``None`` where there is none or it is not known.
        no_longer_in_force: day on which it ceased, ISO 8601; ``None`` for one in force.
        amended_by: codes of the instruments that amend it, in order.
        supplements: the instrument that a protocol adds to.
        succeeds: codes of the instruments whose place it takes, in order.
        opening: a regular expression, by which a text's opening says that its articles are meant.
        last_article: number of its last article.
        is_complete: whether each of its articles is listed.
        verification: ``"text"`` where its text was read for the provisions listed, ``"general"``
            where they rest on general knowledge; ``None`` where nobody said.
    """

    id: str
    label_en: str
    label_fr: str
    label_es: str
    aliases: tuple[str, ...]
    kind: str
    date: str
    in_force: str | None
    no_longer_in_force: str | None
    amended_by: tuple[str, ...]
    supplements: str | None
    succeeds: tuple[str, ...]
    opening: str | None
    last_article: int
    is_complete: bool
    verification: str | None


@dataclass(frozen=True, slots=True)
class Provision:
    """An article, paragraph or letter.

    Attributes:
        nature: ``"substantive"``, ``"procedural"``, ``"institutional"`` or ``"final"``.
        title: what it is about, in our own words, in English.
    """

    id: str
    instrument: str
    nature: str
    title: str


@dataclass(frozen=True, slots=True)
class FormerProvision:
    """A provision as numbered in a version that has been replaced.

    Attributes:
        id: as it reads in texts of that time, e.g. ``"echr.50"``.
        since: first day on which it had that number, ISO 8601; ``until`` the last one.
        now: provisions that carry its substance today, the main one first; empty if abolished.
    """

    id: str
    since: str
    until: str
    now: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Right:
    """A guarantee, or a grouping of guarantees.

    Attributes:
        hidden: words by which texts mean it, by language, sorted; never shown as its name.
    """

    id: str
    label_en: str
    label_fr: str
    label_es: str
    definition: str
    broader: str | None
    is_grouping: bool
    hidden: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """Persons whose condition matters; ``lexical`` are regular expressions by language."""

    id: str
    label_en: str
    label_fr: str
    label_es: str
    definition: str
    lexical: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Remedy:
    """A form of redress; ``lexical`` are regular expressions by language."""

    id: str
    label_en: str
    label_fr: str
    label_es: str
    definition: str
    broader: str | None
    lexical: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Variant:
    """How one court names a test in one language, and a ruling in which it was read."""

    court: str
    language: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What another system does with a test.

    Attributes:
        relation: ``"adopts"``, ``"adapts"``, ``"parallel"`` or ``"rejects"``.
        doctrine: the other system's own test, where it has an id.
        court: code of the other court, where one is meant.
        authority: id of its ruling or guide, or the words that name it.
        note: a remark for readers.
        source: ruling and paragraph in which it was read.
        verified: whether the text was read for it.
    """

    relation: str
    doctrine: str | None
    court: str | None
    authority: str | None
    note: str | None
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Doctrine:
    """A named test.

    Attributes:
        lexical: regular expressions by language; evidence of mention, never of application.
        elements: parts of the test, in the order in which it is applied.
        origin_court: code of the court that is said to have coined it.
        origin_ruling: id of the ruling or guide of origin, where it has one.
        key_authorities: ids of rulings and guides that set it out, or court and number; sorted.
        variants: how courts name it, sorted.
        provisions: to which it belongs, sorted.
        counterparts: what other systems do with it.
        note: a remark for readers.
        plea: what a State asks that pleads it: objection, justification, deference or denial.
        source: on what the origin rests.
        verified: whether the text of origin was read.
    """

    id: str
    label_en: str
    label_fr: str
    label_es: str
    definition: str
    lexical: Mapping[str, tuple[str, ...]]
    elements: tuple[str, ...]
    origin_court: str
    origin_title: str
    origin_date: str
    origin_ruling: str | None
    key_authorities: tuple[str, ...]
    variants: tuple[Variant, ...]
    provisions: tuple[str, ...]
    counterparts: tuple[Counterpart, ...]
    note: str | None
    plea: str | None
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Protection:
    """That a provision protects a right.

    Attributes:
        match: ``"exact"``, ``"close"``, ``"broad"``, ``"narrow"`` or ``"contested"``.
        source: where the statement was taken from.
        verified: whether the text was read for it.
        note: a remark for readers.
        inherited: whether a part takes it from what it is part of.
    """

    right: str
    match: str
    source: str
    verified: bool
    note: str | None
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Correspondence:
    """That a text of authority declares two provisions to correspond."""

    source: str
    target: str
    relation: str
    authority: str
    source_note: str
