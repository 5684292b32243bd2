package org.stance4j.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stance4j.text.Document;
import org.stance4j.text.TextAnalyzer;

class RuleActorFinderTest {

  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final ActorFinder FINDER = new RuleActorFinder();

  /** The actors of a text, with what must hold of them for every text. */
  private static List<ActorChain> find(String text) {
    Document document = ANALYZER.analyze(text);
    List<ActorChain> chains = FINDER.find(document);
    Set<String> names = new HashSet<>();
    int first = -1;
    for (ActorChain chain : chains) {
      assertTrue(names.add(Names.normal(chain.name())), "twice: " + chain.name());
      chain.aliases().forEach(a -> assertTrue(names.add(Names.normal(a)), "shared: " + a));
      assertTrue(chain.mentions().get(0).span().start() >= first, "not in order of appearance");
      first = chain.mentions().get(0).span().start();
      for (Mention mention : chain.mentions()) {
        assertTrue(
            document.sentences().get(mention.sentence()).span().contains(mention.span()),
            "mention outside its sentence");
      }
      for (Attribution attribution : chain.attributions()) {
        assertTrue(attribution.mention() >= 0 && attribution.mention() < chain.mentions().size());
        assertTrue(attribution.span().end() <= text.length() && attribution.span().length() > 0);
      }
    }
    return chains;
  }

  private static ActorChain actor(List<ActorChain> chains, String name) {
    return chains.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no '" + name + "' in " + chains.stream().map(ActorChain::name).toList()));
  }

  private static List<String> names(List<ActorChain> chains) {
    return chains.stream().filter(c -> !c.attributions().isEmpty()).map(ActorChain::name).toList();
  }

  private static List<String> statements(ActorChain chain, Attribution.Kind kind, String text) {
    return chain.attributions().stream()
        .filter(a -> a.kind() == kind)
        .map(a -> a.span().of(text))
        .toList();
  }

  private static boolean hasAlias(ActorChain chain, String alias) {
    String wanted = Names.normal(alias);
    return Names.normal(chain.name()).equals(wanted)
        || chain.aliases().stream().anyMatch(a -> Names.normal(a).equals(wanted));
  }

  // Names

  @Test
  void surnamesTitlesAndPronounsJoinTheFullName() {
    String text =
        "Mayor Brenda Osei opened the debate on Monday. Ms Osei said the pier was unsafe. Osei will"
            + " vote against it, and she expects to win.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Brenda Osei"), names(chains));
    ActorChain osei = chains.get(0);
    assertEquals(ActorType.PERSON, osei.type());
    assertTrue(hasAlias(osei, "Mayor Brenda Osei"));
    assertTrue(hasAlias(osei, "Ms Osei"));
    assertTrue(hasAlias(osei, "Osei"));
    assertEquals(1, osei.mentions().stream().filter(m -> m.kind() == MentionKind.PRONOUN).count());
    assertEquals(4, osei.attributions().size());
  }

  @Test
  void twoPersonsOfOneSurnameStayTwo() {
    String text =
        "Peter Varga backed the merger. His sister, Helen Varga, opposed it. Mr Varga praised the"
            + " board, while Ms Varga accused it of haste.";
    List<ActorChain> chains = find(text);
    assertTrue(hasAlias(actor(chains, "Peter Varga"), "Mr Varga"));
    assertTrue(hasAlias(actor(chains, "Helen Varga"), "Ms Varga"));
    assertTrue(hasAlias(actor(chains, "Helen Varga"), "His sister"));
  }

  @Test
  void officesBeforeTheNameAreNoPartOfIt() {
    String text =
        "Shadow Transport Secretary Irene Falk rejected the toll. Labour MP Colin Drake welcomed it."
            + " Lord Ashby of Kelm abstained.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Irene Falk", "Colin Drake", "Lord Ashby of Kelm"), names(chains));
  }

  @Test
  void acronymInParenthesesIsAnAlias() {
    String text =
        "The Northern Harbour Workers Union (NHWU) called a strike. The NHWU wants more pay, and the"
            + " union will not give in.";
    List<ActorChain> chains = find(text);
    ActorChain union = actor(chains, "Northern Harbour Workers Union");
    assertEquals(ActorType.ORGANIZATION, union.type());
    assertTrue(hasAlias(union, "NHWU"));
    assertTrue(hasAlias(union, "the union"));
    assertEquals(List.of("Northern Harbour Workers Union"), names(chains));
  }

  @Test
  void namesOfBodiesMayHaveConnectors() {
    String text =
        "The Ministry of Fisheries and Coastal Affairs approved the plan. The League Against the"
            + " Dredging condemned it. The Schools and Libraries Trust supported it.";
    assertEquals(
        List.of(
            "Ministry of Fisheries and Coastal Affairs",
            "League Against the Dredging",
            "Schools and Libraries Trust"),
        names(find(text)));
  }

  @Test
  void namesWithParticlesStayWhole() {
    assertEquals(
        List.of("Pieter van der Meulen", "Luis de la Cruz"),
        names(find("Pieter van der Meulen criticised the ban, but Luis de la Cruz defended it.")));
  }

  @Test
  void countriesActByNameGovernmentPeopleAndCapital() {
    String text =
        "Norway backs the treaty. The Norwegian government will sign it in May. Oslo also offered"
            + " money. Sweden rejects it.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Norway", "Sweden"), names(chains));
    assertEquals(3, actor(chains, "Norway").attributions().size());
  }

  @Test
  void placesDaysAndThingsAreNoActors() {
    String text =
        "In Bergen on Tuesday, Nils Aas criticised the Fisheries Act. The Harbour Festival starts in"
            + " June.";
    assertEquals(List.of("Nils Aas"), find(text).stream().map(ActorChain::name).toList());
  }

  // Descriptions

  @Test
  void describedGroupsAreActors() {
    String text =
        "Two local councillors rejected the scheme. Airlines said the tax would hurt them. Hundreds"
            + " of angry residents marched to the town hall.";
    List<ActorChain> chains = find(text);
    assertEquals(
        List.of("Two local councillors", "Airlines", "Hundreds of angry residents"),
        chains.stream()
            .map(
                c ->
                    c.aliases().stream()
                        .filter(a -> a.startsWith("Hundreds"))
                        .findFirst()
                        .orElse(c.name()))
            .toList());
    chains.forEach(c -> assertEquals(ActorType.GROUP, c.type()));
  }

  @Test
  void namelessIndividualsAreActors() {
    String text =
        "The deal is dead, a senior source at the club said. \"We were never asked,\" said a shareholder"
            + " from Kelm.";
    List<ActorChain> chains = find(text);
    assertEquals(2, chains.stream().filter(c -> c.type() == ActorType.PERSON).count());
    assertTrue(chains.stream().anyMatch(c -> hasAlias(c, "a senior source at the club")));
  }

  @Test
  void unnamedSpokesmanSpeaksForHisParty() {
    String text =
        "The Reform Party opposes the levy. A Reform Party spokesman said it would cost jobs.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Reform Party"), names(chains));
    assertTrue(hasAlias(chains.get(0), "a Reform Party spokesman"));
    assertEquals(2, chains.get(0).attributions().size());
  }

  @Test
  void namedSpokesmanIsAnActorBesideHisParty() {
    String text = "Reform Party spokesman Emil Roth said the levy would cost jobs.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Emil Roth"), names(chains));
    assertTrue(actor(chains, "Reform Party").attributions().isEmpty());
  }

  @Test
  void definiteDescriptionsFindTheirHolder() {
    String text =
        "Senator Ada Lund voted against the bill. The senator called it reckless. Halvik Mining, a coal"
            + " company, welcomed the vote. The company plans a new shaft.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Ada Lund", "Halvik Mining"), names(chains));
    assertTrue(hasAlias(chains.get(0), "the senator"));
    assertTrue(hasAlias(chains.get(1), "the company"));
  }

  @Test
  void descriptionInTheLeadJoinsTheNameThatFollows() {
    String text =
        "A retired judge has condemned the new prison law. Otto Brandt said it was cruel. Brandt, 71,"
            + " will sue.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Otto Brandt"), names(chains));
    assertTrue(hasAlias(chains.get(0), "A retired judge"));
  }

  @Test
  void descriptionWithARelativeClauseJoinsTheNameBeforeIt() {
    List<ActorChain> chains =
        find(
            "Last spring Norvia Rail, the private company that runs the ferries, bought two"
                + " ships. The union said Norvia Rail had to hire.");
    assertEquals(List.of("Norvia Rail", "The union"), names(chains));
    assertTrue(hasAlias(chains.get(0), "the private company"));
  }

  @Test
  void differentOfficesStayDifferentPersons() {
    String text =
        "Finance Minister Jan Kolar defended the cuts. Justice Minister Eva Novak criticised them. The"
            + " finance minister said there was no choice.";
    List<ActorChain> chains = find(text);
    assertTrue(hasAlias(actor(chains, "Jan Kolar"), "the finance minister"));
    assertEquals(2, actor(chains, "Jan Kolar").attributions().size());
    assertEquals(1, actor(chains, "Eva Novak").attributions().size());
  }

  // Statements

  @Test
  void quotationBelongsToTheSpeakerAfterIt() {
    String text = "“This bridge is a disgrace,” said Emil Roth, a local baker.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Emil Roth"), names(chains));
    assertEquals(List.of(text), statements(chains.get(0), Attribution.Kind.QUOTE, text));
  }

  @Test
  void quotationBelongsToTheSpeakerBeforeIt() {
    String text = "Emil Roth told reporters: \"This bridge is a disgrace.\"";
    assertEquals(
        List.of(text), statements(actor(find(text), "Emil Roth"), Attribution.Kind.QUOTE, text));
  }

  @Test
  void bothHalvesOfABrokenQuotationBelongToTheSpeaker() {
    String text =
        "\"We have waited ten years,\" Irene Falk said, \"and we will not wait another day.\"";
    assertEquals(
        1, statements(actor(find(text), "Irene Falk"), Attribution.Kind.QUOTE, text).size());
  }

  @Test
  void quotationOverParagraphsIsOneStatementWithFirstPersonMentions() {
    String text =
        "Irene Falk, a teacher, was angry.\n\n“I was never asked.\n\n“We will fight this,” she said.";
    ActorChain falk = actor(find(text), "Irene Falk");
    assertEquals(
        List.of("“I was never asked.\n\n“We will fight this,” she said."),
        statements(falk, Attribution.Kind.QUOTE, text));
    List<String> pronouns =
        falk.mentions().stream()
            .filter(m -> m.kind() == MentionKind.PRONOUN)
            .map(m -> m.span().of(text))
            .toList();
    assertEquals(List.of("I", "We", "she"), pronouns);
  }

  @Test
  void quotationAloneBelongsToTheSpeakerOfTheSentenceBefore() {
    String text =
        "Colin Drake attacked the plan on Monday.\n\n\"It will ruin the harbour. Nobody wants it.\"";
    assertEquals(
        1, statements(actor(find(text), "Colin Drake"), Attribution.Kind.QUOTE, text).size());
  }

  @Test
  void somebodyNamedInAQuotationIsNotItsSpeaker() {
    String text =
        "Otto Brandt, an analyst, was not convinced.\n\n\"Peter Varga is weaker than before, and"
            + " Varga's plan is a risk,\" he said.";
    List<ActorChain> chains = find(text);
    assertEquals(1, statements(actor(chains, "Otto Brandt"), Attribution.Kind.QUOTE, text).size());
    assertTrue(statements(actor(chains, "Peter Varga"), Attribution.Kind.QUOTE, text).isEmpty());
  }

  @Test
  void reportedSpeechAndThought() {
    String text =
        "Ada Lund argued that the tunnel was too dear. According to Emil Roth, the tunnel is safe."
            + " Irene Falk is concerned that it will leak. Otto Brandt backs it.";
    List<ActorChain> chains = find(text);
    assertEquals(List.of("Ada Lund", "Emil Roth", "Irene Falk", "Otto Brandt"), names(chains));
    for (ActorChain chain : chains) {
      assertEquals(1, statements(chain, Attribution.Kind.REPORT, text).size(), chain.name());
    }
  }

  @Test
  void innermostHolderHoldsTheInnerClause() {
    String text = "Pavel Dusek's lawyer said Dusek would not support the settlement.";
    List<ActorChain> chains = find(text);
    assertEquals(
        List.of("Dusek would not support the settlement."),
        statements(actor(chains, "Pavel Dusek"), Attribution.Kind.REPORT, text));
    assertTrue(chains.stream().anyMatch(c -> hasAlias(c, "Pavel Dusek's lawyer")));
  }

  @Test
  void holdersOfOneSentenceGetTheirOwnClauses() {
    String text = "Ada Lund said the dam was needed, but Emil Roth called it madness.";
    List<ActorChain> chains = find(text);
    assertEquals(
        List.of("Ada Lund said the dam was needed"),
        statements(actor(chains, "Ada Lund"), Attribution.Kind.REPORT, text));
    assertEquals(
        List.of("Emil Roth called it madness."),
        statements(actor(chains, "Emil Roth"), Attribution.Kind.REPORT, text));
  }

  // Acts

  @Test
  void subjectsOfActiveVerbsAct() {
    String text =
        "Halvik Council sued the builder and blocked the road. The bridge was opened by Prince Aldo."
            + " Ada Lund is expected to attend.";
    List<ActorChain> chains = find(text);
    assertEquals(1, statements(actor(chains, "Ada Lund"), Attribution.Kind.ACT, text).size());
    assertEquals(1, actor(chains, "Prince Aldo").attributions().size());
    assertFalse(actor(chains, "Halvik Council").attributions().isEmpty());
  }

  @Test
  void insertionsBetweenSubjectAndVerbAreSkipped() {
    String text =
        "Ada Lund, who chairs the water board, and her deputy, Emil Roth of Kelm, resigned. Irene Falk"
            + " (Greens), speaking on Sunday, applauded.";
    List<String> names = names(find(text));
    assertTrue(names.containsAll(List.of("Ada Lund", "Emil Roth", "Irene Falk")), names.toString());
  }

  @Test
  void copulasAndFatesAreNoActs() {
    String text = "Ada Lund is a teacher. Emil Roth was arrested. Irene Falk has two sons.";
    assertEquals(List.of(), names(find(text)));
  }

  @Test
  void holdersBehindNouns() {
    String text = "The scheme met fierce opposition from residents. It won support from Emil Roth.";
    assertEquals(List.of("residents", "Emil Roth"), names(find(text)));
  }

  // Robustness

  @Test
  void nullIsRejected() {
    assertThrows(NullPointerException.class, () -> FINDER.find(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        ".",
        "\"",
        "said",
        "Said said said.",
        "A",
        "’s",
        "( ( ( ) ,",
        "who who who"
      })
  void nearlyEmptyTextsHaveNoActors(String text) {
    assertEquals(List.of(), names(find(text)));
  }

  @Test
  void capitalsEmojiMarkupAndOtherScriptsPass() {
    find(
        "MAYOR BRENDA OSEI SAID ON MONDAY THAT SHE OPPOSES THE NEW BRIDGE. RESIDENTS AGREE WITH HER.");
    find("😀 Brenda Osei 🚢 said: “No 👎!”");
    find("قال الوزير إن الحكومة ترفض الخطة. وافق البرلمان.");
    List<ActorChain> chains =
        find("<p>Mayor <b>Brenda Osei</b> said the <i>pier</i> was unsafe.</p><p>She left.</p>");
    assertEquals(List.of("Brenda Osei"), names(chains));
  }

  @Test
  void actorsAreFoundInCapitals() {
    List<ActorChain> chains =
        find("MR PETER VARGA SAID HE OPPOSES THE BRIDGE. RESIDENTS SUPPORT IT.");
    assertTrue(chains.stream().anyMatch(c -> c.name().equalsIgnoreCase("Peter Varga")));
  }

  @Test
  void tenThousandSentencesTakeLinearTime() {
    String[] given = {"Ada", "Emil", "Irene", "Otto", "Helen", "Peter", "Colin", "Brenda"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String surname =
          "Var" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
      text.append(given[i % given.length]).append(' ').append(surname);
      text.append(" said the plan was bad. \"We object,\" he added.\n\n");
    }
    Document document = ANALYZER.analyze(text.toString());
    assertEquals(10_000, document.sentences().size());
    List<ActorChain> chains = assertTimeout(Duration.ofSeconds(30), () -> FINDER.find(document));
    assertEquals(5_000, chains.size());
  }

  @Test
  void oneEndlessSentencePasses() {
    Document document = ANALYZER.analyze("Ada Lund said that Emil Roth and ".repeat(3_000));
    assertTimeout(Duration.ofSeconds(30), () -> FINDER.find(document));
  }

  @Test
  void eightThreadsGetTheSame() throws Exception {
    String text =
        "Mayor Brenda Osei opened the debate. “We will fight this,” she said. The Harbour League (HL)"
            + " backs her, but Emil Roth, a baker, does not. The league's spokesman left.";
    List<ActorChain> expected = FINDER.find(ANALYZER.analyze(text));
    assertNotEquals(List.of(), expected);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> task =
          () -> {
            for (int i = 0; i < 50; i++) {
              if (!FINDER.find(ANALYZER.analyze(text)).equals(expected)) {
                return false;
              }
            }
            return true;
          };
      for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(8, task))) {
        assertTrue(same.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
