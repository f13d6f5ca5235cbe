import org.tensorbind.annotation.Embedded;

record Parcel(@Embedded AddressView to) {} // ERROR: [tensorbind/unsupported-type]
