"""The Content Security Policy of a page: it asks for nothing but what lies beside it, and runs no script but ours."""

from base64 import b64encode
from hashlib import sha256
from urllib.parse import urlsplit

BESIDE = "'self' file:"
"""Where the page comes from. Opened from a disk it has no origin of its own, so its neighbours are named by scheme."""


def policy(*, image: str = "", audio: str = "", script: str = "") -> str:
    """Give the policy of a page with this picture and recording (URLs or paths), and this script (its text)."""
    parts = ["default-src 'none'", f"style-src {BESIDE}", f"img-src {BESIDE}{_elsewhere(image)}"]
    if audio:
        parts.append(f"media-src {BESIDE}{_elsewhere(audio)}")
    if script:
        digest = b64encode(sha256(script.encode()).digest()).decode()
        parts.append(f"script-src 'sha256-{digest}'")
    return "; ".join((*parts, "base-uri 'none'", "form-action 'none'"))


def _elsewhere(url: str) -> str:
    """Give the origin of what lives at another site, as front matter asks for it; nothing for a relative path."""
    parts = urlsplit(url)
    return f" {parts.scheme}://{parts.netloc}" if parts.netloc else ""
