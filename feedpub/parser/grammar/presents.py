"""Presents: the form of a verb that is most like a noun, and the one that headlines and living news are told in."""

PRESENT = frozenset(
    "accelerates accepts accuses achieves acknowledges acquires adds admits adopts advises affects agrees allows "
    "amends announces apologises apologizes appears applies appoints approves argues arrives asks assumes assures "
    "attends avoids awaits becomes begins believes belongs borrows brings builds cancels carries celebrates chooses "
    "cites clarifies collects comes commits compares competes complains completes complies concedes concludes "
    "condemns confirms confronts considers consists contains continues contributes convinces copes creates criticises "
    "criticizes decides declares declines dedicates defends defies delivers denies denounces depends deploys "
    "describes deserves destroys detains determines develops dies differs disagrees disappears discovers dismisses "
    "dominates donates earns eats elects eliminates emerges emphasises emphasizes employs enables encourages endorses "
    "enjoys ensures enters establishes evacuates evolves examines exceeds excludes exists expands expects expels "
    "explains explores exposes expresses extends fails finalises finalizes finds follows forgets gathers generates "
    "gets gives goes grapples grows happens hears hesitates hopes identifies ignores illustrates imposes improves "
    "includes indicates infects informs inherits injures insists inspires installs intends introduces invades "
    "investigates invests invites involves is joins justifies keeps kills knows lacks learns lends lets lies loses "
    "maintains makes manages marries means meets mentions merges migrates mulls obtains occurs operates opposes "
    "organises organizes outnumbers outperforms overcomes overtakes owes owns participates pays performs persuades "
    "pleads pledges plummets postpones predicts prefers prepares presides prevails prevents produces prohibits "
    "promotes proposes prosecutes protects proves provides provokes publishes punishes pursues puts qualifies quits "
    "reaffirms receives recognises recognizes recommends recovers reduces refers reflects refuses refutes regains "
    "reinforces reiterates rejects rejoins relates relaunches relies remains remembers reminds removes renews reopens "
    "replaces represents requires resembles resides resigns resists resolves responds restores resumes retains "
    "retires reveals revises revives says seeks seems sees seizes selects sells sends separates serves settles "
    "shrinks shuts slams soars solves spends strengthens submits subsidises subsidizes succeeds sues suffers suggests "
    "surpasses surrounds survives suspends swears takes teaches teases tells tends testifies thinks threatens topples "
    "transforms tries tumbles undergoes underlines undermines underscores understands undertakes unites unveils urges "
    "vanishes varies vows waits wants warns wears weighs welcomes widens withdraws withholds withstands worsens "
    "writes".split()
)
"""Presents of the third person that are no nouns; "plans" and "leads" are told by what stands around them."""
LIKELY_PRESENT = frozenset(
    "addresses aims backs bars batters beats blames boosts captures closes discusses ends faces falls features gains "
    "greets hails heads highlights hits hosts jumps launches leads leaves lifts looks loves marks moves offers opens "
    "outlines plans plays posts promises pushes questions raises reaches reacts releases returns risks rules runs "
    "scores sets shares shows signs sits sparks speaks stands stars starts surges tops triggers turns uses visits "
    "wins works".split()
)
"""Presents that are nouns too, of which the reader of news thinks last; behind a noun of one."""
NO_NOUNS = frozenset(
    "accept accuse achieve acknowledge acquire add admit adopt advise agree allow amend announce apologise apologize "
    "appear apply appoint approve argue arrive ask assume attend avoid await become begin believe belong borrow "
    "bring build celebrate choose cite clarify cling commit compete complain comply concede conclude condemn confirm "
    "confront consider consist contain continue contribute convince cope create criticise criticize decide declare "
    "defend defy deliver denounce deny depend describe deserve destroy detain determine develop die differ disagree "
    "disappear discover discuss dismiss dominate donate earn eat emerge emphasise emphasize employ enable encourage "
    "endorse enjoy ensure enter establish examine exceed exclude exist expand expect explain explore expose extend "
    "fail follow forget gather generate get give go grapple grow hang happen hear hesitate identify ignore "
    "illustrate impose improve include indicate infect insist inspire intend introduce invest investigate invite "
    "involve join justify keep know learn lend lose maintain make manage meet merge migrate obtain occur operate "
    "oppose organise organize outnumber outperform overcome overtake owe participate perform persuade plead plummet "
    "postpone predict prefer prepare preside prevail prevent prohibit promote prosecute protect prove provide "
    "provoke publish punish pursue qualify quit reaffirm receive recognise recognize recommend recover reduce refer "
    "reflect refute regain reinforce reiterate reject relate rely remain remember remove renew reopen replace "
    "represent require resemble reside resign resist resolve respond restore retain retire reveal revive say seek "
    "seem seize sell send serve settle solve speak spend strengthen submit succeed sue suffer suggest surpass "
    "surround survive swear teach tell tend testify think threaten topple undergo undermine understand undertake "
    "unveil vanish vary widen withdraw withhold withstand worsen write".split()
)
"""Presents of many that are no nouns: `Clerks | expect rain`."""
SELDOM_NOUNS = frozenset(
    "back blame call claim demand dispute face fear find hate hold hope lack leave mark need offer plan praise push "
    "produce raise reach see show start stop support take try urge use vow want warn win".split()
)
"""Those that are nouns too, which a noun or an adjective hardly follows: `Drivers | face higher tolls`."""
PLURAL_PRESENT = (
    NO_NOUNS
    | SELDOM_NOUNS
    | frozenset("come date fall flock head live mean range scramble stand struggle turn".split())
)
"""Presents of many, where what stands around them shows it: `records | reveal | that`."""
