package bank;

import org.tensorbind.annotation.Tensor;

public class Bank {
  record Vault(@Tensor long gold) {}
}
