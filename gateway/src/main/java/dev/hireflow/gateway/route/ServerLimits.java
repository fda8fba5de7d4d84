package dev.hireflow.gateway.route;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A client that sends its request too slowly is hung up on. */
@Component
class ServerLimits implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

  private static final Duration BETWEEN_READS = Duration.ofSeconds(30);
  private static final Duration WHOLE_REQUEST = Duration.ofMinutes(5);

  @Override
  public void customize(NettyReactiveWebServerFactory factory) {
    factory.addServerCustomizers(
        server -> server.readTimeout(BETWEEN_READS).requestTimeout(WHOLE_REQUEST));
  }
}
