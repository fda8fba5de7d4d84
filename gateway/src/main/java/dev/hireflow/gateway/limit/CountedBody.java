package dev.hireflow.gateway.limit;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A body that fails as soon as it grows past its limit. */
final class CountedBody extends ServerHttpRequestDecorator {

  private final long max;

  CountedBody(ServerHttpRequest request, long max) {
    super(request);
    this.max = max;
  }

  @Override
  public Flux<DataBuffer> getBody() {
    return Flux.defer(() -> {
      AtomicLong total = new AtomicLong();
      return super.getBody()
          .onErrorMap(CountedBody::endedEarly)
          .map(buffer -> counted(buffer, total.addAndGet(buffer.readableByteCount())));
    });
  }

  private DataBuffer counted(DataBuffer buffer, long total) {
    if (total > max) {
      DataBufferUtils.release(buffer);
      throw BodyLimitFilter.tooLarge();
    }
    return buffer;
  }

  /** The client's fault, so that it is not taken for the service's. */
  private static ApiException endedEarly(Throwable failure) {
    return new ApiException(ErrorCode.MALFORMED_REQUEST, "The request body ended early");
  }
}
