"""What a finding's sentence decides on: provisions, and the provisions read together with each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import regex

from ingest.families.articles import ARTICLE, ArticleList, article_lists
from ingest.families.naming import Naming

_WITH: Final = regex.compile(
    r"(?!(?:in\s+(?:relation|connection)\s+(?:to|with)|en\s+(?:relación|conexión)\s+con)"
    r"\s+(?:the\s+|los\s+)?(?:facts|events|hechos|(?:first\s+|second\s+)?authors?|communications?|Mrs?\b|Ms)\b)"
    r"(?!in\s+relation\s+to\s+(?-i:\p{Lu}\p{Ll}+\s(?:and\s+)?\p{Lu}\p{Ll}))(?:"
    r"in\s+con\s?[jl]unc\s?tion\s+with|(?:read|taken)\s+(?:together|jointly)(?!\s*;)(?:\s+with)?|juncto"
    r"|in\s+(?:relation|connection)\s+(?:to|with)|together\s+with|jointly\s+with|read\s+with"
    r"|en\s+(?:relación|conexión|conjunto|conjunción|concordancia)\s+con"
    r"|en\s+relación\s+(?:al?|el|las?|los)\b|with\s+(?:regard|respect)\s+to\s+$|em\s+(?:relação"
    r"|conexão)\s+(?:com|[aà])|conjuntamente\s+con"
    r"|combinado\s+com|leído\s+(?:junto|conjuntamente)|derivad[oa]s?\s+del\s+incumplimiento)",
    regex.IGNORECASE,
)
_ALONE: Final = regex.compile(
    r"(?:alone|independently|separately|by\s+(?:it|them)sel(?:f|ves)|on\s+(?:its|their)\s+own|individually)"
    r"\s*(?:,\s*)?(?:and|or|as\s+well\s+as)",
    regex.IGNORECASE,
)
_REMARK: Final = regex.compile(r"\([^()\d]*\)")  # "article 12 (in relation to health)"
_LATTER: Final = regex.compile(r"(?:the\s+latter|este\s+último|esta\s+última)\W", regex.IGNORECASE)
_ALL: Final = regex.compile(r"\b(?:both|all)\b|ambos|todos", regex.IGNORECASE)
_NEW_MAIN: Final = regex.compile(
    r";|,\s*(?:and|as\s+well\s+as|nor|y|e|ni|así\s+como|bem\s+como)\b"
    r"|\b(?:and|y|as\s+well\s+as|así\s+como)\s+(?:also\s+)?(?:of|under|del?|por|for|por\s+la)\s"
    r"|,\s+of\s+$|\b(?:with\s+(?:regard|respect)\s+to|in\s+respect\s+of|vis-à-vis)\b.*\band\s+$"
    r"|\b(?:violat|breach|violaci|incumpli|derecho\s(?!interno)|right\s+to|rights\s+to|viol[oó]\b|vulner[oó]\b)",
    regex.IGNORECASE,
)
_WITH_TOO: Final = regex.compile(  # "en relación con el artículo 1.1, así como con el artículo 2"
    r"\b(?:and|as\s+well\s+as|y|e|así\s+como|bem\s+como)\s+(?:also\s+|también\s+)?"
    r"(?:with|con|com)\b",
    regex.IGNORECASE,
)
_ANEW: Final = (
    regex.compile(  # "así como incumplió con sus obligaciones conforme al artículo I de la …"
        r"\b(?:incumpli|viol)\w*\s+(?:con\s+)?sus?\s+obligaci\w+\s+conforme\s+al?\s*$",
        regex.IGNORECASE,
    )
)
_SAME_KIND: Final = (
    regex.compile(  # "en relación con el derecho … y el derecho …": both are read with
        r"^[^,;.]*\by\s+(?:el|los|con\s+el)\s+derechos?\b[^,;.]*$", regex.IGNORECASE
    )
)
_DUTY: Final = (
    regex.compile(  # "en relación con las obligaciones de respetar, de conformidad con …"
        r"\b(?:obligaci|deber|obligation|dut(?:y|ies))[^;]*$", regex.IGNORECASE
    )
)
_SEMICOLON: Final = regex.compile(r"\s*(?:;|,)\s*(?:and\s+)?")
_STANDING: Final = regex.compile(r"\bstanding\s+alone\b", regex.IGNORECASE)
_DUTIES: Final = regex.compile(r"iccpr\.2(?:\.\d|$)")
_LIST_ALONE: Final = regex.compile(
    r"(?:[\s,()\d]|\b(?:and|articles?|read|alone|taken|paras?|paragraphs?|[a-z])\b\.?)*",
    regex.IGNORECASE,
)
_ONE: Final = regex.compile(r"article\s", regex.IGNORECASE)
_SEVERAL: Final = regex.compile(r"articles\s", regex.IGNORECASE)
_EVERY_ONE: Final = regex.compile(
    r"\b(?:todos|todas|all)\s+(?:(?:ellos|ellas|of\s+(?:them|which)|read|taken)\s+)?$"
    r"|\btodo\s+(?:ello|lo\s+anterior|esto),?\s+$",
    regex.IGNORECASE,
)
"""What binds all provisions of the sentence: "…, todos en relación con el artículo 1.1"."""

_GROUNDS: Final = regex.compile(  # "la violación del derecho a la salud, de conformidad con los …"
    r"\b(?:violaci|vulneraci|incumplimiento)[^;]*\bde\s+conformidad\s+con\s+(?:los?|las?|el)\s+$"
    r"|\banaliz\w+\s+[^;]*\ba\s+la\s+luz\s+de\s+(?:los?|las?|el)\s+$"
    r"|\bviol[oó]\s+[^;]*\bderecho[^;]*\bconforme\s+(?:al?|con)\s*(?:los?|las?|el)?\s+$"
    r"|\b(?:violated|breach(?:ed)?\s+of)\s+its\s+(?:obligations?|dut(?:y|ies))\b[^;]*\b(?:pursuant\s+to"
    r"|in\s+accordance\s+with)\s+(?:the\s+)?$",
    regex.IGNORECASE,
)
_ASIDE: Final = regex.compile(
    r"(?:within\s+the\s+(?:meaning|scope|terms)\s+of|(?:as\s+)?defined\s+(?:in|by|under)"
    r"|pursuant\s+to|(?<!obligations\s)in\s+accordance\s+with|acting\s+under"
    r"|for\s+the\s+purposes?\s+of"
    r"|as\s+required\s+(?:by|under)|in\s+the\s+light\s+of|submitted\s+under|required\s+under"
    r"|a\s+la\s+luz\s+de|en\s+virtud\s+de|de\s+conformidad\s+con|conforme\s+(?:al?|con)"
    r"|en\s+aplicación\s+de|in\s+view\s+of|party\s+to)"
    r"\s*(?:the\s+provisions\s+of\s+)?(?:the\s+)?(?:l?[oae]s?\s+)?$",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Combined:
    """A provision decided upon and the provisions read together with it."""

    provision: str
    with_: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """Where a sentence's reading stands: the provisions in hand, and those read with them.

    Attributes:
        mains: provisions in hand.
        withs: provisions read with them.
        alone: whether they are read alone too.
        is_list: whether "articles" announced several.
        is_one_by_one: whether the first that is read with them stands alone after "article".
        reads_rights: whether what is read with them is called a right, and so is what follows.
    """

    mains: list[str]
    withs: list[str]
    alone: bool = False
    is_list: bool = False
    reads_rights: bool = False
    is_one_by_one: bool = False

    def combined(self) -> list[Combined]:
        mains = self.mains
        others = tuple(dict.fromkeys(self.withs))
        if others and set(mains) & set(others) and set(mains) - set(others):
            bare = [Combined(main) for main in mains if main in others]
            return bare + [Combined(main, others) for main in mains if main not in others]
        bare = [Combined(main) for main in mains] if self.alone or not others else []
        rest = [Combined(m, tuple(o for o in others if o != m)) for m in mains] if others else []
        return bare + [one for one in rest if one.with_]


def combined_provisions(text: str, naming: Naming) -> tuple[Combined, ...]:
    """Return the provisions a sentence finds upon, in text order, without repeats.

    "Articles 6, 7 and 9, read alone and in conjunction with article 2 (3)" are six: each alone and
    each with 2 (3). "X of the same list read with X" binds the rest of the list only.

    Args:
        text: one finding, its white space and hyphens already mended.
        naming: how the body names its treaties.
    """
    done: list[Combined] = []
    reading, place, last, is_with = _Reading([], []), 0, None, False
    for found in article_lists(text):
        gap = _REMARK.sub("", text[place : found.start])
        if _ASIDE.search(gap) and not _is_named_by(gap, reading):
            place = found.end
            continue
        named = naming.instrument_of(text, found.end, last)
        provisions = list(_provisions(found, named, naming))
        if _WITH.search(gap) and reading.mains:
            reading, is_with = _read_with(text, found, gap, reading, provisions, done)
        elif is_with and (
            (reading.reads_rights and _SAME_KIND.match(gap))
            or not _is_next(text, found, gap, reading, is_known=_are_known(provisions, done))
        ):
            reading.withs += provisions
        elif is_with or not _ALL.search(text[found.end : found.end + 60]):
            done += reading.combined()
            is_list = _SEVERAL.match(text, found.start) is not None
            reading, is_with = _Reading(provisions, [], is_list=is_list), False
        else:
            reading.mains += provisions
        place, last = found.end, named or last
    return tuple(dict.fromkeys(done + reading.combined()))


def _read_with(
    text: str,
    found: ArticleList,
    gap: str,
    reading: _Reading,
    provisions: list[str],
    done: list[Combined],
) -> tuple[_Reading, bool]:
    """Take provisions that are read with those in hand.

    Returns:
        What is in hand then, and whether more may follow that are read with it.
    """
    done += _taken_apart(reading, gap)
    if found.within:
        done += _of_other_articles(reading, provisions)
    reading.alone = reading.alone or bool(_ALONE.search(gap))
    reading.reads_rights = "derecho" in gap
    is_one = _ONE.match(text, found.start) is not None and len(provisions) == 1
    reading.is_one_by_one = is_one and not _STANDING.search(text, found.end)
    beside = _beside(text, found, reading, provisions)
    reading.withs += provisions
    if _is_of_every_one(gap):
        done[:] = [replace(one, with_=(*one.with_, *provisions)) for one in done]
    if not beside:
        return reading, True
    done += reading.combined()
    return _Reading(beside, []), False


def _is_next(text: str, found: ArticleList, gap: str, reading: _Reading, *, is_known: bool) -> bool:
    """Whether articles after one that was read with another are found upon themselves.

    "Article 1, read in conjunction with article 2, article 12 (1) and article 24 (4), read in
    conjunction with article 24 (5)": only 2 is read with 1, for the list goes on to another pair.
    """
    if _is_accessory(reading) and _goes_on(text, found, gap, is_known=is_known):
        return False
    onward = _WITH.search(text, found.end) if gap == ", " else None
    if onward and _LIST_ALONE.fullmatch(text, found.end, onward.start()):
        return True
    return _NEW_MAIN.search(gap) is not None and not _WITH_TOO.search(gap)


def _goes_on(text: str, found: ArticleList, gap: str, *, is_known: bool) -> bool:
    """Whether an article goes on a list of rights that a duty is read with."""
    if not _SEMICOLON.fullmatch(gap):
        return False
    following = ARTICLE.search(text, found.end)
    if _WITH.search(text, found.end, following.start() if following else len(text)):
        return False  # "article 9, alone and together with article 2": read with another itself
    return ";" in gap or is_known or _ONE.match(text, found.start) is not None


def _are_known(provisions: list[str], done: list[Combined]) -> bool:
    before = {one.provision for one in done}
    return all(one in before for one in provisions)


def _is_accessory(reading: _Reading) -> bool:
    """Whether the duty to give a remedy, or to ensure, is in hand: it is read with all that follow.

    "Article 2, paragraph 3, read in conjunction with article 6, paragraph 1; article 7; article 9;
    and article 16" names the rights one by one (Human Rights Committee, General Comment No. 31).
    """
    return reading.is_one_by_one and all(_DUTIES.match(main) for main in reading.mains)


def _beside(text: str, found: ArticleList, reading: _Reading, provisions: list[str]) -> list[str]:
    """Take from ``provisions`` those after one article read with the first of several.

    "Articles 14, read in conjunction with article 2 (3), and 27" are 14 and 27.
    """
    is_one = _ONE.match(text, found.start) is not None
    if not is_one or len(reading.mains) != 1 or not reading.is_list:
        return []
    beside = provisions[1:]
    del provisions[1:]
    return beside


def _is_named_by(gap: str, reading: _Reading) -> bool:
    """Whether articles after "conforme al", "in accordance with" are what is found upon."""
    if not reading.mains:
        return _GROUNDS.search(gap) is not None
    found = _WITH.search(gap)
    return bool(found and _DUTY.search(gap, found.end())) or _ANEW.search(gap) is not None


def _is_of_every_one(gap: str) -> bool:
    found = _WITH.search(gap)
    return found is not None and _EVERY_ONE.search(gap[: found.start()]) is not None


def _taken_apart(reading: _Reading, gap: str) -> list[Combined]:
    """Set free the provisions that "the latter read with" leaves out."""
    if reading.withs or not _LATTER.search(gap) or len(reading.mains) == 1:
        return []
    free, reading.mains = reading.mains[:-1], reading.mains[-1:]
    return [Combined(main) for main in free]


def _of_other_articles(reading: _Reading, provisions: list[str]) -> list[Combined]:
    """Set free what "in conjunction with paragraph 5" leaves out: every other article."""
    article = ".".join(provisions[0].split(".")[:2]) if provisions else ""
    same = [main for main in reading.mains if main.startswith(f"{article}.")]
    free = [Combined(main) for main in reading.mains if main not in same] if same else []
    reading.mains = same or reading.mains
    return free


def _provisions(found: ArticleList, instrument: str | None, naming: Naming) -> Iterable[str]:
    if instrument is None:
        return ()
    owner = next(filter(None, map(naming.owner_of, found.tails)), None) or instrument
    return [f"{owner}.{tail}" for tail in found.tails]
