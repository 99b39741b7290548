"""What the laws of time are held with: it tells linear from quadratic."""

import pytest
from growth import TIMES, is_linear


def rounds(number: int) -> None:
    for _ in range(number):
        pass


@pytest.mark.parametrize(("power", "linear"), [(1, True), (2, False)])
def test_linear_is_told_from_quadratic(power: int, linear: bool) -> None:  # noqa: FBT001  what is expected
    """Work that grows with the square of what it is given is found out; work that grows with it is not."""
    assert is_linear(lambda: rounds(300**power), lambda: rounds((300 * TIMES) ** power)) is linear
