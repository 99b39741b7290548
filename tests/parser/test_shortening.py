"""What goes when a statement is too long."""

import pytest

from feedpub.parser.shortening import shortened
from feedpub.parser.statement import Statement
from feedpub.parser.verbs import main_verb


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The van carrying the cash was found", "The van was found"),
        ("The law that bans salt was passed", "The law was passed"),
        ("Ten members of a guild were fined", "Ten members were fined"),
        ("The death of Jane Doe has shocked", "The death of Jane Doe has shocked"),
        ("Those accused of theft have left", "Those accused of theft have left"),
        ("The 40 of them were fined", "The 40 of them were fined"),
        ("A lot of men were fined", "A lot of men were fined"),
        ("Street protests in the old town have grown", "Street protests have grown"),
        ("A man who allegedly stole was freed", "A man who allegedly stole was freed"),
        ("A man, of Hull, was freed", "A man, of Hull, was freed"),
        ("The board has asked men in New Alder to leave", "The board has asked men to leave"),
        ("The board has asked men in New Alder", "The board has asked men in New Alder"),
        ("The board has asked men in Alder, to leave it", "The board has asked men in Alder, to leave it"),
        ("The board has asked men in haste to leave it", "The board has asked men to leave it"),
        ("The board has asked men held in New Alder at dawn", "The board has asked men held in New Alder at dawn"),
        ("Acting Finance Minister Jane Doe has left", "Jane Doe has left"),
        ("The minister of Hull has left", "The minister of Hull has left"),
        ("Former Alder cricket captain Roe has left", "Roe has left"),
        ("Town councillor and former school teacher leader Jane Roe has left", "Jane Roe has left"),
        ("Aid for Party leader Jane Roe has come", "Aid for Jane Roe has come"),
        ("Addressing the fair Alder Mayor Jane Roe has spoken", "Jane Roe has spoken"),
        ("The minister of gas, oil and ports, Jane Roe, has left", "Jane Roe has left"),
        ("The minister of Hull, Jane Roe, has left", "The minister of Hull, Jane Roe, has left"),
        ("The minister, has left", "The minister, has left"),
        ("The policy of selling salt has failed", "The policy of selling salt has failed"),
        ("The father of a nurse has left", "The father of a nurse has left"),
        ("Claims that salt is sweet have spread", "Claims that salt is sweet have spread"),
        ("A wall built by two men has fallen", "A wall has fallen"),
        ("A wall built badly has fallen", "A wall built badly has fallen"),
        ("Jane Roe, arrested in Leeds last week has left", "Jane Roe has left"),
        ("Jane Roe, allegedly arrested has left", "Jane Roe, allegedly arrested has left"),
        ("Ten men, including a nurse of Hull have left", "Ten men have left"),
        (
            "A crash between a red van in Hull and a bus has ended it",
            "A crash between a red van in Hull and a bus has ended it",
        ),
        ("Farmers in the valley have left", "Farmers have left"),
        ("Sales in the valley have risen", "Sales in the valley have risen"),
        ("Clerks hired in May have left", "Clerks have left"),
        ("Jane Roe, chairman of the fair has left", "Jane Roe has left"),
        ("The board asked a panel probing the fire to report it", "The board asked a panel to report it"),
        (
            "The board asked a panel and men probing it to report",
            "The board asked a panel and men probing it to report",
        ),
        ("The board asked a panel of old clerks to report", "The board asked a panel of old clerks to report"),
        ("The board may ask", "The board may ask"),
        ("The chief of the army staff General J K Roe has left", "J K Roe has left"),
        ("The old mill platforms Ajax and Acme have grown", "Ajax and Acme have grown"),
        ("Doe assured the board that ten men hired by Roe have left", "Doe assured the board that ten men have left"),
        ("Doe moved the board that ten men hired by Roe left", "Doe moved the board that ten men hired by Roe left"),
        ("People who build ships have left", "People who build ships have left"),
        ("The people who build ships have left", "The people who build ships have left"),
        ("Ten people who build ships have left", "Ten people have left"),
        ("Alder Party members of Hull have left", "Alder Party members have left"),
        ("Ten members of Hull have left", "Ten members of Hull have left"),
        ("Jane Roe, along with two clerks has left", "Jane Roe has left"),
        ("The “Alder rule”, as given by Jane Roe has failed", "The “Alder rule” has failed"),
        ("The pier shut after a van on a test had hit it", "The pier shut after a van had hit it"),
        ("The pier shut after the van on a test fell", "The pier shut after the van on a test fell"),
        ("The pier shut after a van had hit it", "The pier shut after a van had hit it"),
        ("The pier shut after", "The pier shut after"),
        ("Doe was fined by men of Hull", "Doe was fined by men of Hull"),
        ("The Labour Party-led council has left", "The council has left"),
        ("The board met Leeds-based Acme Mills", "The board met Acme Mills"),
        ("The board met the Hull, Yorkshire-based mill", "The board met the Hull, Yorkshire-based mill"),
        ("The board has now asked Roe", "The board has asked Roe"),
        ("The board has met Inspector General of Police Jane Roe", "The board has met Jane Roe"),
        ("Doe left and asked Roe to go", "Doe left and asked Roe to go"),
        ("The board may bring a bill in the Lower House to ban salt", "The board may bring a bill to ban salt"),
        ("The firm has raised its stake in Ajax to 5 percent", "The firm has raised its stake in Ajax to 5 percent"),
        ("Doe was charged by the Hull police with theft", "Doe was charged with theft"),
        ("Doe was charged by the Hull police", "Doe was charged by the Hull police"),
        ("Doe was described by her foes as weak", "Doe was described by her foes as weak"),
        ("The mayor of Hull, Jane Roe has left", "Jane Roe has left"),
        ("The mayor of Hull, north Yorkshire has left", "The mayor of Hull, north Yorkshire has left"),
        ("Doe said a man who lives in Hull has left", "Doe said a man has left"),
        ("Doe knew that a man who lives in Hull has left", "Doe knew that a man has left"),
        ("Doe knew a man who lives in Hull", "Doe knew a man who lives in Hull"),
        ("Doe said last year a man who sings has left", "Doe said last year a man who sings has left"),
        ("Doe said he won", "Doe said he won"),
        ("Doe said talks hosting Roe have failed", "Doe said talks hosting Roe have failed"),
        ("A fair in the town in Old Hull has opened", "A fair in the town has opened"),
        ("Mergers in and near Hull have grown", "Mergers have grown"),
        ("The rate cut by two banks has helped", "The rate cut by two banks has helped"),
        ("The first family living in Hull has left", "The first family has left"),
        ("Ten men secretly hoping for rain have left", "Ten men have left"),
        ("Alder Fair 2025, a show of mills has opened", "Alder Fair 2025 has opened"),
        ("Last Friday, a show of mills has opened", "Last Friday, a show of mills has opened"),
        ("Doe said in Hull that mills have closed", "Doe said that mills have closed"),
        (
            "Talks between Mayor Jane Roe and Alder Mayor Jim Doe have failed",
            "Talks between Jane Roe and Alder Mayor Jim Doe have failed",
        ),
        ("The board lost a cook during the fair held for him", "The board lost a cook during the fair held for him"),
        ("A man, arrested in Leeds has left", "A man, arrested in Leeds has left"),
        ("The board has fined a cook during the fair for theft", "The board has fined a cook for theft"),
        ("The board has put the cook in jail for theft", "The board has put the cook in jail for theft"),
        (
            "The board has fined a cook during the fair, for theft",
            "The board has fined a cook during the fair, for theft",
        ),
    ],
)
def test_one_attribute_goes_at_a_time(text: str, left: str) -> None:
    """The verb stays where it was; what names or doubts the subject stays too."""
    statement = Statement.of(text.split())
    verb = main_verb(statement)
    shorter, place, _ = shortened(statement, verb)
    assert " ".join(shorter.words) == left
    assert shorter.keys[place] == statement.keys[verb]
    assert (shorter is statement) is (text == left)
