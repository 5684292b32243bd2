id: r3-housing-02
kind: housing plan
country: Canada
genre: newspaper report
english: Canadian
form: passage
event e1: the plan for 40-storey towers at Kingsway station
actor a1: Kingsway Ratepayers' Group (organization)
actor a2: Coun. Amrit Dhaliwal-Ross (person)
actor a3: Polaris Living (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1

More than 90 people signed up to speak at Tuesday's hearing on {e1 three towers of up to 40 storeys} beside the Kingsway station. {a3.says+e1 {a3 Polaris Living}, the applicant, said a fifth of the 1,340 units would be rented below market.} {a1.says-e1 {a1 The Kingsway Ratepayers' Group} asked that heights be kept to 18 storeys}, and {a1.does-e1 most of {a1.p its} members left in protest when the time for speakers was cut}. {a2.does+e1 {a2 Coun. Amrit Dhaliwal-Ross} moved approval of {e1 the rezoning} shortly before midnight}, and it carried 8-3.
