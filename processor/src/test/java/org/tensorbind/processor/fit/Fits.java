package org.tensorbind.processor.fit;

import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.named;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tensorbind.processor.check.Models.MemberModel;
import org.tensorbind.signature.ElementType;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** Makes both sides of a fit in few words: tensors of a method, and those of a signature. */
final class Fits {
  static final ElementType DT_FLOAT = new ElementType(1);

  private static final Origin.Root ROOT = new Origin.Root(0, false, "Ride");

  private Fits() {}

  /** A float whose name is its tensor's. */
  static MemberModel scalar(String name) {
    return member(name, FLOAT).tensor();
  }

  /** A float with a written name. */
  static MemberModel scalarNamed(String name) {
    return member("any", FLOAT).tensor(named(name));
  }

  static MemberModel vector(String name, long size) {
    return member(name, array(FLOAT)).tensor(shape(size));
  }

  /** A bound class in a member. */
  static MemberModel embedded(String name, MemberModel... members) {
    return member(name, nested(type("Place", members))).embedded();
  }

  /** The tensors of a class with these members. */
  static List<End> ends(MemberModel... members) {
    return End.of(type("Ride", members), Optional.of("ride"), false, ROOT);
  }

  /** The tensors of a class that belongs to the call. */
  static List<End> perCall(MemberModel... members) {
    return End.of(type("Knobs", members), Optional.of("knobs"), true, ROOT);
  }

  /** Of these names, with an unknown axis each. */
  static List<TensorInfo> infos(String... names) {
    return Stream.of(names).map(name -> info(name, -1)).toList();
  }

  static TensorInfo info(String name, long... sizes) {
    return info(name, new TensorShape(true, LongStream.of(sizes).boxed().toList()));
  }

  static TensorInfo infoOfAnyRank(String name) {
    return info(name, new TensorShape(false, List.of()));
  }

  private static TensorInfo info(String name, TensorShape shape) {
    return new TensorInfo(name, DT_FLOAT, shape, new TensorInfo.Source.Dense(name + ":0"));
  }
}
