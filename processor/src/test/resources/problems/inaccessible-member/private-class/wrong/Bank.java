package bank;

import org.tensorbind.annotation.Tensor;

public class Bank {
  private record Vault(@Tensor long gold) {} // ERROR: [tensorbind/inaccessible-member]
}
