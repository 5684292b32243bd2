id: r2-doping-06
kind: doping ban
country: Poland
genre: wire report
english: British
form: passage
event e1: the one-month doping ban on tennis player Igor Malczyk
actor a1: Igor Malczyk (person)
actor a2: the tennis integrity agency (organization)
actor a3: Australian player Dale Kerrigan-Roche (person)
actor a4: Tennis Federation head Wanda Szulc-Borek (person)
actor a5: the tour's chairman (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

World number four {a1 Igor Malczyk} {a1.does+e1 accepted {e1 a one-month suspension}} after testing positive for a heart drug in August, {a2.says+e1 {a2 the tennis integrity agency} said on Thursday, describing {a1.p his} fault as being at the lowest end of the scale}. {a1.says+e1 The Pole said in a video {a1.p he} was relieved the matter was over.} {a3.says-e1 {a3 Australian player Dale Kerrigan-Roche} called {e1 the penalty} "a joke" and said a lower-ranked player would have got two years.} {a4 Tennis Federation head Wanda Szulc-Borek} {a4.says=e1 said {a4.p she} had learnt of the case from the media}, and {a5 the tour's chairman} {a5.does=e1 did not take questions}.
