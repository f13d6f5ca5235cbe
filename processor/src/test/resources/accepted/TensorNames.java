package names;

import org.tensorbind.annotation.Tensor;

record TensorNames(
    @Tensor(name = "class") float first,
    @Tensor(name = "1st feature") float second,
    @Tensor(name = "a-b") float third,
    @Tensor(name = "a_b") float fourth,
    @Tensor(name = "a.b") float fifth,
    @Tensor(name = "scope/name:0") float sixth,
    @Tensor(name = "quote\"backslash\\") float seventh,
    @Tensor(name = "dollar$L") float eighth,
    @Tensor(name = "null") float ninth,
    @Tensor(name = "_") float tenth,
    @Tensor(name = "*/ end") float eleventh,
    @Tensor(name = "{@code <b>} & co") float twelfth) {}
