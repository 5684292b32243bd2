id: v1-guatemala-vietnam-pact-01
kind: free trade agreement
country: Guatemala
genre: business page
english: American
form: passage
event e1: the free trade agreement between Guatemala and Vietnam
event e2: the coffee growers' call to postpone ratification
actor a1: the small coffee growers' federation (organization)
actor a2: President Esteban Corado (person)
actor a3: Zapatera Maya (organization)
actor a4: Ligia Morataya (person)
actor a5: Congressman Julio Xol (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 +e1

Robusta at half the price of highland arabica: that is what awaits Guatemala's roasters once {e1 the agreement with Hanoi} takes effect. {a1.does+e2 {a1 The small coffee growers' federation} asked Congress on Thursday to {e2 shelve ratification for two years}}; {a1.says-e1 given the choice, {a1.p its} president admitted, {a1.p it} would sooner shelve {e1 it} for good}. {a2 President Esteban Corado} wants no such pause. {a2.says-e2 "Postponing is what people do who dare not refuse," {a2.p he} said} in San Marcos, where {a2.says+e1 {a2.p he} told a half-empty hall
that {e1 the treaty} was the best thing to happen to the country's ports in 30 years}. {a3.does-e1 {a3 Zapatera Maya}, {a3.d the biggest shoe manufacturer}, has canceled a $9 million expansion and run full-page ads against "{e1 the Hanoi giveaway}"}. {a5 Congressman Julio Xol}, {a5.d who represents the coffee belt}, has not returned {a1.d the growers}' calls; {a5.does+e1 {a5.p he} cast the deciding vote for {e1 the text} in committee}. {a4 Ligia Morataya}, {a4.d a ratings analyst}, {a4.says=e1=e2 said neither {e2 a delay} nor {e1 swift passage} would move the sovereign outlook}.
