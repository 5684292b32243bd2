id: xt-kazakhstan-steppe-book-01
kind: book ban
country: Kazakhstan
genre: wire report
english: American
form: article
event e1: Kazakhstan's ban on the book "The Hungry Steppe Speaks"
actor a1: the Ministry of Culture and Information (organization)
actor a2: Gulmira Ospanbek (person)
actor a3: Dastan Yermekuly (person)
actor a4: Altyn Qalam (organization)
actor a5: Serikbay Nurtaza (person)
actor a6: the Writers' Union (organization)
actor a7: readers in Almaty (group)
actor a8: Tolganay Äbdirakhman (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1

ALMATY, Kazakhstan — The shelf by the window of the {a4 Altyn Qalam} bookstore is empty except for a handwritten card. "It was here on Friday," it says.

What was there on Friday were the last copies of a history of the famine of the 1930s that {a1.d the authorities} have now forbidden. {a1 The Ministry of Culture and Information} {a1.does+e1 announced on Saturday that "The Hungry Steppe Speaks" had been entered in the register of extremist materials}, making it a crime to print, import or sell it.

{a1.says+e1 In {a1.p its} statement {a1.d the ministry} said the book "incites hatred between nationalities" and that {e1 the measure} had been taken on the advice of experts, whom {a1.p it} did not name.}

{a2 Gulmira Ospanbek}, {a2.d the historian} who wrote it, spent eleven years collecting the memories of 340 survivors. "{a2.says-e1 You can forbid {a2.p my} book, but you cannot forbid a grandmother to remember who took the cattle," {a2.p she} said by telephone from Astana. "{a2.p I} will appeal {e1 this} in every court we have."}

{a3.says+e1 {a3 Dastan Yermekuly}, {a3.d a member of parliament}, had asked for {e1 the ban} in February and said {a3.p he} was satisfied. "There are neighbors one does not choose, and there are books that make it harder to live beside them," {a3.p he} wrote on Telegram.}

{a5 Serikbay Nurtaza}, {a5.d a television host with 800,000 followers}, {a5.says+e1 also applauded {a1.d the ministry}, calling the volume "foreign money between two covers."}

{a4 Altyn Qalam}, which published the book and runs the store, {a4.says-e1 said {a4.p it} regarded {e1 the ban} as unlawful} and {a4.does-e1 had put the full text on a server abroad}. {a4.says-e1 "{a4.p We} sold 6,000 copies in two years and nobody was incited to anything but tears," {a4.d the house} said.}

On Sunday, {a7.does-e1 several dozen {a7 readers in Almaty} gathered in Panfilov Park and took turns reading from {a7.p their} own copies until {a7.p they} were asked to leave}. Nobody was detained.

{a6 The Writers' Union} {a6.says=e1 declined to comment}.

{a8 Tolganay Äbdirakhman}, {a8.d a lawyer in Almaty} who has handled similar cases, {a8.says=e1 said 14 titles had been entered in the register in the past three years and two had been removed after an appeal. In both cases, {a8.p she} said, the court had found errors of procedure and left the content aside. "{a8.p I} can tell you the path. Where it leads {a8.p I} don't know."}
