id: v1-jordan-tanker-tariff-01
kind: water price rise
country: Jordan
genre: wire report
english: American
form: passage
event e1: the increase in tanker water tariffs
event e2: the sealing of unlicensed wells in the Jordan Valley
actor a1: Suhail al-Bitar (person)
actor a2: the Tanker Owners Association (organization)
actor a3: Lubna Qattan (person)
actor a4: banana farmers in Shouneh (group)
actor a5: Omar Tarabulsi (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 =e1 -e2
stance: a5 -e1

AMMAN -- A cubic meter of trucked water will cost households 4.20 dinars from Sunday, up from 3.10. {a1.does+e1+e2 Water Secretary-General {a1 Suhail al-Bitar}
signed {e1 the new price list} on the same morning {a1.p he} ordered concrete poured into 37 illegal boreholes}, an unusual double blow that {a1.p he}
called "one policy with two hands." {a2.says+e2 Members of {a2 the Tanker Owners Association} cheered {e2 the second hand} -- pirate wells
undercut {a2.p them} --} {a2.says-e1 while denouncing {e1 the first}, none of which, {a2.p they} say, will reach the driver}.
{a4.does-e2 {a4.d Banana farmers in Shouneh} parked pickup trucks over several wellheads to keep {e2 the cement mixers} away.} {a4.says=e1 As for {e1 the tariff}, {a4.p they} do not buy from trucks and had nothing to say about {e1 it}.} {a5.says-e1 "{a5.p I} have diabetes, five children and a tank that holds two cubes. You do the arithmetic, because they have
not," said {a5 Omar Tarabulsi}, {a5.d a retired typesetter in Jabal al-Nuzha}}. {a3.says=e1 {a3 Lubna Qattan}, {a3.d an economist at a water institute in Aqaba},
estimated {e1 the change} would add 1.1 percent to a poor family's spending and reduce losses by a similar sum}.
