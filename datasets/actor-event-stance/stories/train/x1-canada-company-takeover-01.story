id: x1-canada-company-takeover-01
kind: company takeover
country: Canada
genre: business page
english: American
form: article
event e1: the takeover of Algoma Pulp by Fenwick Pacific
event e2: the province's request for a federal review
actor a1: Fenwick Pacific (organization)
actor a2: Algoma Pulp Corp. (organization)
actor a3: Garth Lindqvist (person)
actor a4: the United Mill and Forest Workers (organization)
actor a5: Premier Marielle Thibodeau-Hayes (person)
actor a6: Industry Minister Davinder Sohal (person)
actor a7: Maple Crest Pension Fund (organization)
actor a8: Chief Raymond Waboose (person)
actor a9: another shareholder (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 +e1 =e2
stance: a5 -e1 +e2
stance: a6 =e1 =e2
stance: a7 -e1
stance: a8 =e1 +e2
stance: a9 =e1

SAULT STE. MARIE, Ont. — Northern Ontario's largest pulp producer has accepted {e1 a $2.4-billion takeover offer} from a British Columbia rival backed by Indonesian money, setting up a clash with the provincial government.

{a1.does+e1 {a1 Fenwick Pacific} said Monday {a1.p it} will pay $31.50 in cash for each share of {a2 Algoma Pulp Corp.}}, a premium of 44 per cent over Friday's close on the Toronto Stock Exchange.

{a2.says+e1 {a2.d Algoma}'s directors said {e1 the bid} was in the best interests of shareholders and recommended they tender their stock}. {a2.d The company} runs mills in Sault Ste. Marie, Terrace Bay and Espanola and employs about 3,200 people.

{a3 Garth Lindqvist}, {a3.d Algoma's president}, {a3.says+e1 said {e1 the sale} would bring in the capital {a2.d the company} could not raise on {a2.p its} own}.

{a3.says+e1 "{a3.p I} started here on the green chain in 1987. If {a3.p I} thought for a second {e1 this} was going to cost us the mills, {a3.p I} wouldn't be sitting at this table," {a3 Lindqvist} told a news conference.}

{a5 Premier Marielle Thibodeau-Hayes} {a5.says+e2 wrote to Ottawa within hours, asking for {e2 a full national-interest review}}. A holding firm in Jakarta owns 38 per cent of {a1 Fenwick}.

{a5.says-e1 "These forests belong to the people of Ontario, and {a5.p I} will not stand by while the keys are handed over," {a5.d the premier} said in Thunder Bay. "{a5.p We} want {e1 this deal} stopped."}

{a1.says-e2 {a1 Fenwick} called {e2 the request} unnecessary, noting {a1.p it} is listed, run and staffed in Canada.} {a2.says-e2 {a2 Algoma} said {e2 a review} could delay closing into next year and "leave 3,200 families in limbo."} {a3.says-e2 {a3 Lindqvist} said {a3.p he} would phone {a5.d the premier} {a3.p himself} to talk {a5.p her} out of {e2 it}.}

In an unusual twist, {a4.does+e1 {a4 the United Mill and Forest Workers} threw {a4.p its} support behind {e1 the acquisition} after winning a written promise of no layoffs for five years}.

{a4.says=e2 {a4.d The union} said {a4.p it} took no position on {e2 {a5.d the premier}'s letter}.}

{a7 Maple Crest Pension Fund}, which holds nearly eight per cent of {a2 Algoma}, {a7.says-e1 said {e1 the price} "grossly undervalues" the timber licences and that {a7.p it} would not tender}. {a9.says=e1 {a9.d Another shareholder}, who asked not to be named, said {a9.p he} had yet to decide.}

{a8 Chief Raymond Waboose} of the Pic Narrows First Nation, whose territory includes some of the licences, {a8.says+e2 said {e2 a review} was the only way to make sure the treaty was respected}. {a8.says=e1 Whether {e1 the purchase} should go ahead was something {a8.p his} community would discuss at a meeting in September, {a8.p he} said.}

A spokeswoman for {a6 federal Industry Minister Davinder Sohal} {a6.says=e1=e2 said {a6.p he} had received {e2 the letter} and would not comment on {e1 a transaction} that may come before {a6.p him}}.
