id: r1-pakistan-street-protest-01
kind: street protest
country: Pakistan
genre: local paper
english: Asian
form: passage
event e1: the sit-in by nurses outside the Punjab Assembly
actor a1: the Young Nurses Forum (organization)
actor a2: Punjab Health Minister Dr Aamir Sulehria (person)
actor a3: Robina Ghazanfar (person)
actor a4: Lahore traffic police (organization)
actor a5: the Lahore High Court (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

LAHORE: {e1 The sit-in by contract nurses outside the Punjab Assembly} entered {e1 its} ninth day on Wednesday, with {a1 the Young Nurses Forum} {a1.says+e1 announcing that {e1 it} would go on until a notification of regularisation was issued}. {a2 Punjab Health Minister Dr Aamir Sulehria} {a2.says-e1 appealed to {a1.d the protesters} to return to {a1.p their} wards and said {e1 the blockade} was causing suffering to patients}. {a3 Robina Ghazanfar}, an opposition MPA, {a3.does+e1 brought food to the camp and sat with {a1.d the nurses} for an hour}. {a4 Lahore traffic police} {a4.does=e1 diverted vehicles to Egerton Road}. A petition about pay scales is pending before {a5 the Lahore High Court}.
