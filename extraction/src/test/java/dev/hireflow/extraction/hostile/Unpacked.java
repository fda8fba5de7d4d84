package dev.hireflow.extraction.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Compression hides from a fuzzer what a reader sees; here it is taken off. */
final class Unpacked {

  private Unpacked() {}

  /** The same PDF with its objects and pages in clear. */
  static byte[] pdf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId(7L);
      for (PDPage page : document.getPages()) {
        page.setContents(new PDStream(document, page.getContents()));
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** The same package with one part changed; the others keep their bytes. */
  static byte[] withPart(byte[] zip, String part, UnaryOperator<byte[]> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        copy.putNextEntry(same);
        byte[] content = in.readAllBytes();
        copy.write(entry.getName().equals(part) ? change.apply(content) : content);
        copy.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
