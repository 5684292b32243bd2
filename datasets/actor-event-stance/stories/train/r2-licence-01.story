id: r2-licence-01
kind: broadcasting licence
country: Ghana
genre: local paper
english: African
form: passage
event e1: the suspension of Radio Nkyinkyim's licence
event e2: the station's court case
actor a1: the communications authority (organization)
actor a2: Yaw Darkwa-Addai (person)
actor a3: the main opposition party (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1

Officers of {a1 the communications authority} went to the station's premises at Sunyani with an armed escort and {a1.does+e1 ordered engineers to switch off the transmitter}. {a1.says+e1 In a statement {a1.d the regulator} said Radio Nkyinkyim had owed fees since 2019 and that {e1 the suspension of its licence} would stay in force until the arrears were settled.} {a2.says-e1+e2 {a2 Yaw Darkwa-Addai}, the station's manager, said all fees had been paid in March and that {a2.p he} would {e2 go to court} over {e1 the order}.} {a3.says-e1 {a3 The main opposition party} called {e1 the closure} an attack on free expression ahead of the by-election.}
