import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

class Bank {
  record Vault(int gold) {}

  @TensorView(of = Vault.class)
  interface VaultView {
    @Tensor
    int gold();
  }
}
