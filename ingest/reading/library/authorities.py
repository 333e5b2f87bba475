"""How the starter library names the rulings and guides it cites."""

from comity.errors import UnknownTermError
from comity.extraction import Authority
from ingest.reading.library.entries import CitedFile, GuideFile, RulingFile
from ingest.reading.library.files import Library


def authority_of(library: Library, target: str) -> Authority:
    """Return what identifies a cited ruling or guide.

    Raises:
        UnknownTermError: no file of the library describes ``target``.
    """
    if target in library.rulings:
        return _of_ruling(library.rulings[target])
    if target in library.guides:
        return _of_guide(library.guides[target])
    if target in library.cited:
        return _of_cited(library.cited[target])
    message = f"no file of the library describes {target!r}"
    raise UnknownTermError(message)


def printed(authority: Authority, pinpoints: tuple[str, ...]) -> str:
    """Return a citation as a digest prints it: title, number, date, paragraphs.

    >>> printed(Authority("ecthr", "Example v. Norway", ("1/00",), date="2001-02-03"), ("4", "6-8"))
    'Example v. Norway, no. 1/00, 2001-02-03, §§ 4, 6-8'
    """
    number = authority.symbol or authority.number
    if authority.appnos:
        number = f"no. {authority.appnos[0]}"
    elif authority.series and not number:
        number = f"Series {authority.series}"
    sign = "§" if len(pinpoints) == 1 and "-" not in pinpoints[0] else "§§"
    place = f"{sign} {', '.join(pinpoints)}" if pinpoints else None
    return ", ".join(part for part in (authority.title, number, authority.date, place) if part)


def _of_ruling(ruling: RulingFile) -> Authority:
    numbers = {number.type: number.value for number in ruling.identifiers}
    return Authority(
        court=ruling.court,
        title=ruling.title,
        appnos=tuple(n.value for n in ruling.identifiers if n.type == "appno"),
        ecli=numbers.get("ecli"),
        series=numbers.get("series"),
        symbol=numbers.get("symbol"),
        number=numbers.get("number"),
        date=ruling.date,
    )


def _of_guide(guide: GuideFile) -> Authority:
    return Authority(
        guide.body, guide.title, symbol=guide.symbol, number=guide.number, date=guide.date
    )


def _of_cited(cited: CitedFile) -> Authority:
    return Authority(
        court=cited.court,
        title=cited.title,
        appnos=cited.appnos,
        ecli=cited.ecli,
        series=cited.series,
        symbol=cited.symbol,
        number=cited.number,
        date=cited.date,
    )
