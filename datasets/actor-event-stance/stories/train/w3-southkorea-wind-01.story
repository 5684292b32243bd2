id: w3-southkorea-wind-01
kind: wind farm
country: South Korea
genre: wire report
english: American
form: passage
event e1: the Haenam offshore wind farm
event e2: the profit-sharing pact between the Haenam developer and fishing villages
actor a1: Haesol Energy (organization)
actor a2: Eo Myung-shim (person)
actor a3: the Mokpo trawl union (organization)
actor a4: the county government (organization)
actor a5: Professor Je Yun-ho (person)
stance: a1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 +e2
stance: a5 =e1

HAENAM, South Korea — Seven village chiefs inked their seals red and pressed them one after another onto {e2 a contract giving their people 4% of whatever the sea wind earns}. {a1 Haesol Energy}, {a1.does+e2 which signed last}, {a1.says says {e1 the 61 towers} will be up by 2028}. {a4.does+e2 {a4 The county government} lent the hall and the brush}; {a4.says=e1 {e1 the farm}'s permit is Seoul's affair, a spokesman said, and {a4.d the county} has submitted no opinion}. Missing was {a2.d the eighth chief}, {a2 Eo Myung-shim}. {a2.says-e2 {a2.p She}'d have signed for 8%, {a2.p she} said by phone, never for {e2 four}}. {a2.says+e1 That doesn't make {a2.p her} an enemy of {e1 the turbines}: {a2.p her} diver daughters have jobs on the survey boat and {a2.p she} "wouldn't lose {e1 them} for the world."} {a3 The Mokpo trawl union} {a3.does-e1-e2 has asked a court to void {e2 the pact} and {e1 the permit} together}. {a5 Professor Je Yun-ho}, {a5.d an ocean engineer}, {a5.says=e1 pegs the site's capacity factor at 36 percent}.
