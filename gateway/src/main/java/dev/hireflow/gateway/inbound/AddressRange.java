package dev.hireflow.gateway.inbound;

import java.net.InetAddress;

/** A CIDR range such as {@code 10.0.0.0/8}; a single address is a range of one. */
record AddressRange(InetAddress network, int prefix) {

  static AddressRange parse(String text) {
    String[] parts = text.split("/", 2);
    try {
      InetAddress network = InetAddress.ofLiteral(parts[0]);
      int bits = network.getAddress().length * 8;
      int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
      if (prefix < 0 || prefix > bits) {
        throw new IllegalArgumentException(text);
      }
      return new AddressRange(network, prefix);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("TRUSTED_PROXIES: not an address range: " + text, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] ours = network.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
