import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

class Bank {
  private record Vault(int gold) {}

  @TensorView(of = Vault.class)
  interface VaultView { // ERROR: [tensorbind/inaccessible-member]
    @Tensor
    int gold();
  }
}
