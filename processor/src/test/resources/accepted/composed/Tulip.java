package composed;

import java.util.List;

public record Tulip(@Colour String colour, @Tokens List<String> label) {}
