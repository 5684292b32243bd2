id: o4-thailand-visa-stay-01
kind: visa-free stay
country: Thailand
genre: web news
english: Asian
form: article
event e1: the cut in visa-free stays from 90 to 45 days
actor a1: the Interior Ministry (organization)
actor a2: Deputy Interior Minister Chatchai Rungsawang (person)
actor a3: the Island Hoteliers' Association (organization)
actor a4: Piyanuch Saelim (person)
actor a5: the Immigration Bureau (organization)
actor a6: Pol Maj Gen Somboon Intarak (person)
actor a7: Tourism Minister Wilailak Promthong (person)
actor a8: the Domestic Guides' Union (organization)
actor a9: Ruben Hallqvist (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

{e1 Visitors from 41 countries will be allowed to remain in Thailand for 45 days without a visa instead of 90}, under a regulation that {a1 the Interior Ministry} {a1.does+e1 sent to the Royal Gazette on Tuesday}.

{a2 Deputy Interior Minister Chatchai Rungsawang} {a2.says+e1 said {e1 the change} was needed because people were using the longer exemption to run tour businesses, rent out condominiums and manage online gambling sites.}

{a2.says+e1 "A genuine tourist stays 11 days on average. {a2.p We} lose nobody," {a2 Mr Chatchai} said.}

{a5 The Immigration Bureau}, {a5.does+e1 which first proposed {e1 the reduction} last year}, {a5.says+e1 told the cabinet that 61% of foreigners prosecuted last year for working illegally had entered without a visa.}

{a3 The Island Hoteliers' Association} {a3.says-e1 says {a3.p its} members have already received cancellations because of {e1 the regulation} for the high season from Scandinavian and Russian guests who come for ten weeks.} {a3.p It} {a3.does-e1 submitted a letter to the prime minister asking for a one-year postponement of {e1 the rule}}.

{a4 Piyanuch Saelim}, {a4.d who owns 34 bungalows on Koh Mak} and is {a3.d the association}'s treasurer, {a4.says-e1 said guests who stayed over six weeks accounted for 45% of {a4.p her} income between November and March.} {a4.says-e1 "Bangkok counts heads. {a4.p We} count nights," {a4.p she} said.}

{a7 Tourism Minister Wilailak Promthong}, whose party is junior in the coalition, {a7.says=e1 was asked three times on Tuesday whether {a7.p she} agreed with {e1 it}. {a7.p She} said arrivals were up 8% and that the ministry would follow the numbers for two quarters.}

{a8 The Domestic Guides' Union} {a8.does+e1 handed flowers to officials at {a1.d the ministry}'s gate.} {a8.says+e1 {a8.d The union} said {a8.p its} members lost about 700 jobs a season to unlicensed foreign guides.}

At Phuket airport {a6.d the immigration commander}, {a6 Pol Maj Gen Somboon Intarak}, {a6.says=e1 said stamps and software would be replaced by {e1 the effective date}. Passengers who arrive before then keep their 90 days, {a6.p he} said.}

{a9 Ruben Hallqvist}, {a9.d a Swedish retiree} in the queue, {a9.says=e1 said {a9.p he} had a retirement visa and {e1 it} did not concern {a9.p him}.}

{e1 The rule} takes effect 15 days after publication. The longer exemption dates from a promotion year and was never reviewed.
