"""What each line of the copy is: headline, subhead, quotation, or what is no copy. `rules` asks the rooms in order."""
