"""What a server makes before its first visitor comes."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from jinja2 import Environment

from api.app import create_app
from api.pages.rendering import prepare
from api.settling import visit
from comity.stores import opened


def test_no_template_is_compiled_once_a_server_is_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    prepare()
    compiled = []
    monkeypatch.setattr(Environment, "compile", lambda *given, **_: compiled.append(given))
    graph = opened("sqlite:///:memory:")
    try:
        with ThreadPoolExecutor() as threads:  # a browser under test keeps a loop in this one
            assert threads.submit(visit, create_app(graph), "/fr/").result() == 200
    finally:
        graph.close()
    assert compiled == []
