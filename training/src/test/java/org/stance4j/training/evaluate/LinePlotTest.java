package org.stance4j.training.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LinePlotTest {

  private static LinePlot.Line line(String name, double... coordinates) {
    List<LinePlot.Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new LinePlot.Point(coordinates[i], coordinates[i + 1]));
    }
    return new LinePlot.Line(name, points);
  }

  private static LinePlot plot(LinePlot.Line... lines) {
    return new LinePlot(
        "Loss & <gain>",
        new LinePlot.Axis("epoch", true),
        new LinePlot.Axis("x < \"y\"", false),
        List.of(lines));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> points(Document document) {
    return elements(document, "polyline").stream().map(e -> e.getAttribute("points")).toList();
  }

  private static List<String> texts(Document document) {
    return elements(document, "text").stream().map(Element::getTextContent).toList();
  }

  @Test
  void linesRunThroughTheirPoints() throws Exception {
    // Both axes fit their values: 1 to 3 from 64 to 744, 0 to 1 from 310 up to 30.
    Document svg = parse(plot(line("one", 1, 0, 2, 1, 3, 0.25), line("two", 1, 0.5, 3, 1)).toSvg());
    assertEquals(
        List.of("64.0,310.0 404.0,30.0 744.0,240.0", "64.0,170.0 744.0,30.0"), points(svg));
    assertEquals(5, elements(svg, "circle").size());
    List<Element> lines = elements(svg, "polyline");
    assertFalse(lines.get(0).getAttribute("stroke").equals(lines.get(1).getAttribute("stroke")));
    assertEquals("none", lines.get(0).getAttribute("fill"));
  }

  @Test
  void axesAndLinesAreNamed() throws Exception {
    List<String> texts = texts(parse(plot(line("<one>", 1, 0, 2, 1)).toSvg()));
    assertTrue(
        texts.containsAll(List.of("epoch", "x < \"y\"", "<one>", "1", "2", "0.0", "0.2", "1.0")),
        () -> "" + texts);
    Document svg = parse(plot(line("a", 1, 0)).toSvg());
    assertEquals("Loss & <gain>", svg.getDocumentElement().getAttribute("aria-label"));
  }

  @Test
  void aPointThatIsNoNumberInterruptsTheLine() throws Exception {
    Document svg =
        parse(
            plot(line("one", 1, 0, 2, 1, 3, Double.NaN, 4, 0.5, 5, Double.POSITIVE_INFINITY))
                .toSvg());
    assertEquals(List.of("64.0,310.0 290.7,30.0", "744.0,170.0"), points(svg));
    assertEquals(3, elements(svg, "circle").size());
  }

  @Test
  void aLongLineHasNoMarks() throws Exception {
    double[] coordinates = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
    Document svg = parse(plot(line("long", coordinates)).toSvg());
    assertEquals(0, elements(svg, "circle").size());
    assertEquals(50, points(svg).get(0).split(" ").length);
  }

  @Test
  void nothingToDrawIsAnEmptyFrame() throws Exception {
    Document svg = parse(plot(line("none")).toSvg());
    assertEquals(List.of(), points(svg));
    assertTrue(texts(svg).contains("none"));
    parse(plot().toSvg());
  }

  @Test
  void namesThatDoNotFitGoToTheNextRow() throws Exception {
    LinePlot.Line[] lines =
        IntStream.range(0, 12)
            .mapToObj(i -> line("the seed " + i, 1, i, 2, i))
            .toArray(LinePlot.Line[]::new);
    Document svg = parse(plot(lines).toSvg());
    List<Element> names =
        elements(svg, "text").stream()
            .filter(e -> e.getTextContent().startsWith("the seed "))
            .toList();
    assertEquals(12, names.size());
    assertEquals("20", names.get(0).getAttribute("y"));
    assertEquals("60", names.get(11).getAttribute("y"));
    assertTrue(names.stream().allMatch(e -> Integer.parseInt(e.getAttribute("x")) < 700));
    List<Element> drawn = elements(svg, "polyline");
    assertEquals(drawn.get(0).getAttribute("stroke"), drawn.get(7).getAttribute("stroke"));
    assertFalse(
        drawn
            .get(0)
            .getAttribute("stroke-dasharray")
            .equals(drawn.get(7).getAttribute("stroke-dasharray")));
  }

  @Test
  void aPageWithPlotsIsWellFormedAndNeedsNothingElse() throws Exception {
    Report report =
        new Report(
            "A & B",
            List.of("a < b"),
            List.of(plot(line("one", 1, 0, 2, 1))),
            List.of(new Report.Table("T", List.of("a"), List.of(List.of("\"b\"")))));
    String page = report.toHtml();
    Document html = parse(page);
    assertEquals(List.of("64.0,310.0 744.0,30.0"), points(html));
    assertEquals("Loss & <gain>", elements(html, "h2").get(0).getTextContent());
    assertEquals("T", elements(html, "h2").get(1).getTextContent());
    assertFalse(page.contains("<script") || page.contains("http"), page);
    assertFalse(report.toText().contains("Loss"), "a terminal shows no plots");
  }
}
