package org.tensorbind.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, truth values and element types in protobuf's text format. */
final class TextScalars {
  /** Decimal, hexadecimal, and octal integers. */
  private static final Pattern INTEGER =
      Pattern.compile("(?:0[xX](?<hex>[0-9a-fA-F]+)|0(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))");

  private final TextTokens tokens;

  TextScalars(TextTokens tokens) {
    this.tokens = tokens;
  }

  /** An integer of so many bits, the sign included. */
  long integer(int bits) throws IOException, DamageException {
    boolean isNegative = tokens.is("-");
    if (isNegative) {
      tokens.next();
    }
    if (tokens.kind() != TextTokens.Kind.NUMBER) {
      throw tokens.expected("a number");
    }
    BigInteger value = parse(tokens.text()).orElseThrow(() -> tokens.expected("a whole number"));
    BigInteger signed = isNegative ? value.negate() : value;
    if (signed.bitLength() >= bits) {
      throw tokens.expected("a number of " + bits + " bits");
    }
    tokens.next();
    return signed.longValue();
  }

  private static Optional<BigInteger> parse(String text) {
    Matcher matcher = INTEGER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("hex") != null) {
      return Optional.of(new BigInteger(matcher.group("hex"), 16));
    }
    return matcher.group("octal") != null
        ? Optional.of(new BigInteger(matcher.group("octal"), 8))
        : Optional.of(new BigInteger(matcher.group("decimal")));
  }

  boolean bool() throws IOException, DamageException {
    String text = tokens.text();
    if (tokens.kind() == TextTokens.Kind.NUMBER) {
      long value = integer(Long.SIZE);
      if (value == 0 || value == 1) {
        return value == 1;
      }
    } else if (tokens.kind() == TextTokens.Kind.NAME) {
      switch (text) {
        case "true", "True", "t" -> {
          tokens.next();
          return true;
        }
        case "false", "False", "f" -> {
          tokens.next();
          return false;
        }
        default -> {}
      }
    }
    throw tokens.expected("true or false");
  }

  /** The number of an element type, which may stand there by name. */
  long elementType() throws IOException, DamageException {
    if (tokens.kind() != TextTokens.Kind.NAME) {
      return integer(Integer.SIZE);
    }
    ElementType type =
        ElementType.known(tokens.text()).orElseThrow(() -> tokens.expected("a known data type"));
    tokens.next();
    return type.number();
  }
}
