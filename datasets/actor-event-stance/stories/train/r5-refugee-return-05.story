id: r5-refugee-return-05
kind: refugee return
country: Israel
genre: newspaper report
english: American
form: passage
event e1: the bill on relocating Eritrean asylum seekers to a third country
actor a1: Interior Minister Moti Azoulay-Barak (person)
actor a2: Berhane Tesfamichael (person)
actor a3: the Hotel Association of the South (organization)
actor a4: the attorney general's office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 Interior Minister Moti Azoulay-Barak} on Sunday presented {e1 a bill that would allow Eritreans to be relocated to an unnamed African country}} for a payment of $3,500 each. {a2 Berhane Tesfamichael}, who has washed dishes in Tel Aviv for 12 years, {a2.says-e1 said {a2.p he} would rather go to jail}. {a3.says-e1 {a3 The Hotel Association of the South} asked the minister to shelve {e1 the plan}, saying 3,000 jobs could not be filled.} {a4 The attorney general's office} {a4.says=e1 is to give an opinion by the end of the month}.
