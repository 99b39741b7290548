"""Irregular verbs: their pasts and participles, which no ending tells; and words in -ed that are no verb's past."""

PAST = frozenset(
    "arose ate awoke beat became began bent bet bid bit bled blew bore bought broadcast broke brought built burnt "
    "burst came cast caught chose clung cost crept cut dealt drank drew drove dug fed fell felt fled flew forbade "
    "forecast foresaw forgave forgot fought found froze gave got grew heard held hid hit hung hurt kept knelt knew "
    "laid lay leapt led left lent let lit lost made meant met mistook outbid outdid outgrew outran outshone outsold "
    "overcame overran oversaw overthrew overtook paid put quit ran rang read rebuilt repaid resold retook rewrote "
    "rode rose said sang sank sat saw sent set shone shook shot showed shrank shut slept slew slid slipped slung "
    "sold sought sped spent split spoke sprang spread spun stole stood strode strove struck stuck stung swam swept "
    "swore swung taught thought threw told took tore trod undercut understood undertook underwent undid unveiled "
    "upheld went wept withdrew withheld withstood woke won wore wound wove wrote".split()
)
"""Irregular pasts: finite unless a participle of the same form."""
PARTICIPLES = frozenset(
    "arisen beaten become been begun bitten blown borne bought broken brought built cast caught chosen cut dealt "
    "done drawn driven eaten fallen fed felt forbidden forgotten fought found frozen given gone got gotten grown "
    "heard held hidden hit hung hurt kept known laid led left lent let lit lost made meant met mistaken outsold "
    "overcome overtaken overthrown paid put read rebuilt repaid resold risen run said seen sent set shaken shot "
    "shown shrunk shut sold sought spent split spoken spread spun stolen struck stuck stung swept sworn taken "
    "taught thought thrown told torn undergone understood upheld withdrawn withheld won worn written".split()
)
SIMPLE_PASTS = PAST - PARTICIPLES
"""Those that are no participles: `gave`."""
NOT_PAST = frozenset(
    "aged agreed-upon beloved bled bleed bred breed creed deed embed exceed feed fled greed hatred hundred indeed "
    "kindred limited naked need proceed sacred seed so-called sped speed steed succeed tweed unarmed unauthorised "
    "unauthorized undisclosed undocumented unidentified uninsured united unlicensed unmanned unnamed unpaid "
    "unprecedented unpublished unregistered unresolved unsolved unspecified untreated unwanted weed wicked".split()
)
"""Words in -ed that are no verb's past."""
