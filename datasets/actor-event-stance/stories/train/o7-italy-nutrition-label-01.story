id: o7-italy-nutrition-label-01
kind: food label
country: Italy
genre: business page
english: British
form: article
event e1: the EU proposal for a compulsory sugar warning on packaged food
actor a1: the European Commission (organization)
actor a2: Donatella Ruscigno (person)
actor a3: Fratelli Belcastro (organization)
actor a4: Amedeo Belcastro (person)
actor a5: the federation of confectionery makers (organization)
actor a6: consumer group in Bologna (organization)
actor a7: Pieter Haagdorens (person)
actor a8: Sabina Lodigiani (person)
actor a9: Ottavio Grimani (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1

Shares in the biscuit maker {a3 Fratelli Belcastro} lost 4.1 per cent in Milan on Thursday after {a1 the European Commission} {a1.does+e1 sent governments {e1 a draft under which food with more than 22 grams of sugar per 100 grams would carry a black symbol}}.

About two thirds of {a3.d the company}'s products would be affected. {a4.d {a3.p Its} chief executive}, {a4 Amedeo Belcastro}, {a4.says-e1 told analysts the cost of new packaging alone was 14 million euros. "A symbol the size of a coin does not tell anybody how many biscuits to eat," {a4.p he} said.} {a3.does-e1 {a3.d The group} has retained a consultancy in Brussels to lobby member states}.

{a2 Donatella Ruscigno}, {a2.d Italy's industry minister}, {a2.says-e1 said {a2.p she} would look for a blocking minority together with three other governments, which {a2.p she} did not name.}

{a1.d The Commission} {a1.says+e1 says one child in four in the EU is overweight and that voluntary schemes cover less than a tenth of the market.} {a7 Pieter Haagdorens}, {a7.d the official in charge of the text}, {a7.says+e1 rejected the suggestion that {e1 it} was aimed at southern products. Nougat and Belgian chocolate would be treated alike, {a7.p he} said. "{a7.p I} am Belgian and {a7.p my} mother has complained to {a7.p me} already."}

{a5 The federation of confectionery makers} {a5.says-e1 put sales at risk at 900 million euros a year in Italy. {a5.p It} wants portion sizes to be used as the basis instead.}

{a9 Ottavio Grimani}, {a9.d an opposition member of the European Parliament}, {a9.says accused {a2 Ruscigno} of having slept through two years of preparatory meetings.} {a9.says-e1 {a9.p He} said {a9.p his} group had tabled amendments to delete {e1 the article}.}

A {a6.d consumer group in Bologna} {a6.says+e1 said of {e1 the draft} that a similar symbol in Chile had led producers to change a fifth of their recipes within 18 months.} {a6.does+e1 {a6.p It} has bought advertising space in four railway stations to call for {e1 the warning}}.

{a8 Sabina Lodigiani}, {a8.d an analyst at a Milan brokerage}, {a8.says=e1 cut {a8.p her} target price for {a3 Belcastro} from 21 to 18.50 euros. {a8.p She} said {e1 a final text} was unlikely before 2028 and that it was too early to say which sweets would be covered.}

Ministers discuss {e1 the draft} for the first time on 9 March.
