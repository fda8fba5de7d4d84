package dev.hireflow.gateway.route;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A body that tells when all of it is on its way, so that a slow upload is not a slow answer. */
final class SentBody extends ServerHttpRequestDecorator {

  /** A service that stops reading would otherwise hold the request for ever. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Sinks.Empty<Void> sent = Sinks.empty();

  SentBody(ServerHttpRequest request) {
    super(request);
    HttpHeaders headers = request.getHeaders();
    if (headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
      sent.tryEmitEmpty();
    }
  }

  @Override
  public Flux<DataBuffer> getBody() {
    return super.getBody().doOnComplete(sent::tryEmitEmpty);
  }

  /** Emits when the service has had the whole request for so long. */
  Mono<Long> elapsed(Duration time) {
    return sent.asMono().timeout(LONGEST, Mono.empty()).then(Mono.delay(time));
  }
}
