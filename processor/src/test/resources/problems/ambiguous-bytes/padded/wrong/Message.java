package net;

import org.tensorbind.annotation.Padded;

interface Message {
  @Padded(length = 16) byte[] getBody(); // ERROR: [tensorbind/ambiguous-bytes]
}
