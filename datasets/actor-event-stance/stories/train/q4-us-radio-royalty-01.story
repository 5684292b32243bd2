id: q4-us-radio-royalty-01
kind: radio performance royalty
country: United States
genre: business page
english: American
form: article
event e1: the bill making radio stations pay performers
event e2: the broadcasters' resolution against new music fees
actor a1: Rep. Yolanda Prewitt (person)
actor a2: Rep. Hank Lindqvist (person)
actor a3: the broadcasters' lobby (organization)
actor a4: the session players' guild (organization)
actor a5: Delia Rushing (person)
actor a6: the three largest record companies (group)
actor a7: Black-owned station owners (group)
actor a8: Tri-County Broadcasting (organization)
actor a9: the Copyright Office (organization)
actor a10: Marcus Feinstein (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1 =e2
stance: a8 +e1
stance: a9 +e1 =e2
stance: a10 =e1 =e2

Royalty bill for airplay clears House panel

The drummer on a record gets nothing when it is played on an American radio station. The person who wrote it gets a few cents. A House subcommittee voted 11-9 on Wednesday to {e1 change that}.

{e1 The legislation}, sponsored by {a1 Rep. Yolanda Prewitt} (D-Tenn.), would charge stations a share of their ad revenue for the use of recordings, split among singers, sidemen and whoever owns the master. Outlets that take in less than $1.5 million a year would pay $500.

{a3 The broadcasters' lobby} {a3.says-e1 calls {e1 it} a tax.} For months {a3.p it} {a3.does+e2 has been gathering House members for {e2 a nonbinding statement} that Congress should impose "no new performance fee," and {a3.p it} now has 204 of them, 14 short of a majority.}

{a1.says-e2 "{e2 That paper} has no force of law and about as much shame," said {a1 Prewitt}, who represents part of Memphis.} {a1.says+e1 {a1.p She} brought a letter from a backup singer who at 77 cleans offices. {a1.p She} also said {a1.p she} would have liked a rate twice as high.}

{a2 Rep. Hank Lindqvist} (R-Neb.), who owned two AM stations before {a2.p he} ran for office, {a2.does+e2 circulates {e2 the statement} on the House floor.} In committee, {a2.says-e1 {a2.p he} thanked the musicians for coming and told {a5 Delia Rushing} that {a2.p he} and {a2.p his} wife had danced to {a5.p her} first hit at their wedding. Then {a2.p he} said airplay had sold a million copies of it for free.} {a2.does-e1 {a2.p He} offered an amendment to delay {e1 the fee} until 2035, which lost by a single vote.}

{a5 Rushing}, 69, {a5.says+e1 testified that the song still airs about 90 times a day somewhere. "In France they hold {a5.p my} money and won't send it because we don't pay theirs," {a5.p she} said. "{a5.p I} don't need a dance."}

{a4 The session players' guild} {a4.does+e1 bused in 60 members, who sat through the markup with instrument cases on their laps.} {a4.does-e2 {a4.p It} has promised to publish the donors of every signer of {e2 the rival text}.}

{a6 The three largest record companies}, which would collect half the proceeds, {a6.does+e1 have spent $4.7 million on {e1 the effort} this session, disclosure filings show.} {a6.p They} stayed out of the hearing room.

Radio isn't of one mind. {a8 Tri-County Broadcasting}, which owns nine country stations in Ohio and Indiana, {a8.does+e1 left {a3.d the lobby} in March over the issue} and {a8.says+e1 told the subcommittee in writing that {a8.p it} would rather pay a known rate than wait for a judge to set one.}

{a7 Black-owned station owners} {a7.says-e1 went door to door in the Rayburn building with balance sheets. Their chairwoman said {a7.p they} had buried too many broke artists not to care, but that a gospel station in Jackson, Miss., would have to choose between {e1 the check} and its news reader.} {a7.does=e2 {a7.p They} haven't signed on to {e2 the resolution}, or urged anyone not to.}

{a9 The Copyright Office}, asked for technical advice, {a9.says+e1 repeated what {a9.p it} has told lawmakers since 1978: that the exemption for radio has no basis in principle and performers {e1 ought to be paid}.} {a9.says=e2 The register said her office doesn't take positions on {e2 House resolutions}.}

{a10 Marcus Feinstein}, {a10.d who follows media stocks for a Chicago brokerage}, {a10.says=e1=e2 figures {e1 the charge} would cost the biggest chain about $70 million a year, less than it saved by closing newsrooms in 2024. {a10.p He} puts the odds of passage at one in four and says {e2 the count of 204} is softer than it looks.}
