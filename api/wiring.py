"""The one place where settings are read and parts are put together."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from api.explaining import explained
from comity.store import TIME_LIMIT_S, Filling, Graph
from comity.stores import opened
from comity.stores.addresses import Address, address_of
from comity.stores.filling import begin
from comity.stores.writers import alone
from comity.vectors import VectorFile, vectors_place

if TYPE_CHECKING:
    from ingest.protecting.lists import ListPlace

PREFIX: Final = "COMITY_"


def _default_store() -> str:
    return f"sqlite:///{user_data_path('comity', appauthor=False) / 'graph.db'}"


class Settings(BaseSettings):
    """What the environment says; everything has a default that works on one machine."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    store: str = Field(
        default_factory=_default_store,
        description="where the graph is: sqlite:///path or neo4j://host:7687/database",
    )
    store_user: str | None = Field(default=None, description="user of a Neo4j server")
    store_password: SecretStr | None = Field(default=None, description="password of a Neo4j server")
    host: str = Field(default="127.0.0.1", description="address that the API listens on")
    port: int = Field(default=8000, ge=0, le=65535, description="port that the API listens on")
    protected_names: Path | None = Field(
        default=None, description="list of protected names, kept out of everything (comity protect)"
    )
    protected_key: Path | None = Field(
        default=None, description="key of that list; by default beside it, with .key at the end"
    )
    embeddings: Path | None = Field(
        default=None,
        description="folder of a sentence encoder, for likeness by meaning (comity embed)",
    )
    vectors: Path | None = Field(
        default=None, description="folder of its vectors; by default beside the graph"
    )
    question_seconds: float = Field(
        default=TIME_LIMIT_S, gt=0, le=3_600, description="how long a question may take"
    )
    sparql_seconds: float = Field(
        default=5.0, gt=0, le=600, description="how long a query over the ontology may take"
    )
    keys: Path | None = Field(
        default=None, description="file of API keys; by default beside the graph (comity keys)"
    )
    requests_a_minute: int = Field(
        default=600, ge=0, description="requests that an address may make without a key; 0: no end"
    )
    requests_a_minute_with_key: int = Field(
        default=6_000, ge=0, description="requests that a key may make; 0: no end"
    )
    origins: str = Field(
        default="",
        description="pages whose scripts may read answers, joined by commas; * for all",
    )
    proxies: str = Field(
        default="",
        description="addresses whose X-Forwarded-For is believed, joined by commas",
    )


def read_settings() -> Settings:
    """Return the settings of this process."""
    return Settings()


def graph_of(settings: Settings) -> Graph:
    """Open the graph that the settings name.

    Raises:
        InvalidValueError: the URL names no engine we have.
        StoreUnavailableError: the store does not answer.
    """
    password = settings.store_password
    return opened(
        settings.store,
        settings.store_user,
        password.get_secret_value() if password else None,
        time_limit_s=settings.question_seconds,
    )


def address_of_settings(settings: Settings) -> Address:
    """Return where the store is that the settings name.

    Raises:
        InvalidValueError: the URL names no engine we have.
    """
    password = settings.store_password
    secret = password.get_secret_value() if password else None
    return address_of(settings.store, settings.store_user, secret)


@contextmanager
def filling_of(settings: Settings, source: str | None) -> Iterator[Filling]:
    """Begin to fill the empty graph that the settings name, or go on with it.

    Args:
        settings: that name the store.
        source: what tells one source from another; ``None`` to begin anew.

    Raises:
        StoreError: there is a graph in it.
        StoreUnavailableError: the store does not answer.
    """
    with alone(address_of_settings(settings)):
        begun = begin(address_of_settings(settings), source)
        try:
            yield begun
        finally:
            begun.close()


def keys_place(settings: Settings) -> Path:
    """Return where the file of API keys is, or is to be: beside a graph that is a file."""
    if settings.keys is not None:
        return settings.keys.expanduser()
    path = settings.store.removeprefix("sqlite:///")
    if path in {settings.store, ":memory:"}:
        return user_data_path("comity", appauthor=False) / "api.keys"
    return Path(f"{path}.keys").expanduser()


def vectors_folder(settings: Settings) -> Path:
    """Return where vectors of passages are, or are to be: beside a graph that is a file."""
    if settings.vectors is not None:
        return settings.vectors.expanduser()
    beside = vectors_place(settings.store)
    return beside or user_data_path("comity", appauthor=False) / "passages.vectors"


def vectors_of(settings: Settings) -> VectorFile | None:
    """Return the vectors that answers may rest on; ``None`` where no model is set, or another.

    Raises:
        InvalidValueError: the folder that is set has no model.
    """
    if settings.embeddings is None:
        return None
    from ingest.embedding.models import model_name  # noqa: PLC0415 - only where a model is set

    held = VectorFile(vectors_folder(settings))
    return held if held.head[0] == model_name(settings.embeddings.expanduser()) else None


def unnaming(settings: Settings) -> Callable[[str], str]:
    """Return what puts marks in the place of protected names, where there is a list of them."""
    place = protected_place(settings)
    if place is None:
        return str
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - only where a list is set

    return gate_of(place).name


def protected_place(settings: Settings) -> "ListPlace | None":
    """Return where the list of protected names is; ``None`` where there is none."""
    if settings.protected_names is None:
        return None
    from ingest.protecting.lists import ListPlace  # noqa: PLC0415 - a question needs no list

    key = settings.protected_key
    return ListPlace.of(settings.protected_names.expanduser(), key.expanduser() if key else None)


@contextmanager
def open_graph() -> Iterator[Graph]:
    """Open the graph that the environment names, for as long as the block runs."""
    graph = graph_of(read_settings())
    try:
        yield explained(graph)
    finally:
        graph.close()


@contextmanager
def open_to_load() -> Iterator[Graph]:
    """Open the graph that the environment names, as its only loader.

    Raises:
        StoreUnavailableError: the store does not answer, or another program loads into it.
    """
    with alone(address_of_settings(read_settings())), open_graph() as graph:
        yield graph


def is_new(settings: Settings) -> bool:
    """Return whether the settings name a SQLite file that is not there yet."""
    path = settings.store.removeprefix("sqlite:///")
    return path not in {settings.store, ":memory:"} and not Path(path).expanduser().exists()
