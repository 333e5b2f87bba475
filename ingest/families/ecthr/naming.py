"""Which provisions the words of an operative part name, and which are read together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from ingest.provisions.grammar import RawProvision, provision_mentions

_EDITORIAL: Final = re.compile(r"\s*\((?:arts?\.?\s?[\dP]|P\d{1,2}-\d)[^()]*(?:\([a-z]\)[^()]*)*\)")
_EDITED: Final = re.compile(
    r"\(arts?\.?\s?(?:P(?P<protocol>\d{1,2})-)?(?P<tail>\d{1,2}(?:-\d{1,2})?(?:-[a-h]\b)?)\)"
)
_DOUBLED: Final = re.compile(r"\b(?P<words>of\s+the|of|the)\s+(?P=words)\b")
_NOT_WITH: Final = re.compile(  # what a provision was not breached together with
    r",?\s*\b(?:but|mais)\s+(?:not|non|pas)\s+(?:\w+\s+){0,3}?(?:with|avec)\b[^;]*"
)
_LETTER_L: Final = re.compile(r"(?<=[Pp]rotocol\s[Nn]o\.\s)[lI]\b|(?<=[Pp]rotocole\sn[o°]\s)[lI]\b")
_NUMBER_SIGN: Final = re.compile(r"\bn\s[o°]\s(?=\d)")
_OF_PROTOCOL: Final = re.compile(  # "Article 1 (P1-1)": the editor alone names the Protocol
    r"(?<=rticle\s)(?P<article>\d)\s\(P(?P<protocol>\d{1,2})-(?P=article)\)"
    r"(?!\s(?:of|du|[àa]\s+)\s?(?:the\s)?Proto)"
)
_JOIN_WITH: Final = (
    r"(?:in\s+conjunction\s+with|together\s+with|combined\s+with|combin[ée]e?s?\s+avec)\s+"
)
_PARAGRAPHS_OF: Final = re.compile(  # "paragraph 1 together with paragraph 3 (c) of Article 6"
    r"\bparagraph(?:e?s?)\s+(?P<one>\d(?:\s?\(?[a-z]\))?)"
    rf"(?P<joint>[\s,]+(?:(?:taken|read|pris)\s+)?{_JOIN_WITH}(?:le\s+)?paragraphe?\s+|\s+(?:and|et)\s+)"
    r"(?P<other>\d(?:\s?\(?[a-z]\))?)(?P<combined>[\s,]+combin[ée]s)?[\s,]+(?:of|de)\s+"
    r"(?:l\s?['’]\s?)?[Aa]rticle\s+(?P<article>\d{1,2})\b"
)
_PARAGRAPH_WITH: Final = re.compile(  # "Article 6 § 1 in conjunction with paragraph 3 (b)"
    rf"rticle\s(?P<article>\d{{1,2}})\b(?P<between>[^;]{{0,80}}?{_JOIN_WITH})(?:le\s+)?paragraphe?\s+"
    r"(?=\d)"
)
_FORMER: Final = re.compile(
    r"\b(?:[Ff]ormer|[Aa]ncien)\s+[Aa]rticle\s+(?P<number>2[58])(?:\s?§\s?\d)?"
)
_NEW_NUMBERS: Final = {"25": "34", "28": "38"}  # Protocol No. 11, in force 1 November 1998
_UNNAMED: Final = re.compile(  # "in conjunction with 14 of the Convention", "under 6, 14 and 17 of"
    rf"(?:(?<=\s)|\b)(?P<before>{_JOIN_WITH}|under\s+)(?=\d{{1,2}}(?:,\s\d{{1,2}})*(?:\s+and\s+\d{{1,2}})?"
    r"\s+of\s+the\s+Convention)"
)
_TOGETHER: Final = re.compile(  # "Articles 9 and 14 taken together": Article 14 with Article 9
    r"\b[Aa]rticles\s+(?P<one>\d{1,2}(?:\s§\s\d)?)\s+(?:and|et)\s+(?P<accessory>1[3478])"
    r"(?P<of>(?:\s+(?:of\s+the|de\s+la)\s+Convention)?),?\s+"
    r"(?:(?:taken|read)\s+(?:together|jointly)(?!\s+with)|combinés(?!\s+(?:avec|à))"
    r"|(?:read\s+)?in\s+conjunction\s+with\s+each\s+other)"
)
_LATTER: Final = re.compile(r"\b(?:the\s+latter|ce\s+dernier)\b")
_LETTER: Final = re.compile(r"(?<=§\s\d)(?=[a-e]\))")  # "§ 3d)"
_SINGULAR: Final = re.compile(  # "concerning Article 10 and 13 admissible"
    r"(?<=\bArticle)(?=\s\d{1,2}\s+and\s+\d{1,2}\s+(?:(?:in)?admissible|as\s))"
)
_GLOSS: Final = re.compile(r"\s\((?:concerning|regarding|as\s+regards)\s[^()\d]*\)(?=,|\s+and)")
OBTAINED: Final = r"(?:obtained|collected|gathered|seized|recorded|obtenue?s?|recueillie?s?)\s+"
"""How evidence came about: "obtained in breach of Article 8" is no finding upon Article 8."""
_UNSPACED: Final = re.compile(r"(?<=rticle)(?=\d)")
_ALONE: Final = re.compile(
    r"\b(?:alone|separately|on\s+(?:its|their)\s+own|in\s+(?:itself|isolation)|individually"
    r"|isol[ée]ment|seuls?)\b"
    r"[^.;]{0,30}?\b(?:and|or|as\s+well\s+as|et|ou)\b",
    re.IGNORECASE,
)
_LIST: Final = re.compile(
    r"[\s,]*(?:(?:and/or|and|or|et|ou|as\s+well\s+as|both)\s*)?(?:(?:with\s+|to\s+|the\s+|avec\s+|les?\s+"
    r"|l\s?['’]\s?)*(?:Articles?|articles?)?)?\s*"
)
_JOINT: Final = re.compile(
    r"\b(?:conjunction|combination|together|combin[ée]e?s?|combinaison|read\s+(?:with|in)|taken\s+with|jointly"
    r"|lus?\s+(?:en|[àa])|en\s+liaison|conjointement|pris(?:e|es)?\s+ensemble|rapproch[ée]e?s?"
    r"|coupl[ée]e?s?|light\s+of|lumi[èe]re\s+de"
    r"|(?:in\s+re(?:lation\s+to|spect\s+of)|as\s+regards|regarding|concerning)\s+(?:the\s+)?"
    r"(?:applicants?\s?['’]\s?s?\s+)?complaints?\s+under|for\s+(?:his|her|their)\s+claims\s+under)\b",
    re.IGNORECASE,
)
_OTHERWISE: Final = re.compile(
    rf"(?:{OBTAINED}"
    r"(?:in\s+(?:breach|violation)\s+of|en\s+violation\s+de)"
    r"|in\s+accordance\s+with|pursuant\s+to|within\s+the\s+meaning\s+of"
    r"|for\s+the\s+purposes?\s+of|au\s+sens\s+de|en\s+application\s+de"
    r"|conform[ée]ment\s+[àa])\s+(?:the\s+|l\s?['’]\s?)?$",
    re.IGNORECASE,
)
_OWED: Final = re.compile(r"\b(?:obligations?|dut(?:y|ies)|devoirs?)\b[^.;]*$", re.IGNORECASE)
_ACCESSORY: Final = ("echr.14", "echr.18", "echr.17", "echr.13")
_GAP: Final = 200  # code points between a provision and the one it is read with


@dataclass(frozen=True, slots=True)
class Named:
    """A provision and those read together with it."""

    provision: str
    with_: tuple[str, ...] = ()


@lru_cache(maxsize=64)
def named_provisions(words: str) -> tuple[Named, ...]:
    """Return the provisions of the Convention that words name, in text order, without repeats.

    >>> named_provisions("Article 14 of the Convention taken in conjunction with Article 8")
    (Named(provision='echr.14', with_=('echr.8',)),)
    """
    if "rticle" not in words and "RTICLE" not in words and "art." not in words:
        return ()
    words = _OF_PROTOCOL.sub(r"\g<article> of Protocol No. \g<protocol>", words)
    text = _UNSPACED.sub(" ", _NUMBER_SIGN.sub("no ", _EDITORIAL.sub("", words)))
    text = _LETTER_L.sub("1", _NOT_WITH.sub("", _DOUBLED.sub(r"\g<words>", text)))
    text = _written_out(text)
    mentions = [mention for mention in provision_mentions(text, "echr") if _is_ours(mention)]
    mentions = [one for one in mentions if not _is_aside(text, one.start)]
    return tuple(dict.fromkeys(_named(text, mentions)))


def _written_out(text: str) -> str:
    """Return words with what a short form leaves out: "with paragraph 3" names its article."""
    text = _FORMER.sub(lambda old: f"Article {_NEW_NUMBERS[old['number']]}", text)
    text = _SINGULAR.sub("s", _UNNAMED.sub(r"\g<before>Articles ", _GLOSS.sub("", text)))
    text = _PARAGRAPHS_OF.sub(_article_and_article, _LETTER.sub(" ", text))
    text = _TOGETHER.sub(r"Article \g<accessory> in conjunction with Article \g<one>\g<of>", text)
    return _PARAGRAPH_WITH.sub(r"rticle \g<article>\g<between>Article \g<article> § ", text)


def _article_and_article(found: "re.Match[str]") -> str:
    joint = found["joint"].removesuffix("paragraph ").removesuffix("paragraphe ")
    joint = " combiné avec l'" if found["combined"] else joint
    article = found["article"]
    return f"Article {article} § {found['one']}{joint}Article {article} § {found['other']}"


def editorial_provisions(words: str) -> tuple[Named, ...]:
    """Return the provisions that the editor of Series A names beside words, in text order.

    >>> editorial_provisions("that Article (art. 6-1)")
    (Named(provision='echr.6.1', with_=()),)
    """
    found = _EDITED.finditer(words)
    names = (
        f"echr{'-p' + one['protocol'] if one['protocol'] else ''}.{one['tail'].replace('-', '.')}"
        for one in found
    )
    return tuple(Named(name) for name in dict.fromkeys(names))


def _is_aside(text: str, start: int) -> bool:
    """Whether an article only says how or why; one under which a duty is owed is decided on."""
    return _OTHERWISE.search(text, 0, start) is not None and not _OWED.search(
        text, max(0, start - _GAP), start
    )


def _is_ours(mention: RawProvision) -> bool:
    if mention.foreign and not mention.words.startswith("Protoc"):
        return False
    return mention.instrument is None or mention.instrument.startswith("echr")


def _id(mention: RawProvision) -> str:
    instrument = mention.instrument or ("echr-p1" if mention.words.startswith("Protoc") else "echr")
    return f"{instrument}.{mention.tail}"


def _named(text: str, mentions: Sequence[RawProvision]) -> Iterator[Named]:
    for mains, alone, withs in _groups(text, mentions):
        if not withs or alone:
            yield from (Named(main) for main in mains)
        for main in mains if withs else ():
            yield from _accessory_first(main, tuple(dict.fromkeys(withs)))


def _groups(
    text: str, mentions: Sequence[RawProvision]
) -> Iterator[tuple[list[str], bool, list[str]]]:
    """Yield provisions in hand, whether they are also taken alone, and those read with them."""
    mains: list[str] = []
    withs: list[str] = []
    alone = False
    for place, mention in enumerate(mentions):
        gap = text[mentions[place - 1].end : mention.start] if place else ""
        joined = mention.joined or (0 < len(gap) < _GAP and bool(_JOINT.search(gap)))
        goes_on = bool(withs) and _LIST.fullmatch(gap) is not None
        if joined and mains:
            if _LATTER.search(gap) and len(mains) > 1:
                yield mains[:-1], False, []
                mains = mains[-1:]
            alone = alone or bool(_ALONE.search(gap))
            withs.append(_id(mention))
        elif goes_on and not _is_joined_next(text, mentions, place):
            withs.append(_id(mention))
        elif withs or (mains and ("rticle" in gap or _is_accessory_alone(text, mentions, place))):
            yield mains, alone, withs
            mains, withs, alone = [_id(mention)], [], False
        else:
            mains.append(_id(mention))
    if mains:
        yield mains, alone, withs


def _is_accessory_alone(text: str, mentions: Sequence[RawProvision], place: int) -> bool:
    """Whether "Article 14" of "Article 6 and Article 14 in conjunction with …" is read so alone."""
    mention = mentions[place]
    return (
        text.startswith("rticle ", mention.start + 1)
        and ".".join(_id(mention).split(".")[:2]) in _ACCESSORY
        and _is_joined_next(text, mentions, place)
    )


def _is_joined_next(text: str, mentions: Sequence[RawProvision], place: int) -> bool:
    if place + 1 >= len(mentions):
        return False
    gap = text[mentions[place].end : mentions[place + 1].start]
    return mentions[place + 1].joined or (len(gap) < _GAP and bool(_JOINT.search(gap)))


def _accessory_first(main: str, withs: tuple[str, ...]) -> Iterator[Named]:
    """Name Article 14 first where the text says "Article 8 in conjunction with Article 14"."""
    for accessory in _ACCESSORY:
        if ".".join(main.split(".")[:2]) in _ACCESSORY:
            break
        if accessory in withs:
            others = tuple(one for one in withs if one != accessory)
            yield Named(accessory, (main, *others))
            return
    yield replace(Named(main), with_=tuple(one for one in withs if one != main))
