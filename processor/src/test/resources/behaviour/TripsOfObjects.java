package behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.processor.behaviour.Draw;
import org.tensorbind.processor.behaviour.Trip;

/** Objects in objects, and objects with setters, that come back as they were. */
public final class TripsOfObjects implements Supplier<List<Trip<?>>> {
  enum Grade {
    LOW,
    MIDDLE,
    HIGH
  }

  record Pair(@Tensor int left, @Tensor String right) {
    static Pair draw(Draw d) {
      return new Pair(d.anyInt(), d.text());
    }
  }

  @Tensor
  record Point(@Tensor float x, @OneHot Grade grade, @Tensor short y) {
    static Point draw(Draw d) {
      return new Point(d.anyFloat(), d.of(Grade.values()), d.anyShort());
    }
  }

  record Single(@Tensor long value) {}

  @TensorBind(naming = Naming.SNAKE_CASE, separator = "/")
  record Embeddings(
      @Embedded Pair firstPair,
      @Embedded(prefix = "second:") Pair secondPair,
      @Embedded(prefix = "") Single value,
      @Embedded Point somePoint,
      @Embedded Optional<Pair> maybePair,
      @Embedded Level level) {
    static Embeddings draw(Draw d) {
      return new Embeddings(
          Pair.draw(d),
          Pair.draw(d),
          new Single(d.anyLong()),
          Point.draw(d),
          Optional.of(Pair.draw(d)),
          new Level(new Deeper(Point.draw(d), d.list(3, d::anyInt)), d.flag()));
    }
  }

  record Level(@Embedded Deeper deeper, @Tensor boolean flag) {}

  record Deeper(
      @Embedded Point point, @Padded(lengths = "length") @Tensor List<Integer> numbers) {}

  record Sequences(
      @Padded(lengths = "a_length") List<Pair> end,
      @Padded(lengths = "b_length", side = Side.START) List<Pair> start,
      @Padded(mask = "c_mask") Pair[] array,
      @Padded(length = 4, lengths = "d_length") List<Point> points,
      @Padded(lengths = "e_length") List<Deeper> deeper,
      @Padded(mask = "f_mask") List<List<Pair>> lists) {
    static Sequences draw(Draw d) {
      return new Sequences(
          d.list(4, () -> Pair.draw(d)),
          d.list(4, () -> Pair.draw(d)),
          d.list(4, () -> Pair.draw(d)).toArray(Pair[]::new),
          d.list(4, () -> Point.draw(d)),
          d.list(3, () -> new Deeper(Point.draw(d), d.list(3, d::anyInt))),
          d.list(3, () -> d.exactly(1 + d.below(3), () -> Pair.draw(d))));
    }
  }

  /** The last element before padding at the end must be there, the first after padding in front. */
  record Gaps(
      @Padded(mask = "a_mask") List<Pair> end,
      @Padded(mask = "b_mask", side = Side.START) List<Pair> start,
      @Padded(mask = "c_mask", lengths = "c_length", length = 6) List<Pair> counted,
      @Padded(mask = "d_mask", lengths = "d_length", side = Side.START) Pair[] countedStart,
      @Padded(mask = "e_mask", lengths = "e_length") List<Optional<Point>> optionals,
      @Padded(mask = "f_mask", lengths = "f_length") List<Deeper> deeper) {
    static Gaps draw(Draw d) {
      List<Pair> end = gaps(d);
      end.add(Pair.draw(d));
      List<Pair> start = gaps(d);
      start.add(0, Pair.draw(d));
      return new Gaps(
          end,
          start,
          gaps(d),
          gaps(d).toArray(Pair[]::new),
          d.list(4, () -> d.flag() ? Optional.empty() : Optional.of(Point.draw(d))),
          d.list(
              3,
              () -> d.flag() ? null : new Deeper(Point.draw(d), d.list(3, d::anyInt))));
    }

    private static List<Pair> gaps(Draw d) {
      return d.list(4, () -> d.flag() ? null : Pair.draw(d));
    }
  }

  @Tensor(name = "all", dtype = DType.FLOAT64)
  record PackedObjects(
      @Embedded Point point,
      @Tensor double d,
      @Tensor(shape = {2}) float[] more,
      @Embedded Inner inner) {
    static PackedObjects draw(Draw d) {
      return new PackedObjects(
          Point.draw(d),
          d.anyDouble(),
          d.floats(2),
          new Inner(d.anyInt(), d.flag()));
    }
  }

  record Inner(@Tensor int number, @Tensor boolean flag) {}

  record Grouped(
      @Concat("group") @Embedded Inner inner,
      @Tensor int apart,
      @Concat("group") @Tensor float last) {
    static Grouped draw(Draw d) {
      int number = d.below(1 << 20);
      return new Grouped(new Inner(number, d.flag()), d.anyInt(), d.anyFloat());
    }
  }

  static class Base {
    @Tensor private int count;

    int getCount() {
      return count;
    }

    void setCount(int count) {
      this.count = count;
    }
  }

  static class Bean extends Base {
    @Tensor float ratio;
    @OneHot private Grade grade;
    private List<String> words;
    @Embedded Pair pair;

    @Padded(lengths = "words_length")
    @Tensor
    List<String> getWords() {
      return words;
    }

    void setWords(List<String> words) {
      this.words = words;
    }

    Grade grade() {
      return grade;
    }

    void setGrade(Grade grade) {
      this.grade = grade;
    }

    static Bean draw(Draw d) {
      Bean bean = new Bean();
      bean.setCount(d.anyInt());
      bean.ratio = d.anyFloat();
      bean.grade = d.of(Grade.values());
      bean.words = d.list(3, d::text);
      bean.pair = Pair.draw(d);
      return bean;
    }
  }

  abstract static class Box<T> {
    @Tensor T value;
  }

  static final class IntBox extends Box<Integer> {}

  static final class TextBox extends Box<String> {}

  record Boxes(@Embedded IntBox number, @Padded(lengths = "length") List<TextBox> texts) {
    static Boxes draw(Draw d) {
      IntBox number = new IntBox();
      number.value = d.anyInt();
      return new Boxes(number, d.list(3, () -> text(d)));
    }

    private static TextBox text(Draw d) {
      TextBox box = new TextBox();
      box.value = d.text();
      return box;
    }
  }

  @Override
  public List<Trip<?>> get() {
    return Arrays.asList(
        new Trip<>(
            "Embeddings",
            Embeddings::draw,
            TripsOfObjects_EmbeddingsTensors.CONVERTER,
            TripsOfObjects_EmbeddingsTensors::read),
        new Trip<>(
            "Sequences",
            Sequences::draw,
            TripsOfObjects_SequencesTensors.CONVERTER,
            TripsOfObjects_SequencesTensors::read),
        new Trip<>(
            "Gaps", Gaps::draw, TripsOfObjects_GapsTensors.CONVERTER, TripsOfObjects_GapsTensors::read),
        new Trip<>(
            "PackedObjects",
            PackedObjects::draw,
            TripsOfObjects_PackedObjectsTensors.CONVERTER,
            TripsOfObjects_PackedObjectsTensors::read),
        new Trip<>(
            "Grouped",
            Grouped::draw,
            TripsOfObjects_GroupedTensors.CONVERTER,
            TripsOfObjects_GroupedTensors::read),
        new Trip<>(
            "Bean", Bean::draw, TripsOfObjects_BeanTensors.CONVERTER, TripsOfObjects_BeanTensors::read),
        new Trip<>(
            "Boxes",
            Boxes::draw,
            TripsOfObjects_BoxesTensors.CONVERTER,
            TripsOfObjects_BoxesTensors::read));
  }
}
