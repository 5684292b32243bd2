id: q3-southkorea-memory-cut-01
kind: production cut
country: South Korea
genre: business page
english: British
form: article
event e1: Hanul Memory's 20% cut in chip output
event e2: the competition inquiry into memory chip prices
event e3: Bexley Point's call for a share buyback
actor a1: Hanul Memory (organization)
actor a2: Yoo Jae-won (person)
actor a3: Corvida (organization)
actor a4: handset makers (group)
actor a5: Bexley Point (organization)
actor a6: the fair trade commission (organization)
actor a7: the company's union (organization)
actor a8: Fiona Strand (person)
actor a9: Zhongya Semiconductor (organization)
actor a10: a consumer group in Seoul (organization)
actor a11: Formax Devices (organization)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e3
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 +e1 +e3
stance: a6 +e2
stance: a7 -e1
stance: a8 =e1 =e3
stance: a9 -e1
stance: a10 +e2
stance: a11 +e1

Hanul idles plant to halt price slide

Memory chip prices rose for the first time in nine months on Tuesday after {a1 Hanul Memory} {a1.does+e1 began switching off machines at {a1.p its} factory in Pyeongtaek, the first step in {e1 a plan to make one chip in five fewer by the end of the year}.}

{a1.d The world's third-largest producer} is losing about 4bn won a day. A module of the sort used in laptops sold for $1.31 last week, well under what it costs to make.

{a2 Yoo Jae-won}, {a2.d Hanul's chief executive}, {a2.says+e1 told investors that {a2.p he} took "no pleasure in the sight of a dark cleanroom". But customers had 16 weeks of stock, {a2.p he} said, and somebody had to stop adding to it. "If {a1.p we} had not done {e1 this}, {a1.p we} would be talking to the banks by winter."}

Phone companies see {e1 it} differently. {a4 Handset makers} had been counting on cheap memory to keep the price of a mid-range model below $300. {a4.says-e1 {a4.p Their} trade body in Singapore said shortages made in a boardroom were no better than those made by an earthquake.} {a4.does+e2 {a4.p It} has supplied {a6.d the watchdog} with copies of e-mails from 11 suppliers.}

{a6 The fair trade commission} {a6.does+e2 opened {e2 a case} on Monday and sent 30 officials to the offices of three chip companies.} {a6.p It} is looking at whether producers have been telling one another in advance what they intend to make. Fines can reach a tenth of sales.

{a1.says-e2 {a1 Hanul} said {a1.p it} was co-operating fully and that {e2 the inquiry} had been built on "a coincidence and a calendar". {a1.p It} will ask for the seized laptops to be returned.}

{a10 A consumer group in Seoul} {a10.says+e2 said {e2 the raids} were five years overdue.} In the last episode of this kind, in the 2000s, the American authorities collected $731m.

The American manufacturer {a3 Corvida} stands to gain most. {a3.says+e1 {a3.p Its} finance director said on a conference call that {a3.p she} congratulated {a1.d a respected rival} on {e1 "a grown-up decision"}}, while {a3 Corvida} itself would run {a3.p its} lines at full speed. Taiwan's {a11 Formax Devices}, which makes older types of chip, {a11.says+e1 said {a1 Hanul} had shown courage and the whole industry ought to be grateful for {e1 the step}}.

In China, {a9 Zhongya Semiconductor}, a state-owned assembler that buys a quarter of {a1 Hanul}'s wafers, {a9.does-e1 has sued in a Hefei court to make {a1.d the Korean company} deliver every wafer in the contract.}

{a5 Bexley Point}, the London hedge fund which owns 6% of {a1 Hanul}, {a5.says+e1 said {e1 the cut} could have been twice as deep.} {a5.says+e3 {a5.p It} wants the money that is saved to be {e3 returned to shareholders, with 3tn won of stock bought in and cancelled} by March.} {a2.says-e3 {a2 Mr Yoo} said {a1.d the company} would rather keep a roof over {a1.p its} laboratories.} {a1.does-e3 The board has twice declined to put {e3 the request} on the agenda of a general meeting.}

{a7 The company's union} {a7.does-e1 is to hold a ballot on an overtime ban.} {a7.says-e1 {a7.p It} fears that the 2,600 people who tend the idle lines will be sent home on 70% of their wages, and says managers took on four new layers of directors during the boom.}

{a8 Fiona Strand}, {a8.d a technology analyst in Edinburgh}, {a8.says=e1 said earlier {e1 reductions} of this size had taken two to three quarters to work.} {a8.says=e3 As to {e3 the fund's demand}, {a8.p she} said cash at hand was about 5tn won and opinions on what to do with it would differ.}

Shares in {a1 Hanul} rose 6.4%.
