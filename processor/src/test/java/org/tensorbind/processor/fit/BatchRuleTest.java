package org.tensorbind.processor.fit;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.fit.Fits.ends;
import static org.tensorbind.processor.fit.Fits.info;
import static org.tensorbind.processor.fit.Fits.infoOfAnyRank;
import static org.tensorbind.processor.fit.Fits.perCall;
import static org.tensorbind.processor.fit.Fits.scalar;
import static org.tensorbind.processor.fit.Fits.vector;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.ModelMethod.BatchAxis;
import org.tensorbind.signature.TensorInfo;

class BatchRuleTest {
  private static final Matching NONE = Matching.of(List.of(), List.of());

  private static BatchRule rule(List<End> ends, TensorInfo... inputs) {
    return BatchRule.of(BatchAxis.AUTO, Matching.of(ends, List.of(inputs)), NONE);
  }

  @Test
  void oneAxisMoreThanTheExampleIsTheBatchAxis() {
    assertThat(rule(ends(scalar("x")), info("x", -1)).isBatched()).isTrue();
    assertThat(rule(ends(vector("x", 4)), info("x", -1, 4)).isBatched()).isTrue();
  }

  @Test
  void asManyAxesTheFirstOfThemFixedAreOneExample() {
    assertThat(rule(ends(scalar("x")), info("x")).isBatched()).isFalse();
    assertThat(rule(ends(vector("x", 4)), info("x", 4)).isBatched()).isFalse();
  }

  @Test
  void asManyAxesTheFirstOfThemUnknownTellNothing() {
    BatchRule rule = rule(ends(vector("x", 4)), info("x", -1));

    assertThat(rule.isBatched()).isTrue();
    assertThat(rule.isCertain()).isFalse();
  }

  @Test
  void unknownRankIsBatched() {
    BatchRule rule = rule(ends(scalar("x")), infoOfAnyRank("x"));

    assertThat(rule.isBatched()).isTrue();
    assertThat(rule.isCertain()).isTrue();
  }

  @Test
  void noInputsAtAllAreOneExample() {
    BatchRule rule = BatchRule.of(BatchAxis.AUTO, NONE, NONE);

    assertThat(rule.isBatched()).isFalse();
    assertThat(rule.isCertain()).isTrue();
  }

  @Test
  void inputsThatNothingIsKnownOfTellNothing() {
    assertThat(rule(List.of(), info("x", -1)).isCertain()).isFalse();
    assertThat(rule(ends(scalar("a"), scalar("b")), info("x", -1)).isCertain()).isFalse();
  }

  @Test
  void oneInputWithoutABatchAxisMakesAllSo() {
    List<End> both = ends(vector("x", 4), scalar("y"));

    assertThat(rule(both, info("x", 4), info("y")).isBatched()).isFalse();
    assertThat(rule(both, info("x", 4), infoOfAnyRank("y")).isBatched()).isFalse();
  }

  @Test
  void manyWithABatchAxisAreTrustedMoreThanOneWithout() {
    List<End> three = ends(scalar("x"), scalar("y"), scalar("z"));

    assertThat(rule(three, info("x", -1), info("y", -1), info("z")).isBatched()).isTrue();
  }

  @Test
  void whatBelongsToTheCallHasNoSay() {
    List<End> ends =
        Stream.concat(ends(scalar("x")).stream(), perCall(scalar("k")).stream()).toList();

    assertThat(rule(ends, info("x", -1), info("k")).isBatched()).isTrue();
    assertThat(rule(ends, info("x"), info("k", -1)).isBatched()).isFalse();
  }

  @Test
  void sizeOfTheBatchIsThatOfTheFirstThatHasOne() {
    List<End> both = ends(scalar("x"), scalar("y"));

    assertThat(rule(both, info("x", -1), info("y", 8)).size()).isEqualTo(OptionalLong.of(8));
    assertThat(rule(both, info("x", -1), info("y", -1)).size()).isEqualTo(OptionalLong.empty());
    assertThat(rule(ends(vector("x", 4)), info("x", 4)).size()).isEqualTo(OptionalLong.empty());
  }

  @Test
  void raggedTensorsAreThoseOfABatchButDoNotTellItsSize() {
    List<End> ragged = ends(member("r", array(FLOAT)).ragged("s"));

    BatchRule rule = rule(ragged, info("r", 10), info("s", 4));

    assertThat(rule.isBatched()).isTrue();
    assertThat(rule.isCertain()).isTrue();
    assertThat(rule.size()).isEqualTo(OptionalLong.empty());
  }

  @Test
  void raggedValuesOfFixedSizeAreNoSingleExample() {
    List<End> ragged =
        ends(member("r", array(array(FLOAT))).tensor(shape(-1L, 3L)).ragged("s"), scalar("x"));

    BatchRule rule = rule(ragged, info("r", 5), info("s", -1), info("x", 8));

    assertThat(rule.isBatched()).isTrue();
    assertThat(rule.size()).isEqualTo(OptionalLong.of(8));
  }

  @Test
  void whatTheUserSaysWins() {
    Matching vector = Matching.of(ends(vector("x", 4)), List.of(info("x", -1)));
    Matching batch = Matching.of(ends(scalar("x")), List.of(info("x", -1)));

    assertThat(BatchRule.of(BatchAxis.NO, vector, NONE).isBatched()).isFalse();
    assertThat(BatchRule.of(BatchAxis.NO, vector, NONE).isCertain()).isTrue();
    assertThat(BatchRule.of(BatchAxis.NO, batch, NONE).isBatched()).isFalse();
    assertThat(BatchRule.of(BatchAxis.YES, vector, NONE).isBatched()).isTrue();
  }

  /** Signatures keep no order, so that none must matter. */
  @Test
  void orderOfInputsDoesNotMatter() {
    List<TensorInfo> kinds =
        List.of(info("x"), info("x", -1), info("x", 8), info("x", 2, 3), infoOfAnyRank("x"));
    for (List<TensorInfo> choice : Lists.cartesianProduct(kinds, kinds, kinds)) {
      TensorInfo[] named = new TensorInfo[3];
      for (int i = 0; i < named.length; i++) {
        TensorInfo each = choice.get(i);
        named[i] = new TensorInfo("x" + i, each.dtype(), each.shape(), each.source());
      }
      boolean expected = rule(ends(scalar("x0"), scalar("x1"), scalar("x2")), named).isBatched();

      assertThat(rule(ends(scalar("x2"), scalar("x0"), scalar("x1")), named).isBatched())
          .isEqualTo(expected);
    }
  }

  @Test
  void exampleIsWhatIsLeftOfAShapeWithoutItsBatchAxis() {
    BatchRule batched = new BatchRule(true, OptionalLong.empty(), true);
    BatchRule single = new BatchRule(false, OptionalLong.empty(), true);

    assertThat(batched.perExample(info("x", -1, 4), false).orElseThrow()).containsExactly(4L);
    assertThat(batched.perExample(info("x", 2, 4), true).orElseThrow())
        .containsExactly(2L, 4L)
        .inOrder();
    assertThat(single.perExample(info("x", 2, 4), false).orElseThrow())
        .containsExactly(2L, 4L)
        .inOrder();
    assertThat(batched.perExample(info("x"), false)).isEmpty();
    assertThat(batched.perExample(infoOfAnyRank("x"), false)).isEmpty();
  }
}
