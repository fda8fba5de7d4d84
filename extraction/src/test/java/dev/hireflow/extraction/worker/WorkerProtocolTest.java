package dev.hireflow.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.extraction.worker.WorkerProtocol.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WorkerProtocolTest {

  @Test
  void carriesARequestThere() throws IOException {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    WorkerProtocol.writeRequest(pipe, Operation.EXTRACT, "cv".getBytes(UTF_8));
    assertThat(pipe.toByteArray()).containsExactly(0, 0, 0, 3, 2, 'c', 'v');
    Request request = WorkerProtocol.readRequest(in(pipe.toByteArray())).orElseThrow();
    assertThat(request.operation()).isEqualTo(Operation.EXTRACT);
    assertThat(request.document()).hasValueSatisfying(d -> assertThat(d).containsExactly('c', 'v'));
  }

  @Test
  void carriesAnAnswerBack() throws IOException {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    WorkerProtocol.writeAnswer(pipe, Status.UNREADABLE, "{\"message\":\"schön\"}");
    assertThat(WorkerProtocol.readAnswer(in(pipe.toByteArray())))
        .isEqualTo(new Answer(Status.UNREADABLE, "{\"message\":\"schön\"}"));
  }

  @Test
  void endsQuietlyBetweenFrames() throws IOException {
    assertThat(WorkerProtocol.readRequest(in())).isEmpty();
  }

  @Test
  void noticesAStreamThatEndsInsideAFrame() {
    assertThatThrownBy(() -> WorkerProtocol.readRequest(in(0, 0))).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> WorkerProtocol.readRequest(in(0, 0, 0, 9, 1, 'a')))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> WorkerProtocol.readAnswer(in(0, 0, 0, 9, 0, 'a')))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void refusesLengthsAndCodesThatCannotBe() {
    assertThatIOException().isThrownBy(() -> WorkerProtocol.readRequest(in(0, 0, 0, 0)));
    assertThatIOException().isThrownBy(() -> WorkerProtocol.readRequest(in(0xFF, 0, 0, 0, 1)));
    assertThatIOException().isThrownBy(() -> WorkerProtocol.readRequest(in(0, 0, 0, 2, 7, 'a')));
    assertThatIOException().isThrownBy(() -> WorkerProtocol.readAnswer(in(0, 0, 0, 0)));
    assertThatIOException().isThrownBy(() -> WorkerProtocol.readAnswer(in(0, 0, 0, 2, 9, 'a')));
  }

  @Test
  void skipsADocumentThatIsTooLargeAndStaysInStep() throws IOException {
    byte[] large = new byte[WorkerProtocol.MAX_DOCUMENT_BYTES + 1];
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    WorkerProtocol.writeRequest(pipe, Operation.CHECK, large);
    WorkerProtocol.writeRequest(pipe, Operation.CHECK, new byte[] {7});
    ByteArrayInputStream in = in(pipe.toByteArray());
    assertThat(WorkerProtocol.readRequest(in).orElseThrow().document()).isEmpty();
    assertThat(WorkerProtocol.readRequest(in).orElseThrow().document()).isPresent();
  }

  private static ByteArrayInputStream in(byte... bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static ByteArrayInputStream in(int... bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    for (int b : bytes) {
      buffer.put((byte) b);
    }
    return new ByteArrayInputStream(buffer.array());
  }
}
