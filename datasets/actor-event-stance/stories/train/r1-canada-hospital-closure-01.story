id: r1-canada-hospital-closure-01
kind: hospital closure
country: Canada
genre: local paper
english: American
form: passage
event e1: the summer closure of the Lac Doré emergency room
actor a1: the Northern Shores Health Authority (organization)
actor a2: Reeve Donna Pfeiffer-Roy (person)
actor a3: Health Minister Sanjay Bhatnagar (person)
actor a4: the Paramedics Local 411 (organization)
actor a5: MPP Colin Etherby (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 -e1

{a1 The Northern Shores Health Authority} {a1.does+e1 will {e1 shut the emergency room at Lac Doré} from July 2 until after Labour Day}, {a1.says+e1 saying three of {a1.p its} five doctors have left}. The nearest open department is 94 kilometres away.

{a2.says-e1 "{a2.p We} had people drown here two summers ago," said {a2 Reeve Donna Pfeiffer-Roy}, whose council voted Monday to ask for {e1 the decision} to be reversed.} {a4 The Paramedics Local 411} {a4.says-e1 said {a4.p its} two ambulances could not cover the district}, and opposition {a5 MPP Colin Etherby} {a5.says-e1 blamed the government for letting {e1 it} happen}.

{a3 Health Minister Sanjay Bhatnagar} {a3.says=e1 said in an email that staffing decisions were made locally}.
