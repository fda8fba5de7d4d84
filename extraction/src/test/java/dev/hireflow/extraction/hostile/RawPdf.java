package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no library would. Object 1 is the catalogue. */
final class RawPdf {

  private static final String PAGE_TREE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

  private final List<byte[]> objects = new ArrayList<>();

  /** Catalogue, page tree, one page with the resources given, and its content as object 4. */
  static RawPdf page(String pageEntries, byte[] content) {
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R >>")
            .add(PAGE_TREE)
            .add(
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R "
                    + (pageEntries.contains("/MediaBox") ? "" : "/MediaBox [0 0 595 842] ")
                    + pageEntries
                    + " >>")
            .stream("", content);
  }

  static RawPdf page(String pageEntries, String content) {
    return page(pageEntries, content.getBytes(ISO_8859_1));
  }

  RawPdf add(String object) {
    objects.add(object.getBytes(ISO_8859_1));
    return this;
  }

  RawPdf stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<< " + entries + " /Length " + content.length + " >>\nstream\n").getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.add(out.toByteArray());
    return this;
  }

  RawPdf stream(String entries, String content) {
    return stream(entries, content.getBytes(ISO_8859_1));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(out.size());
      out.writeBytes((i + 1 + " 0 obj\n").getBytes(ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int table = out.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n");
    end.append("0000000000 65535 f \n");
    places.forEach(place -> end.append(String.format("%010d 00000 n \n", place)));
    end.append("trailer\n<< /Root 1 0 R /Size ").append(places.size() + 1);
    end.append(" >>\nstartxref\n").append(table).append("\n%%EOF\n");
    out.writeBytes(end.toString().getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  /** With one reference instead of another: another stream as content, say. */
  byte[] bytes(String reference, String instead) {
    String text = new String(bytes(), ISO_8859_1);
    return text.replaceFirst("/Contents " + reference, "/Contents " + instead).getBytes(ISO_8859_1);
  }

  /** Some megabytes of the same bytes, deflated to some kilobytes. */
  static byte[] deflated(String part, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = part.getBytes(ISO_8859_1);
    try (OutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
      for (int i = 0; i < times; i++) {
        deflater.write(bytes);
      }
    }
    return out.toByteArray();
  }

  static byte[] deflated(byte[] content) throws IOException {
    return deflated(new String(content, ISO_8859_1), 1);
  }
}
