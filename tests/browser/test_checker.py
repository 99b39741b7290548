"""What the Nu HTML checker (vnu) says of the pages, with Java."""

import json
import subprocess
from collections.abc import Iterator

import pytest
from publication import COPY, NODE_MODULES, Publication, need, published

VNU = NODE_MODULES / "vnu-jar/build/dist/vnu.jar"
# It takes linked data for a script, and a file's own folder for another site: the policy is for browsers to judge.
OPTIONS = ["--format", "json", "--also-check-css", "--also-check-svg", "--filterpattern", ".*Content Security Policy.*"]


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publication]:
    """Give a publication with every kind of page, one that has moved among them."""
    need("vnu-jar", programs=("java",))
    with published(tmp_path_factory.mktemp("checked"), COPY) as made:
        yield made


def test_every_page_is_valid(publication: Publication) -> None:
    """No error and no warning in any page, nor in the style sheet and the icon."""
    files = [path for suffix in ("html", "css", "svg") for path in publication.output.rglob(f"*.{suffix}")]
    done = subprocess.run(
        ["java", "-jar", str(VNU), *OPTIONS, *map(str, files)], capture_output=True, text=True, timeout=240, check=False
    )
    messages = json.loads(done.stderr)["messages"]
    assert [f"{told.get('url')}:{told.get('lastLine')}: {told['message']}" for told in messages] == []
    assert len(files) > len(COPY) + 2
