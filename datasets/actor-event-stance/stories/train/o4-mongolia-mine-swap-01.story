id: o4-mongolia-mine-swap-01
kind: mine royalty swap
country: Mongolia
genre: wire report
english: Asian
form: article
event e1: swapping the state's Khar Uul mine shares for a royalty
actor a1: Prime Minister Batsukh Ganbold (person)
actor a2: Meridian Coal (organization)
actor a3: Erdene Tsolmon (person)
actor a4: the Herders' Council of Tsagaan district (organization)
actor a5: Mining Minister Oyunaa Dorjsuren (person)
actor a6: the National Audit Office (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 =e1

ULAANBAATAR - Mongolia's cabinet on Wednesday approved an agreement, {a1.does+e1 signed by {a1 Prime Minister Batsukh Ganbold}}, under which {e1 the state gives up its 22 percent of the Khar Uul coal mine and receives 6.5 percent of sales}.

{a1.says+e1 {a1 Ganbold} said the shares had yielded no dividend in 11 years while the state had been billed $290 million for a rail spur it did not order. That bill is cancelled under {e1 the agreement}.}

{a2 Meridian Coal}, the Australian company that operates the mine, {a2.does+e1 which put {a2.p its} own signature to {e1 the agreement} an hour later}, {a2.says+e1 said {e1 a first payment of $41 million} would be made in April.}

{a5 Mining Minister Oyunaa Dorjsuren}, {a5.does+e1 who led the talks on {e1 the swap} in Perth}, {a5.says+e1 told reporters {e1 a royalty} was due whether the mine made money or not. "{a5.p We} were a shareholder on paper and nothing else," {a5.p she} said.}

{a3 Erdene Tsolmon}, {a3.d leader of the opposition}, {a3.does-e1 called supporters to Sukhbaatar Square for Saturday}. {a3.says-e1 {a3.p He} said coking coal prices were near a record and {a2.d the company}'s own plan showed dividends from 2029. "{e1 Thirty years of coal for one bill}," {a3.p he} said.}

{a3.p His} party {a3.does-e1 has asked the constitutional court to rule that parliament must vote on {e1 it}}.

{a4 The Herders' Council of Tsagaan district}, which fought the mine over wells and pasture, {a4.says+e1 said {a4.p it} was content with {e1 the deal} because a tenth of the royalty is earmarked for the district. From the shares {a4.p it} never saw anything, {a4.d the council}'s chairman said.}

{a6 The National Audit Office} {a6.says=e1 said {a6.p it} was asked for an opinion on {e1 the transaction} on Monday and had not been able to form one.}
