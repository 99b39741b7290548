"""What a hub is told, and what is made of its answer."""

import socket
import threading
from collections.abc import Iterator

import pytest
from hub import Desk, Hub, open_hub

from feedpub import websub
from feedpub.errors import FeedpubError

TOPIC = "https://example.org/news/sections/caf%C3%A9/feed.atom?a=1&b=2"


@pytest.fixture
def hub() -> Iterator[Hub]:
    """Give a hub that is open until the test ends."""
    with open_hub() as hub:
        yield hub


@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_hub_that_accepts(status: int, hub: Hub) -> None:
    """Any success is one; the address reaches the hub as it is, under both names that hubs read."""
    hub.answer = (status, {}, b"")
    assert websub.publish(hub.address, TOPIC) == ""
    ((path, agent, form),) = hub.told
    assert path == "/publish"
    assert agent.startswith("feedpub/")
    assert form == {"hub.mode": "publish", "hub.url": TOPIC, "hub.topic": TOPIC}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((400, {}, b"hub.url is\nnot known"), "400 Bad Request: hub.url is not known"),
        ((404, {}, b""), "404 Not Found"),
        ((503, {}, b"\xff" + b"x" * 5000), "503 Service Unavailable: \ufffd" + "x" * 199),
        (
            (301, {"Location": "https://hub.example/new"}, b""),
            "301 Moved Permanently; it has moved to https://hub.example/new",
        ),
        ((302, {"Location": "/"}, b""), "302 Found; it has moved to /"),
        ((308, {"Location": "/"}, b""), "308 Permanent Redirect; it has moved to /"),
        ((500, {"Content-Length": "100"}, b"cut"), "500 Internal Server Error: cut"),
    ],
)
def test_a_hub_that_refuses(answer: tuple[int, dict[str, str], bytes], reason: str, hub: Hub) -> None:
    """Its reason is passed on, some of it; a hub that has moved has not been told, wherever it sends us."""
    hub.answer = answer
    assert websub.publish(hub.address, TOPIC) == reason
    assert len(hub.told) == 1


def test_a_reason_that_does_not_come(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal is one without its reason too."""
    monkeypatch.setattr(websub, "PATIENCE", 0.2)
    released = threading.Event()

    class Slow(Desk):
        def do_POST(self) -> None:  # noqa: N802  http.server's name
            self.send_response(500)
            self.send_header("Content-Length", "5")
            self.end_headers()
            released.wait(20)

    hub.RequestHandlerClass = Slow
    try:
        assert websub.publish(hub.address, TOPIC) == "500 Internal Server Error"
    finally:
        released.set()


def test_a_hub_that_is_not_there() -> None:
    """It is told with its address, and what to do."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(FeedpubError) as told:
        websub.publish(f"http://127.0.0.1:{port}/", TOPIC)
    assert str(told.value).startswith(f"http://127.0.0.1:{port}/: the hub can't be reached: [Errno ")
    assert str(told.value).endswith("Connection refused; try again, or look at `hub` in feed.toml")


@pytest.mark.parametrize(("says", "why"), [(b"", "timed out"), (b"SSH-2.0-OpenSSH_9\r\n", "SSH-2.0")])
def test_a_hub_that_is_none(says: bytes, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that never answers, or not in HTTP, doesn't hold up a deployment for ever."""
    monkeypatch.setattr(websub, "PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        connections = []

        def accept() -> None:
            connections.append(listening.accept()[0])
            connections[0].sendall(says)

        thread = threading.Thread(target=accept)
        thread.start()
        with pytest.raises(FeedpubError, match=why):
            websub.publish(f"http://127.0.0.1:{listening.getsockname()[1]}/", TOPIC)
        thread.join()
        connections[0].close()
