"""Words that join, begin, end or break the name of a case, in the languages of the courts."""

from typing import Final

import regex

_CONNECTORS_WORDS: Final = (
    "and of the de la le les du des van der den von zu zum di da del dello della & et al al."
    " für för das te ten y e i el los las ben bin bint deceased others autres otros otras"
    " otro other"
    " autre d’ l’ re no. (no. nos. of. maritime islamique nationale générale libre saints s z r.o."
    " o.o. d.o.o. s.r.o. a.s. sp. spol. orthodoxe catholique grecque évangélique populaire"
)
CONNECTORS: Final = frozenset(_CONNECTORS_WORDS.split())
_STOPS_WORDS: Final = (
    "See In The As It However Court Court’s Court's Convention Article Articles Government"
    " Government’s Rule Section Similarly Moreover Furthermore Compare Contrast Also But Cf"
    " Cf. Cfr Cfr. Finally Lastly Accordingly Thus Likewise Unlike While Although Since Where"
    " Having Referring Judges Judge Chamber That This By On To For At With From Reports Series"
    " ECHR Following Relying Under Applying Citing Both Even Further Nor If When Commission"
    " Nevertheless Indeed Voir Dans Selon Vid. Véase Ver En Comparar Mutatis Cour Gouvernement"
    " And Or Et Inter alia Judgment Chamber’s Article’s Articles’ Regarding Concerning"
    " According TEDH TEDH. ECtHR ECtHR. CEDH Corte IDH IDH. Committee Tribunal Recalling"
    " Quoting Contrary Cases Case Caso Casos Affaire Affaires Arrêt Arrêts"
)
STOPS: Final = frozenset(_STOPS_WORDS.split())
_PROSE_WORDS: Final = (
    "see also in case cases judgment judgments decision decisions e.g. cf. compare contrast that by"
    " with from as to voir affaire arrêt not is was were are had has have been against under"
)
PROSE: Final = frozenset(_PROSE_WORDS.split())
"""No name ends with these."""
_ENDS_A_COURT_WORDS: Final = (
    "Rights, Humanos, Court, Torture, Committee, Women, Child, Chamber, Commission, Mujer,"
    " Disabilities, Homme,"
)
ENDS_A_COURT: Final = frozenset(_ENDS_A_COURT_WORDS.split())
"""“European Court of Human Rights, Example and Other v. Norway”: the comma ends the court."""
_MONTHS_WORDS: Final = (
    "January February March April May June July August September October November December"
)
MONTHS: Final = frozenset(_MONTHS_WORDS.split())
"""“…, 14 July and Example v. Norway”: after a day's number they end what was said before."""

PREPOSITIONS: Final = frozenset({"for", "pour", "contre"})
COMPANY: Final = regex.compile(
    r"\s(?:a\.\s?s\.?|a\.d\.?|s\.?r\.?o\.?|spol\.|d\.o\.o\.?|d\.d\.?|S\.?A\.?(?:S\.)?|S\.?[Rr]\.?[Ll]\.?"
    r"|S\.L\.|[Ii]nc|[Ll]td|LLC|LLP|GmbH|AG|SpA|S\.p\.A|o\.s\.|v\.o\.s|z\.s|e\.V)(?![\p{L}])"
)
"""“Example Slovakia, a.s. v. Norway”: the comma before the form of a company is of the name."""
