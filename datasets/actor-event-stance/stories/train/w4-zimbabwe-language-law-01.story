id: w4-zimbabwe-language-law-01
kind: language law
country: Zimbabwe
genre: parliamentary report
english: African
form: passage
event e1: the bill requiring civil servants to pass a Tonga test in Binga
actor a1: Siabeni Mudimba (person)
actor a2: Rosemary Chitando (person)
actor a3: the Apex Civil Service Union (organization)
actor a4: the minister of public service (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

HON. MUDIMBA: {a1.says+e1 Mr Speaker Sir, {a1.p my} mother died in a clinic in Binga explaining her pain to a nurse who did not know the word. {a1.p I} ask the House to pass {e1 this Bill}.} HON. CHITANDO: {a2.says-e1 With the deepest respect to {a1.d the honourable member}, and nobody could have listened to {a1.p him} unmoved, {a2.p I} must say no. {a2.p We} shall end up with a test and no nurse.} (Interjections.) HON. MUDIMBA: It is {a3.d the nurses' own union} that supports {e1 it}! {a3.says+e1 {a1.p I} have here a letter of {a3 the Apex Civil Service Union} dated 4 May, in which {a3.p they} "welcome {e1 the requirement} wholeheartedly, provided lessons are free".} THE MINISTER OF PUBLIC SERVICE: {a4.says=e1 Mr Speaker Sir, {a4.p I} was asked to state government's position. Cabinet has not met on {e1 the matter}. When {a4.p I} have one, {a4.p I} shall bring it here.} {a1 Hon. Siabeni Mudimba} thanked {a4.d the minister} for {a4.p his} candour, and {a2 Hon. Rosemary Chitando} {a2.does-e1 moved that the debate do now adjourn for six months}.
