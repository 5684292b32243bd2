id: r2-stadium-02
kind: stadium financing
country: New Zealand
genre: local paper
english: Australian
form: passage
event e1: the ratepayer loan for the covered stadium in Hamilton
actor a1: Mayor Dennis Arkwright-Hohaia (person)
actor a2: Waikato Ratepayers' Watch (organization)
actor a3: Bella Whareaitu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

Hamilton ratepayers would pay an average of $94 a year for 25 years to fund {e1 a loan for a covered stadium}, council papers released yesterday show. {a1.says+e1 {a1 Mayor Dennis Arkwright-Hohaia} said the return from concerts and test matches made {e1 the borrowing} worthwhile.} {a2.says-e1 Lobby group {a2 Waikato Ratepayers' Watch} said {a2.p it} would run candidates against any councillor who voted for {e1 the loan}.} Councillor {a3 Bella Whareaitu} {a3.says=e1 said {a3.p she} would read the business case before making up {a3.p her} mind}.
