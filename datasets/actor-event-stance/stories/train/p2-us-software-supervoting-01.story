id: p2-us-software-supervoting-01
kind: supervoting shares
country: United States
genre: business page
english: American
form: article
event e1: the proposal to end Lumenstack's supervoting shares
event e2: Cordane Systems' $9.2 billion offer for Lumenstack
actor a1: Lumenstack (organization)
actor a2: Vikram Sethna (person)
actor a3: the Iowa Teachers' Pension Trust (organization)
actor a4: Cordane Systems (organization)
actor a5: Noelle Brandvold (person)
actor a6: a group of senior engineers (group)
actor a7: Thaddeus Crane (person)
actor a8: index funds (group)
actor a9: Marisol Quintero (person)
actor a10: Judge Adele Farnsworth (person)
actor a11: venture capitalists (group)
stance: a1 -e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 +e1 +e2
stance: a5 +e1 -e2
stance: a6 -e2
stance: a7 +e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 =e1
stance: a11 -e1

Lumenstack founder holds the keys as bidder circles

AUSTIN, Texas -- {a2 Vikram Sethna} owns 9 percent of the company {a2.p he} started in a laundromat and casts 58 percent of {a1.p its} votes. Whether that lasts past May 20 is up to a room in an airport hotel.

{a3 The Iowa Teachers' Pension Trust} {a3.does+e1 filed a resolution that would turn each of {a1 Lumenstack}'s Class B shares, with ten votes, into a common share with one}. {a3.says+e1 {a3.p Its} chief investment officer, Hal Ebersole, said the structure had been fine for a start-up "and so are bunk beds."}

The database software maker went public in 2016 at $21. {a1.p It} trades at $64, below where {a1.p it} was five years ago, while a basket of its rivals has doubled.

Last month {a4 Cordane Systems} of San Jose {a4.does+e2 put $88 a share on the table in a letter to the directors}. {a1 Lumenstack} {a1.does-e2 took four hours to return {e2 it}} {a1.does-e1 and has since asked the Securities and Exchange Commission for leave to omit {e1 the Iowa resolution} from the proxy card}.

{a2 Sethna} {a2.says-e2 wrote to employees that {a2.p he} held the people at {a4.d Cordane} in the highest esteem, had hired several of them and hoped they would have many productive years where they are.} {a2.says-e1 {a2.p He} corrected one point in the press: it was 57.6 percent, {a2.p he} said, every buyer of the stock had been told so in bold type, and nobody had been made to buy.}

{a4.says+e1 "It's a strange auction where {a2.d one man} holds the gavel, the paddle and the painting," {a4 Cordane} Chief Executive Rob Ostlund told a conference in Denver.} {a4.does+e1 {a4.d His company} has bought 1.1 percent of the stock and will vote it {e1 with Iowa}.}

Not every critic of the founder is a friend of the bidder. {a5 Noelle Brandvold}, {a5.d finance chief until 2021}, {a5.says+e1 said {a5.p she} had told {a2 Sethna} on the way out that ten votes was nine too many and had not changed {a5.p her} mind.} {a5.says-e2 But {a4 Cordane} would "cut the lab and keep the logo," {a5.p she} said, and {a5.p she} had sold none of {a5.p her} 400,000 shares and did not mean to at that price.}

{a6 A group of senior engineers} {a6.does-e2 posted a pledge, signed by 212 names by Friday, to leave on the day any papers are signed with San Jose}. {a6.says The pledge takes no position on share classes, which one signer called "above our pay grade."}

{a7 Thaddeus Crane}, an early investor with 4 percent, {a7.says+e2 said {e2 the number} was light by five dollars and the letter rude, and that {a7.p he} would take it tomorrow.} {a7.says {a7.p He} holds Class B shares {a7.p himself} and would not talk about them.}

{a8 Index funds}, {a8.does+e1 which own 27 percent between them, backed similar resolutions at 31 of 34 companies last year}. {a8.does+e1 Two of the biggest have already disclosed a yes in Austin.}

{a11 Venture capitalists} have flown in to lobby holders about {e1 the proposal to end {a1 Lumenstack}'s supervoting shares}. {a11.says-e1 Without founders who cannot be fired, a letter from 16 firms warned, nobody would spend ten years on anything.}

Arithmetic favors {a2.d the founder}, since {a2.p his} own votes count. {a3.d The pension trust} {a3.does+e1 has sued in Delaware to have the Class B shares kept out of the count}. {a3.says+e2 "Eighty-eight is thirty-seven percent more than {a3.p our} retirees have today," Ebersole said. "{a3.p We'd} like the board to stop admiring {e2 it} and sign."} {a10 Judge Adele Farnsworth} {a10.does=e1 set a hearing for May 6 and asked both sides for briefs of no more than 20 pages}.

{a9 Marisol Quintero}, {a9.d who teaches corporate law in Houston}, {a9.says=e1 has counted 71 such resolutions in ten years. None passed over a founder's objection, {a9.p she} said; eleven founders gave in later on their own.} {a9.says=e2 On price {a9.p she} offered nothing. "{a9.p I} rent," {a9.p she} said.}
