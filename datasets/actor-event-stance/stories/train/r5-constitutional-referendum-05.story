id: r5-constitutional-referendum-05
kind: constitutional referendum
country: Egypt
genre: newspaper report
english: American
form: passage
event e1: the referendum to restore the upper house
actor a1: Speaker Mahmoud Tahtawi (person)
actor a2: Nermeen Awadalla (person)
actor a3: the National Election Authority (organization)
actor a4: the Coptic lay council (organization)
actor a5: retailers in Tanta (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1
stance: a5 =e1

Banners calling on Egyptians to "do the right thing" hung over the streets of Tanta on the first day of voting in {e1 a referendum on bringing back the upper house}. {a1.says+e1 {a1 Speaker Mahmoud Tahtawi} cast {a1.p his} ballot before cameras and said {e1 a second chamber} would improve laws.} {a2 Nermeen Awadalla}, a former lawmaker, {a2.does-e1 spoiled {a2.p her} ballot} and {a2.says-e1 posted a photo of it, calling {e1 the vote} a waste of 900 million pounds}. {a3.says=e1 {a3 The National Election Authority} put turnout at 11 percent by midday.} {a4 The Coptic lay council} {a4.says=e1 left the choice to {a4.p its} members}. {a5 Retailers in Tanta} closed early because of the heat.
