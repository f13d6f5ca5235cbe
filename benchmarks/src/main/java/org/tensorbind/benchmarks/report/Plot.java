package org.tensorbind.benchmarks.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tensorbind.benchmarks.workload.Work;

/** Bars on a logarithmic scale: a group for each workload, a colour for each way. */
final class Plot {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 470;
  private static final int LEFT = 70;
  private static final int RIGHT = 10;
  private static final int TOP = 60;
  private static final int BOTTOM = 50;
  private static final double FILLED = 0.86;

  private final Results results;
  private final List<Way> ways;
  private final int lowest;
  private final int highest;
  private final StringBuilder svg = new StringBuilder();

  private Plot(Results results) {
    this.results = results;
    ways =
        Arrays.stream(Way.values())
            .filter(
                way ->
                    Arrays.stream(Work.values())
                        .anyMatch(work -> results.find(way.of(work)).isPresent()))
            .toList();
    double[] exponents =
        ways.stream()
            .flatMap(way -> Arrays.stream(Work.values()).map(way::of))
            .flatMap(name -> results.find(name).stream())
            .mapToDouble(measurement -> Math.log10(measurement.median()))
            .sorted()
            .toArray();
    lowest = (int) Math.floor(exponents[0]);
    highest = (int) Math.ceil(exponents[exponents.length - 1]);
  }

  /** The plot as SVG. */
  static String svg(Results results) {
    Plot plot = new Plot(results);
    plot.draw();
    return plot.svg.toString();
  }

  private void draw() {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='12' fill='#333'>",
        WIDTH, HEIGHT);
    add("<rect width='%d' height='%d' fill='#fff'/>", WIDTH, HEIGHT);
    add(
        "<text x='%d' y='20' font-size='15'>Microseconds for one batch, on a logarithmic scale</text>",
        LEFT);
    drawLegend();
    drawScale();
    Work[] works = Work.values();
    for (int i = 0; i < works.length; i++) {
      drawGroup(works[i], LEFT + i * groupWidth());
    }
    add("</svg>");
  }

  private void drawLegend() {
    int step = (WIDTH - LEFT - RIGHT) / ways.size();
    for (int i = 0; i < ways.size(); i++) {
      int x = LEFT + i * step;
      add("<rect x='%d' y='32' width='12' height='12' fill='%s'/>", x, ways.get(i).colour());
      add("<text x='%d' y='42'>%s</text>", x + 17, ways.get(i).title());
    }
  }

  private void drawScale() {
    for (int exponent = lowest; exponent <= highest; exponent++) {
      double y = y(exponent);
      add("<path d='M%d %.1fH%d' stroke='#ddd'/>", LEFT, y, WIDTH - RIGHT);
      add(
          "<text x='%d' y='%.1f' text-anchor='end'>%s</text>",
          LEFT - 8, y + 4, BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString());
    }
  }

  private void drawGroup(Work work, double left) {
    double bar = groupWidth() * FILLED / ways.size();
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      double x = left + groupWidth() * (1 - FILLED) / 2 + i * bar;
      results
          .find(way.of(work))
          .ifPresent(measurement -> drawBar(way, x, bar, measurement.median()));
    }
    add(
        "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>",
        left + groupWidth() / 2,
        HEIGHT - BOTTOM + 20,
        work.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private void drawBar(Way way, double x, double width, double micros) {
    double y = y(Math.log10(micros));
    add(
        "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'><title>%s: %s</title></rect>",
        x, y, width - 1, y(lowest) - y, way.colour(), way.title(), Numbers.text(micros));
  }

  private double groupWidth() {
    return (double) (WIDTH - LEFT - RIGHT) / Work.values().length;
  }

  private double y(double exponent) {
    double height = HEIGHT - TOP - BOTTOM;
    return HEIGHT - BOTTOM - height * (exponent - lowest) / (highest - lowest);
  }

  private void add(String line, Object... values) {
    svg.append(String.format(Locale.ROOT, line, values)).append('\n');
  }
}
