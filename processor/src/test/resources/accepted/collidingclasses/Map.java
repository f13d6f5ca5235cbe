package clash;

public record Map(
    @org.tensorbind.annotation.Embedded List list,
    @org.tensorbind.annotation.Embedded Tensor tensor,
    @org.tensorbind.annotation.Embedded Float number,
    @org.tensorbind.annotation.Embedded String string) {}
