package dev.hireflow.gateway.inbound;

import dev.hireflow.contracts.route.Route;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * A request on the public port.
 *
 * @param route null for the gateway's own pages and for what does not exist
 * @param client the client's address, as far as the proxies before us are trusted
 */
public record Inbound(@Nullable Route route, InetAddress client) {

  private static final String ATTRIBUTE = Inbound.class.getName();

  /** Null for requests on the management port, which none of our rules are for. */
  public static @Nullable Inbound of(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE);
  }

  /** The service route that the request is for. */
  public static Optional<Route> routeOf(ServerWebExchange exchange) {
    return Optional.ofNullable(of(exchange)).map(Inbound::route);
  }

  void attachTo(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }
}
