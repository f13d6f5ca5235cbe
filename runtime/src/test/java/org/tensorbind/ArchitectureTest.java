package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the runtime's packages depend on each other and on what lies below TF Java. */
class ArchitectureTest {
  private static final String ROOT = "org.tensorbind";

  private static final DescribedPredicate<JavaClass> INTERNALS =
      resideInAnyPackage("org.tensorflow.internal..", "org.bytedeco..", "sun.misc..");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void runsAndMemoryAloneReachBelowTheApiOfTensorFlow() {
    Set<String> packages =
        CLASSES.stream()
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> INTERNALS.test(dependency.getTargetClass())))
            .map(JavaClass::getPackageName)
            .collect(toSet());
    assertThat(packages).containsExactly(ROOT + ".memory", ROOT + ".session");
  }

  /** The annotation processor takes it along. */
  @Test
  void signaturesNeedNothingButJavaAndGson() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".signature..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.google.gson..", ROOT + ".signature..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
  }

  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return type.getPackageName().startsWith(ROOT)
              ? SliceIdentifier.of(type.getPackageName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };
}
