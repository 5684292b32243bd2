id: nt-india-voice-replica-01
kind: voice replica
country: India
genre: web news
english: Indian
form: article
event e1: the use of Sarala Thampuran's cloned voice in a new film
actor a1: Vineeth Kurup (person)
actor a2: Manjeera Films (organization)
actor a3: Sreekala Thampuran (person)
actor a4: Gopan Thampuran (person)
actor a5: Playback Singers' Guild (organization)
actor a6: Chaitra Belliappa (person)
actor a7: Dhwani Labs (organization)
actor a8: Kochi district court (organization)
actor a9: the Kerala film chamber (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

{e1 A song that went up on Friday with the voice of Sarala Thampuran}, who is 83 and has not sung since a stroke in 2016, had 9 million views by Sunday evening. On Monday {a8.does-e1 {a8 the Kochi district court} ordered {e1 it} taken down until 12 June.}

The interim order came on a petition {a3.does-e1 by the singer's elder daughter, {a3 Sreekala Thampuran}}. {a3.says-e1 {a3.p She} says {a3.p her} mother, who cannot sign her name, never recorded with a microphone she had not tested herself and would not have sung these words.}

Music director {a1 Vineeth Kurup} {a1.does+e1 composed the number for a period drama} due in theatres at Onam. {a1.says+e1 "{a1.p I} had a tune for one voice only. Thirty technicians worked for five months so that it could be heard again," {a1 Kurup} told this website.}

{a2 Manjeera Films}, the producer, {a2.does+e1 paid Rs 40 lakh for the rights} and {a2.says+e1 will move the High Court on Wednesday, {a2.p its} counsel said.} The contract carries the signature of {a4 Gopan Thampuran}, {a4.d the younger of the two children}.

{a4.says+e1 {a4 Gopan} said a new generation was listening to {a4.p his} mother for the first time and that {a4.p his} share would go to a music school in Thrissur.} {a4.p He} {a4.says has not spoken to {a4.p his} {a3.d sister} for two years and said {a4.p he} would rather not discuss {a3.p her}.}

{a7 Dhwani Labs} of Bengaluru, {a7.does+e1 which built the model from 212 recordings}, {a7.says+e1 said nothing had been taken from live performances and every source was licensed.} {a7.says+e1 {a7.p It} said such work gave archives a second life.}

The {a5 Playback Singers' Guild} {a5.does-e1 joined the petition as a second party.} {a5.says-e1 {a5.p Its} secretary said producers had begun to ask young singers for a blanket consent, and that a machine which charges nothing was more than they could compete with.}

{a9 The Kerala film chamber}, to which both the producer and {a5.d the guild} are affiliated, {a9.says=e1 said {a9.p it} had no rule on the subject and would await the final judgment.}

{a6 Chaitra Belliappa}, who sang with the veteran on 60 tracks, {a6.does-e1 has returned the invitation to the audio launch.} {a6.says-e1 "The breath is in the wrong places. Someone should have been ashamed," {a6.p she} wrote on {a6.p her} page.}
