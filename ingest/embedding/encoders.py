"""The encoder of a folder, by what its config.json says it is."""

from pathlib import Path

from comity.errors import InvalidValueError
from ingest.embedding.berts import Bert
from ingest.embedding.models import Encoder, config_of
from ingest.embedding.tables import TokenTable


def encoder_in(folder: Path) -> Encoder:
    """Return the encoder of a folder.

    Raises:
        InvalidValueError: the folder has no model, one of another kind, or the extra is missing.
    """
    kind = config_of(folder).get("model_type")
    if kind == "bert":
        return Bert(folder)
    if kind == "model2vec":
        return TokenTable(folder)
    reason = "expected config.json to say model_type bert or model2vec"
    raise InvalidValueError("model folder", str(folder), f"{reason}, not {kind!r}")
