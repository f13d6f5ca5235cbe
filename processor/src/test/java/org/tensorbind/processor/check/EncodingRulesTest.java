package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Checks.only;
import static org.tensorbind.processor.check.Models.BOOLEAN;
import static org.tensorbind.processor.check.Models.DOUBLE;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.INT;
import static org.tensorbind.processor.check.Models.INTEGER;
import static org.tensorbind.processor.check.Models.SEX;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.categories;
import static org.tensorbind.processor.check.Models.enumOf;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.lookup;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.noCategories;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.optional;
import static org.tensorbind.processor.check.Models.packed;
import static org.tensorbind.processor.check.Models.sealedOf;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.tensor;
import static org.tensorbind.processor.check.Models.type;
import static org.tensorbind.processor.check.Models.vocabulary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.shape.DType;

class EncodingRulesTest {
  private static final List<Double> ONE = List.of(1.0);

  @Test
  void oneEncodingIsEnough() {
    assertThat(found(member("a", SEX).encoded(oneHot()).encoded(lookup("FEMALE", "MALE"))))
        .containsExactly("a @Lookup conflicting-encodings");
    assertThat(found(member("a", FLOAT).rescaled("2", "0").normalized(ONE, ONE)))
        .containsExactly("a @Normalized conflicting-encodings");
  }

  @Test
  void categoriesComeFromOnePlace() {
    CategorySource both = new CategorySource(true, List.of("a"), "a.txt", true);
    assertThat(found(member("a", STRING).encoded(oneHot(both, Drop.NONE))))
        .containsExactly("a @OneHot.vocabulary conflicting-encodings");
  }

  @Test
  void boundClassesEncodeTheirMembersThemselves() {
    JavaType point = nested(type("Point", member("x", FLOAT).tensor()));
    assertThat(found(member("a", point).embedded().rescaled("1", "0")))
        .containsExactly("a @Rescaled conflicting-encodings");
    assertThat(found(member("a", point).embedded().impute("0", "")))
        .containsExactly("a @Impute conflicting-encodings");
    assertThat(found(member("a", point).tensor(Models.dtype(DType.FLOAT64))))
        .containsExactly("a @Tensor.dtype conflicting-encodings");
  }

  @Test
  void aPackedClassLeavesNothingToConcat() {
    assertThat(found(packed("Thing", tensor(), member("a", FLOAT).concat("x"))))
        .containsExactly("a @Concat conflicting-encodings");
  }

  @Test
  void categoriesMustBeKnown() {
    assertThat(found(member("a", STRING).encoded(oneHot())))
        .containsExactly("a @OneHot missing-categories");
    assertThat(found(member("a", INT).encoded(oneHot(noCategories(), 3, Unknown.ERROR)))).isEmpty();
    assertThat(found(member("a", STRING).encoded(oneHot(noCategories(), 3, Unknown.ERROR))))
        .containsExactly("a @OneHot.depth missing-categories");
    assertThat(found(member("a", FLOAT).encoded(oneHot(noCategories(), 3, Unknown.ERROR))))
        .containsExactly("a @OneHot.depth missing-categories");
    assertThat(found(member("a", BOOLEAN).encoded(oneHot()))).isEmpty();
  }

  @Test
  void infrequentCategoriesAreCategories() {
    assertThat(
            only(member("a", STRING).encoded(oneHot(categories("cat", "newt"), Drop.NONE, "nwt"))))
        .isNotNull();
    assertThat(
            only(member("a", STRING).encoded(oneHot(categories("cat", "newt"), Drop.NONE, "nwt")))
                .fix())
        .isEqualTo("\"newt\".");
    assertThat(found(member("a", STRING).encoded(oneHot(categories("a"), 0, Unknown.INFREQUENT))))
        .containsExactly("a @OneHot.unknown missing-categories");
  }

  @Test
  void thereIsAtLeastOneCategory() {
    assertThat(found(member("a", STRING).encoded(oneHot(categories(), Drop.NONE))))
        .containsExactly("a @OneHot.categories empty-categories");
    assertThat(found(member("a", STRING).encoded(oneHot(vocabulary("v.txt", true), Drop.NONE))))
        .containsExactly("a @OneHot.vocabulary empty-categories");
    assertThat(found(member("a", enumOf("None")).encoded(oneHot())))
        .containsExactly("a @OneHot empty-categories");
    assertThat(found(member("a", STRING).encoded(oneHot(categories("a"), Drop.FIRST))))
        .containsExactly("a @OneHot.drop empty-categories");
  }

  @Test
  void vocabulariesMustBeThere() {
    assertThat(found(member("a", STRING).encoded(oneHot(vocabulary("v.txt", false), Drop.NONE))))
        .containsExactly("a @OneHot.vocabulary vocabulary-not-found");
  }

  @Test
  void eachCategoryIsThereOnce() {
    assertThat(found(member("a", STRING).encoded(oneHot("C", "Q", "C"))))
        .containsExactly("a @OneHot.categories duplicate-category");
    assertThat(found(member("a", DOUBLE).encoded(oneHot("1", "1.0"))))
        .containsExactly("a @OneHot.categories duplicate-category");
    assertThat(found(member("a", STRING).encoded(oneHot("1", "1.0")))).isEmpty();
  }

  @Test
  void categoriesAreValuesOfTheType() {
    assertThat(found(member("a", INT).encoded(lookup("1", "two"))))
        .containsExactly("a @Lookup.categories value-not-representable");
    assertThat(found(member("a", INT).encoded(lookup("1", "3000000000"))))
        .containsExactly("a @Lookup.categories value-not-representable");
    assertThat(only(member("a", SEX).encoded(oneHot("MALE", "FEMAL"))).fix())
        .isEqualTo("\"FEMALE\".");
    assertThat(found(member("a", sealedOf("Dish", "Soup", "Pie")).encoded(oneHot("Soup", "Cake"))))
        .containsExactly("a @OneHot.categories value-not-representable");
  }

  @Test
  void indicesFitTheirDType() {
    String[] many = new String[300];
    for (int i = 0; i < many.length; i++) {
      many[i] = "c" + i;
    }
    assertThat(found(member("a", STRING).encoded(lookup(many)).tensor(Models.dtype(DType.UINT8))))
        .containsExactly("a @Tensor.dtype value-not-representable");
    assertThat(found(member("a", STRING).encoded(lookup(many)).tensor(Models.dtype(DType.UINT16))))
        .isEmpty();
  }

  @Test
  void whereUnknownValuesGoIsStated() {
    var unset = lookup(categories("a"), Unknown.OOV, 1, OovPosition.UNSET);
    assertThat(found(member("a", STRING).encoded(unset)))
        .containsExactly("a @Lookup.unknown oov-position-missing");
    var set = lookup(categories("a"), Unknown.OOV, 1, OovPosition.END);
    assertThat(found(member("a", STRING).encoded(set))).isEmpty();
    var zeros = lookup(categories("a"), Unknown.ZEROS, 1, OovPosition.UNSET);
    assertThat(found(member("a", STRING).encoded(zeros)))
        .containsExactly("a @Lookup.unknown value-not-representable");
  }

  @Test
  void typesThatListTheirValuesHaveNoUnknownOnes() {
    assertThat(found(member("a", SEX).encoded(oneHot(noCategories(), 0, Unknown.ZEROS))))
        .containsExactly("a @OneHot.unknown unknown-on-enum");
    assertThat(found(member("a", SEX).encoded(oneHot(categories("MALE"), 0, Unknown.ZEROS))))
        .isEmpty();
  }

  @Test
  void normalizationNeedsBothNumbers() {
    assertThat(found(member("a", FLOAT).normalized(ONE, List.of())))
        .containsExactly("a @Normalized mean-without-variance");
    assertThat(found(member("a", FLOAT).normalized(List.of(), List.of())))
        .containsExactly("a @Normalized mean-without-variance");
    assertThat(
            found(
                member("a", array(FLOAT))
                    .normalized(List.of(1.0, 2.0), List.of(1.0, 2.0, 3.0))
                    .tensor(shape(3L))))
        .containsExactly("a @Normalized.variance mean-without-variance");
  }

  @Test
  void variancesArePositive() {
    assertThat(found(member("a", FLOAT).normalized(ONE, List.of(0.0))))
        .containsExactly("a @Normalized.variance zero-variance");
    assertThat(found(member("a", FLOAT).normalized(ONE, List.of(-1.0))))
        .containsExactly("a @Normalized.variance value-not-representable");
    assertThat(found(member("a", FLOAT).normalized(List.of(Double.NaN), ONE)))
        .containsExactly("a @Normalized.mean value-not-representable");
  }

  @Test
  void thereIsOneNumberOrOneForEachStep() {
    assertThat(
            found(member("a", array(FLOAT)).normalized(List.of(1.0, 2.0), ONE).tensor(shape(3L))))
        .containsExactly("a @Normalized.mean dim-conflict");
    assertThat(found(member("a", array(FLOAT)).normalized(List.of(1.0, 2.0), ONE)))
        .containsExactly("a @Normalized.mean dim-conflict");
  }

  @Test
  void scalesAreNumbersOrQuotients() {
    assertThat(found(member("a", FLOAT).rescaled("1/127.5", "-1"))).isEmpty();
    assertThat(found(member("a", FLOAT).rescaled("1 / 255", "0"))).isEmpty();
    for (String text : List.of("", "1/", "1/0", "1/2/3", "half", "1e400", "1e300/1e-300")) {
      assertThat(found(member("a", FLOAT).rescaled(text, "0")))
          .containsExactly("a @Rescaled.scale value-not-representable");
    }
  }

  @Test
  void imputedValuesAreValues() {
    assertThat(found(member("a", INTEGER).impute("1.5", "")))
        .containsExactly("a @Impute.value value-not-representable");
    assertThat(only(member("a", SEX).encoded(oneHot()).impute("MAL", "")).fix())
        .isEqualTo("@Impute(\"MALE\").");
    assertThat(found(member("a", STRING).encoded(oneHot("a", "b")).impute("c", "")))
        .containsExactly("a @Impute.value value-not-representable");
    assertThat(
            found(
                member("a", STRING)
                    .encoded(oneHot(categories("a"), 0, Unknown.ZEROS))
                    .impute("c", "")))
        .isEmpty();
    assertThat(
            found(
                member("a", INTEGER)
                    .encoded(oneHot(noCategories(), 3, Unknown.ERROR))
                    .impute("3", "")))
        .containsExactly("a @Impute.value value-not-representable");
    assertThat(found(member("a", sealedOf("Dish", "Soup")).encoded(oneHot()).impute("Soup", "")))
        .containsExactly("a @Impute.value value-not-representable");
  }

  @Test
  void onlyWhatCanBeMissingIsImputed() {
    assertThat(found(member("a", INT).impute("1", "")))
        .containsExactly("a @Impute impute-on-primitive");
    assertThat(found(member("a", FLOAT).impute("1", ""))).isEmpty();
    assertThat(found(member("a", optional(INT)).impute("1", ""))).isEmpty();
    assertThat(found(member("a", list(INTEGER)).impute("1", ""))).isEmpty();
  }
}
