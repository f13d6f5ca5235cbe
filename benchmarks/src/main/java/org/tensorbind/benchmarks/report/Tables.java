package org.tensorbind.benchmarks.report;

import static org.tensorbind.benchmarks.report.MarkdownTable.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.benchmarks.workload.Work;

/** The tables of the documentation. */
record Tables(Results results) {
  private static final double NANOSECONDS = 1000;

  /** Everything, in Markdown. */
  String text() {
    return conversions()
            .under(
                "Microseconds for one batch: the median, ± half of the distance between the quartiles. "
                    + results.environment()
                    + ".")
        + targets().under("Targets: ratios of medians, and bytes.")
        + growth().under("Growth: nanoseconds for each record.")
        + calls().under("Calls of a model, in microseconds.")
        + shares()
            .under(
                "The share of conversion in a call: records into a net with layers of 64 and 32.")
        + others().under("Others, in microseconds.");
  }

  private MarkdownTable conversions() {
    List<Way> ways = Arrays.stream(Way.values()).filter(this::wasMeasured).toList();
    List<String> head = new ArrayList<>();
    head.add("work");
    ways.forEach(way -> head.add(way.title()));
    head.add("heap bytes of Tensorbind");
    MarkdownTable table = new MarkdownTable(head);
    for (Work work : Work.values()) {
      List<String> row = new ArrayList<>();
      row.add("`" + work + "`: " + work.title());
      ways.forEach(way -> row.add(time(way.of(work))));
      row.add(heap(Way.GENERATED.of(work)));
      table.row(row);
    }
    return table;
  }

  private boolean wasMeasured(Way way) {
    return Arrays.stream(Work.values()).anyMatch(work -> results.find(way.of(work)).isPresent());
  }

  private MarkdownTable targets() {
    MarkdownTable table = new MarkdownTable("what", "wanted", "measured", "");
    for (Target target : Target.all()) {
      target
          .measure()
          .apply(results)
          .ifPresent(
              measured ->
                  table.row(
                      target.text(),
                      target.toString(),
                      Numbers.text(measured),
                      target.isMetBy(measured) ? "met" : "**missed**"));
    }
    return table;
  }

  private MarkdownTable growth() {
    MarkdownTable table = new MarkdownTable("records", "Tensorbind", "by hand");
    for (int records : new int[] {1, 100, 1000, 10_000, 100_000, 1_000_000}) {
      table.row(
          Integer.toString(records),
          each("GrowthBenchmark.generated/" + records, records),
          each("GrowthBenchmark.byHand/" + records, records));
    }
    return table;
  }

  private MarkdownTable calls() {
    MarkdownTable table =
        new MarkdownTable(
            "net, examples", "C API by hand", "model interface", "SessionFunction", "ndCopyOf");
    for (String net : List.of("tiny", "medium")) {
      for (int batch : new int[] {1, 32, 1024}) {
        String parameters = "/" + batch + "/" + net;
        table.row(
            Stream.concat(
                    Stream.of(net + ", " + batch),
                    Stream.of("rawSession", "modelInterface", "sessionFunction", "documentation")
                        .map(way -> time("CallBenchmark." + way + parameters)))
                .toList());
      }
    }
    return table;
  }

  private MarkdownTable shares() {
    MarkdownTable table =
        new MarkdownTable("records", "conversion alone", "run alone", "call in all", "share");
    for (int batch : new int[] {1, 256}) {
      table.row(
          Integer.toString(batch),
          time("ShareBenchmark.conversion/" + batch),
          time("ShareBenchmark.run/" + batch),
          time("ShareBenchmark.call/" + batch),
          cell(
              results
                  .ratio("ShareBenchmark.conversion/" + batch, "ShareBenchmark.call/" + batch)
                  .map(share -> Math.round(100 * share) + " %")));
    }
    return table;
  }

  private MarkdownTable others() {
    MarkdownTable table = new MarkdownTable("what", "microseconds");
    table.row("reading 1024 records of 12 members", time("ReadBenchmark.houses"));
    table.row("the same by hand", time("ReadBenchmark.housesByHand"));
    table.row("reading 1024 records of an array of 16", time("ReadBenchmark.scores"));
    table.row("the same by hand", time("ReadBenchmark.scoresByHand"));
    table.row("converting 24 objects of 500 members", time("WideBenchmark.generated"));
    table.row("converting 1024 records of 12 members", time(Way.GENERATED.of(Work.HOUSES)));
    return table;
  }

  private String time(String name) {
    return cell(results.find(name).map(Numbers::text));
  }

  private String heap(String name) {
    return cell(results.find(name).map(Measurement::heapBytes).map(Numbers::text));
  }

  private String each(String name, int records) {
    return cell(
        results
            .find(name)
            .map(measurement -> Numbers.text(measurement.median() * NANOSECONDS / records)));
  }
}
