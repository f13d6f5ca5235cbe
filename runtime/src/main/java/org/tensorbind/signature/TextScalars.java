package org.tensorbind.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, truth values and element types in protobuf's text format. */
final class TextScalars {
  /** Decimal, hexadecimal, and octal integers. */
  private static final Pattern INTEGER =
      Pattern.compile("(?:0[xX](?<hex>[0-9a-fA-F]+)|0(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))");

  private static final Set<String> TRUE = Set.of("true", "True", "t");
  private static final Set<String> FALSE = Set.of("false", "False", "f");

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
    boolean isTrue = isNumber(BigInteger.ONE) || TRUE.contains(tokens.text());
    if (!isTrue && !isNumber(BigInteger.ZERO) && !FALSE.contains(tokens.text())) {
      throw tokens.expected("true or false");
    }
    tokens.next();
    return isTrue;
  }

  private boolean isNumber(BigInteger value) {
    return parse(tokens.text()).equals(Optional.of(value));
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
