"""What each published file is, by the end of its name: the media types that feed readers and browsers go by."""

from feedpub import naming

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".atom": "application/atom+xml",
    ".rss": "application/rss+xml",
    ".json": "application/feed+json",
    ".opml": "text/x-opml",
    ".xml": "application/xml",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".m4b": "audio/mp4",
    ".mp4": "audio/mp4",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".aac": "audio/aac",
}
"""By suffix. RFC 4287, 7; the RSS Advisory Board's usage; JSON Feed 1.1, "Suggestions for Publishers"; OPML's own."""
NO_FEED = {naming.LEDGER: "application/json"}
"""By name: what ends as a feed does, and is none."""
UNKNOWN = "application/octet-stream"


def of(path: str) -> str:
    """Give the media type of the file at a path of the publication."""
    name = path.rpartition("/")[2]
    return NO_FEED.get(name) or TYPES.get(f".{name.rpartition('.')[2].lower()}", UNKNOWN)
