"""What the server answers, to readers and to others."""

import socket
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

import pytest

from feedpub import serve
from feedpub.errors import FeedpubError
from feedpub.serve import NOTHING, Answer, Newsstand, Server

THEN = datetime(2026, 6, 1, 12, 0, 0, 250, tzinfo=UTC)
FILES = {
    "index.html": b"<p>News</p>",
    "feed.atom": b"<feed/>",
    "feed.rss": b"<rss/>",
    "feed.json": b"{}",
    "feeds.opml": b"<opml/>",
    "sitemap.xml": b"<urlset/>",
    "ledger.json": b"{ }",
    "articles/søndag.html": b"<p>Story</p>",
    "articles/photo.JPG": b"\xff\xd8",
    "sections/world/index.html": b"<p>World</p>",
    "LICENCE": b"Free.",
}


def stand_with(files: Mapping[str, bytes], moment: datetime = THEN) -> Newsstand:
    stand = Newsstand()
    show(stand, files, moment)
    return stand


def show(stand: Newsstand, files: Mapping[str, bytes], moment: datetime) -> None:
    stand.show({path: lambda data=data: data for path, data in files.items()}, moment)  # type: ignore[misc]


@pytest.fixture
def stand() -> Newsstand:
    """Give a newsstand with an edition on it."""
    return stand_with(FILES)


def get(stand: Newsstand, target: str, **headers: str) -> Answer:
    """Ask as a reader does."""
    given = {"host": "127.0.0.1:8000"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return serve.answer(stand, target, {name: [value] for name, value in given.items()})


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/feed.atom", "application/atom+xml"),
        ("/feed.rss", "application/rss+xml"),
        ("/feed.json", "application/feed+json"),
        ("/ledger.json", "application/json"),
        ("/feeds.opml", "text/x-opml"),
        ("/sitemap.xml", "application/xml"),
        ("/articles/s%C3%B8ndag.html", "text/html; charset=utf-8"),
        ("/articles/s%c3%b8ndag.html?utm_source=x", "text/html; charset=utf-8"),
        ("/articles/photo.JPG", "image/jpeg"),
        ("/sections/world/", "text/html; charset=utf-8"),
        ("/LICENCE", "application/octet-stream"),
    ],
)
def test_each_file_has_its_media_type(target: str, kind: str, stand: Newsstand) -> None:
    """What a file is, a reader is told; an address that ends in a slash is that of an index page."""
    told = get(stand, target)
    assert told.status == HTTPStatus.OK
    assert told.headers["Content-Type"] == kind
    assert told.body in FILES.values()


def test_a_folder_without_its_slash_leads_to_it(stand: Newsstand) -> None:
    """As on static hosts; relative links on the page would lead astray otherwise."""
    told = get(stand, "/sections/world")
    assert (told.status, told.headers["Location"]) == (HTTPStatus.MOVED_PERMANENTLY, "/sections/world/")


@pytest.mark.parametrize("name", ["if_none_match", "if_modified_since"])
def test_what_a_reader_has_is_not_sent_again(name: str, stand: Newsstand) -> None:
    """A 304 repeats both, or rss2email forgets them."""
    full = get(stand, "/feed.atom")
    assert not full.headers["ETag"].startswith("W/")
    assert full.headers["Last-Modified"] == "Mon, 01 Jun 2026 12:00:00 GMT"
    held = {"if_none_match": full.headers["ETag"], "if_modified_since": full.headers["Last-Modified"]}
    told = get(stand, "/feed.atom", **{name: held[name]})
    assert told.status == HTTPStatus.NOT_MODIFIED
    assert not told.body
    assert told.headers == {key: full.headers[key] for key in ("ETag", "Last-Modified", "Cache-Control")}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"if_none_match": "*"}, 304),
        ({"if_none_match": '"other", W/{etag}'}, 304),
        ({"if_none_match": '"other"'}, 200),
        ({"if_none_match": '"other"', "if_modified_since": "Mon, 01 Jun 2026 12:00:00 GMT"}, 200),
        ({"if_modified_since": "Mon, 01 Jun 2026 11:59:59 GMT"}, 200),
        ({"if_modified_since": "Tue, 02 Jun 2026 12:00:00 GMT"}, 304),
        ({"if_modified_since": "Mon, 01 Jun 2026 12:00:00 -0000"}, 200),
        ({"if_modified_since": "yesterday"}, 200),
        ({"if_modified_since": "Mon, 01 Jun 99999999999999999999 12:00:00 GMT"}, 200),
        ({"if_modified_since": "\ud800"}, 200),
    ],
)
def test_conditions_are_read_as_http_has_them(headers: Mapping[str, str], status: int, stand: Newsstand) -> None:
    """Tags come before times, weak ones compare as strong (RFC 9110, 13.1.2), and nonsense is no condition."""
    etag = get(stand, "/feed.atom").headers["ETag"]
    assert get(stand, "/feed.atom", **{key: text.format(etag=etag) for key, text in headers.items()}).status == status


def test_only_what_changed_is_newer(stand: Newsstand) -> None:
    """A file that an edition leaves as it was keeps tag and time, also when nobody asked for it for an edition."""
    before = {path: get(stand, path).headers for path in ("/feed.atom", "/feed.rss")}
    show(stand, FILES, THEN + timedelta(hours=1))
    show(stand, FILES | {"feed.rss": b"<rss version='2.0'/>"}, THEN + timedelta(hours=2))
    assert get(stand, "/feed.atom").headers == before["/feed.atom"]
    assert get(stand, "/feed.rss").headers["Last-Modified"] == "Mon, 01 Jun 2026 14:00:00 GMT"
    assert get(stand, "/feed.rss").headers["ETag"] != before["/feed.rss"]["ETag"]


def test_two_editions_in_a_second_are_told_apart(stand: Newsstand) -> None:
    """Other bytes are newer by a second at least: curl, and so newsboat, drops what is as old as what it has."""
    get(stand, "/feed.rss")
    show(stand, FILES | {"feed.rss": b"<rss version='2.0'/>"}, THEN)
    assert get(stand, "/feed.rss").headers["Last-Modified"] == "Mon, 01 Jun 2026 12:00:01 GMT"


@pytest.mark.parametrize("host", ["localhost", "LocalHost:8000", "127.0.0.1", "127.0.0.1:9999"])
def test_names_of_this_machine_are_its_own(host: str, stand: Newsstand) -> None:
    """The port may be that of a tunnel."""
    assert get(stand, "/", host=host).status == HTTPStatus.OK


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Server, list[str]]]:
    """Give a server that runs, and its log."""
    log: list[str] = []
    with Server(0, Newsstand(), log.append) as server:
        thread = threading.Thread(target=server.run)
        thread.start()
        yield server, log
        server.shutdown()
        thread.join()


@pytest.fixture
def log(running: tuple[Server, list[str]]) -> list[str]:
    """Give what the server tells its log in this test."""
    running[1].clear()
    return running[1]


@pytest.fixture
def server(running: tuple[Server, list[str]], log: list[str]) -> Server:
    """Give the server with an edition on its stand."""
    assert not log
    show(running[0].stand, FILES, THEN)
    return running[0]


def sent(server: Server, request: bytes) -> bytes:
    """Send bytes as they are, and give all that comes back."""
    port = urlsplit(server.address).port
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def ask(server: Server, request: bytes) -> tuple[str, dict[str, str], bytes]:
    """Send a request; give the status line, the headers and the body of the answer."""
    head, _, body = sent(server, request).partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    return status, dict(line.split(": ", 1) for line in lines), body


def test_over_the_wire(server: Server, log: list[str]) -> None:
    """GET gives a file, HEAD what GET would say of it; the log is told who asked for what."""
    own = b"Host: 127.0.0.1\r\nUser-Agent: newsboat/2.21\r\n\r\n"
    status, headers, body = ask(server, b"GET /feed.atom HTTP/1.1\r\n" + own)
    assert (status, body) == ("HTTP/1.0 200 OK", b"<feed/>")
    assert headers["Content-Length"] == "7"
    assert ask(server, b"HEAD /feed.atom HTTP/1.1\r\n" + own) == (status, headers | {"Date": headers["Date"]}, b"")
    tag = f"If-None-Match: {headers['ETag']}\r\n".encode()
    status, headers, body = ask(server, b"GET /feed.atom HTTP/1.1\r\n" + tag + own)
    assert (status, body) == ("HTTP/1.0 304 Not Modified", b"")
    assert {"ETag", "Last-Modified"} <= headers.keys()
    assert "Content-Length" not in headers
    assert log[0] == "200 GET /feed.atom newsboat/2.21"


OWN = "\r\nHost: 127.0.0.1\r\n\r\n"
NO_FILE = [
    "/nothing.html",
    "/../etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/articles/..%2ffeed.atom",
    "/articles/../feed.atom",
    "/articles%2Fs%C3%B8ndag.html",
    "/./feed.atom",
    "/etc/passwd",
    "//etc/passwd",
    "/%2fetc/passwd",
    "/file:///etc/passwd",
    "file:///etc/passwd",
    "http://127.0.0.1/feed.atom",
    "feed.atom",
    "*",
    "/feed.atom%00",
    "/feed.atom%00.html",
    "/feed.atom\0",
    "/..\\..\\windows\\win.ini",
    "/articles%5Cs%C3%B8ndag.html",
    "/C:/windows/win.ini",
    "/%ff%fe",
    "/%",
    "/%zz",
    "/feed.atom/",
    "/feed.atom;x=1",
    "/FEED.ATOM",
    "/\u202emota.deef",
    "/\x1b[2Jx",
    "/" + "a" * 60_000,
    "/" + "../" * 9_000 + "etc/passwd",
    "/feed.atom HTTP/1.1 extra",
]
STRANGERS = [
    "Host: evil.example",
    "Host: 127.0.0.1.evil.example",
    "Host: localhost.evil.example:8000",
    "Host: evil.example:8000",
    "Host: 127.0.0.1@evil.example",
    "Host: evil@127.0.0.1",
    "Host: 127.0.0.2",
    "Host: [::1",
    "Host: 0.0.0.0",
    "Host: ",
    "Host: 127.0.0.1\r\nHost: evil.example",
    "X-Forwarded-Host: 127.0.0.1",
]


def refused(told: tuple[str, dict[str, str], bytes]) -> bool:
    """Say whether an answer is the one that tells nothing."""
    status, headers, body = told
    headers.pop("Date")
    wanted = {"Server": "feedpub", "Content-Length": str(len(NOTHING.body)), **NOTHING.headers}
    return (status, headers, body) == ("HTTP/1.0 404 Not Found", wanted, NOTHING.body)


@pytest.mark.parametrize("target", NO_FILE)
def test_what_is_no_file_of_the_edition_is_not_there(target: str, server: Server) -> None:
    """Whatever it is instead: one and the same 404, and nothing else."""
    assert refused(ask(server, f"GET {target} HTTP/1.1{OWN}".encode()))


@pytest.mark.parametrize("host", STRANGERS)
@pytest.mark.parametrize("target", ["/", "/feed.atom", "/sections/world", "/nothing"])
def test_another_host_is_told_nothing(target: str, host: str, server: Server) -> None:
    """A page elsewhere that points its own name at this machine can't read the preview (DNS rebinding)."""
    assert refused(ask(server, f"GET {target} HTTP/1.1\r\n{host}\r\n\r\n".encode()))


METHODS = ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "BREW", "\x1b[2J"]


@pytest.mark.parametrize("method", METHODS)
def test_other_methods_are_refused(method: str, server: Server) -> None:
    """With the two that are known, and without a word of the request."""
    status, headers, body = ask(server, f"{method} /feed.atom HTTP/1.1{OWN}".encode())
    assert (status, headers["Allow"], body) == ("HTTP/1.0 405 Method Not Allowed", "GET, HEAD", b"")


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / SMTP\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01 TLS\r\n\r\n",
    ],
)
def test_what_is_no_request_is_told_nothing(request_: bytes, server: Server) -> None:
    """Also where http.server would say what it thinks is wrong, with words of the request in it."""
    try:
        answer = sent(server, request_)
    except ConnectionResetError:  # what it did not read is thrown away, and the answer may go with it
        return
    assert answer.endswith(NOTHING.body) or answer.startswith(b"HTTP/1.0 405 ")
    assert not {word for word in (b"9.9", b"SMTP", b"y" * 9, b"TLS") if word in answer}


def test_a_request_without_a_version_is_told_nothing(server: Server) -> None:
    """HTTP/0.9 has no Host, so nobody can say whose request it is."""
    assert sent(server, b"GET /feed.atom\r\n\r\n") == NOTHING.body


def test_what_can_t_be_rendered_is_told_on_the_terminal_only(server: Server, log: list[str]) -> None:
    """A picture that was deleted a moment ago is not there; where it was, a client does not learn."""

    def gone() -> bytes:
        raise FeedpubError.at(file="seeds/photo.jpg", what="can't be read")

    server.stand.show({"photo.jpg": gone}, THEN)
    assert refused(ask(server, f"GET /photo.jpg HTTP/1.1{OWN}".encode()))
    assert log[0] == "seeds/photo.jpg: can't be read"


def test_a_mistake_of_ours_ends_one_request_only(server: Server, log: list[str]) -> None:
    """It is told in the log, and the next request is answered."""
    server.stand.show({"index.html": lambda: str(1 // 0).encode(), "feed.atom": lambda: b"<feed/>"}, THEN)
    assert ask(server, f"GET / HTTP/1.1{OWN}".encode())[2] == b""
    assert "ZeroDivisionError" in log[0]
    assert ask(server, f"GET /feed.atom HTTP/1.1{OWN}".encode())[2] == b"<feed/>"


def test_a_client_that_goes_away_is_no_mistake(server: Server, log: list[str]) -> None:
    """It is not told as one."""
    server.stand.show({"index.html": lambda: b"x" * 50_000_000}, THEN)
    with socket.create_connection(("127.0.0.1", urlsplit(server.address).port)) as connection:
        connection.sendall(f"GET / HTTP/1.1{OWN}".encode())
        assert connection.recv(10)
    assert ask(server, f"HEAD / HTTP/1.1{OWN}".encode())[0] == "HTTP/1.0 200 OK"
    assert not [line for line in log if "failed" in line]
