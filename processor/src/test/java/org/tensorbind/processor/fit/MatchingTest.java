package org.tensorbind.processor.fit;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.fit.Fits.embedded;
import static org.tensorbind.processor.fit.Fits.ends;
import static org.tensorbind.processor.fit.Fits.infos;
import static org.tensorbind.processor.fit.Fits.scalar;
import static org.tensorbind.processor.fit.Fits.scalarNamed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.check.Models.MemberModel;
import org.tensorbind.signature.TensorInfo;

class MatchingTest {
  @Test
  void sameNamesGoTogetherInTheOrderOfTheMethod() {
    Matching matching = Matching.of(ends(scalar("b"), scalar("a")), infos("a", "b"));

    assertThat(matching.pairs().stream().map(pair -> pair.end().name()))
        .containsExactly("b", "a")
        .inOrder();
    assertThat(matching.pairs().stream().map(pair -> pair.info().name()))
        .containsExactly("b", "a")
        .inOrder();
    assertThat(matching.isComplete()).isTrue();
  }

  @Test
  void oneAndOneGoTogetherUnlessANameIsWritten() {
    assertThat(Matching.of(ends(scalar("x")), infos("input_1")).isComplete()).isTrue();
    assertThat(unknown(Matching.of(ends(scalarNamed("x")), infos("input_1")))).containsExactly("x");
    assertThat(Matching.of(ends(scalarNamed("input_1")), infos("input_1")).isComplete()).isTrue();
  }

  @Test
  void oneAndTwoDoNotGoTogether() {
    Matching matching = Matching.of(ends(scalar("x")), infos("first", "second"));

    assertThat(matching.pairs()).isEmpty();
    assertThat(unknown(matching)).containsExactly("x");
    assertThat(matching.missing()).hasSize(1);
  }

  @Test
  void nearNameWasMeantAndIsNotMissing() {
    Matching matching =
        Matching.of(ends(scalar("distanse"), scalar("hour")), infos("distance", "hour", "zone"));

    assertThat(matching.unknown().get(0).near()).isEqualTo(Optional.of("distance"));
    assertThat(matching.missing().stream().map(TensorInfo::name)).containsExactly("zone");
  }

  @Test
  void prefixThatIsWrongIsOneMistake() {
    List<End> ends = ends(embedded("from", scalar("lat"), scalar("lon")), scalar("hour"));

    Matching matching = Matching.of(ends, infos("hour", "start_lat", "start_lon"));

    assertThat(matching.unknown()).isEmpty();
    assertThat(matching.missing()).isEmpty();
    assertThat(matching.misprefixed().get(0).prefix()).isEqualTo("start_");
    assertThat(matching.misprefixed().get(0).member().member().name()).isEqualTo("from");
    assertThat(matching.misprefixed().get(0).meant()).containsExactly("start_lat", "start_lon");
  }

  @Test
  void innerPrefixIsTheMembersOwn() {
    List<End> ends = ends(embedded("trip", embedded("from", scalar("lat"))), scalar("hour"));

    Matching matching = Matching.of(ends, infos("hour", "trip_start_lat"));

    assertThat(matching.misprefixed().get(0).prefix()).isEqualTo("start_");
    assertThat(matching.misprefixed().get(0).outer()).isEqualTo("trip_");
  }

  @Test
  void prefixOfWhichOneTensorIsRightIsNotWrong() {
    List<End> ends = ends(embedded("from", scalar("lat"), scalar("lon")));

    Matching matching = Matching.of(ends, infos("from_lat", "start_lon"));

    assertThat(matching.misprefixed()).isEmpty();
    assertThat(unknown(matching)).containsExactly("from_lon");
  }

  @Test
  void prefixThatTwoOthersCouldReplaceIsNotGuessed() {
    List<End> ends = ends(embedded("from", scalar("lat")), scalar("hour"));

    Matching matching = Matching.of(ends, infos("hour", "a_lat", "b_lat"));

    assertThat(matching.misprefixed()).isEmpty();
    assertThat(unknown(matching)).containsExactly("from_lat");
  }

  /** Whatever the names are, a tensor is in one list alone, and mistakes are as many as needed. */
  @Test
  void mistakesAreAsManyAsTheLongerSideHasWithoutPartner() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      List<String> ours = names(random, 2 + random.nextInt(4));
      List<String> theirs = names(random, 2 + random.nextInt(4));

      Matching matching =
          Matching.of(
              ends(ours.stream().map(Fits::scalar).toArray(MemberModel[]::new)),
              infos(theirs.toArray(String[]::new)));

      long common = ours.stream().filter(theirs::contains).count();
      assertThat(matching.pairs()).hasSize((int) common);
      assertThat(matching.unknown()).hasSize((int) (ours.size() - common));
      assertThat(matching.unknown().size() + matching.missing().size())
          .isEqualTo((int) (Math.max(ours.size(), theirs.size()) - common));
    }
  }

  /** Different ones of three letters, many of which are near each other. */
  private static List<String> names(Random random, int count) {
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      random.ints(3, 'a', 'd').forEach(c -> name.append((char) c));
      if (!names.contains(name.toString())) {
        names.add(name.toString());
      }
    }
    return names;
  }

  private static List<String> unknown(Matching matching) {
    return matching.unknown().stream().map(each -> each.end().name()).toList();
  }
}
