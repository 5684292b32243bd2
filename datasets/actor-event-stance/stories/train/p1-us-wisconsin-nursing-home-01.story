id: p1-us-wisconsin-nursing-home-01
kind: county nursing home sale
country: United States
genre: local paper
english: American
form: article
event e1: the sale of Pine Hollow nursing home to Meridian Care
event e2: the petition for a countywide vote
actor a1: County Executive Todd Vandehei (person)
actor a2: Supervisor Judy Klemp (person)
actor a3: Meridian Care (organization)
actor a4: Local 618 (organization)
actor a5: families of residents (group)
actor a6: Supervisor Art Szymanski (person)
actor a7: County Clerk Denise Rademaker (person)
actor a8: the state health department (organization)
actor a9: Greg Aune (person)
actor a10: the Lakeshore Taxpayers Association (organization)
actor a11: Lorraine Bork (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 =e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 +e2
stance: a7 =e2
stance: a8 =e1
stance: a9 =e1
stance: a10 +e1 -e2
stance: a11 +e1

Split County Board {e1 Parts With Pine Hollow}

After five hours of testimony, most of it from people who work or live there, supervisors voted 13-10 Tuesday to {e1 let go of the 118-bed home the county has run since 1931}.

{a3 Meridian Care}, of Rockford, Ill., {a3.does+e1 will pay $14.2 million} and {a3.does+e1 wired a 10 percent deposit Wednesday morning}. {a3.p It} owns 41 facilities in four states.

{a2 Supervisor Judy Klemp}, a retired nurse, {a2.says-e1 read from inspection reports on nine of the 41 until {a2.p her} time ran out.} {a2.does+e2 By noon Wednesday {a2.p she} was at a folding table outside the library with a clipboard.} If 6,300 signatures come in by Oct. 3, {e2 the question goes to the voters} in November.

{a1 County Executive Todd Vandehei} {a1.says said {a1.p he} had been called a lot of names that night and understood every one. {a1.p His} mother died at Pine Hollow in 2019.} {a1.says+e1 But the home lost $3.9 million last year, {a1.p he} said, and the roof alone will run another six. "{a1.p We} haven't got it. {a1.p I} wish somebody had faced this ten years ago."}

{a1.p He} {a1.says-e2 said that {e2 a referendum} would cost the county the buyer, since the contract lapses Nov. 1.}

{a3.says=e2 A spokesman for {a3.d the company} said {a3.p it} had no opinion on {e2 the petition for a countywide vote} and would follow whatever schedule the law set.}

{a4 Local 618}, which represents 96 aides and cooks, {a4.does-e1 passed out buttons with the number 1931 on them} and {a4.does+e2 has lent the petitioners {a4.p its} phone bank}. The agreement honors the current labor contract for 12 months.

{a5 Families of residents} filled two rows. {a5.says-e1 Several said the county had promised in 2016 never to do this, and one held up the brochure.} {a5.does+e2 Most of {a5.p them} signed {e2 the petition} the next day.} But {a11 Lorraine Bork}, who has lived at the home for four years and came by van, {a11.says+e1 said a private owner might at least fix the elevator. "Everybody crying in here tonight should try the stairs with a walker," {a11.p she} said.}

The swing vote was {a6 Supervisor Art Szymanski}, a dairy farmer. {a6.says+e1 {a6.p He} said the price was low, the lawyers were slow and {a6.p he} didn't like the logo, and then {a6.p he} voted yes.} On Thursday {a6.p he} {a6.does+e2 surprised some neighbors by signing {e2 {a2 Klemp}'s sheet}}. {a6.says+e2 "If {a6.p I}'m wrong {a6.p I}'d like to be told by more than ten people," {a6.p he} said.}

{a10 The Lakeshore Taxpayers Association}, {a10.does+e1 whose members had mailed every supervisor a "Sold" sign}, {a10.does-e2 has advised residents to think hard before they sign anything in front of the library and is posting volunteers there to tell them why}.

{a7 County Clerk Denise Rademaker} {a7.says=e2 said {a7.p her} office would check each name against the voter list and needed 15 days. As of Thursday {a7.p she} had received no pages.}

{a8 The state health department} {a8.says=e1 must approve any transfer of the license. {a8.p It} said {a8.p its} review looks at staffing and finances, generally takes 60 days and had not begun.}

{a9 Greg Aune}, a consultant the board paid $48,000 to lay out its choices, {a9.says=e1 said nothing in {a9.p his} report pointed to one of them. Keeping the home would add about $61 a year to taxes on a median house; {e1 selling it} would leave the county with no beds for patients that others turn down.} {a9.says=e1 "Those are both real costs," {a9.p he} said. "It's a question of which one you want."}

Twenty-eight Wisconsin counties still operate a nursing home, down from 46 in 2000.
