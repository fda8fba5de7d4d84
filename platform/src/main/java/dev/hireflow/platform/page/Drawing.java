package dev.hireflow.platform.page;

import dev.hireflow.platform.lifecycle.BoundedWork;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;

/** Threads for pages, exports and pictures. */
public final class Drawing implements DisposableBean {

  private final BoundedWork work = new BoundedWork("drawing");

  /** Runs the work there; 503 when too much of it waits already. */
  public <T> Mono<T> call(Callable<T> drawing) {
    return work.call(drawing);
  }

  @Override
  public void destroy() {
    work.destroy();
  }
}
