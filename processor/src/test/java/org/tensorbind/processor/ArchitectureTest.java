package org.tensorbind.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What each package of the processor may know of the world outside. */
class ArchitectureTest {
  private static final String ROOT = "org.tensorbind.processor";
  private static final String SOURCE = ROOT + ".source..";
  private static final String SHAPE = ROOT + ".shape..";
  private static final String MODEL = ROOT + ".model..";
  private static final String EMIT = ROOT + ".emit..";

  private static final DescribedPredicate<JavaClass> COMPILER =
      resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

  private static final DescribedPredicate<JavaClass> MODIFIERS =
      equivalentTo(Modifier.class).or(equivalentTo(Modifier[].class));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void onlyTheStepsAndSourceTalkToTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, SOURCE, EMIT)
        .should()
        .dependOnClassesThat(COMPILER)
        .check(CLASSES);
  }

  @Test
  void emitKnowsNoMoreOfTheCompilerThanJavaPoetAsksFor() {
    noClasses()
        .that()
        .resideInAPackage(EMIT)
        .should()
        .dependOnClassesThat(COMPILER.and(not(MODIFIERS)))
        .check(CLASSES);
  }

  @Test
  void onlySourceReadsTrees() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SOURCE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun..")
        .check(CLASSES);
  }

  @Test
  void onlyEmitWritesJava() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EMIT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void shapeAndModelNeedNothingButJava() {
    classes()
        .that()
        .resideInAnyPackage(SHAPE, MODEL)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", SHAPE, MODEL)
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
