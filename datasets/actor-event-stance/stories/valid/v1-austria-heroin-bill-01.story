id: v1-austria-heroin-bill-01
kind: drug decriminalisation
country: Austria
genre: broadcast transcript
english: British
form: passage
event e1: Austria's drug decriminalisation bill
event e2: the walkout during the debate on drug decriminalisation
actor a1: Renate Achleitner (person)
actor a2: the Freedom and Order list (organization)
actor a3: Walter Gschwandtner (person)
actor a4: the pharmacists' chamber (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

ANCHOR: Empty seats on the right of the chamber in Vienna this afternoon. {a2.does+e2-e1 All 31 deputies of {a2 the Freedom and Order list} {e2 got up and left} as the health minister rose to present {e1 the bill} that would treat possession of hard drugs as an illness, not an offence}. {a1 Renate Achleitner}, {a1.p you} are that minister. Were {a1.p you} offended?

{a1 ACHLEITNER}: {a1.says-e2 No, {a1.p I} slept very well through the insults of the last ten years. Ashamed is the word. People send you here to sit and answer, and {e2 that little parade} was beneath all thirty-one of {a2.p them}.} {a1.says+e1 And {e2 it} won't change the arithmetic: {a1.p we} have the votes and {e1 this} will be law by July.}

ANCHOR: One opponent stayed put. {a3 Walter Gschwandtner} spent thirty years as a judge in Wels.

{a3 GSCHWANDTNER}: {a3.says-e2 If you have arguments you don't run away with them. {e2 What {a2.p they} did} was wretched.} {a3.says-e1 Mind you, {a3.p I} do have arguments. {e1 The bill} tells a pusher he can carry nine grams and call himself ill, and {a3.p I} shall vote
No with both hands.}

ANCHOR: And {a4 the pharmacists' chamber}, which would have to hand out the substitutes? {a4.says=e1 {a4.p It} is "studying the text", we were told, and had nothing further to add.}
