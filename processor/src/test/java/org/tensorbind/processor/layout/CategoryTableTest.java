package org.tensorbind.processor.layout;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;

/** The columns of classes that are counted, 0..n-1. */
class CategoryTableTest {
  @Test
  void aClassIsItsOwnColumn() {
    assertThat(counted(3, OovPosition.UNSET, Missing.ERROR, Drop.NONE).integerOffset())
        .isEqualTo(0);
    assertThat(counted(3, OovPosition.END, Missing.CATEGORY, Drop.NONE).integerOffset())
        .isEqualTo(0);
  }

  @Test
  void whatStandsInFrontMovesClassesBack() {
    assertThat(counted(3, OovPosition.FRONT, Missing.CATEGORY, Drop.NONE).integerOffset())
        .isEqualTo(2);
  }

  @Test
  void aDroppedClassHasNoColumnEvenIfItIsTheOnlyOne() {
    assertThat(counted(3, OovPosition.END, Missing.ERROR, Drop.FIRST).integerOffset())
        .isEqualTo(-1);
    assertThat(counted(1, OovPosition.END, Missing.ERROR, Drop.FIRST).integerOffset())
        .isEqualTo(-1);
  }

  private static CategoryTable counted(
      int classes, OovPosition position, Missing missing, Drop drop) {
    Unknown unknown = position == OovPosition.UNSET ? Unknown.ERROR : Unknown.OOV;
    OneHotSettings settings =
        new OneHotSettings(
            new CategorySource(false, List.of(), "", true),
            classes,
            unknown,
            2,
            position,
            missing,
            List.of(),
            drop);
    return CategoryTable.oneHot(List.of(), OptionalInt.of(classes), settings);
  }
}
