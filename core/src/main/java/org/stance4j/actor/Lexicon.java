package org.stance4j.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed word lists of general English, read once from the resources of this package. */
final class Lexicon {

  /** What grammatical gender a word shows. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** What a verb tells about its subject. */
  enum VerbClass {
    /** It says something. */
    SPEECH,
    /** It thinks, feels or wants something. */
    ATTITUDE,
    /** It does nothing on purpose. */
    IDLE,
    /** It acts. */
    ACT
  }

  /** A form of a verb. */
  record VerbForm(String lemma, boolean past, boolean participle) {}

  static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, VerbForm> verbForms = new HashMap<>();
  private final Set<String> speech = read("report-verbs.txt");
  private final Set<String> attitude = read("attitude-verbs.txt");
  private final Set<String> idle = read("idle-verbs.txt");
  final Set<String> expectedWords = read("expected-words.txt");
  final Set<String> attitudeWords = read("attitude-words.txt");
  final Set<String> expressionNouns = read("expression-nouns.txt");
  final Set<String> muteNouns = read("mute-nouns.txt");
  final Set<String> quantityNouns = read("quantity-nouns.txt");
  final Set<String> temporalWords = read("temporal-words.txt");
  final Set<String> calendarWords = read("calendar-words.txt");
  final Set<String> stanceNouns = read("stance-nouns.txt");
  final Set<String> genericBodies = read("generic-bodies.txt");
  final Set<String> genericPersons = read("generic-persons.txt");
  final Set<String> mediaWords = read("media-words.txt");
  final Set<String> possessors = read("possessors.txt");
  final Set<String> looseRoles = read("loose-roles.txt");
  final Map<String, Gender> titles = readGenders("titles.txt");
  final Map<String, Gender> roles = readGenders("roles.txt");
  final Set<String> groupNouns = read("group-nouns.txt");
  final Set<String> bodyNouns = read("body-nouns.txt");
  final Set<String> orgWords = read("org-words.txt");
  final Set<String> thingWords = read("thing-words.txt");
  final Map<String, Gender> givenNames = readGenders("given-names.txt");
  final Set<String> places = read("places.txt");

  /** Country by any of its names. */
  final Map<String, String> countryByName = new HashMap<>();

  /** Country by adjective or name of its people. */
  final Map<String, String> countryByPeople = new HashMap<>();

  /** Country by the seat of its government. */
  final Map<String, String> countryBySeat = new HashMap<>();

  /** Full name by a well-known other name of the same body. */
  final Map<String, String> fullName = new HashMap<>();

  private final Map<String, String> roleOfPlural = new HashMap<>();
  private final Set<String> bodyPlurals = new HashSet<>();

  private Lexicon() {
    Map<String, String[]> irregular = new HashMap<>();
    for (String line : read("irregular-verbs.txt")) {
      String[] forms = line.split(" ");
      irregular.put(forms[0], forms);
    }
    Set<String> lemmas = new HashSet<>(irregular.keySet());
    lemmas.addAll(speech);
    lemmas.addAll(attitude);
    lemmas.addAll(idle);
    for (String lemma : lemmas) {
      addForms(lemma, irregular.get(lemma));
    }
    for (String form : List.of("is", "are", "am", "'s", "'re", "'m", "’s", "’re", "’m")) {
      verbForms.put(form, new VerbForm("be", false, false));
    }
    verbForms.put("were", new VerbForm("be", true, false));
    verbForms.put("being", new VerbForm("be", false, false));
    verbForms.put("has", new VerbForm("have", false, false));
    for (String role : roles.keySet()) {
      roleOfPlural.put(plural(role), role);
    }
    for (String body : bodyNouns) {
      bodyPlurals.add(plural(body));
    }
    for (String line : read("countries.txt")) {
      String[] parts = line.split(";", -1);
      putAll(countryByName, parts[0], parts[0]);
      putAll(countryByName, parts[1], parts[0]);
      putAll(countryByPeople, parts[2], parts[0]);
      putAll(countryBySeat, parts[3], parts[0]);
    }
    for (String line : read("same-names.txt")) {
      String[] parts = line.split(";");
      for (String part : parts) {
        fullName.put(part, parts[0]);
      }
    }
  }

  private static void putAll(Map<String, String> map, String names, String country) {
    for (String name : names.split(",")) {
      if (!name.isBlank()) {
        map.put(name.strip(), country);
      }
    }
  }

  private void addForms(String lemma, String[] irregular) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean consonantY =
        lemma.endsWith("y")
            && lemma.length() > 2
            && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    String third = lemma.matches(".*(s|sh|ch|x|z|o)") ? lemma + "es" : lemma + "s";
    String past = stem + "ed";
    if (consonantY) {
      third = lemma.substring(0, lemma.length() - 1) + "ies";
      past = lemma.substring(0, lemma.length() - 1) + "ied";
    }
    putForm(lemma, lemma, false, false);
    putForm(third, lemma, false, false);
    putForm(stem + "ing", lemma, false, false);
    if (lemma.endsWith("ee")) {
      putForm(lemma + "ing", lemma, false, false);
    }
    if (lemma.matches(".*[^aeiou][aeiou][bdglmnprt]")) {
      String doubled = lemma + lemma.charAt(lemma.length() - 1);
      putForm(doubled + "ing", lemma, false, false);
      putForm(doubled + "ed", lemma, true, true);
    }
    if (irregular == null) {
      putForm(past, lemma, true, true);
    } else {
      putForm(irregular[2], lemma, false, true);
      putForm(irregular[1], lemma, true, irregular[1].equals(irregular[2]));
    }
  }

  private void putForm(String form, String lemma, boolean past, boolean participle) {
    VerbForm old = verbForms.get(form);
    if (old == null || !old.lemma().equals(form)) {
      verbForms.put(form, new VerbForm(lemma, past, participle));
    }
  }

  /** The form of a listed verb, or one guessed from its ending. */
  VerbForm verb(String lower) {
    VerbForm form = verbForms.get(lower);
    if (form != null) {
      return form;
    }
    boolean past = lower.endsWith("ed");
    String lemma = lower;
    if (past) {
      lemma = lower.substring(0, lower.length() - 2);
    } else if (lower.endsWith("ing") && lower.length() > 5) {
      lemma = lower.substring(0, lower.length() - 3);
    } else if (lower.endsWith("s") && !lower.endsWith("ss")) {
      lemma = lower.substring(0, lower.length() - 1);
    }
    return new VerbForm(lemma, past, past || lower.endsWith("wn") || lower.endsWith("en"));
  }

  /** Whether a word is a past form of a listed verb, regular or not. */
  boolean isVerbForm(String lower) {
    VerbForm form = verbForms.get(lower);
    return form != null && (form.past() || isListedVerb(lower));
  }

  /** Whether a word is a form of a verb of speech or attitude. */
  boolean isListedVerb(String lower) {
    VerbForm form = verbForms.get(lower);
    return form != null && (speech.contains(form.lemma()) || attitude.contains(form.lemma()));
  }

  /** Whether a word is a form of a verb of speech that is hardly ever anything else. */
  boolean isSureSpeech(String lower) {
    return switch (lower) {
      case "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "argued",
          "argues",
          "warned",
          "warns",
          "insisted",
          "insists",
          "wrote",
          "writes",
          "tweeted",
          "believes",
          "thinks",
          "denied",
          "denies",
          "urged",
          "urges",
          "announced",
          "explained",
          "asked",
          "insisting",
          "saying",
          "adding",
          "arguing",
          "describes",
          "described" ->
          true;
      default -> false;
    };
  }

  VerbClass verbClass(String lemma) {
    if (speech.contains(lemma)) {
      return VerbClass.SPEECH;
    }
    if (attitude.contains(lemma)) {
      return VerbClass.ATTITUDE;
    }
    return idle.contains(lemma) ? VerbClass.IDLE : VerbClass.ACT;
  }

  /** Whether a noun, singular or plural, means a person by role. */
  boolean isRole(String lower) {
    if (lower.startsWith("ex-") || lower.startsWith("co-")) {
      return isRole(lower.substring(3));
    }
    return roles.containsKey(lower)
        || titles.containsKey(lower) && !lower.equals("count") && !lower.equals("private");
  }

  boolean isPluralRole(String lower) {
    return roleOfPlural.containsKey(lower);
  }

  /** The singular of a role in the plural, or the word itself. */
  String singularRole(String lower) {
    return roleOfPlural.getOrDefault(lower, lower);
  }

  boolean isBody(String lower) {
    return bodyNouns.contains(lower);
  }

  /** Whether a plural noun means people or bodies. */
  boolean isGroup(String lower) {
    if (groupNouns.contains(lower)
        || roleOfPlural.containsKey(lower)
        || bodyPlurals.contains(lower)) {
      return true;
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && isGroup(lower.substring(hyphen + 1));
  }

  /** Whether a noun means somebody at all. */
  boolean isSomebody(String lower) {
    return isRole(lower) || isBody(lower) || isGroup(lower);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man") && !noun.endsWith("human")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.equals("person")) {
      return "persons";
    }
    if (noun.equals("child")) {
      return "children";
    }
    if (noun.equals("wife")) {
      return "wives";
    }
    if (noun.endsWith("y")
        && noun.length() > 2
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|sh|ch|x|z)") ? noun + "es" : noun + "s";
  }

  private static Map<String, Gender> readGenders(String resource) {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : read(resource)) {
      String[] parts = line.split(" ");
      Gender gender =
          parts.length < 2 || parts[1].equals("x")
              ? Gender.UNKNOWN
              : parts[1].equals("m") ? Gender.MALE : Gender.FEMALE;
      genders.merge(parts[0], gender, (a, b) -> a == Gender.UNKNOWN ? b : a);
    }
    return Map.copyOf(genders);
  }

  private static Set<String> read(String resource) {
    InputStream stream = Lexicon.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("word list " + resource + " is missing from the class path");
    }
    List<String> entries = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " cannot be read", e);
    }
    return new HashSet<>(entries);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
