"""The files of `feedpub init --host`: nginx and Apache serve by theirs, the others are read as their hosts document."""

import re
import shutil
import socket
import subprocess
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import IN_CI

from feedpub import mediatypes
from feedpub.commands import main

STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
SHORT = "public, max-age=300, must-revalidate"
FEEDS = [
    f"{folder}feed.{kind}"
    for folder in ("", "sections/world/", "sections/world/africa/", "tags/night-trams/")
    for kind in ("atom", "rss", "json")
]
OTHERS = ["index.html", "articles/world/ferry.html", "ledger.json", "sections/world/index.html", "feed/index.html"]
NGINX = """daemon off;
master_process off;
pid {home}/nginx.pid;
error_log {home}/error.log;
events {{}}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {home}/www;
        include {home}/nginx-feedpub.conf;
    }}
}}
"""
APACHE = """ServerRoot {home}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {home}/apache.pid
ErrorLog {home}/error.log
DefaultRuntimeDir {home}
{modules}
User www-data
Group www-data
TypesConfig {home}/mime.types
DocumentRoot {home}/www
DirectoryIndex index.html
<Directory {home}/www>
    AllowOverride FileInfo
    Require all granted
</Directory>
"""
MODULES = "mpm_event authz_core mime dir headers filter deflate".split()


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def feedpub(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def publish(host: str, url: str = "https://example.org/a%20news+room/") -> None:
    """Start a publication with a host's file, and build it."""
    assert feedpub("init", "--host", host, "--url", url).exit_code == 0
    Path("seeds/world").mkdir()
    Path("seeds/world/ferry.txt").write_text(STORY, encoding="utf-8")
    assert feedpub("build").exit_code == 0
    for path in (*FEEDS, "feeds.opml"):  # also those that this publication has not
        Path("output", path).parent.mkdir(parents=True, exist_ok=True)
        with Path("output", path).open("a", encoding="utf-8") as file:
            file.write(" " * 2000)  # long enough to be compressed


@pytest.mark.parametrize(("host", "file"), [("cloudflare", "output/_headers"), ("apache", "output/.htaccess")])
def test_a_build_leaves_it_alone(host: str, file: str) -> None:
    """It lies among what is published, where its host looks for it, and stays."""
    publish(host)
    text = Path(file).read_bytes()
    Path("seeds/world/ferry.txt").rename("seeds/boat.txt")
    assert feedpub("build").exit_code == 0
    assert Path(file).read_bytes() == text
    assert "nothing changed" in feedpub("build").stdout


@pytest.mark.parametrize("words", [["--host", "nginx"], ["--ci", "gitlab"], ["--host", "apache", "--ci", "github"]])
def test_a_publication_gets_it_later(words: list[str]) -> None:
    """With a feed.toml there, just the files that are asked for are written."""
    assert feedpub("init", "--title", "Harbour News").exit_code == 0
    before = {path for path in Path().rglob("*") if path.is_file()}
    toml = Path("seeds/feed.toml").read_bytes()
    done = feedpub("init", *words)
    assert done.exit_code == 0
    wrote = {Path(line.removeprefix("wrote ")) for line in done.stdout.splitlines() if line.startswith("wrote ")}
    assert {path for path in Path().rglob("*") if path.is_file()} - before == wrote
    assert len(wrote) == len(words) // 2
    assert Path("seeds/feed.toml").read_bytes() == toml
    assert done.stdout.count("then: ") == len(wrote)
    again = feedpub("init", *words)
    assert again.exit_code == 1
    assert "is there already, and init never overwrites" in again.stderr


def test_a_path_that_nginx_can_t_be_told() -> None:
    """It would end the quotes it stands in."""
    done = feedpub("init", "--host", "nginx", "--url", "https://example.org/%22;evil/")
    assert done.exit_code == 1
    assert "has a path that can't stand in nginx's configuration" in done.stderr
    assert not list(Path().iterdir())


def matches(pattern: str, path: str) -> bool:
    """Say whether a pattern is for a path: `:name` is a part between slashes, `*` anything, as both hosts document."""
    parts = re.split(r"(\*|:\w+)", pattern)
    wanted = "".join({"*": ".*", ":": "[^/]+"}.get(part[:1], re.escape(part)) if part else "" for part in parts)
    return re.fullmatch(wanted, f"/{path}") is not None


def netlify() -> list[tuple[str, dict[str, str]]]:
    told = tomllib.loads(Path("netlify.toml").read_text(encoding="utf-8"))
    assert told["build"] == {"publish": "output"}
    return [(rule["for"], rule["values"]) for rule in told["headers"]]


def cloudflare() -> list[tuple[str, dict[str, str]]]:
    rules: list[tuple[str, dict[str, str]]] = []
    for line in Path("output/_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            rules.append((line, {}))
        elif line.startswith("  "):
            name, value = line.split(": ", 1)
            rules[-1][1][name.strip()] = value
        else:
            assert not line or line.startswith("#")
    assert all(pattern.count("*") <= 1 for pattern, _ in rules)  # it takes no more in a pattern
    return rules


@pytest.mark.parametrize("host", ["netlify", "cloudflare"])
def test_every_feed_has_its_headers_once(host: str) -> None:
    """Two rules for a path would give it both values; pages and the ledger are left to the host."""
    publish(host)
    rules = {"netlify": netlify, "cloudflare": cloudflare}[host]()
    for path in (*FEEDS, "feeds.opml"):
        (headers,) = [headers for pattern, headers in rules if matches(pattern, path)]
        assert headers == {"Content-Type": mediatypes.of(path), "Cache-Control": SHORT}
    for path in OTHERS:
        assert not [pattern for pattern, _ in rules if matches(pattern, path)]


@contextmanager
def served(host: str, folder: str) -> Iterator[int]:
    """Serve the publication below `folder` by its host's file; give the port."""
    program = {"nginx": "nginx", "apache": "apache2"}[host]
    if not (found := shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin")):
        (pytest.fail if IN_CI else pytest.skip)(f"Debian's {program} is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o755)  # Apache serves as another user
        shutil.copytree("output", Path(home, "www", folder))
        modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
        text = {"nginx": NGINX, "apache": APACHE}[host].format(home=home, port=port, modules=modules)
        Path(home, "server.conf").write_text(text, encoding="utf-8")
        Path(home, "mime.types").write_text("text/html html\napplication/json json\n", encoding="utf-8")
        if host == "nginx":
            shutil.copy("nginx-feedpub.conf", home)
        words = {"nginx": ["-p", home, "-c", f"{home}/server.conf"], "apache": ["-X", "-f", f"{home}/server.conf"]}
        process = subprocess.Popen([found, *words[host]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            _wait_for(process, port, Path(home, "error.log"))
            yield port
        finally:
            process.terminate()
            process.communicate(timeout=30)


def _wait_for(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    for _ in range(200):
        assert process.poll() is None, process.communicate()[0].decode() + log.read_text(encoding="utf-8")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server does not answer")


def get(port: int, path: str, **headers: str) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path.replace(" ", "%20"), headers=given)
        answer = connection.getresponse()
        answer.read()
        return answer
    finally:
        connection.close()


@pytest.mark.parametrize("host", ["nginx", "apache"])
def test_a_real_server_serves_by_it(host: str) -> None:
    """Each file has its type and is cached as it should be; what a reader has is not sent again, compressed or not."""
    publish(host)
    with served(host, "a news+room") as port:
        for path in (*FEEDS, "feeds.opml"):
            answer = get(port, f"/a news+room/{path}")
            assert (answer.status, answer.headers["Content-Type"]) == (200, mediatypes.of(path)), path
            assert answer.headers["Cache-Control"] == SHORT
            for encoding in ("identity", "gzip"):
                full = get(port, f"/a news+room/{path}", Accept_Encoding=encoding)
                assert full.headers.get("Content-Encoding", "identity") == encoding
                again = get(
                    port,
                    f"/a news+room/{path}",
                    Accept_Encoding=encoding,
                    If_None_Match=full.headers["ETag"],
                    If_Modified_Since=full.headers["Last-Modified"],
                )
                assert (again.status, again.headers["Cache-Control"]) == (304, SHORT)
        for path in ("", "index.html", "articles/world/ferry.html"):
            page = get(port, f"/a news+room/{path}")
            assert (page.status, page.headers["Content-Type"].lower()) == (200, "text/html; charset=utf-8")
            assert page.headers["Cache-Control"] == "no-cache"
        assert get(port, "/a news+room/ledger.json").headers["Content-Type"] == "application/json"
