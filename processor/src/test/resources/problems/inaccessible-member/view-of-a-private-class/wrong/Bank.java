import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

class Bank {
  private record Vault(int gold) {}

  @TensorView(of = Vault.class) // ERROR: [tensorbind/inaccessible-member]
  interface VaultView {
    @Tensor
    int gold();
  }
}
