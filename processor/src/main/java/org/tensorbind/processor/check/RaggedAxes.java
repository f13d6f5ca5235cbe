package org.tensorbind.processor.check;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.MemberShape.Level;
import org.tensorbind.processor.model.Annotations.RaggedSettings;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Problem;

/** {@code ragged-axes}: those that are ragged are the outermost, and each has a name. */
final class RaggedAxes implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Level> levels = subject.shape().levels();
    boolean isAllRagged =
        levels.stream().allMatch(level -> level.isRagged() && level.window().isEmpty());
    Optional<Member> beneath =
        isAllRagged ? Optional.empty() : PaddedAndRagged.raggedBeneath(subject);
    if (beneath.isPresent()) {
      findings.add(
          Problem.RAGGED_AXES,
          subject.place(),
          String.format(
              "%s: its elements are ragged themselves (%s), and no ragged axis lies inside a"
                  + " uniform one; expected all axes here to be ragged.",
              subject.label(), beneath.get().label()));
      return;
    }
    subject.annotations().ragged().ifPresent(ragged -> check(subject, ragged, findings));
  }

  private static void check(Subject subject, RaggedSettings ragged, Findings findings) {
    List<Level> levels = subject.shape().levels();
    int count = (int) levels.stream().filter(Level::isRagged).count();
    boolean isWindowed = subject.has("Window") && count > 1;
    boolean areOutermost = !isWindowed && levels.stream().limit(count).allMatch(Level::isRagged);
    if (count == 0) {
      findings.add(
          Problem.RAGGED_AXES,
          subject.claimPlace(),
          String.format(
              "%s: @Ragged expects axes of any size, but %s fixes all; expected -1 at those that"
                  + " are ragged.",
              subject.label(), subject.claimText()));
      return;
    }
    if (!areOutermost) {
      findings.add(
          Problem.RAGGED_AXES,
          isWindowed ? subject.place("Ragged") : subject.claimPlace(),
          String.format(
              "%s: ragged axes are the outermost ones, but %s in front of one; expected sizes only"
                  + " behind them.",
              subject.label(),
              isWindowed ? "the elements of a window stand" : subject.claimText() + " has a size"));
      return;
    }
    if (levels.stream().limit(count).anyMatch(level -> !level.size().name().isEmpty())) {
      findings.add(
          Problem.RAGGED_AXES,
          subject.place("Tensor", "dims"),
          String.format(
              "%s: a name in dims stands for one size in the whole object, but a ragged axis has"
                  + " many; expected -1.",
              subject.label()));
    }
    checkNames(subject, ragged.splits(), count, findings);
  }

  private static void checkNames(
      Subject subject, List<String> names, int count, Findings findings) {
    boolean isBlank = names.stream().anyMatch(String::isBlank);
    if (isBlank || (!names.isEmpty() && names.size() != count)) {
      findings.add(
          Problem.RAGGED_AXES,
          subject.place("Ragged", "splits"),
          String.format(
              "%s: splits has %s, expected one name for each of its %d ragged ax%ss.",
              subject.label(),
              isBlank ? "a blank name" : names.size() == 1 ? "1 name" : names.size() + " names",
              count,
              count == 1 ? "i" : "e"));
    }
  }
}
