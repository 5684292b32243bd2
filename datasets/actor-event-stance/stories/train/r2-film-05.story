id: r2-film-05
kind: film award
country: Egypt
genre: wire report
english: British
form: passage
event e1: the best actress award for Dina Wahba-Rizk
actor a1: Lawyer Sameh Farghali (person)
actor a2: the actors' syndicate (organization)
actor a3: Wahba-Rizk (person)
actor a4: the public prosecutor's office (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

A complaint against {a3 Wahba-Rizk}, whose dress at last week's ceremony offended some conservatives, was withdrawn on Sunday. {a1.does-e1 {a1 Lawyer Sameh Farghali} had also asked that {a3.p her} {e1 best actress award} be taken back.} {a2.says+e1 {a2 The actors' syndicate} said {a3.d its member} fully deserved {e1 the prize}}, and {a3.does+e1 {a3.p she} thanked {a2.p it} in a message to fans showing {a3.p her} with {e1 the statuette}}. {a4 The public prosecutor's office} {a4.says=e1 confirmed the file was closed}.
