package dev.hireflow.extraction.injection;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.reader.Docx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Puts paragraphs into a Word file, and parts beside them. */
final class WordPen {

  private static final String MAIN = "word/document.xml";
  private static final String END = "</w:body>";

  private WordPen() {}

  /** At the end of the text. */
  static byte[] inserted(byte[] docx, String body) throws IOException {
    List<String> parts = parts(docx);
    int main = parts.indexOf(MAIN) + 1;
    parts.set(main, parts.get(main).replace(END, body + END));
    return Docx.zip(parts.toArray(String[]::new));
  }

  /** Somewhere else. */
  static byte[] replaced(byte[] docx, String text, String instead) throws IOException {
    List<String> parts = parts(docx);
    int main = parts.indexOf(MAIN) + 1;
    parts.set(main, parts.get(main).replace(text, instead));
    return Docx.zip(parts.toArray(String[]::new));
  }

  static byte[] with(byte[] docx, String part, String content) throws IOException {
    List<String> parts = parts(docx);
    parts.add(part);
    parts.add(content);
    return Docx.zip(parts.toArray(String[]::new));
  }

  private static List<String> parts(byte[] docx) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName());
        parts.add(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
