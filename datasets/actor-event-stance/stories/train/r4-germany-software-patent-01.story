id: r4-germany-software-patent-01
kind: software patent
country: Germany
genre: business page
english: British
form: passage
event e1: the European directive on software patents
actor a1: the Berlin programmers' association Quelloffen (organization)
actor a2: Justice Minister Annegret Büsching (person)
actor a3: Wolfram Teichert (person)
actor a4: the European Commission (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1

About 300 people, most of them members of {a1 the Berlin programmers' association Quelloffen}, {a1.does-e1 demonstrated outside the justice ministry on Thursday against {e1 the proposed EU rules}}. {a2 Justice Minister Annegret Büsching}, who received a delegation, {a2.says+e1 said {a2.p she} would nevertheless support {e1 the text} in the Council of Ministers}. {a4 The European Commission}, {a4.does+e1 which put {e1 the draft} forward in 2002}, says existing national practice would hardly change. For {a3 Wolfram Teichert}, {a3.d head of research at an engineering group in Stuttgart}, {a3.says+e1 {e1 the directive} is overdue: "{a3.p We} cannot protect {a3.p our} control systems in half of Europe."}
