id: o7-finland-logging-halt-01
kind: logging moratorium
country: Finland
genre: wire report
english: British
form: article
event e1: a five-year halt to logging in state forests near Lake Kuolimo
actor a1: Pirjo Heikura (person)
actor a2: the Sawmill Industries Federation (organization)
actor a3: Hannu Rautalampi (person)
actor a4: the reindeer herders' cooperative (organization)
actor a5: the Rural Alliance (organization)
actor a6: Jukka Sinivuori (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1

HELSINKI - {a1.d Finland's environment minister} {a1.does+e1 told the state forest company on Tuesday to {e1 stop felling on 47,000 hectares around Lake Kuolimo until 2031}}, a step that may cost the government its narrow majority.

{a1 Pirjo Heikura} {a1.says+e1 said surveys had found 64 endangered species in stands marked for harvest.} The felling contracts for the coming winter, worth about 11 million euros, will be cancelled.

{a3 Hannu Rautalampi}, {a3.d the agriculture minister}, {a3.says-e1 said {a3.p he} had learned of {e1 it} from the news. {a3.p He} has jurisdiction over the forest company and "{a3.p I} have not given it any such instruction," {a3.p he} told reporters in parliament.}

{a3.does-e1 {a3.p His} ministry asked the chancellor of justice later in the day whether {a1 Heikura} had exceeded {a1.p her} powers}.

{a5 The Rural Alliance}, {a5.d {a3 Rautalampi}'s party}, {a5.says-e1 said {a5.p it} would leave the coalition unless {e1 the matter} was reopened by Friday.} {a5.p It} holds 9 of the government's 104 seats.

{a2 The Sawmill Industries Federation} {a2.says-e1 said three mills with 340 workers depended on the area and that logs would have to be brought 200 kilometres further.} {a2.says-e1 "Wood does not wait for five years. Customers go to Sweden," {a2.p its} director said.}

{a4 The reindeer herders' cooperative} at Kuolimo, which sued the forest company in 2022, {a4.does+e1 withdrew {a4.p its} suit on hearing the news}. {a4.says+e1 {a4.p It} said the old stands carried the lichen {a4.p its} animals live on in late winter.}

{a1 Heikura} {a1.says+e1 rejected the charge that {a1.p she} had acted alone, saying {a1.p she} had raised the subject four times with {a3.d the agriculture minister} since May. {a1.p She} said {a1.p she} was not going to take {e1 it} back.}

{a6.d Prime Minister} {a6 Jukka Sinivuori} {a6.does=e1 has called both ministers to a meeting on Thursday}. {a6.says=e1 {a6.p He} said {a6.p he} wanted to hear both sides first and hoped for a solution all coalition partners could live with.}
