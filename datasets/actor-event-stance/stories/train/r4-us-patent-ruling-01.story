id: r4-us-patent-ruling-01
kind: patent ruling
country: United States
genre: wire report
english: American
form: passage
event e1: the appeals court ruling allowing patents on breast cancer genes
actor a1: Helixar Genetics (organization)
actor a2: the Civil Freedoms Union (organization)
actor a3: Judge Bertram Ollivant (person)
actor a4: the Department of Health (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

A divided federal appeals court ruled Friday that isolated human genes may be patented, reversing a lower court. {a1.d The Utah company} that holds the rights, {a1 Helixar Genetics}, {a1.says+e1 said {a1.p it} was very pleased}. {a3.does-e1 {a3 Judge Bertram Ollivant} dissented}, {a3.says-e1 writing that snipping a leaf from a tree does not make it an invention}. {a2 The Civil Freedoms Union}, which brought the suit for 20 plaintiffs, {a2.says-e1 said {e1 the decision} was wrong} and {a2.does-e1 would go to the Supreme Court}. {a4 The Department of Health} {a4.says=e1 said it was reviewing {e1 the opinion}}.
