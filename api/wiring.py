"""The one place where settings are read and parts are put together."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from comity.store import Graph
from comity.stores import opened

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
    sparql_seconds: float = Field(
        default=5.0, gt=0, le=600, description="how long a query over the ontology may take"
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
        settings.store, settings.store_user, password.get_secret_value() if password else None
    )


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
        yield graph
    finally:
        graph.close()


def is_new(settings: Settings) -> bool:
    """Return whether the settings name a SQLite file that is not there yet."""
    path = settings.store.removeprefix("sqlite:///")
    return path not in {settings.store, ":memory:"} and not Path(path).expanduser().exists()
