"""What the preview and the hosts' files say of each published file."""

import pytest

from feedpub import mediatypes, signatures

MEDIA = {**signatures.IMAGES, **signatures.AUDIO}


@pytest.mark.parametrize(("media_type", "suffix"), [(kind, suffix) for kind in MEDIA for suffix in MEDIA[kind]])
def test_each_picture_and_recording_that_is_accepted_has_its_type(media_type: str, suffix: str) -> None:
    """It is served as what feeds say it is."""
    assert mediatypes.of(f"media/talks.{suffix}") == media_type
