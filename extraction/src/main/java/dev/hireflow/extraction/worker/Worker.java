package dev.hireflow.extraction.worker;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.extraction.worker.WorkerProtocol.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests until the stream ends. */
final class Worker {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private final Extractor extractor;

  Worker(Extractor extractor) {
    this.extractor = extractor;
  }

  void serve(InputStream in, OutputStream out) throws IOException {
    WorkerProtocol.writeAnswer(out, Status.OK, "{\"ready\":true}");
    Optional<Request> request = WorkerProtocol.readRequest(in);
    while (request.isPresent()) {
      Answer answer = answer(request.get());
      WorkerProtocol.writeAnswer(out, answer.status(), answer.body());
      request = WorkerProtocol.readRequest(in);
    }
  }

  private Answer answer(Request request) {
    try {
      byte[] document =
          request.document().orElseThrow(() -> new UnreadableDocumentException(Reason.TOO_LARGE));
      return new Answer(Status.OK, result(request.operation(), document));
    } catch (UnreadableDocumentException e) {
      return new Answer(Status.UNREADABLE, ExtractionJson.write(e));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("extraction failed", e);
      return new Answer(
          Status.INTERNAL_ERROR,
          ExtractionJson.write(Map.of("message", "The document could not be processed.")));
    }
  }

  private String result(Operation operation, byte[] document) throws UnreadableDocumentException {
    return switch (operation) {
      case CHECK -> ExtractionJson.write(extractor.check(document));
      case EXTRACT -> ExtractionJson.write(extractor.extract(document));
    };
  }
}
