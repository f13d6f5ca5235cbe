package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** What becomes of one value. */
public sealed interface Encoding {
  /** The axes that it adds behind those of sequences. */
  default Shape shape() {
    return Shape.SCALAR;
  }

  /** The dtype where none is stated; empty if it follows from the Java type. */
  default Optional<DType> dtype() {
    return Optional.of(DType.FLOAT32);
  }

  /** Why its values cannot be read back, as a clause. */
  default Optional<String> obstacleToReading() {
    return Optional.empty();
  }

  /** True if every dtype but STRING holds what it makes. */
  default boolean isZerosAndOnes() {
    return false;
  }

  /** True if it takes a collection, map or string of bytes for one value. */
  default boolean takesWhole() {
    return false;
  }

  /** The value itself. */
  record Plain() implements Encoding {
    @Override
    public Optional<DType> dtype() {
      return Optional.empty();
    }
  }

  /** A number computed from a number. */
  sealed interface Arithmetic extends Encoding {
    /** How many steps of the last axis have numbers of their own; 1 if all have the same. */
    default int steps() {
      return 1;
    }
  }

  /** {@code (value - mean) / sqrt(variance)}, with one mean, or one for each step. */
  record Normalized(List<Double> mean, List<Double> deviation) implements Arithmetic {
    @Override
    public int steps() {
      return Math.max(mean.size(), deviation.size());
    }

    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is normalized");
    }
  }

  /**
   * {@code value * scale + offset}, with one of each, or one for each step.
   *
   * @param bounds what results are clipped to: low and high, or nothing
   */
  record MinMax(List<Double> scale, List<Double> offset, List<Double> bounds)
      implements Arithmetic {
    @Override
    public int steps() {
      return scale.size();
    }

    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is scaled to a range");
    }
  }

  /** {@code value * scale + offset}, as the user wrote both: {@code "1/255"} stays a quotient. */
  record Rescaled(String scale, String offset) implements Arithmetic {
    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is rescaled");
    }
  }

  /** A whole number from 0 to a size known to the compiler. */
  sealed interface Index extends Encoding {
    /** How many numbers there are. */
    long size();
  }

  /** A category's index. */
  record Lookup(CategoryTable table, Optional<String> maskToken) implements Index {
    @Override
    public long size() {
      return table.size();
    }

    @Override
    public Optional<DType> dtype() {
      return Optional.of(DType.INT64);
    }
  }

  /** The bin that a number falls into. */
  record Discretized(List<Double> boundaries, boolean nanIsLast) implements Index {
    @Override
    public long size() {
      return boundaries.size() + 1L;
    }

    @Override
    public Optional<DType> dtype() {
      return Optional.of(DType.INT32);
    }

    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is the number of a bin");
    }
  }

  /** The bucket of a hash; strong with a salt of two numbers. */
  record Hashed(long size, List<Long> salt, Optional<String> maskToken) implements Index {
    @Override
    public Optional<DType> dtype() {
      return Optional.of(DType.INT64);
    }

    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is hashed");
    }
  }

  /** A row of zeros with at most one 1, whose column is an index. */
  sealed interface Column extends Encoding {
    /** The number of columns. */
    long width();

    @Override
    default Shape shape() {
      return Shape.of(width());
    }

    @Override
    default boolean isZerosAndOnes() {
      return true;
    }
  }

  /** The column of a category. */
  record OneHot(CategoryTable table) implements Column {
    @Override
    public long width() {
      return table.size();
    }
  }

  /** The column of an index. */
  record Hot(Index index) implements Column {
    @Override
    public long width() {
      return index.size();
    }

    @Override
    public Optional<String> obstacleToReading() {
      return index.obstacleToReading();
    }
  }

  /** Several elements, written by a method of their own. */
  sealed interface Block extends Encoding {
    @Override
    default Optional<String> obstacleToReading() {
      return Optional.of("is encoded in one direction only");
    }
  }

  /**
   * A row with a number in the column of each category that a collection or map holds.
   *
   * @param counts whether columns count how often the category is there
   * @param weighs whether a map says what the columns hold
   */
  record MultiHot(CategoryTable table, boolean counts, boolean weighs) implements Block {
    @Override
    public Shape shape() {
      return Shape.of(table.size());
    }

    @Override
    public boolean isZerosAndOnes() {
      return !counts && !weighs;
    }

    @Override
    public boolean takesWhole() {
      return true;
    }
  }

  /** One part of a date as a number. */
  record DatePart(String part, String zone) implements Encoding {
    @Override
    public Optional<DType> dtype() {
      return Optional.of(DType.INT32);
    }

    @Override
    public Optional<String> obstacleToReading() {
      return Optional.of("is a part of a date");
    }
  }

  /** Several parts of a date, or the sine and cosine of each. */
  record DateParts(List<String> parts, boolean cyclic, String zone) implements Block {
    @Override
    public Shape shape() {
      return Shape.of(parts.size() * (cyclic ? 2L : 1L));
    }

    @Override
    public Optional<DType> dtype() {
      return Optional.of(cyclic ? DType.FLOAT32 : DType.INT32);
    }
  }

  /** A picture's pixels. */
  record Image(ImageSettings settings) implements Block {
    @Override
    public Shape shape() {
      return settings.channelsFirst()
          ? Shape.of(settings.channels(), settings.height(), settings.width())
          : Shape.of(settings.height(), settings.width(), settings.channels());
    }

    @Override
    public boolean takesWhole() {
      return true;
    }
  }

  /** What a class of the user's makes of a value. */
  record Custom(EncodedBySettings settings) implements Block {
    @Override
    public Shape shape() {
      return new Shape(settings.shape().stream().map(Size::of).toList());
    }

    @Override
    public Optional<DType> dtype() {
      return Optional.of(settings.dtype());
    }

    @Override
    public boolean takesWhole() {
      return true;
    }
  }

  /**
   * Scores of which the largest are read; nothing is written.
   *
   * @param table the labels; none where their indices are read
   * @param k how many are read, in order; empty for the label of the largest alone
   */
  record Scores(CategoryTable table, OptionalInt k) implements Encoding {
    /** Whether the indices themselves are read. */
    public boolean isIndex() {
      return table.categories().isEmpty();
    }
  }
}
