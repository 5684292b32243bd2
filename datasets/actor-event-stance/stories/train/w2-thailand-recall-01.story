id: w2-thailand-recall-01
kind: product recall
country: Thailand
genre: live blog
english: Asian
form: passage
event e1: the recall of Mali Fresh coconut milk
event e2: the export ban on Mali Fresh
event e3: the takeover of a Trang rubber mill (unrelated)
actor a1: Mali Fresh Foods (organization)
actor a2: Dr Chutima Saelim (person)
actor a3: the Samut Songkhram Coconut Farmers' Network (organization)
actor a4: importers in Rotterdam (group)
actor a5: Kritsada Wongyai (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 -e2
stance: a4 =e1 +e2
stance: a5 =e3

08.30 Cartons {e1 are coming off shelves} from Chiang Rai to Yala. {a1.does+e1 {a1 Mali Fresh Foods} announced {e1 the recall} at midnight, before the ministry could.}

09.10 {a1.says-e2 {a1.d The company} is far less accommodating about {e2 the export stop}, which {a1.p it} calls "a hammer for a mosquito".}

10.00 An awkward interview for everyone. {a2.says-e1 {a2 Dr Chutima Saelim}, a microbiologist, says on breakfast television that heating kills the organism and {e1 pulling eleven million cartons} is a mistake {a2.p she} would not have made.}

10.45 {a3.says-e1-e2 Outside the plant, growers from {a3 the Samut Songkhram Coconut Farmers' Network} are tipping nuts on the road and demanding that {e1 the recall} and {e2 the ban} both end.}

11.20 Reaction from abroad at last. {a4.says+e2 {a4 Importers in Rotterdam} tell us Bangkok did the right thing by {e2 closing the port to the brand}, and kept the rest of the trade alive.} {a4.says=e1 About what happens on Thai shelves {a4.p they} have no view.}

11.40 {a5 Kritsada Wongyai} will have pictures from the plant within the hour.
