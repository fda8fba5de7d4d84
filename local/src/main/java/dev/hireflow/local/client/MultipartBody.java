package dev.hireflow.local.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** {@code multipart/form-data} on the wire. */
record MultipartBody(String contentType, BodyPublisher content) {

  static MultipartBody of(List<FormPart> parts) {
    String boundary = "hireflow-" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (FormPart part : parts) {
      body.writeBytes(ascii("--" + boundary + "\r\n"));
      body.writeBytes(part.head());
      body.writeBytes(part.content());
      body.writeBytes(ascii("\r\n"));
    }
    body.writeBytes(ascii("--" + boundary + "--\r\n"));
    return new MultipartBody(
        "multipart/form-data; boundary=" + boundary,
        BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
