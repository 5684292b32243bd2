package org.stance4j.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stance4j.StanceDetector;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code detect}: articles and events to the stances of their actors. */
@Command(
    name = "detect",
    description = "Finds the actors of news articles and their stances towards events.",
    mixinStandardHelpOptions = true)
final class DetectCommand implements Runnable {

  /** The forms of output. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV,
    HTML
  }

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private ModelOption model;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "the event as a reader would name it; may be given several times")
  private List<String> events = List.of();

  @Option(
      names = "--event-list",
      paramLabel = "LIST.csv",
      description = "many articles, each with its event: columns document,event")
  private Path eventList;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "judge this actor only; may be given several times")
  private List<String> actors = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, jsonl, csv or html; with --event-list jsonl (default) or csv")
  private Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "standard output by default")
  private Path output;

  @Parameters(paramLabel = "FILE", description = "UTF-8 text; - is standard input")
  private List<String> files = List.of();

  /** A document to read, with an event; {@code problem} says where a wrong event was given. */
  private record Task(
      String document,
      String event,
      Supplier<String> text,
      Function<String, InputException> problem) {}

  @Override
  public void run() {
    checkOptions();
    boolean many = eventList != null || files.size() * events.size() > 1;
    // Wrong input should show before a model is loaded for it.
    List<Task> tasks = eventList != null ? listed() : given();
    try (Output out = new Output(output, spec.commandLine().getOut());
        StanceDetector detector = model.load()) {
      detectAll(detector, tasks, out.writer(), many);
      out.commit();
    } catch (IOException e) {
      throw new InputException("the output cannot be written: " + e.getMessage(), e);
    }
  }

  private void checkOptions() {
    if (eventList == null) {
      require(!events.isEmpty(), "--event or --event-list is needed");
      require(!files.isEmpty(), "a FILE is needed, or - for standard input");
      events.forEach(this::checkEvent);
    } else {
      require(events.isEmpty(), "--event-list does not go with --event");
      require(actors.isEmpty(), "--event-list does not go with --actor");
      require(files.isEmpty(), "--event-list does not go with files, got " + files);
      require(
          format == null || format == Format.JSONL || format == Format.CSV,
          "--event-list needs --format jsonl or csv, got " + format);
    }
    actors.forEach(actor -> require(!actor.isBlank(), "--actor must not be blank"));
  }

  private void checkEvent(String event) {
    require(!event.isBlank(), "--event must not be blank");
    require(
        event.length() <= StanceDetector.LONGEST_EVENT,
        "--event may have at most "
            + StanceDetector.LONGEST_EVENT
            + " characters, got "
            + event.length());
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private List<Task> given() {
    List<Task> tasks = new ArrayList<>();
    for (String file : files) {
      String text = read(file);
      events.forEach(
          event ->
              tasks.add(
                  new Task(file, event, () -> text, p -> new InputException("--event: " + p))));
    }
    return tasks;
  }

  private static String read(String file) {
    if (!file.equals("-")) {
      return TextFiles.read(Path.of(file));
    }
    try {
      return TextFiles.read("standard input", System.in);
    } catch (IOException e) {
      throw new InputException("standard input cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Task> listed() {
    Path folder = eventList.toAbsolutePath().getParent();
    List<Task> tasks = new ArrayList<>();
    try (CsvReader rows = new CsvReader(eventList, List.of("document", "event"))) {
      while (rows.hasNext()) {
        CsvRow row = rows.next();
        String document = row.need("document");
        String event = row.need("event");
        if (event.length() > StanceDetector.LONGEST_EVENT) {
          throw row.problem(
              "an event may have at most "
                  + StanceDetector.LONGEST_EVENT
                  + " characters, got "
                  + event.length());
        }
        Path path = folder.resolve(document);
        TextFiles.read(path);
        tasks.add(new Task(document, event, () -> TextFiles.read(path), row::problem));
      }
    }
    return tasks;
  }

  /** Keeps every core busy with a document of its own and writes in the order of the tasks. */
  private void detectAll(StanceDetector detector, List<Task> tasks, Writer out, boolean many)
      throws IOException {
    DetectionWriter writer = writer();
    writer.begin(out, many);
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(cores, tasks.size() + 1));
    try {
      Iterator<Task> waiting = tasks.iterator();
      Deque<Future<Detection>> running = new ArrayDeque<>();
      while (waiting.hasNext() || !running.isEmpty()) {
        while (waiting.hasNext() && running.size() < 2 * cores) {
          Task task = waiting.next();
          running.add(workers.submit(() -> detect(detector, task)));
        }
        writer.write(out, finished(running.remove()));
      }
    } finally {
      end(workers);
    }
    writer.end(out);
  }

  /** Waits until no worker is left in the detector, which is closed next. */
  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Detection detect(StanceDetector detector, Task task) {
    String text = task.text().get();
    try {
      return new Detection(
          task.document(),
          text,
          actors.isEmpty()
              ? detector.detect(text, task.event())
              : detector.detect(text, task.event(), actors));
    } catch (InputException e) {
      throw task.problem().apply(e.problem());
    }
  }

  private static Detection finished(Future<Detection> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private DetectionWriter writer() {
    Format form = format != null ? format : eventList != null ? Format.JSONL : Format.TEXT;
    return switch (form) {
      case TEXT -> new TextWriter();
      case JSON -> new JsonWriter(false);
      case JSONL -> new JsonWriter(true);
      case CSV -> new CsvWriter();
      case HTML -> new HtmlWriter();
    };
  }
}
