id: p4-zambia-tax-treaty-01
kind: tax treaty termination
country: Zambia
genre: business page
english: British
form: article
event e1: Zambia's decision to end its tax treaty with Ireland
event e2: the chamber of commerce's court application
actor a1: Chanda Mulenga-Phiri (person)
actor a2: the Lusaka Chamber of Commerce (organization)
actor a3: Mosi Cement (organization)
actor a4: Fair Revenue Coalition (organization)
actor a5: the Irish government (organization)
actor a6: Declan Hanrahan (person)
actor a7: the revenue authority (organization)
actor a8: Bwalya Sikazwe (person)
actor a9: opposition MPs (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1
stance: a6 =e1 =e2
stance: a7 +e1
stance: a8 +e1
stance: a9 +e1

Zambia scraps Irish tax pact

Companies in Zambia that pay royalties and management fees to parents in Dublin will have a fifth of the money withheld from January, after {a1.does+e1 the government gave notice that {e1 it is leaving a 15-year-old treaty}}.

Finance Minister {a1 Chanda Mulenga-Phiri} {a1.says+e1 said the agreement had cost the country 1.1bn kwacha (£33m) over the past five years. "Firms which have never employed a soul in Ireland discovered that their brands live there," {a1.p she} told MPs. "{a1.p I} do not accuse anyone. {a1.p I} am closing a door." {a9 Opposition MPs}, {a9.does+e1 {a9.p who} had walked out on {a1.p her} budget the week before, beat their desks}.}

Ireland is the registered home of holding companies for four of the 20 biggest taxpayers in Zambia. Under the treaty signed in 2010, payments to them are free of the 20% withholding tax that applies to most foreign transfers.

{a2 The Lusaka Chamber of Commerce} {a2.does-e1+e2 {e2 filed papers at the High Court} on Wednesday, asking it to freeze {e1 the notice} until parliament has voted}. {a2.says-e1 Treaties that are ratified by MPs cannot be ended "by a letter from one office", {a2.d the chamber} argues.}

{a2.says-e1 "{a2.p We} share {a1.d the minister}'s wish to see everybody pay," chief executive Natasha Kapembwa said. "{a2.p We} think {a1.p she} would have got there in negotiations."}

{a3 Mosi Cement}, which paid 61m kwacha to its Irish parent last year, {a3.does+e2 is meeting {a2.d the chamber}'s legal bill}. {a3.says-e1 {a3.d The company} said it had obeyed every rule in force. It put a new kiln at Ndola on hold on Thursday, saying {a3.p it} could no longer calculate the return.}

But {a8 Bwalya Sikazwe}, {a8.d an accountant} who helped negotiate the treaty as a junior official, {a8.says+e1 said {a8.p he} had been waiting for {e1 the letter} since the ink dried. "It should have gone in 2015. {a8.p I} am only sorry that the notice period gives them eight months to reorganise," {a8.p he} said.}

{a7 The revenue authority}, {a7.does+e1 which recommended {e1 the withdrawal} in a confidential report last year}, has recruited 14 auditors for transfer pricing. {a7.says {a7.p It} would not say which companies were being looked at.}

The {a4 Fair Revenue Coalition}, a group of churches and charities, {a4.does+e1 collected 48,000 signatures for {e1 a break with Dublin}} before last year's election. {a4.does-e2 Its lawyers asked on Thursday to be heard against {a2.d the chamber}.} {a4.says {a4.p It} would also like treaties with two other countries to be looked at.}

In Dublin, {a5 the Irish government} {a5.says-e1 said it had learned of {e1 the move} "with regret" and that officials were available for talks at any time.}

{a6 Declan Hanrahan}, {a6.d a tax partner} with a law firm in Johannesburg, {a6.says=e1=e2 said courts in the region had ruled both ways on whether ministers need parliament to leave a treaty. {a6.p He} expected a hearing within six weeks. Groups with real staff in Ireland had little to fear, {a6.p he} said, and others would probably look at Mauritius.}

{a1.says-e2 {a1 Mulenga-Phiri} said the government would contest {e2 the case} and had no plans to wait for {e2 it}.}

