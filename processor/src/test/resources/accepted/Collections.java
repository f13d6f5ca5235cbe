package types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Collections {
  @Tensor List<Float> floats;
  @Tensor(shape = {3}) List<Integer> three;
  @Tensor(dims = "n 2") List<long[]> arrays;
  @Tensor List<List<Integer>> lists;
  @Tensor(shape = {2, 2}) List<List<Double>> matrix;
  @Padded List<Float> padded;
  @Padded(length = 4, value = "-1") List<Long> four;
  @Padded List<List<Float>> nested;
  @Padded @Tensor(shape = {3, 4}) List<List<Float>> fixed;
  @Padded(lengths = "rows_lengths", mask = "rows_mask") List<List<List<String>>> deep;
  @Padded @Tensor(shape = {-1, 2}) List<float[]> pairs;
  @Padded(length = 2) @Tensor(shape = {2, 5}) float[][] mixed;
  @Padded Set<Integer> set;
  @Padded SortedSet<String> sorted;
  @Padded Collection<Double> collection;
  @Padded Iterable<Boolean> iterable;
  @Padded ArrayList<Float> concrete;
  @Padded Deque<Float> deque;
  @Padded List<Optional<Float>> optionals;
  @Padded @Impute("0") List<Float> imputed;
  @OneHot(categories = {"a", "b"}) @Padded(length = 3) Set<String> oneHots;
  @Lookup(categories = {"a", "b"}) @Padded(value = "0") List<List<String>> indices;
}
