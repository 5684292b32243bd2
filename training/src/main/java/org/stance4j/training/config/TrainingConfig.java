package org.stance4j.training.config;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;
import org.stance4j.training.encoding.PretrainedEncoder;

/**
 * The settings of a training run. All of them must be in the file; paths are relative to its
 * folder.
 *
 * @param name name of the model
 * @param version version of the model
 * @param encoder name of a pretrained encoder, see {@link PretrainedEncoder}
 * @param passageTokens word pieces a passage may have, 16 to 509
 * @param train the corpora to learn from
 * @param articles folders of whole articles with their gold actors ({@code gold.json} and {@code
 *     <id>.txt} in each), to learn which actors to list and, with {@code fineTuning.articleShare},
 *     their stances; may be empty. A passage of an article is kept aside with the whole article
 * @param valid the corpora to report on, never learned from; may be empty
 * @param stopSlice share of the training texts, and of the articles, kept aside to stop early and
 *     to calibrate, above 0 and below 1
 * @param seeds one training run each, at least one and none twice; the first one also decides which
 *     rows are kept aside, hidden or left out, so that all runs see the same data
 * @param classBalance 0 to 1: how far rare classes are weighted up, 0 not at all, 1 to equal weight
 * @param calibrationBalance the same for the rows that the probabilities are fitted to: at 0 they
 *     are true for stances as frequent as in the corpora, above it rare ones are called more often
 * @param network the classifier
 * @param optimizer how the classifier is fitted over the frozen encoder; null when the encoder is
 *     trained too
 * @param fineTuning how encoder and classifier are trained together; null when the encoder is
 *     frozen
 * @param notes sentences for the model card, such as the terms of the corpora
 * @param output folder of the bundle
 * @param cache folder of cached encodings and checkpoints
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingConfig(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) String encoder,
    @JsonProperty(required = true) int passageTokens,
    @JsonProperty(required = true) List<Corpus> train,
    @JsonProperty(required = true) List<String> articles,
    @JsonProperty(required = true) List<String> valid,
    @JsonProperty(required = true) double stopSlice,
    @JsonProperty(required = true) List<Long> seeds,
    @JsonProperty(required = true) double classBalance,
    @JsonProperty(required = true) double calibrationBalance,
    @JsonProperty(required = true) Network network,
    Optimizer optimizer,
    FineTuning fineTuning,
    @JsonProperty(required = true) List<String> notes,
    @JsonProperty(required = true) String output,
    @JsonProperty(required = true) String cache) {

  /** Checks ranges and copies the lists. */
  public TrainingConfig {
    train = List.copyOf(train);
    articles = List.copyOf(articles);
    valid = List.copyOf(valid);
    seeds = List.copyOf(seeds);
    notes = List.copyOf(notes);
    check("name", "must not be blank", !name.isBlank(), name);
    check("version", "must not be blank", !version.isBlank(), version);
    checkEncoder("encoder", encoder);
    check(
        "passageTokens",
        "must be 16 to 509",
        passageTokens >= 16 && passageTokens <= 509,
        passageTokens);
    check("train", "must name at least one corpus", !train.isEmpty(), train);
    check("stopSlice", "must be above 0 and below 1", stopSlice > 0 && stopSlice < 1, stopSlice);
    check("seeds", "must hold at least one whole number", !seeds.isEmpty(), seeds);
    check("seeds", "must hold no number twice", Set.copyOf(seeds).size() == seeds.size(), seeds);
    checkShare("classBalance", classBalance);
    checkShare("calibrationBalance", calibrationBalance);
    if ((optimizer == null) == (fineTuning == null)) {
      throw new IllegalArgumentException(
          "exactly one of 'optimizer' (frozen encoder) and 'fineTuning' must be there, got "
              + (optimizer == null ? "none" : "both"));
    }
    if (fineTuning != null) {
      check(
          "fineTuning.articleShare",
          "must be 0 without 'articles'",
          fineTuning.articleShare() == 0 || !articles.isEmpty(),
          fineTuning.articleShare());
      int layers = PretrainedEncoder.ofLabel(encoder).layers();
      check(
          "fineTuning.layers",
          "must be 1 to " + layers + ", the layers of the encoder " + encoder,
          fineTuning.layers() <= layers,
          fineTuning.layers());
    }
  }

  /**
   * A corpus to learn from. What the shares are of is drawn once for a frozen encoder, and anew for
   * every epoch where the encoder is trained.
   *
   * @param file a corpus CSV
   * @param weight how much a row counts, above 0
   * @param keepNeutral share of its neutral rows that are learned from, above 0 to 1: where they
   *     abound, fewer of them save time; those kept count for all
   * @param unrelated share of its passages whose actors are also asked about an event of another
   *     passage, towards which they are neutral, 0 to 1
   * @param hideActors share of its rows whose actor is taken from the prompt although it is in the
   *     text, 0 to 1, so that the classifier knows this case
   * @param hideEvents the same for the event; a caller's words for an event seldom stand in an
   *     article
   */
  public record Corpus(
      @JsonProperty(required = true) String file,
      @JsonProperty(required = true) double weight,
      @JsonProperty(required = true) double keepNeutral,
      @JsonProperty(required = true) double unrelated,
      @JsonProperty(required = true) double hideActors,
      @JsonProperty(required = true) double hideEvents) {

    /** Checks ranges. */
    public Corpus {
      check("train.weight", "must be above 0", weight > 0, weight);
      check(
          "train.keepNeutral",
          "must be above 0 to 1",
          keepNeutral > 0 && keepNeutral <= 1,
          keepNeutral);
      share("unrelated", unrelated);
      share("hideActors", hideActors);
      share("hideEvents", hideEvents);
    }

    private static void share(String setting, double value) {
      checkShare("train." + setting, value);
    }
  }

  /**
   * The classifier.
   *
   * @param hidden width of its hidden layer, at least 1
   * @param inputDropout share of the features dropped in training, 0 to below 1
   * @param hiddenDropout share of the hidden units dropped in training, 0 to below 1
   */
  public record Network(
      @JsonProperty(required = true) int hidden,
      @JsonProperty(required = true) double inputDropout,
      @JsonProperty(required = true) double hiddenDropout) {

    /** Checks ranges. */
    public Network {
      check("network.hidden", "must be at least 1", hidden >= 1, hidden);
      check(
          "network.inputDropout",
          "must be 0 to below 1",
          inputDropout >= 0 && inputDropout < 1,
          inputDropout);
      check(
          "network.hiddenDropout",
          "must be 0 to below 1",
          hiddenDropout >= 0 && hiddenDropout < 1,
          hiddenDropout);
    }
  }

  /**
   * How the classifier is fitted.
   *
   * @param epochs passes over the training rows at most, at least 1
   * @param patience epochs without a better macro-F1 on the stop slice before the run ends
   * @param batchSize rows a step, at least 1
   * @param learningRate of Adam, above 0
   * @param weightDecay decoupled, at least 0
   */
  public record Optimizer(
      @JsonProperty(required = true) int epochs,
      @JsonProperty(required = true) int patience,
      @JsonProperty(required = true) int batchSize,
      @JsonProperty(required = true) double learningRate,
      @JsonProperty(required = true) double weightDecay) {

    /** Checks ranges. */
    public Optimizer {
      check("optimizer.epochs", "must be at least 1", epochs >= 1, epochs);
      check("optimizer.patience", "must be at least 1", patience >= 1, patience);
      check("optimizer.batchSize", "must be at least 1", batchSize >= 1, batchSize);
      check("optimizer.learningRate", "must be above 0", learningRate > 0, learningRate);
      check("optimizer.weightDecay", "must be at least 0", weightDecay >= 0, weightDecay);
    }
  }

  /**
   * How encoder and classifier are trained together, see {@code
   * org.stance4j.training.transformer.FineTuneSettings}.
   *
   * @param layers how many of the pretrained encoder's layers are used, counted from the lowest: 1
   *     to all that it has
   * @param epochs passes over the training rows, at least 1
   * @param batchSequences passages a batch, at least 1
   * @param accumulation batches a step, at least 1
   * @param learningRate highest rate of the encoder's top layer, above 0
   * @param headLearningRate highest rate of the classifier, above 0
   * @param layerDecay factor on the rate from each layer to the one below, above 0 to 1
   * @param weightDecay decoupled, at least 0
   * @param warmup share of the steps with a rising rate, 0 to below 1
   * @param clipNorm longest gradient, above 0
   * @param frozenLayers lower layers that stay as they are, 0 to {@code layers}
   * @param dropout share of hidden values dropped in the encoder, 0 to below 1
   * @param attentionDropout share of attention probabilities dropped, 0 to below 1
   * @param articleShare share of the events of {@code articles} that an epoch also learns from as
   *     the detector reads them, all mentions of an actor together; drawn anew for every epoch, 0
   *     to 1. The windows of an article come into one batch, however many
   * @param articleWeight how much an actor of an article counts, an average row having 1; above 0
   * @param embedder name of the pretrained encoder that the bundle's sentence embeddings come from,
   *     since a fine-tuned one no longer serves for them
   * @param quantize whether the encoder is written with 8-bit weights
   */
  public record FineTuning(
      @JsonProperty(required = true) int layers,
      @JsonProperty(required = true) int epochs,
      @JsonProperty(required = true) int batchSequences,
      @JsonProperty(required = true) int accumulation,
      @JsonProperty(required = true) double learningRate,
      @JsonProperty(required = true) double headLearningRate,
      @JsonProperty(required = true) double layerDecay,
      @JsonProperty(required = true) double weightDecay,
      @JsonProperty(required = true) double warmup,
      @JsonProperty(required = true) double clipNorm,
      @JsonProperty(required = true) int frozenLayers,
      @JsonProperty(required = true) double dropout,
      @JsonProperty(required = true) double attentionDropout,
      @JsonProperty(required = true) double articleShare,
      @JsonProperty(required = true) double articleWeight,
      @JsonProperty(required = true) String embedder,
      @JsonProperty(required = true) boolean quantize) {

    /** Checks ranges. */
    public FineTuning {
      checkEncoder("fineTuning.embedder", embedder);
      atLeastOne("layers", layers);
      atLeastOne("epochs", epochs);
      atLeastOne("batchSequences", batchSequences);
      atLeastOne("accumulation", accumulation);
      aboveZero("learningRate", learningRate);
      aboveZero("headLearningRate", headLearningRate);
      check(
          "fineTuning.layerDecay",
          "must be above 0 to 1",
          layerDecay > 0 && layerDecay <= 1,
          layerDecay);
      check("fineTuning.weightDecay", "must be at least 0", weightDecay >= 0, weightDecay);
      share("warmup", warmup);
      aboveZero("clipNorm", clipNorm);
      check(
          "fineTuning.frozenLayers",
          "must be 0 to " + layers + ", the value of 'fineTuning.layers'",
          frozenLayers >= 0 && frozenLayers <= layers,
          frozenLayers);
      share("dropout", dropout);
      share("attentionDropout", attentionDropout);
      checkShare("fineTuning.articleShare", articleShare);
      aboveZero("articleWeight", articleWeight);
    }

    private static void atLeastOne(String setting, int value) {
      check("fineTuning." + setting, "must be at least 1", value >= 1, value);
    }

    private static void aboveZero(String setting, double value) {
      check("fineTuning." + setting, "must be above 0", value > 0, value);
    }

    private static void share(String setting, double value) {
      check("fineTuning." + setting, "must be 0 to below 1", value >= 0 && value < 1, value);
    }
  }

  private static void checkEncoder(String setting, String label) {
    List<String> labels = PretrainedEncoder.labels();
    check(setting, "must be one of " + labels, labels.contains(label), "'" + label + "'");
  }

  private static void checkShare(String setting, double value) {
    check(setting, "must be 0 to 1", value >= 0 && value <= 1, value);
  }

  private static void check(String setting, String rule, boolean holds, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("'" + setting + "' " + rule + ", got " + value);
    }
  }

  /**
   * Reads a configuration file.
   *
   * @param file YAML in UTF-8
   * @return the settings, paths resolved against the file's folder
   * @throws InputException naming file, line, setting, rule and value when something is wrong
   */
  public static TrainingConfig read(Path file) {
    String text = TextFiles.read(file);
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    Map<String, Integer> lines = Map.of();
    try (JsonParser parser = mapper.createParser(text)) {
      lines = SettingsCheck.check(file, parser, TrainingConfig.class);
      TrainingConfig config = mapper.readValue(text, TrainingConfig.class);
      return config.resolved(file.toAbsolutePath().getParent());
    } catch (JsonProcessingException e) {
      throw InputException.at(file, line(e, lines), reason(e));
    } catch (IOException e) {
      throw TextFiles.cannotRead(file, e);
    }
  }

  /** The line of the setting that the message begins with, else where reading ended. */
  private static long line(JsonProcessingException e, Map<String, Integer> lines) {
    String[] quoted = reason(e).split("'", 3);
    boolean single = quoted.length == 3 && quoted[0].isEmpty() && !quoted[1].startsWith("train.");
    int known = single ? lines.getOrDefault(quoted[1], 0) : 0;
    int ended = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return Math.max(1, known > 0 ? known : ended);
  }

  private static String reason(JsonProcessingException e) {
    return e.getCause() instanceof IllegalArgumentException cause
        ? cause.getMessage()
        : e.getOriginalMessage().strip().replaceAll("\\s+", " ");
  }

  private TrainingConfig resolved(Path folder) {
    return new TrainingConfig(
        name,
        version,
        encoder,
        passageTokens,
        train.stream()
            .map(
                c ->
                    new Corpus(
                        folder.resolve(c.file()).normalize().toString(),
                        c.weight(),
                        c.keepNeutral(),
                        c.unrelated(),
                        c.hideActors(),
                        c.hideEvents()))
            .toList(),
        articles.stream().map(a -> folder.resolve(a).normalize().toString()).toList(),
        valid.stream().map(v -> folder.resolve(v).normalize().toString()).toList(),
        stopSlice,
        seeds,
        classBalance,
        calibrationBalance,
        network,
        optimizer,
        fineTuning,
        notes,
        folder.resolve(output).normalize().toString(),
        folder.resolve(cache).normalize().toString());
  }

  /**
   * The seed of the choice of data, the same for all runs.
   *
   * @return the first of the seeds
   */
  public long dataSeed() {
    return seeds.get(0);
  }

  /**
   * Every setting by its dotted name, file names without their folders and without notes, for
   * provenance and to compare two runs.
   *
   * @return the settings in order of their names
   */
  public Map<String, String> settings() {
    Map<String, String> out = new TreeMap<>();
    JsonNode tree = new ObjectMapper().valueToTree(this);
    flatten("", tree, out);
    out.keySet()
        .removeIf(key -> key.equals("output") || key.equals("cache") || key.startsWith("notes"));
    return out;
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> out) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              e ->
                  flatten(
                      prefix.isEmpty() ? e.getKey() : prefix + "." + e.getKey(),
                      e.getValue(),
                      out));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(prefix + "[" + i + "]", node.get(i), out);
      }
    } else {
      boolean path =
          prefix.endsWith(".file") || prefix.startsWith("valid[") || prefix.startsWith("articles[");
      out.put(prefix, path ? Path.of(node.asText()).getFileName().toString() : node.asText());
    }
  }
}
