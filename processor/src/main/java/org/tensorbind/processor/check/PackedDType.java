package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code packed-dtype}: parts of one tensor need one dtype. */
final class PackedDType implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      if (pack.stated().isPresent()) {
        checkStated(whole, pack, pack.stated().get(), findings);
      } else {
        checkJoined(whole, pack, findings);
      }
    }
  }

  private static void checkStated(Whole whole, Pack pack, DType stated, Findings findings) {
    for (Part part : pack.parts()) {
      Optional<DType> own = part.member().annotations().tensor().flatMap(TensorSettings::dtype);
      if (own.isPresent() && own.get() != stated) {
        addOwn(whole, pack, part, own.get(), stated, findings);
        return;
      }
      boolean fits = part.isZerosAndOnes() ? stated != DType.STRING : fits(part.dtype(), stated);
      if (!fits) {
        findings.add(
            Problem.PACKED_DTYPE,
            whole.place(part.member()),
            String.format(
                "%s.%s: %s cannot become %s, the dtype of \"%s\"; expected %s.",
                whole.type().label(),
                part.path(),
                part.dtype().map(DType::name).orElse("its value"),
                stated,
                pack.name(),
                expected(stated)));
        return;
      }
    }
  }

  private static void addOwn(
      Whole whole, Pack pack, Part part, DType own, DType stated, Findings findings) {
    findings.add(
        Problem.PACKED_DTYPE,
        whole.place(part.member()).at("Tensor", "dtype"),
        String.format(
            "%s: dtype = %s, but it is a part of \"%s\", which is %s; expected the same.",
            whole.label(part.member()), own, pack.name(), stated),
        "remove dtype here.");
  }

  /** A dtype that does not follow from the type is one of a big number. */
  private static boolean fits(Optional<DType> dtype, DType stated) {
    return dtype.map(each -> converts(each, stated)).orElse(stated.isNumeric());
  }

  private static String expected(DType stated) {
    return switch (stated) {
      case STRING -> "a string";
      case BOOL -> "a boolean or a one-hot";
      default -> "no string";
    };
  }

  private static boolean converts(DType dtype, DType stated) {
    boolean isSameKind = (dtype == DType.STRING) == (stated == DType.STRING);
    return isSameKind && (stated != DType.BOOL || dtype == DType.BOOL);
  }

  private static void checkJoined(Whole whole, Pack pack, Findings findings) {
    Optional<DType> joined = Optional.empty();
    for (Part part : pack.parts()) {
      Optional<DType> dtype = part.dtype();
      if (joined.isPresent() && dtype.flatMap(joined.get()::join).isEmpty()) {
        add(whole, pack, part, joined.get(), findings);
        return;
      }
      joined = joined.isPresent() ? dtype.flatMap(joined.get()::join) : dtype;
    }
  }

  private static void add(Whole whole, Pack pack, Part part, DType before, Findings findings) {
    DType found = part.dtype().orElse(before);
    boolean isText = found == DType.STRING || before == DType.STRING;
    Place place = whole.place(part.member());
    findings.add(
        Problem.PACKED_DTYPE,
        place,
        String.format(
            "%s.%s: %s does not fit the %s of the parts of \"%s\" before it, expected %s.",
            whole.type().label(),
            part.path(),
            found,
            before,
            pack.name(),
            isText ? "strings alone, or none" : "a stated dtype"),
        isText ? "" : fix(whole, pack, part, before.isFloating() ? before : found));
  }

  private static String fix(Whole whole, Pack pack, Part part, DType dtype) {
    String on = "@Tensor(dtype = DType." + dtype + ") on ";
    if (pack.isClass()) {
      return on + whole.type().label() + ".";
    }
    boolean isDirect = part.path().equals(part.member().name());
    return isDirect ? on + whole.label(part.member()) + "." : "";
  }
}
