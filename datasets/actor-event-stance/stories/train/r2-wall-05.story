id: r2-wall-05
kind: border wall
country: Argentina
genre: wire report
english: American
form: passage
event e1: the 200-meter border fence at Aguas Blancas
event e2: Bolivia's protest over the border fence
actor a1: Security Minister Lautaro Bengolea (person)
actor a2: Bolivia (organization)
actor a3: Eusebia Choquehuanca (person)
actor a4: the mayor of Orán (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

{a2 Bolivia} {a2.says-e1+e2 {e2 expressed concern} on Monday about {e1 a wire fence} that the Argentine town of Aguas Blancas is putting up along the border}, {a2.says-e1 saying "any unilateral measure" could damage relations}. {a1.says+e1-e2 {a1 Security Minister Lautaro Bengolea} said {e1 the fence}, 200 meters long, would force travelers to pass through the immigration office and that {e2 the complaint} was absurd, since the work was on Argentine soil.} {a3.says-e1 {a3 Eusebia Choquehuanca}, a porter who carries clothes and flour across the river, said {e1 it} would cost {a3.p her} the day's earnings.} {a4.says=e1 {a4 The mayor of Orán}, the nearest city, said {a4.p he} had learned of {e1 the project} from the newspapers.}
