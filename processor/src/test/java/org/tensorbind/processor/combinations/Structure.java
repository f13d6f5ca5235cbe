package org.tensorbind.processor.combinations;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Annotations that say how sequences become axes.
 *
 * @param text as they are written, with {@code %s} for the member's name
 * @param tensor what is written in {@code @Tensor}, to which a dtype may be added
 * @param claim what is said of the shape, -1 for unknown sizes; null if nothing is
 * @param levels the sizes of the sequences that are axes of the member
 * @param pads whether shorter sequences are filled up
 * @param isRagged whether they are not
 * @param isLossless whether all elements are there, and it is known which of them
 */
record Structure(
    String text,
    String tensor,
    List<Long> claim,
    List<Level> levels,
    boolean pads,
    boolean isRagged,
    boolean isLossless) {

  /** Draws a structure for sequences around values of a shape. */
  static Structure draw(Random random, int count, List<Long> inner, boolean hasSets) {
    return new Drawing(random, count, inner, hasSets).structure();
  }

  /** Whether the claim, if there is one, has an axis for each sequence and for what is inside. */
  boolean isOfRank(int count, List<Long> inner) {
    int windows = text.contains("@Window") ? 1 : 0;
    return claim == null || claim.size() == count + windows + inner.size();
  }

  /** Whether not all sizes are written. */
  boolean isOpen() {
    return !levels.isEmpty() && (claim == null || claim.contains(-1L) || pads);
  }

  private static final class Drawing {
    private final Random random;
    private final int count;
    private final List<Long> inner;
    private final int most;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();

    Drawing(Random random, int count, List<Long> inner, boolean hasSets) {
      this.random = random;
      this.count = count;
      this.inner = inner;
      this.most = hasSets ? 2 : 3;
    }

    Structure structure() {
      for (int i = 0; i < count; i++) {
        int size = 1 + random.nextInt(most);
        sizes.add((long) size);
        levels.add(Level.exactly(size));
      }
      if (count == 0) {
        return scalar();
      }
      return switch (random.nextInt(12)) {
        case 0 -> plain("", null);
        case 1, 2 -> plain("", join(sizes, inner));
        case 3 -> partlyKnown();
        case 4 -> flat(random.nextBoolean());
        case 5 -> ragged();
        case 6 -> window();
        case 7 -> wrong();
        default -> padded();
      };
    }

    private Structure scalar() {
      return switch (random.nextInt(12)) {
        case 0, 1 -> plain("", inner.isEmpty() ? List.of(1L) : inner);
        case 2 -> wrong();
        case 3 -> new Structure("@Padded", "", null, levels, true, false, false);
        case 4 -> new Structure("@Ragged", "", null, levels, false, true, false);
        default -> plain("", null);
      };
    }

    private Structure plain(String text, List<Long> claim) {
      return new Structure(text, tensor(claim), claim, levels, false, false, true);
    }

    private Structure wrong() {
      List<Long> claim = new ArrayList<>(join(sizes, inner));
      int place = random.nextInt(claim.size() + 1);
      if (place < claim.size() && random.nextBoolean()) {
        claim.set(place, claim.get(place) + 1);
      } else {
        claim.add(place, 2L);
      }
      readFrom(claim, 0);
      return plain("", claim);
    }

    /** Takes the sizes of sequences from a claim, as far as it has some. */
    private void readFrom(List<Long> claim, int from) {
      for (int i = from; i < count && i < claim.size(); i++) {
        levels.set(i, Level.exactly(claim.get(i).intValue()));
      }
      if (count == 1 && claim.size() > 1 + inner.size()) {
        long rows = 1;
        for (int i = 0; i < claim.size() - inner.size(); i++) {
          rows *= claim.get(i);
        }
        levels.set(0, Level.exactly((int) rows));
      }
    }

    private Structure partlyKnown() {
      List<Long> claim = new ArrayList<>(join(sizes, inner));
      claim.set(random.nextInt(count), -1L);
      return plain("", claim);
    }

    /** A flat array of rows, which are padded or not. */
    private Structure flat(boolean pads) {
      if (count != 1) {
        return padded();
      }
      int rows = levels.get(0).most();
      if (!pads) {
        levels.set(0, Level.exactly(rows * 2));
        return plain("", join(List.of((long) rows, 2L), inner));
      }
      // Whole rows only, of one element so that any number of them will do.
      List<Long> claim = join(List.of(-1L, 1L), inner);
      levels.set(0, Level.upTo(rows));
      return new Structure("@Padded", tensor(claim), claim, levels, true, false, false);
    }

    private Structure padded() {
      List<Long> claim = null;
      List<String> settings = new ArrayList<>();
      boolean isLossless = false;
      boolean truncates = false;
      if (random.nextBoolean()) {
        claim = new ArrayList<>(join(sizes, inner));
        boolean isFixed = random.nextBoolean();
        for (int i = 0; i < count; i++) {
          if (!isFixed && (i == 0 || random.nextBoolean())) {
            claim.set(i, -1L);
            levels.set(i, Level.upTo(most));
          } else if (isFixed) {
            levels.set(i, Level.upTo(sizes.get(i).intValue()));
          }
        }
      } else {
        levels.replaceAll(each -> Level.upTo(most));
        if (random.nextBoolean()) {
          settings.add("length = " + sizes.get(0));
          levels.set(0, Level.upTo(sizes.get(0).intValue()));
        }
      }
      if (random.nextInt(4) == 0) {
        settings.add("side = Side.START");
      }
      if (random.nextInt(4) == 0) {
        settings.add("truncate = Truncate." + (random.nextBoolean() ? "START" : "END"));
        levels.set(0, Level.upTo(levels.get(0).most() + 2));
        truncates = true;
      }
      if (random.nextInt(4) == 0) {
        settings.add("multipleOf = 2");
      }
      if (random.nextInt(4) == 0) {
        settings.add("value = \"1\"");
      }
      if (random.nextInt(3) == 0) {
        settings.add("mask = \"%s_mask\"");
        boolean isOfNumbers = random.nextInt(3) == 0;
        if (isOfNumbers) {
          settings.add("maskDtype = DType." + (random.nextBoolean() ? "FLOAT32" : "INT32"));
        }
        isLossless = !truncates && !isOfNumbers && count == 1;
      }
      if (random.nextInt(3) == 0) {
        settings.add("lengths = \"%s_lengths\"");
        if (random.nextInt(3) == 0) {
          settings.add("lengthsDtype = DType." + (random.nextBoolean() ? "INT64" : "FLOAT32"));
        }
        isLossless |= !truncates && count == 1;
      }
      String text = "@Padded" + settings.stream().collect(Collectors.joining(", ", "(", ")"));
      return new Structure(text, tensor(claim), claim, levels, true, false, isLossless);
    }

    private Structure ragged() {
      List<Long> claim = null;
      if (random.nextBoolean()) {
        claim = new ArrayList<>(join(sizes, inner));
        int raggedAxes = 1 + random.nextInt(count);
        for (int i = 0; i < raggedAxes; i++) {
          claim.set(i, -1L);
          levels.set(i, Level.upTo(most));
        }
      } else {
        levels.replaceAll(each -> Level.upTo(most));
      }
      String partition =
          switch (random.nextInt(4)) {
            case 0 -> "partition = Partition.ROW_LENGTHS";
            case 1 -> "partition = Partition.VALUE_ROWIDS";
            case 2 -> "splitsDtype = DType.INT32";
            default -> "";
          };
      return new Structure(
          "@Ragged(" + partition + ")", tensor(claim), claim, levels, false, true, false);
    }

    private Structure window() {
      int size = 1 + random.nextInt(2);
      int stride = 1 + random.nextInt(2);
      int rate = 1 + random.nextInt(2);
      int windows = sizes.get(0).intValue();
      int length = (windows - 1) * stride + (size - 1) * rate + 1;
      String text =
          "@Window(size = " + size + ", stride = " + stride + ", samplingRate = " + rate + ")";
      levels.set(0, Level.exactly(length));
      List<Long> axes = new ArrayList<>(sizes);
      axes.add(1, (long) size);
      List<Long> claim = random.nextBoolean() ? join(axes, inner) : null;
      if (random.nextInt(3) == 0) {
        levels.set(0, Level.upTo(length));
        return new Structure(
            text + (random.nextBoolean() ? " @Padded" : " @Padded(mask = \"%s_mask\")"),
            tensor(claim),
            claim,
            levels,
            true,
            false,
            false);
      }
      return new Structure(text, tensor(claim), claim, levels, false, false, false);
    }

    private String tensor(List<Long> claim) {
      if (claim == null) {
        return "";
      }
      if (random.nextInt(4) == 0 && !claim.contains(-1L)) {
        return claim.stream()
            .map(size -> size.toString())
            .collect(Collectors.joining(" ", "dims = \"", "\""));
      }
      return claim.stream()
          .map(size -> size.toString())
          .collect(Collectors.joining(", ", "shape = {", "}"));
    }

    private static List<Long> join(List<Long> first, List<Long> second) {
      List<Long> all = new ArrayList<>(first);
      all.addAll(second);
      return all;
    }
  }
}
