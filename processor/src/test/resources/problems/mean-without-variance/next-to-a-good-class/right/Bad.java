package several;

import org.tensorbind.annotation.Normalized;

public class Bad {
  @Normalized(mean = 1, variance = 2)
  float value;

  static void use() {
    try (GoodTensors good = GoodTensors.of(java.util.List.of())) {
      System.out.println(good.size());
    }
    try (BadTensors bad = BadTensors.of(java.util.List.of())) {
      System.out.println(bad.size());
    }
  }
}
