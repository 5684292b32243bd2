id: w1-cambodia-vaccination-01
kind: vaccination drive
country: Cambodia
genre: local paper
english: Asian
form: passage
event e1: the rabies vaccination drive for dogs in Kampong Cham
event e2: the killing of stray dogs in Kampong Cham
actor a1: Venerable Ros Kimsan (person)
actor a2: Governor Tep Bunthoeun (person)
actor a3: Dr. Keo Malis (person)
actor a4: dog-meat sellers (group)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 +e1 =e2
stance: a4 -e1

Seventy dogs slept in the shade of Wat Nokor on Sunday with a blue ribbon round each neck. The ribbon means one injection, and it was tied by {a1 Venerable Ros Kimsan}, {a1.does+e1 who has given the pagoda over to {e1 the campaign} for a week}. {a1.says-e2 "Whoever {e2 kills} a dog to stop a bite has bitten the dog first," {a1.d the monk} said.} {a1.p He} had in mind {a2 Governor Tep Bunthoeun}, {a2.does+e2 who has offered 8,000 riel a tail}. {a3.d Provincial veterinarian} {a3 Dr. Keo Malis} {a3.says+e1 needs 70 per cent of the animals jabbed before the rains, and expects to manage {e1 it}}. {a3.says=e2 On {a2.p his} {e2 bounty} {a3.p she} held {a3.p her} tongue; {a2.p he} is, {a3.p she} noted, {a2.d the man} who signs {a3.p her} leave.} Nobody had foreseen that {a4 dog-meat sellers} would be the ones to object. {a4.says-e1 With a needle in every dog, {a4.p they} complained, customers would walk away, and {e1 the teams} should go back to the capital.}
