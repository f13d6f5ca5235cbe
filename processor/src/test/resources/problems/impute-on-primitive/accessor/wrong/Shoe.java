import org.tensorbind.annotation.Impute;

interface Shoe {
  @Impute("42") short getSize(); // WARNING: [tensorbind/impute-on-primitive]
}
