"""English as far as it can be told by closed classes, endings and neighbours: sentences, words and their verbs.

Of other languages it knows the months, the small words, and where a sentence ends. It says what words are; what that is
good for, titles and lines say.
"""
