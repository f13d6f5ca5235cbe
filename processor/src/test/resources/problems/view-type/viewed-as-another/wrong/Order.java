import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Viewed;

record Order(@Embedded @Viewed(AddressView.class) Address to) {} // ERROR: [tensorbind/view-type]
