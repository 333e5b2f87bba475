"""What a finding's sentence decides on: provisions, and the provisions read together with each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest.families.articles import ARTICLE, ArticleList, article_lists
from ingest.families.joints import (
    ALL,
    ALONE,
    ANEW,
    ASIDE,
    DUTIES,
    DUTY,
    EVERY_ONE,
    GROUNDS,
    LATTER,
    LIST_ALONE,
    MANY,
    NEW_MAIN,
    ONE,
    REMARK,
    SAME_KIND,
    SEMICOLON,
    SEVERAL,
    STANDING,
    WITH,
    WITH_TOO,
)
from ingest.families.naming import Naming


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
        reads_list: whether "los artículos" announced several that are read with them.
        is_one_by_one: whether the first that is read with them stands alone after "article".
        reads_rights: whether what is read with them is called a right, and so is what follows.
    """

    mains: list[str]
    withs: list[str]
    alone: bool = False
    is_list: bool = False
    reads_rights: bool = False
    is_one_by_one: bool = False
    reads_list: bool = False

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
        gap = REMARK.sub("", text[place : found.start])
        if ASIDE.search(gap) and not _is_named_by(gap, reading):
            place = found.end
            continue
        named = naming.instrument_of(text, found.end, last)
        provisions = list(_provisions(found, named, naming))
        if WITH.search(gap) and reading.mains:
            reading, is_with = _read_with(text, found, gap, reading, provisions, done)
        elif is_with and (
            (reading.reads_rights and SAME_KIND.match(gap))
            or (reading.reads_list and not text[found.start].isalpha())
            or not _is_next(text, found, gap, reading, is_known=_are_known(provisions, done))
        ):
            reading.withs += provisions
        elif is_with or not ALL.search(text[found.end : found.end + 60]):
            done += reading.combined()
            is_list = SEVERAL.match(text, found.start) is not None
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
    reading.alone = reading.alone or bool(ALONE.search(gap))
    reading.reads_rights = "derecho" in gap
    reading.reads_list = MANY.match(text, found.start) is not None
    is_one = ONE.match(text, found.start) is not None and len(provisions) == 1
    reading.is_one_by_one = is_one and not STANDING.search(text, found.end)
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
    onward = WITH.search(text, found.end) if gap == ", " else None
    if onward and LIST_ALONE.fullmatch(text, found.end, onward.start()):
        return True
    return NEW_MAIN.search(gap) is not None and not WITH_TOO.search(gap)


def _goes_on(text: str, found: ArticleList, gap: str, *, is_known: bool) -> bool:
    """Whether an article goes on a list of rights that a duty is read with."""
    if not SEMICOLON.fullmatch(gap):
        return False
    following = ARTICLE.search(text, found.end)
    if WITH.search(text, found.end, following.start() if following else len(text)):
        return False  # "article 9, alone and together with article 2": read with another itself
    return ";" in gap or is_known or ONE.match(text, found.start) is not None


def _are_known(provisions: list[str], done: list[Combined]) -> bool:
    before = {one.provision for one in done}
    return all(one in before for one in provisions)


def _is_accessory(reading: _Reading) -> bool:
    """Whether the duty to give a remedy, or to ensure, is in hand: it is read with all that follow.

    "Article 2, paragraph 3, read in conjunction with article 6, paragraph 1; article 7; article 9;
    and article 16" names the rights one by one (Human Rights Committee, General Comment No. 31).
    """
    return reading.is_one_by_one and all(DUTIES.match(main) for main in reading.mains)


def _beside(text: str, found: ArticleList, reading: _Reading, provisions: list[str]) -> list[str]:
    """Take from ``provisions`` those after one article read with the first of several.

    "Articles 14, read in conjunction with article 2 (3), and 27" are 14 and 27.
    """
    is_one = ONE.match(text, found.start) is not None
    if not is_one or len(reading.mains) != 1 or not reading.is_list:
        return []
    beside = provisions[1:]
    del provisions[1:]
    return beside


def _is_named_by(gap: str, reading: _Reading) -> bool:
    """Whether articles after "conforme al", "in accordance with" are what is found upon."""
    if not reading.mains:
        return GROUNDS.search(gap) is not None
    found = WITH.search(gap)
    return bool(found and DUTY.search(gap, found.end())) or ANEW.search(gap) is not None


def _is_of_every_one(gap: str) -> bool:
    found = WITH.search(gap)
    return found is not None and EVERY_ONE.search(gap[: found.start()]) is not None


def _taken_apart(reading: _Reading, gap: str) -> list[Combined]:
    """Set free the provisions that "the latter read with" leaves out."""
    if reading.withs or not LATTER.search(gap) or len(reading.mains) == 1:
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
