"""The workflows, `init`'s and the project's own: valid by their published schemas, and played out in clean clones.

A runner is more than bash and git, but what these workflows ask of it is not: each clone here is what a checkout gives,
with a bare repository as its origin, and the steps' own text is what runs.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hub import open_hub

from feedpub import __version__
from feedpub.commands import main

PROJECT = Path(__file__).resolve().parent.parent.parent
FILES = {"github": ".github/workflows/feeds.yml", "gitlab": ".gitlab-ci.yml"}
SCHEMAS = {"github": ["vendor.github-workflows"], "gitlab": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]}
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
GITLAB = {
    "CI": "true",
    "GITLAB_CI": "true",
    "CI_COMMIT_BRANCH": "main",
    "CI_JOB_TOKEN": "token",
    "CI_PROJECT_PATH": "desk/news",
    "CI_SERVER_FQDN": "gitlab.example",
    "CI_SERVER_HOST": "gitlab.example",
}
DEPLOYS = "steps.keep.outputs.changed || github.event_name != 'schedule'"
"""On which runs GitHub's workflow deploys, and then tells the hub."""
PUSHED_TO = "https://gitlab-ci-token:token@gitlab.example/desk/news.git"


def environment(now: datetime, **more: str) -> Mapping[str, str]:
    """Give what commands run in: this feedpub, no network, nobody's git settings, one clock, and no tracing (slow)."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GIT", "CI", "COVERAGE"))}
    tools = Path(sys.executable).parent
    assert (tools / "feedpub").is_file(), "feedpub is not installed beside this Python"
    return {
        **inherited,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PIP_NO_INDEX": "1",  # `pip install feedpub==...` finds the feedpub under test, which is installed already
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": now.isoformat(),
        "GIT_COMMITTER_DATE": now.isoformat(),
        "SOURCE_DATE_EPOCH": str(int(now.timestamp())),
        **more,
    }


def git(folder: Path, *words: str, now: datetime = NOW) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *words],
        cwd=folder,
        env=environment(now),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """A publication's repository: where it is hosted, and the desk that pushes copy to it."""

    ci: str
    folder: Path

    @property
    def desk(self) -> Path:
        """Where copy is written: a clone like any other."""
        return self.folder / "desk"

    def commits(self) -> list[str]:
        """Give what is on the branch, newest first."""
        return git(self.folder / "origin", "log", "--format=%s", "main").splitlines()

    def file(self, path: str) -> str:
        """Give a file as it is on the branch."""
        return git(self.folder / "origin", "show", f"main:{path}")

    def push(self, files: Mapping[str, str], *, now: datetime = NOW) -> None:
        """Write copy at the desk, and push it."""
        git(self.desk, "pull", "--quiet", "--rebase", "origin", "main", now=now)
        for name, text in files.items():
            (self.desk / name).write_text(text, encoding="utf-8")
        git(self.desk, "add", "--all", now=now)
        git(self.desk, "commit", "--quiet", "--message", "Copy", now=now)
        git(self.desk, "push", "--quiet", "origin", "HEAD:main", now=now)

    def clone(self, name: str) -> Path:
        """Give a clean clone, as the CI checks it out: on GitHub the branch, on GitLab a commit."""
        git(self.folder, "clone", "--quiet", str(self.folder / "origin"), name)
        if self.ci == "gitlab":
            git(self.folder / name, "checkout", "--quiet", "--detach")
        return self.folder / name

    def run(self, job: str, clone: Path, *, now: datetime = NOW) -> "list[subprocess.CompletedProcess[str]]":
        """Run a job's commands in a clone until one fails, none left out."""
        done = []
        for text, env in commands(self.ci, clone, job):
            running = environment(now, **env, **self._variables(clone))
            call = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", text]
            done.append(subprocess.run(call, cwd=clone, env=running, capture_output=True, text=True, check=False))
            if done[-1].returncode:
                break
        return done

    def publish(self, name: str, *, now: datetime = NOW) -> str:
        """Run the publishing job to its end in a clean clone; give all it printed."""
        clone = self.clone(name)
        done = self.run("publish", clone, now=now)
        assert [one.returncode for one in done] == [0] * len(list(commands(self.ci, clone, "publish"))), done[-1].stderr
        assert not git(clone, "status", "--porcelain")
        return "".join(one.stdout for one in done)

    def _variables(self, clone: Path) -> Mapping[str, str]:
        """Give what the runner sets; GitLab's address is led to the folder that stands for it."""
        temp = self.folder / f"temp-{clone.name}"
        temp.mkdir(exist_ok=True)
        if self.ci == "github":
            files = {name: str(self.folder / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
            return {"CI": "true", "GITHUB_ACTIONS": "true", "RUNNER_TEMP": str(temp), **files}
        led = {"GIT_CONFIG_KEY_0": f"url.{self.folder / 'origin'}.insteadOf", "GIT_CONFIG_VALUE_0": PUSHED_TO}
        return {**GITLAB, **led, "GIT_CONFIG_COUNT": "1", "TMPDIR": str(temp)}


def workflow(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def commands(ci: str, clone: Path, job: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Give what a job runs, in order, each with the environment the workflow sets."""
    read = workflow(clone / FILES[ci])
    if ci == "gitlab":
        yield "\n".join(read[job]["script"]), read["variables"]
        return
    for step in read["jobs"][job]["steps"]:
        assert ("run" in step) != ("uses" in step)
        if "run" in step:
            assert step.get("if") in {None, DEPLOYS}
            yield step["run"], read["env"]


def ids(repository: Repository) -> set[str]:
    """Give every id that the ledger on the branch knows."""
    known = set(re.findall(r'"(tag:[^"]+)"', repository.file("public/ledger.json")))
    assert known
    return known


@pytest.fixture(params=FILES)
def repository(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give a hosted repository in which `feedpub init --ci` has just been run, and pushed."""
    made = Repository(ci=request.param, folder=tmp_path)
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", "origin")
    git(tmp_path, "clone", "--quiet", "origin", "desk")
    git(made.desk, "commit", "--quiet", "--allow-empty", "--message", "Empty")
    git(made.desk, "push", "--quiet", "origin", "HEAD:main")
    monkeypatch.chdir(made.desk)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    words = ["init", "my copy", "-o", "public", "--ci", made.ci, "--url", "https://example.org/"]
    assert CliRunner().invoke(main, words, catch_exceptions=False).exit_code == 0
    made.push({})
    return made


def test_it_is_published_once(repository: Repository) -> None:
    """The first run commits and pushes output and ledger; a second, in a fresh clone an hour later, nothing."""
    repository.publish("first")
    assert repository.commits() == ["Regenerate the feeds", "Copy", "Empty"]
    assert "Our first story" in repository.file("public/feed.atom")
    assert "nothing changed, nothing to commit" in repository.publish("second", now=NOW + timedelta(hours=1))
    assert repository.commits() == ["Regenerate the feeds", "Copy", "Empty"]


def test_an_edit_is_one_more_commit(repository: Repository) -> None:
    """An article edited is published anew, under the id it had."""
    repository.publish("first")
    known = ids(repository)
    later = NOW + timedelta(days=2)
    name = "my copy/2026-06-01-first-article.txt"
    repository.push({name: f"{repository.file(name)}\n\nA sentence more.\n"}, now=later)
    repository.publish("second", now=later)
    assert repository.commits() == ["Regenerate the feeds", "Copy", "Regenerate the feeds", "Copy", "Empty"]
    assert "A sentence more." in repository.file("public/feed.atom")
    assert known == ids(repository)


def test_an_embargo_ends_by_itself(repository: Repository) -> None:
    """An article dated ahead appears in the first run after its moment, with nobody pushing anything."""
    repository.push({"my copy/secret.txt": f"---\ndate: 2026-06-01 14:00\n---\n{STORY}"})
    repository.publish("early")
    assert "ferry" not in repository.file("public/feed.rss")
    before = repository.commits()
    repository.publish("later", now=NOW + timedelta(hours=3))
    assert repository.commits() == ["Regenerate the feeds", *before]
    assert "ferry" in repository.file("public/feed.rss")


def test_copy_pushed_meanwhile_is_kept(repository: Repository) -> None:
    """A push during a run neither fails the run nor is lost: the next run publishes it, on the ledger of the first."""
    clone = repository.clone("first")
    repository.push({"my copy/ferry.txt": STORY})
    done = repository.run("publish", clone)
    assert [one.returncode for one in done if one.returncode] == []
    assert "Copy" in repository.commits()[1]
    repository.publish("second")
    assert "ferry" in repository.file("public/feed.rss")
    assert not git(repository.folder / "origin", "log", "--merges", "main")


def test_two_runs_at_once_lose_nothing(repository: Repository) -> None:
    """Of two runs that began at one commit, the later follows the first or gives up; what it saw comes next time."""
    repository.push({"my copy/secret.txt": f"---\ndate: 2026-06-01 14:00\n---\n{STORY}"})
    later = NOW + timedelta(hours=3)
    waiting = repository.clone("waiting")
    repository.publish("first")
    known = ids(repository)
    repository.run("publish", waiting, now=later)
    repository.publish("next", now=later)
    assert repository.commits().count("Regenerate the feeds") == 2
    assert "ferry" in repository.file("public/feed.rss")
    assert known < ids(repository)


@pytest.mark.parametrize("repository", ["github"], indirect=True)
def test_only_what_changed_is_deployed_by_the_hour(repository: Repository) -> None:
    """A scheduled run that changes nothing deploys nothing: every step that does asks what the keeping one found."""
    read = workflow(repository.desk / FILES["github"])["jobs"]["publish"]["steps"]
    conditions = [step["if"] for step in read if "pages" in step.get("uses", "") or " ping " in step.get("run", "")]
    assert conditions == [DEPLOYS] * 3
    assert [step["name"] for step in read if step.get("id") == "keep"] == ["Keep the output, with the ledger in it"]
    repository.publish("first")
    assert (repository.folder / "GITHUB_OUTPUT").read_text() == "changed=true\n"
    repository.publish("second")
    assert (repository.folder / "GITHUB_OUTPUT").read_text() == "changed=true\n"


@pytest.mark.parametrize("repository", ["github"], indirect=True)  # GitLab has no moment after its deployment
def test_the_hub_is_told_once_the_feeds_are_deployed(repository: Repository) -> None:
    """Last of all; and a hub that is down fails no run whose publication is published."""
    *_, deploys, tells = workflow(repository.desk / FILES["github"])["jobs"]["publish"]["steps"]
    assert deploys["uses"].startswith("actions/deploy-pages@")
    assert tells["continue-on-error"] is True
    with open_hub() as hub:
        feed_toml = (repository.desk / "my copy/feed.toml").read_text(encoding="utf-8")
        repository.push({"my copy/feed.toml": f'hub = "{hub.address}"\n{feed_toml}'})
        repository.publish("first")
    topics = {form["hub.url"] for _, _, form in hub.told}
    assert {"https://example.org/feed.atom", "https://example.org/feed.rss"} <= topics


def test_a_broken_article_fails_before_it_is_merged(repository: Repository) -> None:
    """The job for pull and merge requests passes good copy and fails bad, and either way leaves the branch alone."""
    before = repository.commits()
    good = repository.clone("good")
    assert [one.returncode for one in repository.run("check", good) if one.returncode] == []
    bad = repository.clone("bad")
    (bad / "my copy/empty.txt").write_text("")
    failed = repository.run("check", bad)[-1]
    assert failed.returncode == 1
    assert "my copy/empty.txt" in failed.stderr + failed.stdout
    assert "is empty" in failed.stderr + failed.stdout
    assert not git(good, "status", "--porcelain")
    assert repository.commits() == before


def test_a_merge_that_takes_much_away_fails_before_it(repository: Repository) -> None:
    """That job knows the ledger: it shows what a merge would publish, and stops where most articles would vanish."""
    repository.push({f"my copy/ferry-{n}.txt": f"{STORY}\nThis was sailing number {n} of the day.\n" for n in range(9)})
    repository.publish("first")
    few, most = repository.clone("few"), repository.clone("most")
    (few / "my copy/ferry-0.txt").unlink()
    (shown,) = [text for one in repository.run("check", few) if "ferry-0" in (text := one.stdout)]
    assert "ferry-1" not in shown
    for n in range(8):
        (most / f"my copy/ferry-{n}.txt").unlink()
    failed = repository.run("check", most)[-1]
    assert failed.returncode == 1
    assert "--allow-removals" in failed.stderr + failed.stdout


def test_a_broken_article_publishes_nothing(repository: Repository) -> None:
    """The publishing job stops at the build, before anything is committed."""
    repository.push({"my copy/empty.txt": ""})
    before = repository.commits()
    assert repository.run("publish", repository.clone("bad"))[-1].returncode == 1
    assert repository.commits() == before


def refused(ci: str, *files: Path) -> str:
    """Check files against the schema that check-jsonschema brings along; give its objections."""
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[ci], *map(str, files)],
        env={**os.environ, "HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"},  # no network
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_it_is_valid(repository: Repository) -> None:
    """A workflow that `init` writes is one by its CI's published schema."""
    assert not refused(repository.ci, repository.desk / FILES[repository.ci])


@pytest.mark.parametrize(
    ("ci", "text"),
    [("github", "on: push\njobs: {feeds: {runs: ubuntu}}\n"), ("gitlab", "feeds: {script: [ls], when: sometimes}\n")],
)
def test_the_schemas_refuse(ci: str, text: str, tmp_path: Path) -> None:
    """The check above can fail."""
    (tmp_path / "workflow.yml").write_text(text)
    assert "Schema validation errors" in refused(ci, tmp_path / "workflow.yml")


def test_the_projects_own_workflows_are_valid() -> None:
    """Each workflow of this repository is one by GitHub's schema."""
    files = sorted((PROJECT / ".github/workflows").iterdir())
    assert [file.name for file in files] == ["ci.yml", "feeds.yml"]
    assert not refused("github", *files)


def test_the_project_publishes_as_init_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own feeds.yml is what `feedpub init --ci github` writes, but for installing the checkout."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "--ci", "github"]).exit_code == 0
    written = Path(FILES["github"]).read_text(encoding="utf-8")
    own = (PROJECT / FILES["github"]).read_text(encoding="utf-8")
    pinned = f"pip install feedpub=={__version__} # or whatever you installed; the output hangs on it: "
    pinned += "update it when you mean to"
    assert written.count(pinned) == 2
    assert own == written.replace(pinned, "pip install .")


def test_the_project_runs_its_checks_in_ci() -> None:
    """ci.yml runs .ci/run, on the oldest Python that pyproject.toml allows and on a newer one."""
    job = workflow(PROJECT / ".github/workflows/ci.yml")["jobs"]["ci"]
    assert [step["run"] for step in job["steps"] if "run" in step] == [".ci/run"]
    assert os.access(PROJECT / ".ci/run", os.X_OK)
    oldest, *newer = job["strategy"]["matrix"]["python-version"]
    assert f'requires-python = ">={oldest}"' in (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    assert newer


def test_the_tools_are_here() -> None:
    """What these tests run is installed; none of them is ever skipped."""
    assert shutil.which("git")
    assert shutil.which("bash")
