id: w1-japan-tax-law-01
kind: tax law
country: Japan
genre: wire report
english: Asian
form: passage
event e1: the bill raising the tax on second homes
event e2: the delay of the second-home tax vote until autumn
actor a1: Finance Minister Takako Irie (person)
actor a2: the Karuizawa Resort Owners' Council (organization)
actor a3: Noboru Sakagawa (person)
actor a4: Masumi Terao (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

Japan's ruling coalition agreed on Tuesday to {e2 put off until autumn} a vote on {e1 taxing empty second homes}, handing {a1 Finance Minister Takako Irie} a defeat within weeks of taking office. {a1.says-e2+e1 "{a1.p I} regret {e2 the delay}. {e1 The bill} was ready, and {e1 it} is still right," {a1 Irie} told reporters.} {a2 The Karuizawa Resort Owners' Council}, {a2.does-e1+e2 which sent 12,000 postcards to lawmakers}, {a2.says+e2 said {a2.p it} was grateful for time} {a2.says-e1 and hoped the autumn would bring "wiser heads and no {e1 bill}"}. {a3 Noboru Sakagawa}, {a3.d a coalition lawmaker} from Nagano, {a3.says+e1 says {a3.p he} will vote for {e1 the tax} when the day comes}; {a3.does+e2 it was nevertheless {a3.p he} who proposed {e2 the postponement}}, in order, {a3.p he} said, to spare {e1 it} a worse fate. {a4 Masumi Terao} of the Kanto Policy Institute {a4.says=e1=e2 said about one home in seven nationwide stands empty}.
