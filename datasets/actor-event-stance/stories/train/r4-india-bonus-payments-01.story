id: r4-india-bonus-payments-01
kind: bonus payments
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the 78-day productivity bonus for railway staff
actor a1: the Union Cabinet (group)
actor a2: the Rail Karamchari Mahasabha (organization)
actor a3: S. K. Lamba (person)
actor a4: the finance panel's member-secretary (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

NEW DELHI: {a1.does+e1 {a1 The Union Cabinet} on Thursday approved {e1 a bonus equal to 78 days' wages} for 12 lakh non-gazetted railway employees}. {a2.says-e1 {a2 The Rail Karamchari Mahasabha} rejected {e1 the amount} as inadequate} and {a2.does-e1 observed a black-badge day at Ludhiana}. {a3 S. K. Lamba}, {a3.d the divisional manager}, {a3.says=e1 said trains ran to time}. {e1 The payment} will cost Rs 1,098 crore, {a4.says=e1 according to {a4 the finance panel's member-secretary}}.
