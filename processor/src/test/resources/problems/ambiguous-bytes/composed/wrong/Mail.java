package net;

class Mail {
  @Raw byte[] text; // ERROR: [tensorbind/ambiguous-bytes]
}
