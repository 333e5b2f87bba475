"""Texts as numbers of tokens, by the tokenizer of a model's folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from comity.errors import InvalidValueError
from ingest.embedding.models import EXTRA, TOKENIZER

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@dataclass(frozen=True, slots=True)
class Tokens:
    """A tokenizer.

    Attributes:
        tokenizer: of the library.
        is_framed: whether the marks of beginning and end are wanted.
    """

    tokenizer: "Tokenizer"
    is_framed: bool

    @classmethod
    def of(cls, folder: Path, *, is_framed: bool, longest: int | None) -> "Tokens":
        """Read the tokenizer of a folder; texts are cut after ``longest`` tokens.

        Raises:
            InvalidValueError: it cannot be read, or the extra is missing.
        """
        try:
            from tokenizers import Tokenizer  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise InvalidValueError("setting", "COMITY_EMBEDDINGS", EXTRA) from error
        try:
            tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # the library raises no narrower one
            reason = f"{TOKENIZER} cannot be read: {error}"
            raise InvalidValueError("model folder", str(folder), reason) from error
        tokenizer.no_padding()
        tokenizer.no_truncation()
        if longest:
            tokenizer.enable_truncation(longest)
        return cls(tokenizer, is_framed)

    def of_texts(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the numbers of the tokens of each text."""
        found = self.tokenizer.encode_batch(list(texts), add_special_tokens=self.is_framed)
        return [list(each.ids) for each in found]

    def number_of(self, token: str) -> int | None:
        """Return the number of a token; ``None`` where the model has none of it."""
        number: int | None = self.tokenizer.token_to_id(token)
        return number
