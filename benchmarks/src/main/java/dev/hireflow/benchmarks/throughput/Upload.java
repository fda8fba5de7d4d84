package dev.hireflow.benchmarks.throughput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A document as the form that asks for its parse; the name says nothing about it. */
final class Upload {

  private static final String BOUNDARY = "-----------------------------5e7d0b9a3c1f";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final byte[] body;

  private Upload(byte[] body) {
    this.body = body;
  }

  static Upload of(Path document) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ascii(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"document\""
                + "\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(Files.readAllBytes(document));
    body.writeBytes(ascii("\r\n--" + BOUNDARY + "--\r\n"));
    return new Upload(body.toByteArray());
  }

  HttpRequest request(URI base, Account account) {
    return HttpRequest.newBuilder(base.resolve("/api/candidates/parse-resume/"))
        .header("Authorization", "Bearer " + account.token())
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .timeout(LIMIT)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
