package boxes;

import java.util.Deque;
import org.tensorbind.annotation.Padded;

record Boxes(@Padded(length = 2) Deque<Float> sizes) {}
