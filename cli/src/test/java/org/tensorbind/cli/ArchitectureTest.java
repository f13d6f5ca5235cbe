package org.tensorbind.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the tool's packages may know. */
class ArchitectureTest {
  private static final String ROOT = "org.tensorbind.cli";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** The jar has neither: only what reads signatures is in it. */
  @Test
  void neitherTensorFlowNorTheRuntimeIsNeeded() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tensorflow..",
            "org.tensorbind",
            "org.tensorbind.model..",
            "org.tensorbind.value..")
        .check(CLASSES);
  }

  @Test
  void onlyCommandsTalkToTheUser() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".scaffold..", ROOT + ".check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", ROOT)
        .check(CLASSES);
  }

  @Test
  void onlyChecksRunJavac() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..", "javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
