package org.tensorbind.processor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Finding;

/**
 * Runs all rules over a bound class: first each member by itself, in stages, so that a mistake is
 * not echoed by a later rule; then what members without errors are together.
 */
public final class Checker {
  private static final List<List<MemberRule>> MEMBER_STAGES =
      List.of(
          List.of(
              new CyclicNesting(),
              new InaccessibleType(),
              new UnresolvedTypeVariable(),
              new NotABoundClass(),
              new UnsupportedType(),
              new ScoresType(),
              new EncoderType(),
              new PaddedNotASequence(),
              new PaddedWithoutLength(),
              new RaggedNotASequence(),
              new PaddedAndRagged(),
              new WindowNotASeries()),
          List.of(new ConflictingEncodings(), new AmbiguousBytes()),
          List.of(
              new DTypeFit(),
              new LossyDType(),
              new InvalidSize(),
              new InvalidBins(),
              new InvalidRange(),
              new UnsortedBoundaries(),
              new PartNotSupported(),
              new ImageSettingsFit(),
              new MultiHotDType(),
              new ScoresSize(),
              new OovPositionMissing(),
              new UnknownOnEnum(),
              new VocabularyNotFound(),
              new EmptyCategories(),
              new MissingCategories(),
              new MeanWithoutVariance(),
              new ZeroVariance()),
          List.of(new DuplicateCategory(), new CategoryValues()),
          List.of(
              new ImputeValue(),
              new PadValue(),
              new NumberTexts(),
              new BlankName(),
              new ImputeOnPrimitive()),
          List.of(new ShapeAgainstDims(), new RankMismatch()),
          List.of(new RaggedAxes()),
          List.of(new DepthMismatch(), new DimConflict(), new FlatShape(), new EmbeddedWidth()),
          List.of(new TensorTooLarge()));

  private static final List<List<ClassRule>> CLASS_STAGES =
      List.of(
          List.of(new NoMembers(), new DoublesOfClass(), new ClassSizes()),
          List.of(new UnpackableMember(), new NamedAxisConflict()),
          List.of(new PackedRank()),
          List.of(new PackedLead(), new PackedDType()),
          List.of(new PackedWidth()),
          List.of(new TensorTooLarge()),
          List.of(new DuplicateTensor()));

  /** A class is read anew for each that it is nested in, and is the same. */
  private final Map<BoundClass, Outcome> outcomes = new HashMap<>();

  /** What is wrong with a class, nested classes left out: each is checked for itself. */
  public List<Finding> check(BoundClass type) {
    return outcome(type).findings();
  }

  /** True if a converter can be generated: neither this class nor one nested in it has errors. */
  public boolean isSound(BoundClass type) {
    return outcome(type).isSound();
  }

  /** The layout of a sound class. */
  public ClassLayout layout(BoundClass type) {
    return outcome(type).whole().layout();
  }

  private record Outcome(List<Finding> findings, boolean isSound, Whole whole) {}

  private Outcome outcome(BoundClass type) {
    Outcome known = outcomes.get(type);
    if (known == null) {
      known = run(type);
      outcomes.put(type, known);
    }
    return known;
  }

  private Outcome run(BoundClass type) {
    Findings findings = new Findings();
    List<Member> clean = new ArrayList<>();
    for (Member member : type.members()) {
      if (checkMember(type, member, findings)) {
        clean.add(member);
      }
    }
    boolean isComplete = clean.size() == type.members().size() && !type.isFaulty();
    Whole whole = new Whole(type.withMembers(clean), isComplete);
    Findings ofClass = new Findings();
    new InvalidCross().check(type, ofClass);
    for (List<ClassRule> stage : CLASS_STAGES) {
      if (!ofClass.hasErrors()) {
        stage.forEach(rule -> rule.check(whole, ofClass));
      }
    }
    findings.addAll(ofClass.sorted());
    return new Outcome(findings.sorted(), isComplete && !findings.hasErrors(), whole);
  }

  private boolean checkMember(BoundClass type, Member member, Findings findings) {
    Findings ofMember = new Findings();
    Subject subject = Subject.of(type, member);
    boolean isNestedSound = isNestedSound(subject, ofMember);
    for (List<MemberRule> stage : MEMBER_STAGES) {
      if (!ofMember.hasErrors()) {
        stage.forEach(rule -> rule.check(subject, ofMember));
      }
      if (!isNestedSound) {
        break; // later rules look into the nested class
      }
    }
    findings.addAll(ofMember.sorted());
    return isNestedSound && !ofMember.hasErrors();
  }

  private boolean isNestedSound(Subject subject, Findings findings) {
    if (subject.leaf() instanceof JavaType.Cycle) {
      return false;
    }
    if (!(subject.leaf() instanceof JavaType.Nested nested)) {
      return true;
    }
    Outcome inner = outcome(nested.type());
    if (!nested.ref().arguments().isEmpty()) {
      // The template itself may be right: only with these arguments it is not.
      inner.findings().stream()
          .filter(Finding::isError)
          .forEach(
              finding ->
                  findings.add(
                      finding.problem(),
                      subject.place(),
                      subject.label() + " as " + nested.ref() + ": " + finding.message()));
    }
    return inner.isSound();
  }
}
