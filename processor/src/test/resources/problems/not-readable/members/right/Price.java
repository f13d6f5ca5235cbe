package taxi;

import org.tensorbind.annotation.Normalized;

record Price(@Normalized(mean = 3, variance = 4) float price) {}
