package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.fit.Origin.Embedding;
import org.tensorbind.processor.fit.Origin.Kind;
import org.tensorbind.processor.layout.Packs;
import org.tensorbind.processor.layout.TensorNames;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Site;

/** How a tensor got its name: what is at fault if nothing has that name. */
record OriginName(Origin origin) {

  /** Whether the user wrote the name, which must match then. */
  boolean isWritten() {
    return !written().isEmpty();
  }

  /** As the user wrote it, without prefixes; empty if it follows from the member's. */
  private String written() {
    return switch (origin.kind()) {
      case PACK ->
          isEmbedded()
              ? TensorNames.written(embedding().member()).orElse("")
              : origin.owner().packed().orElseThrow().name();
      case VALUE -> TensorNames.written(origin.member().orElseThrow()).orElse("");
      case CONCAT -> settings().concat().orElseThrow().name();
      case MASK -> settings().padded().orElseThrow().mask();
      case LENGTHS -> settings().padded().orElseThrow().lengths();
      case INDICATOR -> settings().impute().orElseThrow().indicator();
      case PARTITION -> splits().isEmpty() ? "" : splits().get(origin.position());
    };
  }

  /** Without prefixes. */
  String own() {
    return switch (origin.kind()) {
      case PACK ->
          isEmbedded()
              ? TensorNames.of(embedding().member(), embedding().owner().settings())
              : Packs.nameOf(origin.owner());
      case VALUE -> TensorNames.of(origin.member().orElseThrow(), origin.owner().settings());
      case PARTITION ->
          TensorNames.ofPartition(
              origin.member().orElseThrow(), origin.owner().settings(), origin.position());
      case CONCAT, MASK, LENGTHS, INDICATOR -> written();
    };
  }

  /** For messages. */
  String label() {
    return isEmbedded() ? embedding().label() : origin.label();
  }

  /** The class or method that the name is written in. */
  Site site() {
    return isEmbedded() ? embedding().site() : origin.site();
  }

  /** Where the name is written, or would be. */
  Place place() {
    return switch (origin.kind()) {
      case PACK ->
          isEmbedded()
              ? Place.of(embedding().member().name())
                  .at(
                      embedding().member().annotations().tensor().isPresent()
                          ? "Tensor"
                          : "Embedded",
                      "name")
              : Place.ofClass().at("Tensor", "name");
      case VALUE -> ofMember().at(annotation(), "name");
      case CONCAT -> ofMember().at("Concat", "value");
      case MASK -> ofMember().at("Padded", "mask");
      case LENGTHS -> ofMember().at("Padded", "lengths");
      case INDICATOR -> ofMember().at("Impute", "indicator");
      case PARTITION -> ofMember().at("Ragged", "splits");
    };
  }

  /** What to write for another name, which is without prefixes. */
  String rename(String name) {
    String text = Describe.text(name);
    return switch (origin.kind()) {
      case PACK ->
          isEmbedded() ? renameMember(embedding().member().annotations(), text) : "name = " + text;
      case VALUE -> renameMember(settings(), text);
      case CONCAT -> "@Concat(" + text + ")";
      case MASK -> "mask = " + text;
      case LENGTHS -> "lengths = " + text;
      case INDICATOR -> "indicator = " + text;
      case PARTITION -> "splits = " + splitsWith(text);
    };
  }

  /** Where there are several names, the others stay. */
  private String splitsWith(String text) {
    if (splits().size() < 2) {
      return text;
    }
    List<String> names = new ArrayList<>(splits().stream().map(Describe::text).toList());
    names.set(origin.position(), text);
    return "{" + String.join(", ", names) + "}";
  }

  private List<String> splits() {
    return settings().ragged().orElseThrow().splits();
  }

  private static String renameMember(Annotations annotations, String text) {
    return annotations.tensor().isPresent() || annotations.scores().isPresent()
        ? "name = " + text
        : "@Tensor(name = " + text + ")";
  }

  /** The annotation that the name is written in; of scores it need not be theirs. */
  private String annotation() {
    boolean isTensor =
        settings().tensor().map(TensorSettings::name).filter(name -> !name.isEmpty()).isPresent();
    if (settings().scores().isPresent() && !isTensor) {
      return settings().scores().get().annotation();
    }
    boolean isNameless = settings().tensor().isEmpty() && !settings().named().isEmpty();
    return isNameless ? settings().named().get(0) : "Tensor";
  }

  /** A packed class that is embedded is called as the member is. */
  private boolean isEmbedded() {
    return origin.kind() == Kind.PACK && !origin.way().isEmpty();
  }

  private Embedding embedding() {
    return origin.way().get(origin.way().size() - 1);
  }

  private Annotations settings() {
    return origin.settings();
  }

  private Place ofMember() {
    return Place.of(origin.member().orElseThrow().name());
  }
}
