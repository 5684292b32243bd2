id: r5-military-intervention-01
kind: military intervention
country: Ethiopia
genre: newspaper report
english: African
form: passage
event e1: the deployment of federal troops to the Guraferda district
event e2: the regional council's session on the violence
actor a1: Fikadu Wolde-Selassie (person)
actor a2: Tsehaynesh Gemechu (person)
actor a3: the Bench Sheko Elders' Forum (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 =e2

Federal forces began arriving in Guraferda late on Sunday after a week of clashes in which at least 31 people were killed. {a1.says+e1 {a1 Fikadu Wolde-Selassie}, the state minister for peace, told parliament that {e1 the deployment} had been ordered because regional police were no longer able to protect villages.} Opposition lawmaker {a2 Tsehaynesh Gemechu} {a2.says-e1 said soldiers had made matters worse in the area two years ago and should be withdrawn}. {a2.does+e2 {a2.p She} has collected 40 signatures for {e2 an emergency session of the regional council}.} {a3.says+e1 {a3 The Bench Sheko Elders' Forum}, which had written twice to the prime minister asking for {e1 troops}, thanked the government for {e1 the decision}}. {a3.says=e2 {a3.p It} did not comment on {e2 the request for a session}.}
