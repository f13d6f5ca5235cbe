package net;

class Mail {
  @Raw byte[] text;
}
