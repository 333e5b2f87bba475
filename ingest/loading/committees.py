"""The committees of the United Nations, by the letters that begin their documents' symbols."""

from collections.abc import Mapping
from typing import Final

COMMITTEES: Final[Mapping[str, str]] = {
    "CCPR": "un-hrc", "CAT": "un-cat", "CEDAW": "un-cedaw", "E": "un-cescr", "CRC": "un-crc",
    "CRPD": "un-crpd", "CERD": "un-cerd", "CED": "un-ced", "CMW": "un-cmw",
}  # fmt: skip
