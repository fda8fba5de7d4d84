package dev.hireflow.resume.worker;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.worker.WorkerCommand;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.settings.ResumeProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Has documents checked and read in processes of their own. Checks have a pool to themselves, so
 * that anonymous visitors can't starve owners.
 */
@Component
public class Workers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final int QUEUE = 32;
  private static final String CRASHED = "The document is too large or too complicated to be read.";

  private final WorkerPool checkers;
  private final WorkerPool readers;
  private volatile boolean running;

  Workers(ResumeProperties properties, MeterRegistry meters) {
    ResumeProperties.Extraction settings = properties.extraction();
    List<String> command =
        WorkerCommand.of(classPath(settings), settings.heap(), settings.tessdata());
    this.checkers =
        new WorkerPool("check", settings.checkers(), QUEUE, settings.checkLimit(), command, meters);
    this.readers =
        new WorkerPool("read", settings.readers(), QUEUE, settings.readLimit(), command, meters);
  }

  /** How many documents are read at the same time. */
  public int readers() {
    return readers.size();
  }

  /** What the document is; 415 or 422 with a reason its sender understands when it is no good. */
  public Mono<DocumentInfo> check(Path document) {
    return checkers
        .ask(Operation.CHECK, document)
        .onErrorMap(WorkerCrashedException.class, crash -> unreadable(CRASHED))
        .map(Workers::body)
        .map(ExtractionJson::readInfo);
  }

  /** The parse as JSON, in the shape of the HTTP contract; 415 or 422 as {@link #check}. */
  public Mono<String> read(Path document) {
    return readers
        .ask(Operation.EXTRACT, document)
        .onErrorMap(WorkerCrashedException.class, crash -> unreadable(CRASHED))
        .map(Workers::body);
  }

  Mono<Void> warmUp() {
    return Mono.when(checkers.warmUp(), readers.warmUp());
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    checkers.close();
    readers.close();
  }

  /** Stops after the web server has answered its last request. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static String classPath(ResumeProperties.Extraction settings) {
    return settings.classPath().isBlank()
        ? System.getProperty("java.class.path")
        : settings.classPath();
  }

  private static String body(Answer answer) {
    return switch (answer.status()) {
      case OK -> answer.body();
      case UNREADABLE -> throw refused(ExtractionJson.readRefusal(answer.body()));
      case INTERNAL_ERROR -> {
        log.error("A worker failed: {}", answer.body());
        throw unreadable("The document could not be read.");
      }
    };
  }

  private static ApiException refused(UnreadableDocumentException refusal) {
    ErrorCode code =
        switch (refusal.reason()) {
          case UNSUPPORTED_TYPE -> ErrorCode.UNSUPPORTED_FILE_TYPE;
          case TOO_LARGE -> ErrorCode.FILE_TOO_LARGE;
          default -> ErrorCode.UNREADABLE_DOCUMENT;
        };
    return new ApiException(code, refusal.userMessage());
  }

  private static ApiException unreadable(String message) {
    return new ApiException(ErrorCode.UNREADABLE_DOCUMENT, message);
  }
}
