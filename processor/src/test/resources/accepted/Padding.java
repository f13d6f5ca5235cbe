package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;

record Padding(
    @Padded float[] plain,
    @Padded(side = Side.START) float[] start,
    @Padded(length = 5, truncate = Truncate.START) float[] cutStart,
    @Padded(length = 5, truncate = Truncate.END, side = Side.START) float[] cutEnd,
    @Padded(multipleOf = 8) int[] aligned,
    @Padded(mask = "m1") int[] masked,
    @Padded(mask = "m2", maskDtype = DType.INT32) int[] intMasked,
    @Padded(mask = "m3", maskDtype = DType.FLOAT32) int[] floatMasked,
    @Padded(lengths = "l1") int[] counted,
    @Padded(lengths = "l2", lengthsDtype = DType.INT64) int[] longCounted,
    @Padded(value = "1e-3") float[] valued,
    @Padded(value = "NaN") double[] notANumber,
    @Padded(value = "true") boolean[] flags,
    @Padded(value = "-7") long[] numbers,
    @Padded @Tensor(shape = {4, 4, 3}) float[][][] images,
    @Padded @Tensor(shape = {-1, 4}) float[][] strict) {}
