"""Who asks is found out and counted before anything is answered, and told in headers.

The headers are those of the IETF draft "RateLimit header fields for HTTP" (version 10): the policy
has requests ``q`` in a window of ``w`` seconds, the state what remains ``r`` and in how many
seconds ``t`` the whole quota is there again.
"""

from collections.abc import Mapping
from typing import Final

from anyio import to_thread
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.guarding.buckets import Buckets, Level
from api.guarding.callers import KEY, Caller, address_of, words_of
from api.guarding.guards import Guards
from api.guarding.keys import Key, KeyRefusedError
from api.problems import RETRY_S
from api.refusing import refusal as refused
from comity.errors import StoreUnavailableError

UNCOUNTED: Final = ("/healthz", "/readyz", "/static/", "/v1/usage")
"""Addresses that cost nothing: who watches a server or draws its pages must not be shut out."""

CHALLENGE: Final = 'Bearer realm="comity"'


class Metering:
    """Answers 401 to keys that open nothing, 429 to those who ask too much."""

    def __init__(self, app: ASGIApp, guards: Guards) -> None:
        self.app = app
        self._guards = guards
        self._buckets = Buckets(guards.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        tokens = 0 if scope["path"].startswith(UNCOUNTED) else 1
        try:
            key = await self._key_of(scope)
        except KeyRefusedError as error:
            # guessing costs as much as asking, and comes out of the bucket of the address
            level = self._taken(scope, None, 1)
            refusal = (401, str(error), {"WWW-Authenticate": f'{CHALLENGE}, error="invalid_token"'})
            await self._refuse(scope, receive, send, level, refusal)
            return
        except StoreUnavailableError:
            detail = "keys cannot be checked now; without one, reading goes on"
            refusal = (503, detail, {"Retry-After": str(RETRY_S)})
            await self._refuse(scope, receive, send, None, refusal)
            return
        level = self._taken(scope, key, tokens)
        if level is not None and not level.allowed:
            await self._refuse(scope, receive, send, level, None)
            return
        scope[KEY] = Caller(key, level, self._guards.today())
        await self.app(scope, receive, _telling(send, level))

    async def _key_of(self, scope: Scope) -> Key | None:
        words = words_of(scope)
        if words is None:
            return None
        if self._guards.keyring is None:
            raise KeyRefusedError("this server knows no keys; ask without one")
        return await to_thread.run_sync(self._guards.keyring.opened_by, words, self._guards.today())

    def _taken(self, scope: Scope, key: Key | None, tokens: int) -> Level | None:
        limits = self._guards.limits
        policy = limits.with_key if key else limits.anonymous
        caller = f"key {key.id}" if key else f"address {address_of(scope)}"
        return self._buckets.take(caller, policy, tokens) if policy else None

    async def _refuse(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        level: Level | None,
        refusal: tuple[int, str, Mapping[str, str]] | None,
    ) -> None:
        if refusal is None or (level is not None and not level.allowed):
            assert level is not None  # noqa: S101 - without a limit nobody asks too much
            refusal = (429, _too_much(level), {"Retry-After": str(level.retry_in_s)})
        status, detail, headers = refusal
        answer = refused(scope, status, detail, headers)
        await answer(scope, receive, _telling(send, level))


def _too_much(level: Level) -> str:
    policy = level.policy
    said = f"{policy.requests} requests a minute are answered; ask again in {level.retry_in_s} s"
    more = "; a key raises the limit" if policy.name == "anonymous" else ""
    return f"{said}{more}. /v1/usage says what is left"


def _telling(send: Send, level: Level | None) -> Send:
    """Return a ``send`` that tells what is left."""
    if level is None:
        return send
    policy = level.policy

    async def tell(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["RateLimit-Policy"] = f'"{policy.name}";q={policy.requests};w={policy.window_s}'
            headers["RateLimit"] = f'"{policy.name}";r={level.remaining};t={level.full_in_s}'
        await send(message)

    return tell
