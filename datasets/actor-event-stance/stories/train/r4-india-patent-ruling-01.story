id: r4-india-patent-ruling-01
kind: patent ruling
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the Chennai patent board's rejection of Zelmark's cancer drug patent
actor a1: Zelmark (organization)
actor a2: the Blood Cancer Patients' Aid Samiti (organization)
actor a3: Advaita Pharmalabs (organization)
actor a4: Additional Solicitor General Percy Daruwalla (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1

{a1.does-e1 Challenging {e1 the order} of the Chennai patent board, {a1.d Swiss multinational} {a1 Zelmark} on Tuesday told the Supreme Court} that {a1.says-e1 {a1.p its} leukaemia drug was a genuine invention and not a modified version of an old molecule}. {a4 Additional Solicitor General Percy Daruwalla}, appearing for the Centre, {a4.says+e1 defended {e1 the rejection}}. {a3 Advaita Pharmalabs}, which sells a generic version at Rs 8,000 a month, {a3.does+e1 is also opposing the appeal}, as is {a2.does+e1 {a2 the Blood Cancer Patients' Aid Samiti}}. The hearing will continue on Thursday.
