"""English as far as it can be told by closed classes, endings and neighbours: sentences, words and their verbs.

It says what words are. What that is good for, titles and lines say.
"""
