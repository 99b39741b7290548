"""A title for copy without a headline: one complete statement, cut from the sentences of its lead.

How that is done, with the rooms that know about each step:

1. `title` takes sentence by sentence (`paragraphs`), without what is no word of it (`cleaning`), nor capitals that it
   opens in (`leadins`).
2. What no headline prints is left out (`trimming`: `labels`, `openings`, `days`, `names`, `unclosed`; later
   `headlinese`), what a paper has learned told (`papers`), what is agreed told as a plan (`plans`), what stands
   between verb and object passed over (`objects`); its verb may have no helper (`unhelped`).
3. `weighing` asks what it costs to end at each place behind what can't go (`needed`, `limits`, `conditions`): where a
   clause, or what hangs loosely, does (`clauses` by `stops`, which asks `phrases`, `participials`, `commas`, `nouns`,
   `conjunctions`, `relatives`, `times`, `turns`, `hanging` and `tied`); what is then untold (`causes`); and says who
   says so where it must (`attribution`, `speakers`).
4. Where that costs too much, it is made shorter (`shortening`: `adornments`, `attributes`, `bodies`, `identifying`,
   `lists`, `modifiers`, `offices`, `owners`, `told`, `circumstances`), then told in shorter forms (`retold`:
   `matches`, `reordered`, `resumed`, `shown`).
5. What leans on something unread costs more (`context`, `known`, `referents`), and so does what is no news
   (`background`, `scenes`); the cheapest title that ends as it should (`boundary`) is it, with what it has room for
   (`restored`).

Copy that is no English sentence goes to `boundary` alone.
"""
