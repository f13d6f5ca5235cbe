package objects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public record Order(
    @Padded(length = 10, mask = "items_mask", lengths = "items_count") List<Item> items,
    @Padded List<? extends Item> more,
    @Embedded(prefix = "first.") @Padded(length = 1) Item[] array,
    @Padded(length = 2) Set<Item> set,
    @Padded @Tensor(shape = {2, 3}) List<List<Item>> grid,
    @Embedded Optional<Item> gift,
    @Tensor float total) {
  public record Item(
      @Tensor float price,
      @OneHot Kind kind,
      @Padded(length = 4) List<String> tags,
      @Embedded Size size) {}

  public record Size(@Tensor float width, @Tensor float height) {}

  public enum Kind {
    BOOK,
    FILM
  }
}
