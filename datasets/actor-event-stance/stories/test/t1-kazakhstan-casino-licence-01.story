id: t1-kazakhstan-casino-licence-01
kind: casino licence
country: Kazakhstan
genre: business page
english: Asian
form: passage
event e1: the casino licence for Altyn Sandyq in Qonaev
event e2: Altyn Sandyq's donation to the Qonaev children's hospital
actor a1: Altyn Sandyq (organization)
actor a2: Nurlan Baimukhanov (person)
actor a3: the Qonaev pensioners' league (organization)
actor a4: Raushan Kultayeva (person)
actor a5: the tourism committee (organization)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1

Four hundred million tenge arrived in the account of the Qonaev children's hospital nine days before the city was to give its opinion on a fifth casino. The sender, {a1.does+e1+e2 {a1 Altyn Sandyq}, has applied for {e1 the licence}} and denies any connection. {a3.says-e2 {a3 The Qonaev pensioners' league} wants {e2 the money} sent back with a receipt,} {a3.does-e1 and has been picketing the site with photographs of grandsons who gambled.} Head physician {a4 Raushan Kultayeva} marched in that picket, too. {a4.says-e1 {a4.p She} calls {e1 the project} a plague and signed {a3.d the league}'s petition in {a4.p her} white coat.} {a4.says+e2 "The tenge, however, have been turned into two incubators, and anyone who wants those back can come and unplug them," {a4.p she} said. "A gift is a gift. {a4.p I} would take {e2 it} again tomorrow."} {a2.says+e1 Akim {a2 Nurlan Baimukhanov} will recommend {e1 approval}.} The final word lies with {a5 the tourism committee} in Astana, {a5.says=e1 which is still checking the documents}.
