package behaviour;

import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

/** Bound classes called like those that generated code uses. */
public final class Clashes {
  private Clashes() {}

  record TensorSchema(@Tensor int String, @Embedded TensorBatch batch, @Embedded List list) {}

  record TensorBatch(@Tensor float Map) {}

  record List(@Tensor float Tensor, @OneHot Integer integer) {}

  sealed interface Integer permits BatchBuilder, Require {}

  record BatchBuilder() implements Integer {}

  record Require() implements Integer {}

  record Override(@Tensor int Generated, @Tensor int Collections) {}

  public static void classNames() {
    var example = new TensorSchema(1, new TensorBatch(2), new List(3, new Require()));
    try (var batch = Clashes_TensorSchemaTensors.of(example)) {
      assertTensor(batch.String()).hasInts(1);
      assertTensor(batch.batch_Map()).hasFloats(2);
      assertTensor(batch.list_Tensor()).hasFloats(3);
      assertTensor(batch.list_integer()).hasShape(1, 2).hasFloats(0, 1);
    }
    try (var batch = Clashes_OverrideTensors.of(new Override(1, 2))) {
      assertTensor(batch.Generated()).hasInts(1);
      assertTensor(batch.Collections()).hasInts(2);
    }
  }
}
