"""The prefilter: literals without which no grammar of this package can match, found in one scan."""

from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from string import ascii_uppercase
from typing import Final, NamedTuple

import ahocorasick_rs

LITERALS: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        " v. ", " v.\n", "\nv. ", " v.\u00a0", "\u00a0v.", "\tv.", "\tv ", "\tVs", "\tvs",
        "\nv.\n", "\nc.\n", " [v. ", " [c. ", " v ", "\nv ", " v\n", "_ v", " vs ",
        " vs.", "\nvs", " Vs ", " Vs.", "\nVs", " Vs\n", " vs\n", " V. ", "\nV. ", " V.\n", " VS",
        "\nVS", " c. ", "\nc. ", " c.\n", " c.\u00a0", "\u00a0c.", " c/", " contra ", "\ncontra ",
        " contra\n", " v, ", " v.t", " against ", " versus ", "\nversus ",
        *(f" v.{letter}" for letter in ascii_uppercase),
    ),
    "lone": (
        "/", "Series", "Serie", "série A", "Série A", "série C", "EU:C:", "EU:T:", "ECLI:",
        "AfCLR", "UKSC", "UKHL", "UKPC", "ZACC", "CCJELR",
        "SADCT ", "] CCJ ", "] EWHC ", "] EWCA ", "] IEHC ", "] NZSC ", " SCC ", ),
    "above": ("cited ", "cited\n", "précité", "supra", "Supra", "citad", "ci-dessus",
              "bove-mentioned", "bove-cited", "bove mentioned", "forementioned", "mencionad"),
    "ibid": ("bid.", "bid,", "bidem", "dem,", "dem.", "bíd", "bid)"),
    "world": ("J. Rep", "J Rep", "J., Rep", "J. Recueil", "J Recueil", "J.\nRep", "J\nRep"),
    "dated": (
        "judgment", "judgement", "Judgment of ", "Judgment of\n", "arrêt",
        "decision of", "report of",
    ),
    "guide": (
        "eneral comment", "eneral Comment", "ENERAL COMMENT", "eneral recommendation",
        "eneral Recommendation", "bservación general", "bservación General",
        "bservaciones generales", "bservaciones Generales", "bservation générale",
        "bservations générales", "ecomendación general", "ecomendación General",
        "eneral\ncomment", "eneral\nComment", "eneral\nrecommendation", "eneral\nRecommendation",
        "bservación\ngeneral", "bservación\nGeneral", "ecomendaciones generales",
        "ecommandation générale", "omentario general", "omentario General", "C/GC/", "12/GC/",
        "omentarios Generales", "eneral  comment", "bservación  general", "bservación  General",
        "ecomendación\nGeneral",
    ),
}  # fmt: skip


class Anchor(NamedTuple):
    """A literal found: where, and which grammar to try there."""

    start: int
    end: int
    kind: str


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    kinds = tuple(kind for kind, literals in LITERALS.items() for _ in literals)
    patterns = [literal for literals in LITERALS.values() for literal in literals]
    return ahocorasick_rs.AhoCorasick(
        patterns, implementation=ahocorasick_rs.Implementation.DFA
    ), kinds


def anchors_in(text: str) -> Iterator[Anchor]:
    """Yield the anchors of a text, in text order."""
    automaton, kinds = _automaton()
    found = automaton.find_matches_as_indexes(text, overlapping=True)
    for literal, start, end in sorted(found, key=itemgetter(1, 2)):
        yield Anchor(start, end, kinds[literal])


def has_anchor(text: str) -> bool:
    """Whether a passage may hold a citation at all."""
    return bool(_automaton()[0].find_matches_as_indexes(text))
