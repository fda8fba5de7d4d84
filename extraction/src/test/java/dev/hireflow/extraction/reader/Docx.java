package dev.hireflow.extraction.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word packages made by hand, good ones and bad ones. */
public final class Docx {

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";

  /** Always the same, so that the bytes are. */
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

  private Docx() {}

  /** Each text a paragraph. */
  public static byte[] of(String... paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return ofBody(body.toString());
  }

  static byte[] ofBody(String body) throws IOException {
    return ofDocument("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }

  static byte[] ofDocument(String xml) throws IOException {
    return zip("[Content_Types].xml", TYPES, "word/document.xml", xml);
  }

  /** Names and contents by turns. */
  public static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        ZipEntry entry = new ZipEntry(entries[i]);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(entries[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
