"""Which instrument operative prose means by "the Convention", "de la misma", "Belém do Pará"."""

from dataclasses import dataclass
from typing import Final

import regex

_REACH: Final = 260  # code points after a list of articles within which its instrument is named
_NAMES: Final = (
    ("achr-psansalvador", r"(?:Additional\s+)?Protoco[lo]+[^,;.]{0,90}?San\s+Salvador"),
    ("achr-psansalvador", r"Protocolo\s+Adicional\s+a\s+la\s+Convención\s+Americana"),
    ("belemdopara", r"Conven\w+(?:(?!\bConven)[^,;.]){0,60}?Bel[ée][mn]\s+[Dd]o\s+Par[áa]"),
    ("belemdopara",
     r"Conven(?:(?!\bConven)[^,;.]){2,60}?(?:Erradicar?|Eradicat\w+)[^,;.]{0,40}?(?:Violen\w+)"),
    ("belemdopara",
     r"Conven\w+\s+(?:Inter-?\s?[Aa]mericana\s+)?(?:para|on\s+the|to)\s+Prev\w+,?\s+(?:San[cç]"
     r"|Puni)\w+,?\s+(?:y|and|e)\s+[Ee]rradic\w+|Inter-?\s?American\s+Convention\s+on\s+the"
     r"\s+Prevention,\s+Punishment,?\s+and\s+Eradication"),
    ("iacpt", r"Conven(?:tion|ción|ção)\s+[Ii]nter-?\s?[Aa]mericana[^,;.]{0,60}?Tort?ura"),
    ("iacpt", r"Inter-?\s?American\s+Convention[^,;.]{0,50}?Torture"),
    ("iacpt", r"Convención\s+(?:\w+\s+para\s+Prevenir\s+y\s+Sancionar|contra)\s+la\s+Tortura"),
    ("iacfdp",
     r"(?:Conven\w+|Inter-?\s?American)(?:(?!\bConven(?!tion\s+on\b))[^,;.]){0,70}?(?:Forced|Forzada"
     r"|Forçado)[^,;.]{0,20}"),
    ("iacpt", r"CIPST\b"),
    ("iacfdp", r"CIDFP\b"),
    ("adrdm", r"DADDH\b"),
    ("other", r"Convenc\w+\s+Interamericana[^,;.]{0,60}?Discriminaci[oó]n[^,;.]{0,40}"),
    ("other", r"Convención\s+de\s+Viena|Vienna\s+Convention"),
    ("other", r"Carta\s+Democrática|Democratic\s+Charter"),
    ("achr", r"American\s+Convention(?:\s+on\s+Human\s+Rights)?"),
    ("achr",
     r"Conven(?:ción|ção|cion)\s+Americana"
     r"(?:\s+(?:sobre|de)\s+(?:los\s+)?D[\w\s]{4,18}manos)?"),
    ("adrdm", r"American\s+Declaration|Declaración\s+Americana|Declaração\s+Americana"),
    ("op", r"Optional\s+Protoco[il][^,;.]{0,120}?Rights|Optional\s+Pro\s?toco[il]"),
    ("iccpr", r"(?:International\s+)?Covenant\s+on\s+Civil[^,;.]{0,40}?Rights"),
    ("icescr", r"(?:International\s+)?Covenant\s+on\s+Economic[^.;]{0,40}?Rights"),
    ("crc",
     r"Convention\s+on\s+the\s+Rights\s+of\s+the\s+Child"
     r"|Convención[^,;.]{0,20}Derechos\s+del\s+Niño"),
    ("cedaw", r"Elimination\s+of\s+All\s+Forms\s+of\s+Discrimination\s+[Aa]gainst\s+Women"),
    ("icerd", r"Elimination\s+of\s+All\s+Forms\s+of\s+Racial\s+Discrimination"),
    ("crpd", r"Convention\s+on\s+the\s+Rights\s+of\s+Persons\s+with\s+Disabilities"),
    ("ced", r"(?:International\s+)?Convention[^,;.]{0,60}?from\s+Enforced\s+Disappearance"),
    ("cat", r"Convention\s+against\s+Torture"),
    ("maputo", r"Maputo\s+Protocol|Protocol[^,;.]{0,90}?Rights\s+of\s+Women"),
    ("acrwc", r"(?:African\s+)?Charter\s+on\s+the\s+Rights\s+and\s+Welfare[^,;.]{0,20}Child|ACRWC"),
    ("achpr", r"(?:African|Banjul)\s+Charter|ACHPR"),
    ("udhr", r"Universal\s+Declaration|UDHR"),
    ("iccpr", r"ICCPR"),
    ("icescr", r"ICESCR"),
    ("foreign", r"(?:Rules|rules)\s+of\s+[Pp]rocedure|Reglamento|Estatuto|Statute"),
    ("foreign",
     r"(?:Constitution|Constitución|Código|Ley|Decreto|Decree|(?:\w+\s)?Code|Act|Law)\b"),
    ("default",
     r"(?:the|said|that|la|esta|dicha|citada|referida|mencionada)\s+(?:Co[nv]+en\w+"
     r"|Conv\w+|Covenant|Charter)\b"
     r"(?!\s+(?:on|sobre|para|contra|against|[Ii]nter|[Aa]meric|(?:de|of|do)\s+(?:Bel"
     r"|Vien)|Bel))"),
    ("same",
     r"thereof|de\s+(?:la|el)\s+mism[ao]|del\s+mismo|da\s+mesma|(?:[Tt]hat|[Tt]his"
     r"|[Ss]aid)\s+"
     r"(?:treaty|instrument)|dich[oa]\s+(?:tratado|instrumento)|(?:este|citado)\s+tratado"),
)  # fmt: skip
_NAME: Final = regex.compile("|".join(f"(?P<n{i}>{form})" for i, (_, form) in enumerate(_NAMES)))
_OPTIONAL_PROTOCOLS: Final = {
    "iccpr": "iccpr-op1",
    "cedaw": "cedaw-op",
    "icescr": "icescr-op",
    "crc": "crc-op3",
    "crpd": "crpd-op",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """How the operative part of one body names its instruments.

    Attributes:
        convention: the body's own treaty, e.g. ``"iccpr"``.
    """

    convention: str

    def owner_of(self, tail: str) -> str | None:
        """Return the instrument that alone has such a number; ``None`` where several may.

        Article 1(1) is the general duty of the American Convention wherever San José prints it:
        the Inter-American conventions beside it have no first paragraph of Article 1.
        """
        return "achr" if self.convention == "achr" and tail == "1.1" else None

    def instrument_of(self, text: str, end: int, last: str | None) -> str | None:
        """Return the instrument of a list of articles that ends at ``end``.

        Args:
            text: the sentence.
            end: one past the list.
            last: instrument of the list before, for "thereof"; ``None`` at the first.

        Returns:
            The body's own treaty where the sentence names none; ``None`` where the articles are
            those of domestic law, of rules of procedure or of an unknown treaty.
        """
        found = _NAME.search(text, end, min(len(text), end + _REACH))
        if not found or found.lastgroup is None:
            return self.convention
        name = _NAMES[int(found.lastgroup[1:])][0]
        if name == "foreign":
            return None if _is_adjacent(text[end : found.start()]) else self.convention
        if name in ("op", "other"):
            return _OPTIONAL_PROTOCOLS.get(self.convention) if name == "op" else None
        if name == "same":
            return last or self.convention
        return self.convention if name == "default" else name


def _is_adjacent(gap: str) -> bool:
    return len(gap) < 40 and "," not in gap and ";" not in gap  # noqa: PLR2004 - "of the Criminal "
