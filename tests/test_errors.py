"""What a user reads when something is wrong."""

import pickle

import pytest

from feedpub.errors import FeedpubError, Problem


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (
            Problem(file="seeds/g7.txt", line=3, what="is odd; write it evenly"),
            "seeds/g7.txt:3: is odd; write it evenly",
        ),
        (Problem(file="seeds/g7.txt", what="is empty"), "seeds/g7.txt: is empty"),
        (Problem(file="", what="no room is left; free some"), "no room is left; free some"),
    ],
)
def test_a_problem_names_its_place(problem: Problem, told: str) -> None:
    """A problem reads `file:line: what`, as far as file and line are known."""
    assert str(problem) == told


def test_an_error_tells_every_problem_in_order() -> None:
    """An error made of any iterable keeps all problems, and its message has a line for each."""
    problems = [Problem(file=f"{name}.txt", what="is empty") for name in "ba"]
    error = FeedpubError(iter(problems))
    assert error.problems == tuple(problems)
    assert str(error) == "b.txt: is empty\na.txt: is empty"


def test_an_error_of_one_problem() -> None:
    """`at` is the short way to the commonest error; the line may be left out."""
    assert str(FeedpubError.at("a.txt", "is empty")) == "a.txt: is empty"
    assert FeedpubError.at("a.txt", "is odd", 7).problems == (Problem(file="a.txt", line=7, what="is odd"),)


def test_an_error_that_another_process_raised() -> None:
    """Pickled and read back, as executors do, it has its problems and its message."""
    raised = FeedpubError([Problem(file="a.txt", line=2, what="is wrong"), Problem(file="", what="is worse")])
    again = pickle.loads(pickle.dumps(raised))  # noqa: S301  our own
    assert type(again) is FeedpubError
    assert (again.problems, str(again)) == (raised.problems, str(raised))
