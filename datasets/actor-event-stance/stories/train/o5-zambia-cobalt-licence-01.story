id: o5-zambia-cobalt-licence-01
kind: mining licence
country: Zambia
genre: business page
english: African
form: article
event e1: Corvane Minerals' licence to mine cobalt at Kasempela
actor a1: Corvane Minerals (organization)
actor a2: Chief Shimukanzye (person)
actor a3: Zambia Safari Operators' Association (organization)
actor a4: Mining Cadastre Department (organization)
actor a5: Bwalya Chisenga (person)
actor a6: Lubono Copper (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1

{a4 The Mining Cadastre Department} {a4.says+e1 has rejected three objections to {e1 a 25-year cobalt permit} for {a1 Corvane Minerals} in Northwestern Province}, saying {a1.d the company} met every requirement of the Act.

{a4.d The department} {a4.does+e1 issued {e1 the large-scale mining right} in June}. It covers 214 square kilometres, part of which lies in the Kasempela game management area.

{a2 Chief Shimukanzye} {a2.says-e1 said the consent form in the file carried the signature of a headman who died in 2016. {a2.p He} never met anyone from {a1.d the company}, {a2.p he} said.} {a2.does-e1 {a2.p He} has directed villagers not to sell land or poles to {a1.p it}}.

{a1 Corvane}, listed in Toronto, {a1.does+e1 has spent US$19 million on drilling and last week ordered a processing plant from a Finnish supplier}. {a1.p Its} country manager {a1.says+e1 said {a1.d the company} would employ 600 people, 450 of them from the chiefdom, and would move the plant two kilometres south to avoid a salt lick.}

{a3 The Zambia Safari Operators' Association} {a3.says-e1 estimates that {a3.p its} members will lose $3.1 million a year in bookings.} {a3.does-e1 {a3.p It} paid for the survey on which {a2.d the chief}'s objection relied}.

{a6 Lubono Copper}, which holds an exploration licence on neighbouring ground, {a6.says-e1 argued that 11 square kilometres of the area had been allocated twice. {a6.p It} asked for {e1 the grant} to be cancelled and re-advertised} and {a6.does-e1 has appealed to {a5.d the minister}}.

The appeal will be decided within 60 days. {a5.d Mines minister} {a5 Bwalya Chisenga} {a5.says=e1 said {a5.p he} had not read it and would keep {a5.p his} opinion until {a5.p he} had.}

{a1.d The company}'s shares rose 4 percent to C$1.27.
