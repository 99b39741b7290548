"""What a film shows, which is told rather than that there is one: `A video has gone viral in which | Roe is seen`.

A sentence told otherwise, as `retold` has it.
"""

from feedpub.parser.grammar import english

FILMS = frozenset("clip clips film footage photo photos picture pictures recording video videos".split())
PERCEIVED, SEEN_WITHIN = frozenset({"heard", "seen"}), 7


def in_film(sentence: str) -> str:
    """Tell what is seen in a film: `A clip has gone viral in which | Jane Roe is seen calling a clerk an eel`."""
    if " in which " not in sentence:
        return sentence
    words = sentence.split()
    keys = english.keys(words)
    start = keys.index("which") + 1
    is_film = not FILMS.isdisjoint(keys[:start]) and words[start:] != [] and words[start][0].isupper()
    seen = next((i for i in range(start + 2, min(len(keys), start + SEEN_WITHIN)) if keys[i] in PERCEIVED), 0)
    is_seen = seen and (keys[seen - 1] in english.BE or keys[seen - 2 : seen] == ["can", "be"])
    return " ".join(words[start:]) if is_film and is_seen else sentence
