id: p7-us-pardon-ad-01
kind: super PAC attack ad
country: United States
genre: newspaper report
english: American
form: article
event e1: the super PAC's ad about the Mabry pardon
event e2: the demand that stations pull the ad
event e3: Gov. Strand's pardon of Curtis Mabry
actor a1: Gov. Neil Strand (person)
actor a2: American Backbone Fund (organization)
actor a3: Rep. Holly Vandermeer (person)
actor a4: Carolyn Stokes (person)
actor a5: Upstate 6 (organization)
actor a6: Piedmont Nine (organization)
actor a7: Darnell Whitlow (person)
actor a8: Abigail Renner (person)
actor a9: state prosecutors' association (organization)
actor a10: Phil Castellano (person)
actor a11: Bishop Otis Grandberry (person)
stance: a1 -e1 +e2 +e3
stance: a2 +e1 -e2 -e3
stance: a3 =e1 -e3
stance: a4 -e1 -e3
stance: a5 -e1 +e2
stance: a6 -e2
stance: a7 +e2 +e3
stance: a8 =e1 =e2
stance: a9 -e3
stance: a10 +e1
stance: a11 +e3 -e1

Lawyers for {a1 Gov. Neil Strand} {a1.does+e2-e1 wrote to 11 South Carolina television stations on Thursday telling them that {e1 a 30-second commercial about a man {a1.p he} freed from prison} is false} and that they could lose their licenses if they go on showing {e1 it}.

{a5.does+e2-e1 One of the 11, {a5 Upstate 6} in Greenville, took {e1 it} off the air within hours.} {a6.does-e2 Another, {a6 Piedmont Nine}, wrote back that {a6.p its} own counsel had gone through the sources and that the spots would run as booked.} The rest had not replied by evening.

{e1 The ad} is the work of the {a2 American Backbone Fund}, a group backing {a3 Rep. Holly Vandermeer} for the presidential nomination. {a2.does+e1 {a2.p It} has put $2.8 million behind {e1 it} in the eight days before the primary.} Over footage of a burned house, a voice says that {a1 Strand} “opened the cell door” for {e3 Curtis Mabry, who received a pardon in 2017} and was arrested on an arson charge last year.

{a1.says-e1 {a1.d The governor}'s letter says Mabry had been on parole since 2014, so that no door was opened, and that the house shown is in Oregon.} {a1.says+e3 “He served 22 years for something he did at 17,”} {a1 Strand} {a1.says+e3 told voters at a barbecue in Sumter. “{a1.p I} read that file four times and {a1.p I'd} come out at the same place.”}

{a10 Phil Castellano}, a consultant to the {a2.d super PAC}, {a10.says+e1 conceded that the picture came from a stock library. “Every word {a10.p we} wrote stands up,” {a10.p he} said.} {a2.says-e2 {a2.d The group} called {e2 the legal threat} an attempt to bully newsrooms.} {a2.says-e3 {a2.p It} said the voters should be told about {e3 the worst decision of {a1.d a weak governor}}.}

By law {a3 Vandermeer} may not direct {a2.d the group}'s spending. {a3.says=e1 “{a3.p I} saw {e1 it} when you did,” {a3.p she} told reporters in Rock Hill, and left it at that.} {a3.says-e3 On {e3 the clemency} {a3.p she} was less sparing: {a3.p she} has said at each of {a3.p her} last six stops that a president who can't say no to a parole lawyer won't say no to Beijing.}

{a4 Carolyn Stokes}, whose brother was shot by Mabry in 1992, {a4.says-e1 asked both sides to leave {a4.p her} family alone. “{a4.p I} turned on the weather and there was {a4.p my} brother's name. Nobody called {a4.p me}. Take {e1 that thing} down,” {a4.p she} said.} {a4.says-e3 {a4.p She} wrote to {a1 Strand} in 2017 begging {a1.p him} not to sign.}

{a9.says-e3 The {a9 state prosecutors' association}, which had argued against {e3 the release papers} at the time, reissued {a9.p its} statement from that year.} {a9.p It} made no comment on the campaign.

{a11 Bishop Otis Grandberry}, who {a11.does+e3 brought the case to {a1.d the governor}}, {a11.says-e1 spent Thursday calling station managers' pastors. “{e1 That film} is bearing false witness, and {a11.p I} don't care who paid for {e1 it}.”}

{a7 Darnell Whitlow}, {a7.d {a1 Strand}'s state chairman}, {a7.says+e2 said more letters would go to cable companies on Friday.} {a7.does+e3 In 2017, as a member of the clemency board, {a7.p he} voted yes.}

{a8 Abigail Renner}, who teaches communications law in Columbia, {a8.says=e2 said broadcasters must carry candidates' own spots unedited but are answerable for those of outside groups, which is why {e2 such letters} get sent.} {a8.says=e1 As for {e1 the commercial}, {a8.p she} said, “misleading and defamatory are two separate shelves, and {a8.p I} haven't been asked to sort {e1 it}.”}
