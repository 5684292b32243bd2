id: r1-philippines-minimum-wage-01
kind: minimum wage rise
country: Philippines
genre: parliamentary report
english: Asian
form: passage
event e1: the P200 legislated wage hike
event e2: the extension of the Metro Manila rail line (unrelated)
actor a1: Sen. Jacinto Mabanta (person)
actor a2: the Employers' Confederation of Luzon (organization)
actor a3: spokesperson Grace Ylagan (person)
actor a4: Rep. Rowena Salcedo-Uy (person)
actor a5: Economic Planning Secretary Teodoro Aranas (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 =e1 =e2
stance: a4 -e1
stance: a5 -e1

The House of Representatives adjourned on Wednesday without acting on {e1 the bill granting minimum wage earners an additional P200 a day}, effectively killing {e1 it} for this Congress. {a1 Sen. Jacinto Mabanta}, {a1.does+e1 who sponsored {e1 the measure} in the Senate}, {a1.says+e1 blamed the House leadership}.

{a4 Rep. Rowena Salcedo-Uy}, {a4.does-e1 who refused to convene the bicameral panel}, {a4.says-e1 said senators had insisted on a figure that would drive small shops out of business}. {a2 The Employers' Confederation of Luzon} {a2.does-e1 had asked lawmakers to leave wages to the regional boards}, as had {a5 Economic Planning Secretary Teodoro Aranas}, {a5.says-e1 who warned of higher inflation}. {a3.says=e1 Malacañang never took a position on {e1 the bill}, {a3 spokesperson Grace Ylagan} said when asked.}
