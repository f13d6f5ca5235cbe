package unicode;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Größe(
    @Tensor float länge,
    @Tensor int 数量,
    @Tensor(name = "température") float temperature,
    @OneHot Farbe farbe,
    @OneHot(categories = {"été", "hiver", "☃", "a\"b", "\\", "new\nline", "$L", "%s", ""})
        String saison) {
  enum Farbe {
    GRÜN,
    ВИШНЁВЫЙ
  }
}
