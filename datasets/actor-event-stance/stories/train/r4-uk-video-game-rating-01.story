id: r4-uk-video-game-rating-01
kind: video game rating
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the transfer of games classification to the European PEGASUS system
actor a1: the Board of Film and Video Certification (organization)
actor a2: Interplay UK (organization)
actor a3: Culture minister Sian Trewithen (person)
actor a4: Dr Miriam Okell (person)
actor a5: the National Confederation of Head Teachers (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1

Age ratings on computer games will in future be decided under the European PEGASUS scheme rather than by the film censors, {a3.says+e1 {a3 Culture minister Sian Trewithen} announced yesterday}. {a2.says+e1 The industry, represented by {a2 Interplay UK}, had pressed for {e1 the change} and described it as a clear answer for parents.} {a1.d The film board}, {a1 the Board of Film and Video Certification}, {a1.says-e1 said {a1.p it} was disappointed, as the European labels rely largely on publishers' own forms}. {a5.says-e1 {a5 The National Confederation of Head Teachers} also criticised {e1 the decision}}. It follows a review by {a4.d the psychologist} {a4 Dr Miriam Okell}, {a4.says=e1 who left open which of the two systems should be used}.
