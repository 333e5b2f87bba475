"""How a digest puts official facts into words."""

import re
from typing import Final

from comity.extraction import Outcome
from comity.ids import ProvisionId
from ingest.reading.library.entries import HoldingEntry, PassageEntry, RemedyEntry, VoteEntry
from ontology import Vocabulary

_FOUND: Final = {
    Outcome.VIOLATION: "Violation of {}",
    Outcome.NO_VIOLATION: "No violation of {}",
    Outcome.INADMISSIBLE: "Complaint under {} inadmissible",
    Outcome.ADMISSIBLE: "Complaint under {} admissible",
    Outcome.STRUCK_OUT: "Complaint under {} struck out",
    Outcome.NO_SEPARATE_ISSUE: "No separate question under {}",
    Outcome.DISCONTINUED: "Examination under {} discontinued",
    Outcome.ADVISORY: "Opinion on {}",
    Outcome.OBJECTION_DISMISSED: "Preliminary objection under {} dismissed",
    Outcome.OBJECTION_ALLOWED: "Preliminary objection under {} allowed",
    Outcome.RESERVED: "Question under {} reserved",
}


def finding(entry: HoldingEntry, vocabulary: Vocabulary) -> str:
    """Return a finding of the operative part as a sentence without full stop."""
    on = provision(entry.provision, vocabulary) if entry.provision else entry.about or ""
    if entry.with_:
        on += f", read with {_together(entry, vocabulary)}"
    words = (_FOUND[entry.outcome] if entry.outcome else "Ruling on {}").format(on)
    limb = f"{entry.aspect} limb" if entry.aspect else None
    about = entry.about if entry.provision else None
    condition = f"conditional: {entry.conditional}" if entry.conditional else None
    told = "; ".join(each for each in (limb, about, condition) if each)
    against = vocabulary.states[entry.respondent].label_en if entry.respondent else None
    return "".join(
        (words, f" by {against}" if against else "", f" ({told})" if told else "", _by(entry.vote))
    )


def remedy(entry: RemedyEntry, vocabulary: Vocabulary) -> str:
    """Return what was ordered or recommended as a sentence without full stop."""
    name = vocabulary.remedies[entry.remedy].label_en
    told = "; ".join(each for each in (entry.about, _sum(entry), _within(entry.deadline)) if each)
    return f"{entry.outcome.capitalize()}: {name}" + (f" ({told})" if told else "")


def provision(provision_id: str, vocabulary: Vocabulary) -> str:
    """Return a provision as a lawyer writes it.

    >>> from ontology import load
    >>> provision("echr.6.3.d", load())
    'Article 6 § 3 (d) of the European Convention on Human Rights'
    """
    code = ProvisionId(provision_id).instrument
    return f"{article(provision_id)} of the {vocabulary.instruments[code].label_en}"


def article(provision_id: str) -> str:
    """Return a provision without its instrument.

    >>> article("cedaw.2.f")
    'Article 2 (f)'
    """
    _, number, *parts = ProvisionId(provision_id).split(".")
    told = "".join(f" § {each}" if each[0].isdigit() else f" ({each})" for each in parts)
    return f"Article {number}{told}"


def heading(entry: PassageEntry) -> str:
    """Return what opens a passage: its part and the paragraphs that it digests.

    >>> from ingest.reading.library.entries import Basis, Part
    >>> words = {"text": "…", "verified": Basis.TEXT}
    >>> heading(PassageEntry(part=Part.TEST, paragraphs=("48", "50-52"), **words))
    '[The test, §§ 48, 50-52]'
    """
    names = {
        "facts": "Facts", "question": "The question", "test": "The test",
        "application": "Application", "outcome": "Outcome", "opinions": "Separate opinions",
        "significance": "Why it matters", "guidance": "Guidance",
    }  # fmt: skip
    place = at(entry.paragraphs)
    return f"[{names[entry.part]}, {place}]" if place else f"[{names[entry.part]}]"


def at(paragraphs: tuple[str, ...]) -> str | None:
    """Return paragraphs with their sign: ``"§ 48"``, ``"§§ 48, 50-52"``, ``None`` for none."""
    if not paragraphs:
        return None
    sign = "§" if len(paragraphs) == 1 and "-" not in paragraphs[0] else "§§"
    return f"{sign} {', '.join(paragraphs)}"


def _together(entry: HoldingEntry, vocabulary: Vocabulary) -> str:
    """Return the provisions read together; those of the same instrument by their article alone."""
    of = ProvisionId(entry.provision).instrument if entry.provision else None
    return " and ".join(
        article(each) if ProvisionId(each).instrument == of else provision(each, vocabulary)
        for each in entry.with_
    )


def _sum(entry: RemedyEntry) -> str:
    """Return an amount with its currency, thousands apart: ``"EUR 15,000"``."""
    amount = entry.amount or ""
    told = f"{int(amount):,}" if amount.isdigit() else amount
    return " ".join(each for each in (entry.currency, told) if each)


_UNITS: Final = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _within(deadline: str | None) -> str | None:
    """Return an ISO 8601 duration in words, and any other deadline as it stands."""
    found = re.fullmatch(r"P(\d+)([DWMY])", deadline or "")
    if not found:
        return deadline
    number, unit = int(found[1]), _UNITS[found[2]]
    return f"within {number} {unit}{'' if number == 1 else 's'}"


def _by(vote: VoteEntry | None) -> str:
    if vote is None:
        return ""
    return ", unanimously" if vote.unanimous else f", by {vote.for_} votes to {vote.against}"
