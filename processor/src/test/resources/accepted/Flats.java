import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Partition;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

/** Ragged members whose names collide with those of generated code, of every dtype. */
@TensorBind(columns = true)
class Flats {
  @Ragged int[] out;
  @Ragged short[] axes;
  @Ragged boolean[] i;

  @Ragged
  @Tensor(dtype = DType.UINT8)
  byte[] rows;

  @Ragged
  @Tensor(dtype = DType.STRING)
  List<byte[]> bytes;

  @Ragged(partition = Partition.VALUE_ROWIDS, splitsDtype = DType.INT32)
  ArrayList<Optional<String>> rowsRows;

  @Ragged(partition = Partition.ROW_LENGTHS, splitsDtype = DType.INT32)
  Iterable<? extends Integer> batch() {
    return List.of();
  }

  @Ragged Optional<List<String>> maybe;

  @Tensor float single;

  @Embedded @Ragged Collection<? extends Leaf> leaves;

  @Embedded @Ragged Optional<Leaf>[][] grid;

  record Leaf(@OneHot boolean flag, @Ragged List<List<Twig>> twigs) {}

  record Twig(@Tensor double length, @Ragged long[] knots) {}
}
