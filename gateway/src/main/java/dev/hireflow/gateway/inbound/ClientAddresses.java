package dev.hireflow.gateway.inbound;

import dev.hireflow.gateway.settings.GatewayProperties;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Whose request it is. {@code X-Forwarded-For} is read from the right, as long as whoever wrote an
 * entry is a proxy of ours; what stands further left anyone can have written.
 */
@Component
class ClientAddresses {

  private static final String HEADER = "X-Forwarded-For";

  private final List<AddressRange> trusted;

  ClientAddresses(GatewayProperties properties) {
    this.trusted = properties.trustedProxies().stream().map(AddressRange::parse).toList();
  }

  InetAddress of(ServerHttpRequest request) {
    InetSocketAddress remote = request.getRemoteAddress();
    InetAddress peer =
        remote == null || remote.getAddress() == null
            ? InetAddress.getLoopbackAddress()
            : remote.getAddress();
    return of(peer, request.getHeaders().getOrEmpty(HEADER));
  }

  InetAddress of(InetAddress peer, List<String> forwardedFor) {
    List<String> entries =
        forwardedFor.stream().flatMap(line -> Arrays.stream(line.split(",", -1))).toList();
    InetAddress client = withoutZone(peer);
    for (String entry : entries.reversed()) {
      InetAddress before = isTrusted(client) ? parse(entry.strip()) : null;
      if (before == null) {
        return client;
      }
      client = before;
    }
    return client;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(range -> range.contains(address));
  }

  /** A zone means something on our machine only. */
  private static InetAddress withoutZone(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      return address;
    }
  }

  /** An address, perhaps with a port: {@code 192.0.2.1:80}, {@code [2001:db8::1]:80}. */
  private static @Nullable InetAddress parse(String entry) {
    String address = entry;
    if (entry.startsWith("[") && entry.contains("]")) {
      address = entry.substring(1, entry.indexOf(']'));
    } else if (entry.indexOf(':') == entry.lastIndexOf(':') && entry.contains(":")) {
      address = entry.substring(0, entry.indexOf(':'));
    }
    // A zone would be looked up among our own network interfaces.
    if (address.contains("%") || !(address.contains(".") || address.contains(":"))) {
      return null;
    }
    try {
      return InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
