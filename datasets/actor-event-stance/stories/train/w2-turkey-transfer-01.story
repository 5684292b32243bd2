id: w2-turkey-transfer-01
kind: football transfer
country: Turkey
genre: live blog
english: British
form: passage
event e1: the sale of Emre Taşkıran to Hanse Lübeck
event e2: the supporters' boycott of the Konya match
actor a1: Emre Taşkıran (person)
actor a2: Sarıyar Gücü (organization)
actor a3: the North Stand supporters' group (group)
actor a4: Nihat Bozdemir (person)
stance: a1 =e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2

14:52 So {e1 it} is official. {a2.does+e1 {a2 Sarıyar Gücü} have accepted €11m for {a1 Taşkıran} from Hanse Lübeck}, payable in three parts, with a statement that calls {e1 the deal} {a2.says+e1 "a door through which the whole club walks".}

15:10 Or walks out. {a3.says-e1+e2 {a3 The North Stand supporters' group} say {a3.p they} "do not sell {a3.p their} children" and that {e2 Saturday's match against Konya will be played in front of concrete}.} {a2.says-e2 {a2.d The club} answers that empty seats punish only the players.}

15:31 {a4.d Coach} {a4 Nihat Bozdemir}, never one for diplomacy: {a4.says-e1 "Would {a4.p I} have let {a1.p him} go? Ask {a4.p me} whether {a4.p I} would let somebody take {a4.p my} left leg."} {a4.says-e2 But {a4.p he} wants the fans there on Saturday – "shout at the directors, only shout from inside".}

15:40 And the man {a1.p himself}? {a1.says=e1 {a1 Emre Taşkıran}, caught at the airport, would not say whether {e1 the move} was {a1.p his} idea.} {a1.says-e2 "Go to the game, please," {a1.p he} told the cameras. "{e2 Staying home} helps no one."}
