"""A page for each story, lists of them in the plain theme, and feeds for the site and each category."""

SITENAME = "News"
SITEURL = FEED_DOMAIN = "https://example.org"
TIMEZONE = "UTC"
THEME = "simple"
SLUGIFY_SOURCE = "basename"
DEFAULT_PAGINATION = 50
FEED_ALL_ATOM = "feed.atom"
FEED_ALL_RSS = "feed.rss"
FEED_MAX_ITEMS = 50
