id: w3-chile-fishing-01
kind: fishing quota
country: Chile
genre: business page
english: American
form: passage
event e1: the cut in the jack mackerel quota
event e2: Pesquera Quellaico's lawsuit over the quota
actor a1: the fisheries undersecretariat (organization)
actor a2: Pesquera Quellaico (organization)
actor a3: Ximena Oyarzo (person)
actor a4: Artisanal Federation of Coronel (organization)
actor a5: Matías Brahm (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 =e2

Thirty-one thousand tons fewer: that is what {a1.does+e1 {a1 the fisheries undersecretariat} took off next year's {e1 jack mackerel allowance}} this week, and shares of {a2 Pesquera Quellaico} lost 8% by lunch. {a2.does-e1+e2 {a2.d The Talcahuano packer} filed for {e2 an injunction} the same afternoon}. {a3.says-e2 "{a2.p They} are suing a fish," marine biologist {a3 Ximena Oyarzo} quipped}, {a3.says+e1 adding that {e1 the reduction} was the least the stock assessment allowed}. The {a4 Artisanal Federation of Coronel} is hardly happier with {a1.d the regulator}; {a4.says-e1 {a4.p its} crews, {a4.p it} said, would be tied up by August under {e1 the new ceiling}}. {a4.says-e2 Yet {a4.p it} has asked the court to throw {e2 the packer's case} out, since a win for {a2 Quellaico} would freeze the small-boat share as well}. {a5 Matías Brahm}, who covers the sector for a brokerage, {a5.says=e2 put the odds of {e2 the suit} at even and declined to say which way {a5.p he} hoped {e2 it} would go}.
