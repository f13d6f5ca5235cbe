import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Viewed;

record Parcel(@Embedded @Viewed(AddressView.class) Address to) {}
