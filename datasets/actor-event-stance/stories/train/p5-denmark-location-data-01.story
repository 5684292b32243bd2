id: p5-denmark-location-data-01
kind: location data retention
country: Denmark
genre: web news
english: British
form: article
event e1: the bill on storing phone location data for a year
event e2: the amendment exempting journalists and lawyers
event e3: the mobile operators' court case against the storage rules
actor a1: Justice Minister Troels Ravnkilde (person)
actor a2: the police federation (organization)
actor a3: Øresund Mobil (organization)
actor a4: Lærke Thygesen-Bach (person)
actor a5: the national union of reporters (organization)
actor a6: Privat Liv (organization)
actor a7: the Conservative Centre party (organization)
actor a8: Professor Villads Egebjerg (person)
actor a9: the data protection agency (organization)
actor a10: the sister of a murdered student (person)
actor a11: smaller network operators (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e3
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2 +e3
stance: a7 +e1 +e2
stance: a8 =e1 =e3
stance: a9 =e1
stance: a10 +e1
stance: a11 =e1 -e3

'Every mast, every hour'

Phone companies in Denmark would have to keep a record of which mast each of their customers' handsets was connected to, and hold it for 12 months, if parliament approves {e1 legislation} that had its second reading on Tuesday.

{a1 Justice Minister Troels Ravnkilde} {a1.says+e1 told members that 37 killings had been cleared up with such records over five years, under an older law that lapsed in March. Since then detectives had been asking for data that was wiped after six days, {a1.p he} said. "There are mothers who will never know. {a1.p I} find that harder to explain than a line in a database."}

{a10 The sister of a murdered student}, whose killer was traced by his phone in 2021, {a10.does+e1 watched from the gallery in a T-shirt reading "Store it".}

The law it would replace fell because judges in Luxembourg objected to general storage for ordinary crime. {a3 Øresund Mobil}, which has 2.2 million subscribers, believes {e1 the new text} would go the same way. {a3.does+e3 {a3.p It} asked the Eastern High Court in February to suspend {e3 the rules} and refer them}, and {a3.says-e1 {a3.p its} legal director said {a3.p it} was glad to help the police with named suspects but not to keep a diary for people who were suspected of nothing.}

{a11.says=e1 {a11 Smaller network operators} said {a11.p they} could build the storage for about 60m kroner and took no position on whether {a11.p they} should.} {a11.does-e3 {a11.p They} turned down an invitation to join {e3 {a3.d their larger rival}'s case} in March and have since asked the court to dismiss it}, since a stay would leave two sets of equipment idle.

{a6 Privat Liv}, {a6.d a civil liberties group}, {a6.does+e3 is paying for an expert witness on {a3.d the company}'s side.} {a6.says-e1 {a6.p Its} director described Tuesday's session as parliament arguing about the wallpaper in a house that should not be built.} {a6.says-e2 For the same reason {a6.d the group} asked members to vote against {e2 a clause} that would delete the records of reporters and solicitors within 24 hours: somebody would first have to draw up a list of who they were.}

{e2 That clause} was moved by {a4 Lærke Thygesen-Bach} of the New Liberals. {a4.does+e2 {a4.p She} spoke for 40 minutes on {e2 it}}, citing a case in Aarhus in which a paper's source was found by means of a car park mast. {a4.says-e1 {a4.p She} has already announced that {a4.p her} 14 colleagues will press the red button on {e1 the whole} whatever becomes of {a4.p her} proposal.}

{a5 The national union of reporters} {a5.says-e1 does not want {e1 the diary} at all}, {a5.p its} chairman said, {a5.says+e2 and will take {e2 the exception} if that is all there is to be had.}

Nor is the government's own side of one mind. {a7 The Conservative Centre party} {a7.says+e1 called {e1 the measure} overdue and badly drafted, and will be supplying 22 votes for it.} {a7.says+e2 But {a7.p its} justice spokesman also undertook to vote with {a4 Ms Thygesen-Bach} on {e2 point 9}, which on Tuesday's figures gives it a majority of two.}

{a1.says-e2 {a1 Mr Ravnkilde} said {a4.d the member} had argued {a4.p her} corner with grace, as {a4.p she} always did. Burglars had been known to carry press cards.} {a2 The police federation}, {a2.says+e1 which has lobbied for a restored register since the spring}, {a2.says-e2 was blunter about {e2 the carve-out}, which {a2.p it} said had been dreamt up by people who had never had to look for anybody.}

{a9 The data protection agency} {a9.says=e1 said {a9.p it} had submitted 61 comments, of which 38 had been followed, and would issue guidance on deletion if and when {e1 the act} came into force.}

{a8 Professor Villads Egebjerg} of Copenhagen {a8.says=e1=e3 said the outcome in the courts turned on whether the state could show a threat to national security that was "genuine and present". {a8.p He} would not bet on Denmark either way.}
