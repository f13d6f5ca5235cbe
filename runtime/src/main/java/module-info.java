/** What generated converters and their users call at run time. */
module org.tensorbind {
  requires transitive org.tensorbind.annotation;
  requires transitive tensorflow;
  requires com.google.common;
  requires com.google.gson;
  requires transitive java.desktop;
  requires jdk.jfr;

  exports org.tensorbind;
  exports org.tensorbind.encode;
  exports org.tensorbind.image;
  exports org.tensorbind.memory;
  exports org.tensorbind.model;
  exports org.tensorbind.read;
  exports org.tensorbind.session;
  exports org.tensorbind.signature;
  exports org.tensorbind.value;
  exports org.tensorbind.write;
}
