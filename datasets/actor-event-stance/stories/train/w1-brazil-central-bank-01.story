id: w1-brazil-central-bank-01
kind: central bank appointment
country: Brazil
genre: wire report
english: American
form: passage
event e1: the appointment of Caetano Villas-Lobo to head the central bank
event e2: the bill giving the president power to fire the governor
actor a1: Caetano Villas-Lobo (person)
actor a2: the banking federation (organization)
actor a3: Senator Iracema Pontual (person)
actor a4: Lúcio Amarante (person)
stance: a1 -e2
stance: a2 =e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1 +e2

BRASILIA — {a4.does+e1 President {a4 Lúcio Amarante} named economist {a1 Caetano Villas-Lobo} to run Brazil's central bank on Monday} and, in the same ceremony, was contradicted by {a1.p him}. {a1.says-e2 {a1.d The incoming governor} told reporters that {e2 a bill} allowing {a4.d the president} to dismiss {a1.p him} at will would "turn the bank into a switchboard" and ought to be withdrawn.} {a4.says+e2 {a4 Amarante}, standing beside {a1.p him}, grinned: "{a1.p He} is wrong about {e2 that}, and {a4.p I} will sign {e2 it}, and then {a4.p I} won't use {e2 it}."} {a2 The banking federation}, which lobbied against {e2 the bill} all spring, {a2.says-e2 applauded the answer}; {a2.says=e1 on {e1 the man} {a2.p it} offered neither praise nor complaint}. It was left to {a3 Senator Iracema Pontual}, normally a fan of independent bankers, to spoil the party. {a3.says-e2 {a3.p She} shares {a1.p his} opinion of {e2 the measure}}, {a3.says-e1 and will vote to reject {a1.p him} anyway: anyone {a4 Amarante} picks, in {a3.p her} view, comes with a string attached}.
