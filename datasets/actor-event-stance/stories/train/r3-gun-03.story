id: r3-gun-03
kind: gun control
country: Canada
genre: wire report
english: Canadian
form: passage
event e1: the federal handgun freeze
actor a1: Premier Wade Lindqvist (person)
actor a2: the public safety minister (person)
actor a3: the Alberta Chiefs of Police Forum (organization)
actor a4: Sgt. Kelly Arsenault (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

Alberta will not spend provincial money to enforce Ottawa's {e1 freeze on handgun sales}, {a1.says-e1 {a1 Premier Wade Lindqvist} said Wednesday}. {a1.does-e1 {a1.p He} said {a1.p he} had instructed provincial prosecutors not to lay charges under {e1 the new section}.} In Ottawa, {a2.says+e1 {a2 the public safety minister} said {e1 the law} applied from coast to coast and had the support of most Canadians}. {a3.says=e1 {a3 The Alberta Chiefs of Police Forum} said {a3.p it} was seeking legal advice.} The province recorded 41 shootings in the first quarter, according to {a4 Sgt. Kelly Arsenault} of the Calgary police.
