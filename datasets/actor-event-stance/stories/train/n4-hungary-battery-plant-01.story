id: n4-hungary-battery-plant-01
kind: battery factory
country: Hungary
genre: local paper
english: British
form: article
event e1: Daesung Cell's plan for a battery plant near Kisbarat
actor a1: Daesung Cell (organization)
actor a2: Im Chang-ho (person)
actor a3: Mayor Erzsébet Halmos (person)
actor a4: Lajos Pintér (person)
actor a5: Foreign Investment Agency (organization)
actor a6: Zala Melon Growers' Cooperative (organization)
actor a7: County Water Directorate (organization)
actor a8: Zsuzsanna Bodnár (person)
actor a9: two councillors (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

About 400 people filled the sports hall of Kisbarat on Monday night to hear how {a1.d a South Korean company} wants to {e1 make cells for half a million cars a year on what is now maize land}.

{a2 Im Chang-ho}, {a2.d who manages {a1 Daesung Cell}'s European business}, {a2.says+e1 showed slides and promised 1,150 jobs, two thirds of them for people living within 40 kilometres.} {a2.p He} {a2.says was sorry that the first notice had been in English only.}

{a1.d The company} {a1.does+e1 paid for an option on 74 hectares in March}. That was before the council had been informed, which is one of the reasons why the evening lasted until eleven.

{a3 Mayor Erzsébet Halmos} campaigned five years ago on a promise to keep industry south of the railway. {a3.says+e1 "{a3.p I} said that, and {a3.p I} was thinking of a tannery. Our young people drive to Graz at four in the morning," {a3.p she} told the meeting.} {a3.does+e1 {a3.p She} has set the council vote for 6 May.}

{a9.d Two councillors} from {a3.p her} own list {a9.does-e1 resigned from it the same evening}.

{a4 Lajos Pintér}, {a4.d a retired chemist who lost the last mayoral election by 61 votes}, {a4.says-e1 asked what would happen to 3,000 cubic metres of water a day after it had been used. {a4.p He} had put the question to {a1.d the firm} four times, {a4.p he} said.} {a3 Halmos} {a3.says+e1 accused {a4.p him} of frightening people with figures from another country.}

{a6 The Zala Melon Growers' Cooperative}, whose wells are on the other side of the road, {a6.says has never had a good word for {a4 Pintér}, who once reported {a6.p it} for spraying. {a6.p Its} chairman called {a4.p him} a troublemaker again on Monday} and then {a6.does-e1 handed over a cheque for the lawyer {a4.p he} has engaged}.

The state will contribute 41 billion forints. {a5 The Foreign Investment Agency} {a5.says+e1 told this newspaper that Slovakia and Serbia had wanted the factory too and that {a5.p it} expected the permits in autumn.}

{a7 The County Water Directorate} {a7.says=e1 confirmed that an application was before {a7.p it}. {a7.p It} had asked for further documents, an engineer said, and did not want to anticipate the result.}

Hungary has attracted eleven battery makers and suppliers since 2016. Two were fined last year over emissions.

{a8 Zsuzsanna Bodnár}, {a8.d a regional planner at the university in Pecs}, {a8.says=e1 explained that local business tax rose sharply in towns with such plants, and rents did as well. {a8.p She} would not give the audience any advice.}
