"""What the vocabulary of claims is called on pages: English messages, translated where shown."""

from collections.abc import Mapping
from typing import Final

from api.pages.translations import marked as _

KINDS: Final[Mapping[str, str]] = {
    "judgment": _("Judgment"),
    "decision": _("Decision"),
    "views": _("Views"),
    "advisory-opinion": _("Advisory opinion"),
    "order": _("Order"),
    "report": _("Report"),
    "guide": _("Guide"),
}
FORMATIONS: Final[Mapping[str, str]] = {
    "committee": _("Committee"),
    "chamber": _("Chamber"),
    "grand-chamber": _("Grand Chamber"),
    "plenary": _("Plenary Court"),
    "single-judge": _("Single judge"),
    "full-court": _("Full Court"),
}
SECTIONS: Final[Mapping[str, str]] = {
    "front": _("Heading"),
    "procedure": _("Procedure"),
    "facts": _("The facts"),
    "domestic-law": _("Domestic law and practice"),
    "international-materials": _("International texts"),
    "submissions": _("Submissions of the parties"),
    "law": _("The law"),
    "assessment": _("Assessment"),
    "operative": _("Operative part"),
    "separate-opinion": _("Separate opinion"),
    "annex": _("Annex"),
    "notes": _("Notes"),
}
SPEAKERS: Final[Mapping[str, str]] = {
    "court": _("the Court"),
    "applicant": _("the applicant"),
    "government": _("the Government"),
    "third-party": _("a third party"),
    "other-court": _("another court, as quoted"),
    "separate-opinion": _("a separate opinion"),
    "unknown": _("someone not told apart"),
}
LABELS_OF_SPEAKERS: Final[Mapping[str, str]] = {
    "applicant": _("Applicant’s argument"),
    "government": _("Government’s argument"),
    "third-party": _("Third party’s argument"),
    "other-court": _("Another court, as quoted"),
    "separate-opinion": _("Separate opinion"),
}
"""Labels over words that are not the court's own; the court's stand without."""

OUTCOMES: Final[Mapping[str, str]] = {
    "violation": _("Violation"),
    "no-violation": _("No violation"),
    "inadmissible": _("Inadmissible"),
    "admissible": _("Admissible"),
    "struck-out": _("Struck out"),
    "no-separate-issue": _("No separate issue"),
    "discontinued": _("Discontinued"),
    "advisory": _("Advisory opinion given"),
    "objection-dismissed": _("Objection dismissed"),
    "objection-allowed": _("Objection allowed"),
    "reserved": _("Reserved"),
}
TREATMENTS: Final[Mapping[str, str]] = {
    "followed": _("follows"),
    "applied": _("applies"),
    "supported": _("supports with"),
    "compared": _("compares"),
    "distinguished": _("distinguishes"),
    "departed": _("departs from"),
    "discussed": _("discusses"),
    "quoted": _("quotes"),
    "cited": _("cites"),
}
ROLES: Final[Mapping[str, str]] = {
    "invoked": _("invoked"),
    "examined": _("examined"),
    "decided": _("decided"),
    "applies": _("applied"),
    "mentions": _("named"),
    "concerned": _("concerned"),
}
NAMED_BY: Final[Mapping[str, str]] = {
    "applicant": _("named by the applicant; not the Court’s view"),
    "government": _("named by the Government; not the Court’s view"),
    "third-party": _("named by a third party; not the Court’s view"),
    "other-court": _("named by another court, as quoted"),
    "separate-opinion": _("named in a separate opinion"),
}
RELIED_ON_BY: Final[Mapping[str, str]] = {
    "applicant": _("relied on by the applicant"),
    "government": _("relied on by the Government"),
    "third-party": _("relied on by a third party"),
    "other-court": _("cited by another court, as quoted"),
    "separate-opinion": _("cited in a separate opinion"),
}
SOURCES: Final[Mapping[str, str]] = {
    "editor": _("an editor, by hand"),
    "court-metadata": _("the court’s own record of the ruling"),
    "rule": _("a rule"),
    "model": _("a trained model"),
}
STANDINGS: Final[Mapping[str, str]] = {
    "departed-from": _("A later ruling departs from it in its own voice."),
    "replaced": _("A later guide replaces it."),
    "reheard": _(
        "The Grand Chamber heard the case again; a Chamber judgment so referred is not final."
    ),
    "no-departure-found": _("No later ruling held here departs from it."),
    "not-cited-yet": _("No ruling or guide held here cites it in its own voice."),
}
MEASURES: Final[Mapping[str, str]] = {
    "ordered": _("ordered"),
    "recommended": _("recommended"),
    "refused": _("refused"),
    "dismissed": _("dismissed"),
    "finding-suffices": _("the finding suffices"),
    "reserved": _("reserved"),
    "agreed": _("agreed by the parties"),
}
HEADS: Final[Mapping[str, str]] = {
    "pecuniary-and-non-pecuniary": _("pecuniary and non-pecuniary damage"),
    "all-heads": _("all heads of claim together"),
}
"""For what money is paid, where it is for more than one remedy."""

MATCHES: Final[Mapping[str, str]] = {
    "exact": _("the same"),
    "close": _("nearly the same"),
    "broad": _("covers less"),
    "narrow": _("covers more"),
    "contested": _("disputed"),
}


def named(words: Mapping[str, str], value: str | None) -> str:
    """Return the English message for a value; the value itself where none is known."""
    return words.get(value or "", value or "")


def span_of(*years: int | None) -> str:
    """Return the first and last of the years that are known, one where they are the same.

    >>> span_of(2001, 1999, None), span_of(2001, 2001), span_of(None)
    ('1999–2001', '2001', '')
    """
    known = sorted({year for year in years if year})
    return "–".join(map(str, dict.fromkeys([*known[:1], *known[-1:]])))
