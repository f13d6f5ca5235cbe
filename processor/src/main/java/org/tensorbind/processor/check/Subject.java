package org.tensorbind.processor.check;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.layout.Packs;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.EncodingSettings;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.MultiHotSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;

/** A member in its class, and what its type and annotations say of its shape. */
record Subject(BoundClass owner, Member member, MemberShape shape) {
  static Subject of(BoundClass owner, Member member) {
    return new Subject(owner, member, MemberShape.of(member, owner.settings()));
  }

  /** For messages: {@code Passenger.fare}. */
  String label() {
    return member.label();
  }

  /** The declared type as a person writes it. */
  String typeName() {
    return member.type().ref().toString();
  }

  Annotations annotations() {
    return member.annotations();
  }

  boolean has(String annotation) {
    return annotations().named().contains(annotation);
  }

  /** The encodings that stand on the member, in the order written. */
  List<String> encodings() {
    return annotations().encodings().stream().map(EncodingSettings::annotation).toList();
  }

  /** The innermost type, behind sequences and Optionals. */
  JavaType leaf() {
    return shape.innermost();
  }

  /** What categories are values of: the innermost type, or a ranking's label. */
  JavaType category() {
    if (leaf() instanceof JavaType.Ranking ranking) {
      return ranking.label();
    }
    return shape.encoding().takesWhole() ? Categories.ofElement(leaf()) : leaf();
  }

  Place place() {
    return Place.of(member.name());
  }

  /** At the annotation if it is there, else at the member. */
  Place place(String annotation) {
    return has(annotation) ? place().at(annotation) : place();
  }

  Place place(String annotation, String parameter) {
    return place().at(annotation, parameter);
  }

  /** The dtype that the member's own annotation states. */
  Optional<DType> ownDType() {
    return annotations().tensor().flatMap(TensorSettings::dtype);
  }

  /** The dtype that the member or, where it is a part, the packed class states. */
  Optional<DType> statedDType() {
    return ownDType().or(() -> owner.packed().flatMap(TensorSettings::dtype));
  }

  /** The dtype of the tensor that the values end up in. */
  Optional<DType> targetDType() {
    if (owner.packed().isPresent()) {
      return Packs.ofClass(owner).dtype();
    }
    return annotations()
        .concat()
        .map(concat -> Packs.ofConcat(owner, concat.name()).dtype())
        .orElseGet(shape::dtype);
  }

  /** The member's tensor by its type and encoding; of a nested class only where it is packed. */
  Shape natural() {
    Shape inner =
        shape
            .nested()
            .map(JavaType.Nested::type)
            .filter(type -> type.packed().isPresent())
            .flatMap(type -> Packs.ofClass(type).shape())
            .orElse(Shape.SCALAR);
    return shape.shape().then(inner);
  }

  /** The claim on the shape as it is written. */
  String claimText() {
    return TextOf.claim(annotations().tensor().orElseThrow());
  }

  /** Where the claim on the shape is written. */
  Place claimPlace() {
    return place("Tensor", TextOf.claimParameter(annotations().tensor().orElseThrow()));
  }

  /** The columns of {@code @OneHot} or {@code @MultiHot}. */
  Optional<OneHotSettings> columns() {
    return annotations()
        .oneHot()
        .or(() -> annotations().encoding(MultiHotSettings.class).map(MultiHotSettings::ofElement));
  }

  /** The annotation that {@link #columns()} are of. */
  String columnsAnnotation() {
    return has("MultiHot") ? "MultiHot" : "OneHot";
  }

  /** The categories that the type has by itself, if nothing is written. */
  Optional<List<String>> impliedCategories() {
    return Categories.implied(category());
  }

  /** Where the categories come from, with the annotation that says so. */
  Optional<Source> categorySource() {
    return annotations()
        .oneHot()
        .map(OneHotSettings::source)
        .map(source -> new Source("OneHot", source))
        .or(
            () ->
                annotations()
                    .encoding(MultiHotSettings.class)
                    .map(MultiHotSettings::source)
                    .map(source -> new Source("MultiHot", source)))
        .or(
            () ->
                annotations()
                    .lookup()
                    .map(LookupSettings::source)
                    .map(source -> new Source("Lookup", source)))
        .or(
            () ->
                annotations()
                    .scores()
                    .map(scores -> new Source(scores.annotation(), scores.labels())));
  }

  /** An annotation and the categories that it names. */
  record Source(String annotation, CategorySource categories) {
    /** Whether they are the labels of scores. */
    boolean isLabels() {
      return annotation.equals("ArgMax") || annotation.equals("TopK");
    }

    /** What messages call one of them. */
    String word() {
      return isLabels() ? "label" : "category";
    }

    /** The parameter that names them. */
    String parameter() {
      if (isLabels()) {
        return "labels";
      }
      return categories.resource().isEmpty() ? "categories" : "vocabulary";
    }
  }
}
