package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Bounds how many event streams one user reads at once: each of them asks the database. */
@Component
class EventReaders {

  private static final int MOST = 10;
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final Map<Long, Integer> open = new ConcurrentHashMap<>();

  /** The stream, counted until its end. */
  <T> Flux<T> admit(long userId, Flux<T> stream) {
    return Flux.defer(() -> {
      open.merge(userId, 1, Integer::sum);
      return stream.doFinally(
          end -> open.computeIfPresent(userId, (id, n) -> n > 1 ? n - 1 : null));
    });
  }

  /** 429 when there are too many; for an answer whose status can still be chosen. */
  void requireRoom(long userId) {
    if (open.getOrDefault(userId, 0) >= MOST) {
      throw new ApiException(ErrorCode.RATE_LIMITED, "Too many event streams are open")
          .retryAfter(RETRY);
    }
  }
}
