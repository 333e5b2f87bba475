"""A line to a server of this machine that a test can slow, stall, cut and put back."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

_PIECE = 65_536
_LOOK_S = 0.02


@dataclass
class Line:
    """Passes bytes on between clients and a server.

    Attributes:
        host: of the server.
        server: its port.
        port: where clients call.
    """

    host: str
    server: int
    port: int = 0
    _listening: socket.socket | None = None
    _calls: list[socket.socket] = field(default_factory=list)
    _left: float = float("inf")
    _is_cut: bool = False
    _trickle_s: float = 0.0
    _is_ended: bool = False
    _turn: threading.RLock = field(default_factory=threading.RLock)

    @classmethod
    @contextmanager
    def to(cls, host: str, server: int) -> Iterator["Line"]:
        """Be a line to a server while the block runs."""
        line = cls(host, server)
        line.mend()
        try:
            yield line
        finally:
            line._is_ended = True
            line.close()

    def mend(self) -> None:
        """Pass everything on from now on, for new callers too."""
        self._left, self._is_cut, self._trickle_s = float("inf"), False, 0.0
        if self._listening is None:
            self._listening = socket.create_server(("127.0.0.1", self.port))
            self.port = self._listening.getsockname()[1]
            threading.Thread(target=self._answer, args=(self._listening,), daemon=True).start()

    def stall(self, after: int, trickle_s: float = 0.0) -> None:
        """Let so many bytes of answers through and then none, or one at a time with pauses."""
        self._left, self._trickle_s = after, trickle_s

    def cut(self, after: int) -> None:
        """Let so many bytes of answers through, then end every call."""
        self._left, self._is_cut = after, True

    def close(self) -> None:
        """Be away: end every call, and take none."""
        with self._turn:
            if self._listening is not None:
                self._listening.shutdown(socket.SHUT_RDWR)
                self._listening.close()
            self._listening = None
            self._hang_up()

    def _hang_up(self) -> None:
        with self._turn:
            for call in self._calls:
                with suppress(OSError):
                    call.shutdown(socket.SHUT_RDWR)
                call.close()
            self._calls.clear()

    def _answer(self, listening: socket.socket) -> None:
        while True:
            try:
                caller, _ = listening.accept()
            except OSError:  # it was closed
                return
            called = socket.create_connection((self.host, self.server))
            with self._turn:
                self._calls += [caller, called]
                if self._listening is not listening:  # closed since: nobody else would hang up
                    self._hang_up()
                    return
            for pass_on, ends in ((self._ask, (caller, called)), (self._tell, (called, caller))):
                threading.Thread(target=pass_on, args=ends, daemon=True).start()

    def _ask(self, caller: socket.socket, called: socket.socket) -> None:
        with suppress(OSError):
            while piece := caller.recv(_PIECE):
                called.sendall(piece)
            called.shutdown(socket.SHUT_WR)

    def _tell(self, called: socket.socket, caller: socket.socket) -> None:
        with suppress(OSError):
            while piece := called.recv(_PIECE):
                self._pass(piece, caller)
            caller.shutdown(socket.SHUT_WR)

    def _pass(self, piece: bytes, caller: socket.socket) -> None:
        """Send a piece of an answer, as far as the line lets it through."""
        while piece and not self._is_ended:
            through = int(min(self._left, len(piece)))
            caller.sendall(piece[:through])
            self._left, piece = self._left - through, piece[through:]
            if piece and self._is_cut:
                self._hang_up()
                return
            if piece and self._trickle_s:
                caller.sendall(piece[:1])
                piece = piece[1:]
            if piece:
                time.sleep(self._trickle_s or _LOOK_S)
