package bank;

import org.tensorbind.annotation.Tensor;

public class Account {
  @Tensor private double balance;

  double getBalance() {
    return balance;
  }
}
