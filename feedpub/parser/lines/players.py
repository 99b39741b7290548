"""What players, slide shows and carousels leave in the text of a page; which of its lines are, is for `furniture`."""

LEFT = (
    r"(?i)(?:this|the) (?:video|content|media) (?:can ?not|can['’]t|could not) be (?:played|loaded|displayed)\b.{0,60}"
    r"|to (?:play|view|watch|see) this (?:video|content),? (?:you need to |please )?(?:enable|allow)\b.{0,120}"
    r"|media playback is (?:not supported|unsupported)\b.{0,40}|video player is loading\.?|this is a modal window\.?"
    r"|(?:current|remaining) time -?\d{1,2}:\d\d"
    r"|video (?:loading|unavailable)|(?:the|this) video will (?:auto-?play|start) (?:in \d.{0,12}|soon|shortly)"
    r"|play now|video thumbnail, .{3,80}|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d"
    r"|duration:? \d{1,2}:\d\d|(?:view|open) image in full ?screen|listen\W{1,3}\d{1,2}:\d\d(?: min)?"
    r"|(?:new ?)?you can now listen to\b.{0,60}|\d{1,2} of \d{1,2}"
    r"|list \d{1,2} of \d{1,2}(?:(?-i:[A-Z]).{0,80})?|end of list"
)
"""`Video Loading`, `Remaining time -0:41`, `2 of 9`."""
