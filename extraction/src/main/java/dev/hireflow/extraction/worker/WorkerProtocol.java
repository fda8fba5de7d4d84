package dev.hireflow.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The frames on a worker's pipes, for both ends.
 *
 * <p>A request is an int32 (big-endian) counting the bytes that follow, one byte for the operation,
 * and the document. An answer is an int32 counting the bytes that follow, one byte for the status,
 * and a JSON body in UTF-8. The worker's first frame is {@code {"ready":true}} with status OK. It
 * answers requests one at a time, in order. After any {@link IOException} the pipe is out of step:
 * end the worker.
 */
public final class WorkerProtocol {

  /** The largest document that is read; the service's own limit is lower by a small margin. */
  public static final int MAX_DOCUMENT_BYTES = 10 * 1024 * 1024 + 64 * 1024;

  private static final int MAX_ANSWER_BYTES = 64 * 1024 * 1024;

  /** What to do with the document. */
  public enum Operation {
    CHECK(1),
    EXTRACT(2);

    private final int code;

    Operation(int code) {
      this.code = code;
    }
  }

  /** How it went: the body holds the result, the refusal, or a bare message. */
  public enum Status {
    OK(0),
    UNREADABLE(1),
    INTERNAL_ERROR(2);

    private final int code;

    Status(int code) {
      this.code = code;
    }
  }

  /** One answer; see {@code ExtractionJson} for reading its body. */
  public record Answer(Status status, String body) {}

  private WorkerProtocol() {}

  public static void writeRequest(OutputStream out, Operation operation, byte[] document)
      throws IOException {
    writeFrame(out, operation.code, document);
  }

  /** Waits for the next answer; throws {@link EOFException} when the worker has ended. */
  public static Answer readAnswer(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int length = data.readInt();
    if (length < 1 || length > MAX_ANSWER_BYTES) {
      throw new IOException("answer frame of impossible length " + length);
    }
    Status status = status(data.readUnsignedByte());
    return new Answer(status, new String(readFully(data, length - 1), StandardCharsets.UTF_8));
  }

  static void writeAnswer(OutputStream out, Status status, String json) throws IOException {
    writeFrame(out, status.code, json.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty when the stream ends between two frames. */
  static Optional<Request> readRequest(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int first = data.read();
    if (first < 0) {
      return Optional.empty();
    }
    int length =
        first << 24
            | data.readUnsignedByte() << 16
            | data.readUnsignedByte() << 8
            | data.readUnsignedByte();
    if (length < 1) {
      throw new IOException("request frame of impossible length " + length);
    }
    Operation operation = operation(data.readUnsignedByte());
    if (length - 1 > MAX_DOCUMENT_BYTES) {
      data.skipNBytes(length - 1L);
      return Optional.of(Request.tooLarge(operation));
    }
    return Optional.of(new Request(operation, readFully(data, length - 1)));
  }

  private static Operation operation(int code) throws IOException {
    for (Operation operation : Operation.values()) {
      if (operation.code == code) {
        return operation;
      }
    }
    throw new IOException("unknown operation " + code);
  }

  private static Status status(int code) throws IOException {
    for (Status status : Status.values()) {
      if (status.code == code) {
        return status;
      }
    }
    throw new IOException("unknown status " + code);
  }

  private static byte[] readFully(DataInputStream data, int length) throws IOException {
    byte[] bytes = data.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("stream ended inside a frame");
    }
    return bytes;
  }

  private static void writeFrame(OutputStream out, int code, byte[] body) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(body.length + 1);
    data.writeByte(code);
    data.write(body);
    data.flush();
  }
}
