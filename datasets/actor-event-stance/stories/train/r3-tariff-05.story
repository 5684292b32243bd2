id: r3-tariff-05
kind: tariff
country: Germany
genre: business page
english: British
form: passage
event e1: the EU tariff on Chinese electric cars
actor a1: Falkenau (organization)
actor a2: Grabow (person)
actor a3: France (organization)
actor a4: Beijing (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

{a2.does-e1 {a2 Grabow} confirmed that Germany voted no in Brussels on Friday}, as {a1.says-e1 {a1 Falkenau} and {a1.p its} suppliers had asked}. {a3.does+e1 {a3 France}, which had pressed for {e1 the duties} for a year, was among the ten countries in favour.} {a4.says-e1 {a4 Beijing} said {e1 the tariffs} were protectionist} and {a4.does-e1 opened an inquiry into European brandy}.
