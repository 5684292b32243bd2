id: w4-taiwan-place-of-worship-construction-01
kind: place of worship construction
country: Taiwan
genre: wire report
english: Asian
form: passage
event e1: the building of a mosque in Donggang for fishermen
event e2: the fishing boat owners' levy to fund the mosque
actor a1: Suparno Wiratama (person)
actor a2: the Donglong Temple committee (organization)
actor a3: boat owner Cheng Hsiu-chin (person)
actor a4: the Pingtung planning office (organization)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1 =e2

Some 3,000 Indonesian deckhands work out of Donggang, and by next Ramadan they may have somewhere other than a karaoke room to pray. {a2 The Donglong Temple committee}, keepers of the town's plague god, {a2.does+e1 has leased them a warehouse for one dollar a year}. {a1 Suparno Wiratama}, {a1.d who heads the crew association}, {a1.says+e1 said {a1.p he} cried when {a1.p he} saw the deed}. How to pay for the dome is more awkward. The harbour council wants {e2 NT$500 a month from each boat}, and {a1 Suparno} {a1.says-e2 has asked it to think again: "They will take {e2 it} from {a1.p our} wages. {a1.p We} will collect the money {a1.p ourselves}."} {a3 Boat owner Cheng Hsiu-chin} {a3.says-e2 will not pay} and, {a3.says-e1 unlike most of {a3.p her} colleagues, would rather {e1 the thing} were not built}. {a4 The Pingtung planning office} {a4.says=e1=e2 said both {e1 the conversion} and {e2 the charge} were "under study"}.
