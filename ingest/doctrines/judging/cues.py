"""Words by which the Strasbourg court goes through its test, step after step.

Under a qualified right the Court asks, in this order, whether there was an interference, whether it
was prescribed by law, whether it pursued a legitimate aim, and whether it was necessary in a
democratic society; under a positive obligation it asks instead what the authorities should have
done. It names each step once and then argues it over several paragraphs, so what was named before
and what is still to come tells where in the test a paragraph stands.
"""

from collections.abc import Mapping
from typing import Final

_PARTY: Final = ("applicant", "applicants", "government", "intervener", "interveners")
_SAYS: Final = (
    "argued", "submitted", "maintained", "contended", "claimed", "stressed", "alleged", "asserted",
    "considered", "disputed", "complained", "emphasised", "contested", "pointed", "concluded",
    "further", "also", "observed", "added", "replied", "relied",
)  # fmt: skip

CUES: Final[Mapping[str, tuple[str, ...]]] = {  # words, or pairs of words, in lower case
    "interference": ("interference", "interfered", "interferes", "interfere"),
    "positive": ("positive obligation", "positive obligations", "positive measures"),
    "lawful": (
        "accordance with", "prescribed by", "provided for", "the law", "legal basis", "basis in",
        "foreseeable", "foreseeability", "lawful", "lawfulness", "unlawful", "accessible",
    ),
    "aim": ("legitimate aim", "legitimate aims", "legitimate purpose", "aims pursued",
            "aim pursued", "pursued the", "pursued a", "aim of", "aims of"),
    "necessary": (
        "democratic society", "pressing social", "proportionate", "disproportionate",
        "proportionality", "fair balance", "relevant and", "and sufficient", "necessity of",
    ),
    "margin": ("margin of",),
    "general": ("court reiterates", "court recalls", "general principles", "case law",
                "well established", "has held", "cited above", "reiterates that"),
    "present": ("present case", "instant case", "this case", "the applicant", "the applicants",
                "applicant s", "the circumstances"),
    "finding": ("court finds", "court considers", "court notes", "court observes", "court is",
                "court concludes", "court accepts", "court therefore"),
    "conclusion": ("a violation", "no violation", "been violated", "a breach", "accordingly been",
                   "has accordingly", "has therefore", "not been", "manifestly ill"),
    "balance": ("weigh", "weighed", "weighing", "outweigh", "balancing", "balanced", "competing",
                "best interests", "the interests", "severity", "sanction", "sufficient reasons"),
    "party": tuple(f"{who} {says}" for who in _PARTY for says in _SAYS),
}  # fmt: skip

STEPS: Final = (  # cues of which it matters how long ago they stood, and whether they come again
    "interference", "positive", "lawful", "aim", "necessary", "margin", "balance", "conclusion",
)  # fmt: skip
