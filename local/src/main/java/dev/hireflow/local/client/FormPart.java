package dev.hireflow.local.client;

import java.nio.charset.StandardCharsets;

/** One part of a form that is sent as {@code multipart/form-data}. */
public final class FormPart {

  private final String head;
  private final byte[] content;

  private FormPart(String head, byte[] content) {
    this.head = head;
    this.content = content;
  }

  public static FormPart field(String name, String value) {
    return new FormPart(disposition(name), value.getBytes(StandardCharsets.UTF_8));
  }

  public static FormPart file(String name, String fileName, byte[] content) {
    String head =
        disposition(name)
            + "; filename=\""
            + fileName.replace("\"", "%22")
            + "\"\r\nContent-Type: application/octet-stream";
    return new FormPart(head, content.clone());
  }

  private static String disposition(String name) {
    return "Content-Disposition: form-data; name=\"" + name + "\"";
  }

  byte[] head() {
    return (head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  byte[] content() {
    return content.clone();
  }
}
