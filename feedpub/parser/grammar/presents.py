"""Presents: the form of a verb that is most like a noun, and the one that headlines and living news are told in."""

PRESENT = frozenset(
    "accepts accuses achieves acknowledges acquires adds admits adopts advises affects agrees allows amends "
    "announces apologises apologizes appears applies appoints approves argues arrives asks assumes assures "
    "attends avoids awaits becomes begins believes borrows brings builds cancels carries celebrates chooses cites "
    "clarifies collects comes commits compares complains completes concludes condemns confirms confronts "
    "considers consists contains continues contributes convinces creates criticises criticizes decides declares "
    "declines dedicates defends defies delivers denies denounces depends deploys deserves destroys detains "
    "determines develops dies discovers dismisses donates earns elects eliminates emerges emphasises emphasizes "
    "employs enables encourages endorses enjoys ensures enters establishes evacuates evolves examines exceeds "
    "excludes exists expands expects expels explains explores expresses extends fails finalises finalizes finds "
    "follows gathers generates gets gives goes grapples grows happens hears hopes identifies ignores illustrates "
    "imposes improves includes indicates infects informs inherits injures insists inspires installs intends "
    "introduces invades investigates invests invites involves is joins justifies keeps kills knows lacks learns "
    "lends lets lies loses maintains makes manages marries means meets mentions merges obtains occurs operates "
    "opposes organises organizes outperforms overcomes overtakes owns participates pays performs persuades "
    "pledges plummets postpones predicts prefers prepares presides prevails prevents produces prohibits promotes "
    "proposes prosecutes protects provides provokes publishes punishes pursues qualifies quits receives "
    "recognises recognizes recommends recovers reduces refers reflects refuses refutes regains rejects relies "
    "remains remembers reminds removes renews replaces represents requires resembles resigns resolves responds "
    "restores retains retires reveals revises revives says seeks seems sees selects sells sends separates serves "
    "settles shrinks shuts slams soars solves strengthens submits succeeds sues suffers suggests surpasses "
    "survives suspends swears takes teaches teases tells tends testifies thinks threatens topples transforms "
    "tries tumbles undergoes underlines underscores understands undertakes unites unveils urges vanishes vows "
    "waits wants warns wears welcomes widens withdraws withholds withstands worsens writes".split()
)
"""Presents of the third person that are no nouns; "plans" and "leads" are told by what stands around them."""
LIKELY_PRESENT = frozenset(
    "addresses aims backs bars batters beats blames boosts captures closes discusses ends faces falls features "
    "gains greets hails heads highlights hits hosts jumps launches leads leaves lifts looks marks moves offers "
    "opens outlines plans plays posts promises pushes questions raises reaches reacts releases returns rules runs "
    "scores sets shares shows signs sits sparks speaks stands stars starts surges tops triggers turns uses visits "
    "wins works".split()
)
"""Presents that are nouns too, of which the reader of news thinks last; behind a noun of one."""
PLURAL_PRESENT = frozenset(
    "accuse allow appear argue become begin believe bring claim come continue create demand deny detain ensure expect "
    "face fear find flock gather get give go happen hate head hope include insist keep know lack lose make mark mean "
    "need offer oppose plan prepare prove provide raise receive reject remain require reveal say scramble seek seem "
    "seize show stand struggle suffer suggest take tell think try turn want warn".split()
)
"""Presents of many, where what stands around them shows it: `records | reveal | that`."""
