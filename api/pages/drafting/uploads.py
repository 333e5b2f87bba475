"""A draft as a form sends it: pasted, or a file; kept in memory alone."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser

from api.drafts.citing import LONGEST
from comity.errors import ExtractionError, UnreadableFileError
from ingest.reading.files import READERS

LARGEST: Final = 5_000_000
"""Bytes of a file."""

_KINDS: Final = (".docx", ".pdf", ".txt", ".md")


@dataclass(frozen=True, slots=True)
class Upload:
    """A draft.

    Attributes:
        text: of it; empty where nothing was sent.
        name: of the file; empty where the text was pasted.
        is_cut: whether only its beginning is read.
    """

    text: str
    name: str
    is_cut: bool


class _InMemory(MultiPartParser):
    """Parses a form without writing any of it to a disk."""

    spool_max_size = LARGEST + 1_000_000


async def sent(request: Request) -> tuple[str, str, bytes]:
    """Return what a form sends: text pasted, name of the file, its content.

    Raises:
        HTTPException: 400 where the body is no such form, 413 where it is too large.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        raise HTTPException(400, "send the form of this page")
    parser = _InMemory(
        request.headers, request.stream(), max_files=1, max_fields=2, max_part_size=LARGEST
    )
    try:
        form = await parser.parse()
    except MultiPartException as error:
        raise HTTPException(400, error.message) from error
    try:
        return await _fields(form)
    finally:
        await form.close()


async def _fields(form: FormData) -> tuple[str, str, bytes]:
    file, pasted = form.get("file"), form.get("text")
    text = pasted if isinstance(pasted, str) else ""
    if not isinstance(file, UploadFile) or not file.filename:
        return text, "", b""
    content = await file.read()
    if len(content) > LARGEST:
        raise HTTPException(413, f"a file has at most {LARGEST // 1_000_000} MB")
    return text, file.filename, content


def read(text: str, name: str, content: bytes) -> Upload:
    """Return the draft in what was sent; a file goes before a text.

    Raises:
        ExtractionError: the file cannot be read; the error says why.
    """
    if not name:
        return _cut(text, "")
    ending = PurePath(name).suffix.lower()
    if ending not in _KINDS:
        raise UnreadableFileError("draft", f"save it as one of {', '.join(_KINDS)}")
    try:
        return _cut(READERS[ending](content, "draft", "draft").text, PurePath(name).name[:120])
    except ExtractionError:
        raise
    except Exception as error:  # the border: a broken file is the sender's, not a fault of ours
        raise UnreadableFileError("draft", "the file is broken") from error


def _cut(text: str, name: str) -> Upload:
    clean = text.replace("\x00", "")
    return Upload(clean[:LONGEST], name, is_cut=len(clean) > LONGEST)
