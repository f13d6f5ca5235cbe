import org.tensorbind.annotation.Padded;

public record Ticket(@Padded(length = 40) long[] words) {}
