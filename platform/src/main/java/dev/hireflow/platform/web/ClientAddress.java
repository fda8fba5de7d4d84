package dev.hireflow.platform.web;

import java.net.InetSocketAddress;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The address of the client as the gateway found it. The gateway strips the header from what
 * clients send and sets it itself; a service that is called directly sees the caller's own address.
 */
public final class ClientAddress {

  public static final String HEADER = "X-Client-Address";

  private ClientAddress() {}

  public static String of(ServerHttpRequest request) {
    String header = request.getHeaders().getFirst(HEADER);
    if (header != null) {
      return header;
    }
    InetSocketAddress remote = request.getRemoteAddress();
    return remote == null || remote.getAddress() == null
        ? "unknown"
        : remote.getAddress().getHostAddress();
  }
}
