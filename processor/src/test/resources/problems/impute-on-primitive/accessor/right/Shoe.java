import org.tensorbind.annotation.Impute;

interface Shoe {
  @Impute("42") float getSize();
}
