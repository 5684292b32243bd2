id: r4-germany-video-game-rating-01
kind: video game rating
country: Germany
genre: newspaper report
english: British
form: passage
event e1: the refusal of a rating to the shooter "Grenzland 2"
event e2: a general ban on violent video games
actor a1: the games rating office in Berlin (organization)
actor a2: Aigenherr (person)
actor a3: GameBund (organization)
actor a4: Keilwerk Studios (organization)
stance: a1 +e1
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1

{a1 The games rating office in Berlin} {a1.does+e1 {e1 has declined to classify} "Grenzland 2"}, in effect keeping the title out of German shops. {a4.does-e1 {a4 Keilwerk Studios}, which spent three years on the game, lodged an objection on Friday.} {a2.says+e1 {a2 Aigenherr} said {e1 the decision} was right} but {a2.says+e2 repeated {a2.p his} demand for {e2 a ban on all games of this sort}}, which {a3 GameBund} {a3.says-e2 rejected as populism}. {a3.says-e1 The same scenes would get an 18 certificate in the cinema, {a3.d the association} said.}
