package org.stance4j.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Lines over numbers, with axes, ticks and a legend. Immutable.
 *
 * @param title what it shows
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param lines what is drawn, told apart by colour, from the eighth on by dashes too
 */
public record LinePlot(String title, Axis x, Axis y, List<Line> lines) {

  private static final int WIDTH = 760;
  private static final int LEFT = 64;
  private static final int RIGHT = 744;
  private static final int PLOT_HEIGHT = 280;
  private static final int BELOW = 48;
  private static final int LEGEND_ROW = 20;
  private static final int LETTER = 8;
  private static final int SWATCH = 36;

  /** With more points than this, marks would hide the line. */
  private static final int MOST_MARKS = 40;

  /** Okabe and Ito's colours, which colour-blind readers can tell apart. */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");

  private static final List<String> DASHES = List.of("none", "6 3", "2 3", "8 3 2 3");

  /** Copies the list. */
  public LinePlot {
    lines = List.copyOf(lines);
  }

  /**
   * An axis.
   *
   * @param label what it counts
   * @param whole whether only whole numbers make sense
   */
  public record Axis(String label, boolean whole) {}

  /**
   * A line.
   *
   * @param name its name in the legend
   * @param points from left to right; where a coordinate is not finite, the line is interrupted
   */
  public record Line(String name, List<Point> points) {

    /** Copies the list. */
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A point.
   *
   * @param x horizontally
   * @param y vertically
   */
  public record Point(double x, double y) {

    private boolean finite() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }

  /**
   * The plot as an image for a page.
   *
   * @return an {@code svg} element that needs nothing else
   */
  public String toSvg() {
    StringBuilder legend = new StringBuilder();
    int top = legend(legend) + LEGEND_ROW / 2;
    Frame frame =
        new Frame(scale(x.whole(), Point::x), scale(y.whole(), Point::y), top, top + PLOT_HEIGHT);
    int height = frame.bottom() + BELOW;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    svg.append("\" width=\"").append(WIDTH).append("\" height=\"").append(height);
    svg.append("\" role=\"img\" aria-label=\"").append(Html.escape(title));
    svg.append("\" font-family=\"system-ui,sans-serif\" font-size=\"13\" fill=\"#333\">\n");
    axes(svg, frame);
    svg.append(legend);
    for (int i = 0; i < lines.size(); i++) {
      draw(svg, frame, i);
    }
    return svg.append("</svg>\n").toString();
  }

  /** Where the lines are drawn. */
  private record Frame(Scale x, Scale y, int top, int bottom) {

    String left(double value) {
      return number(LEFT + x.at(value) * (RIGHT - LEFT));
    }

    String down(double value) {
      return number(bottom - y.at(value) * (bottom - top));
    }
  }

  private Scale scale(boolean whole, ToDoubleFunction<Point> coordinate) {
    double[] values =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .filter(Point::finite)
            .mapToDouble(coordinate)
            .sorted()
            .toArray();
    return values.length == 0
        ? Scale.of(0, 1, whole)
        : Scale.of(values[0], values[values.length - 1], whole);
  }

  private void axes(StringBuilder svg, Frame frame) {
    for (double tick : frame.y().ticks()) {
      String at = frame.down(tick);
      rule(svg, LEFT, at, RIGHT, at, "#ddd");
      text(svg, "end", LEFT - 8, at, " dy=\"4\"", frame.y().label(tick));
    }
    for (double tick : frame.x().ticks()) {
      String at = frame.left(tick);
      rule(svg, at, frame.bottom(), at, frame.bottom() + 5, "#333");
      text(svg, "middle", at, frame.bottom() + 20, "", frame.x().label(tick));
    }
    rule(svg, LEFT, frame.bottom(), RIGHT, frame.bottom(), "#333");
    rule(svg, LEFT, frame.top(), LEFT, frame.bottom(), "#333");
    text(svg, "middle", (LEFT + RIGHT) / 2, frame.bottom() + 40, "", x.label());
    int middle = (frame.top() + frame.bottom()) / 2;
    text(svg, "middle", 16, middle, " transform=\"rotate(-90 16 " + middle + ")\"", y.label());
  }

  private static void rule(
      StringBuilder svg, Object x1, Object y1, Object x2, Object y2, String colour) {
    svg.append("<line x1=\"").append(x1).append("\" y1=\"").append(y1);
    svg.append("\" x2=\"").append(x2).append("\" y2=\"").append(y2);
    svg.append("\" stroke=\"").append(colour).append("\"/>\n");
  }

  private static void text(
      StringBuilder svg, String anchor, Object x, Object y, String more, String content) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\" text-anchor=\"").append(anchor).append('"').append(more).append('>');
    svg.append(Html.escape(content)).append("</text>\n");
  }

  /** Writes the names of the lines, in as many rows as they need, and returns where they end. */
  private int legend(StringBuilder svg) {
    int left = LEFT;
    int row = LEGEND_ROW;
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).name();
      int width = SWATCH + LETTER * name.length() + LETTER;
      if (left > LEFT && left + width > RIGHT) {
        left = LEFT;
        row += LEGEND_ROW;
      }
      svg.append("<line x1=\"").append(left).append("\" y1=\"").append(row - 4);
      svg.append("\" x2=\"").append(left + SWATCH - LETTER).append("\" y2=\"").append(row - 4);
      svg.append('"').append(stroke(i)).append("/>\n");
      text(svg, "start", left + SWATCH, row, "", name);
      left += width;
    }
    return row;
  }

  private static String stroke(int line) {
    return " fill=\"none\" stroke=\""
        + colour(line)
        + "\" stroke-width=\"2\" stroke-dasharray=\""
        + DASHES.get(line / COLOURS.size() % DASHES.size())
        + "\"";
  }

  private static String colour(int line) {
    return COLOURS.get(line % COLOURS.size());
  }

  private void draw(StringBuilder svg, Frame frame, int index) {
    List<Point> points = lines.get(index).points();
    List<String> piece = new ArrayList<>();
    for (Point point : points) {
      if (point.finite()) {
        piece.add(frame.left(point.x()) + "," + frame.down(point.y()));
      } else {
        polyline(svg, piece, index);
      }
    }
    polyline(svg, piece, index);
    if (points.size() <= MOST_MARKS) {
      points.stream().filter(Point::finite).forEach(point -> mark(svg, frame, point, index));
    }
  }

  /** Draws what was collected, and empties it. */
  private static void polyline(StringBuilder svg, List<String> piece, int line) {
    if (!piece.isEmpty()) {
      svg.append("<polyline points=\"").append(String.join(" ", piece)).append('"');
      svg.append(stroke(line)).append("/>\n");
      piece.clear();
    }
  }

  private static void mark(StringBuilder svg, Frame frame, Point point, int line) {
    svg.append("<circle cx=\"").append(frame.left(point.x()));
    svg.append("\" cy=\"").append(frame.down(point.y()));
    svg.append("\" r=\"3\" fill=\"").append(colour(line)).append("\"/>\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
