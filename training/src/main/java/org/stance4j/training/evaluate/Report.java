package org.stance4j.training.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures in tables and plots, for people. Immutable.
 *
 * @param title what was measured
 * @param facts the conditions, one a line
 * @param plots what is better seen than read; on pages only
 * @param tables the figures
 */
public record Report(String title, List<String> facts, List<LinePlot> plots, List<Table> tables) {

  /** Copies the lists. */
  public Report {
    facts = List.copyOf(facts);
    plots = List.copyOf(plots);
    tables = List.copyOf(tables);
  }

  /**
   * A report without plots.
   *
   * @param title what was measured
   * @param facts the conditions, one a line
   * @param tables the figures
   */
  public Report(String title, List<String> facts, List<Table> tables) {
    this(title, facts, List.of(), tables);
  }

  /**
   * A table.
   *
   * @param title what it shows
   * @param header one name a column
   * @param rows as many cells as the header has
   */
  public record Table(String title, List<String> header, List<List<String>> rows) {

    /** Copies the lists and checks the shape. */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException(
              "a row of '" + title + "' needs " + header.size() + " cells, got " + row);
        }
      }
    }
  }

  /**
   * The report for a terminal.
   *
   * @return lines of aligned columns, without the plots
   */
  public String toText() {
    StringBuilder out = new StringBuilder(title).append('\n');
    facts.forEach(fact -> out.append("  ").append(fact).append('\n'));
    for (Table table : tables) {
      out.append('\n').append(table.title()).append('\n');
      List<List<String>> lines = new ArrayList<>();
      lines.add(table.header());
      lines.addAll(table.rows());
      int[] widths = new int[table.header().size()];
      for (List<String> line : lines) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], line.get(i).length());
        }
      }
      for (List<String> line : lines) {
        StringBuilder cells = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
          String cell = line.get(i);
          String gap = " ".repeat(widths[i] - cell.length());
          cells.append(' ').append(i == 0 ? cell + gap : gap + cell).append(' ');
        }
        out.append(cells.toString().stripTrailing()).append('\n');
      }
    }
    return out.toString();
  }

  /**
   * The report as a page.
   *
   * @return HTML that needs nothing else, neither a network nor scripts
   */
  public String toHtml() {
    StringBuilder out =
        new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    out.append("<title>")
        .append(Html.escape(title))
        .append("</title><style>")
        .append(
            ":root{color-scheme:light}body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}")
        .append("table{border-collapse:collapse;margin:0 0 1.5em}")
        .append("th,td{padding:.25em .8em;border-bottom:1px solid #ddd;text-align:right}")
        .append(
            "th:first-child,td:first-child{text-align:left}h2{font-size:1.1em;margin-bottom:.3em}")
        .append("svg{max-width:100%;height:auto}")
        .append("</style></head><body>\n<h1>")
        .append(Html.escape(title))
        .append("</h1>\n<ul>");
    facts.forEach(fact -> out.append("<li>").append(Html.escape(fact)).append("</li>"));
    out.append("</ul>\n");
    for (LinePlot plot : plots) {
      out.append("<h2>").append(Html.escape(plot.title())).append("</h2>\n").append(plot.toSvg());
    }
    for (Table table : tables) {
      out.append("<h2>").append(Html.escape(table.title())).append("</h2>\n<table><tr>");
      table.header().forEach(cell -> out.append("<th>").append(Html.escape(cell)).append("</th>"));
      out.append("</tr>\n");
      for (List<String> row : table.rows()) {
        out.append("<tr>");
        row.forEach(cell -> out.append("<td>").append(Html.escape(cell)).append("</td>"));
        out.append("</tr>\n");
      }
      out.append("</table>\n");
    }
    return out.append("</body></html>\n").toString();
  }
}
