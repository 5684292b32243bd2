id: n1-wales-lawmaking-powers-01
kind: devolution
country: Wales
genre: web news
english: British
form: article
event e1: giving the Welsh assembly power to make its own laws
event e2: a referendum before the transfer of powers
actor a1: Rhodri Lloyd-Parry (person)
actor a2: Sandra Tuckwell (person)
actor a3: Emrys Gwilliam (person)
actor a4: five Valleys MPs (group)
actor a5: the Welsh Farmers' Federation (organization)
actor a6: Baroness Howells-Reed (person)
actor a7: Nesta Pugh (person)
actor a8: Kevin Standish (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1 +e2
stance: a6 +e1 =e2
stance: a7 =e1 =e2
stance: a8 -e1

{a2.d Welsh Secretary} {a2 Sandra Tuckwell} {a2.does+e2 has ruled that {e2 people in Wales must be asked first}} if Cardiff Bay is to {e1 pass acts in the same way as Edinburgh}.

The announcement is a setback for {a1 Rhodri Lloyd-Parry}, {a1.d the first minister}, {a1.says-e2 who told {a1.p his} party's Llandudno conference last week that one vote in 1997 was enough.} {a1.says+e1 {a1.p He} has said {a1.p he} hopes to bring in the first Welsh acts, on school meals and bus passes, before 2008.}

{a2.says+e1 {a2 Ms Tuckwell} said {a2.p she} wanted {e1 primary powers} to be in place by 2011 and would be publishing the white paper in June.} {a2.says+e2 "But {a2.p I} will not do it over the heads of the electorate," {a2.p she} said.}

{a7 Nesta Pugh} of the Constitution Research Centre in Aberystwyth {a7.says=e1=e2 said Westminster could legislate either way. {e2 A referendum} was not required by law but had become the custom, {a7.p she} said.}

A commission under {a6 Baroness Howells-Reed} {a6.does+e1 recommended {e1 the step} last year after taking evidence in 115 places.} {a6.says=e2 {a6.d The peer} said on Monday that {a6.p her} report had deliberately left it to politicians to decide how consent should be obtained.}

{a3.d The leader of the Welsh Union} {a3 Emrys Gwilliam} {a3.says called {a2.d the Welsh secretary} a decent person who had been pushed around by {a2.p her} own side.} {a3.says-e2 {a3.p He} said the delay would cost three years} and {a3.says+e1 that meanwhile there would be no Welsh law on housing, on smoking or on anything else.}

{a3.p He} was referring to {a4 five Valleys MPs} {a4.does+e2 who saw {a2 Ms Tuckwell} twice in the past month to press for {e2 a ballot}.} {a4.says-e1 {a4.p They} are confident that it could be won by the no side, since, as one of {a4.p them} told a newspaper, the assembly "can't run a hospital as it is".}

{a5 The Welsh Farmers' Federation} {a5.says=e1 said {a5.p its} members were evenly split on {e1 the powers}, with 48% for and 47% against in a survey.} {a5.says+e2 {a5.p It} was sure of one thing, {a5.p its} president said, and that was that they expected to be consulted.}

{a8 Kevin Standish}, {a8.d opposition spokesman on Wales}, {a8.says-e1 said the 60 members ought to make better use of what they had.} {a8.p He} {a8.says congratulated {a1 Mr Lloyd-Parry} on {a1.p his} re-election as party leader.}

The assembly was set up in 1999 following a majority of 6,721.
