package dev.hireflow.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip is a Word document when the package's list of content types names a Word main part. */
final class WordPackage {

  private static final int LIST_LIMIT = 1 << 20;

  private WordPackage() {}

  static boolean isWordDocument(byte[] document) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(document)).get()) {
      ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
      return types != null && namesWordMainPart(zip, types);
    } catch (IOException | RuntimeException e) {
      // A zip cut short has lost its directory; the first entry still tells what it was.
      return new String(document, 0, Math.min(document.length, 4096), StandardCharsets.ISO_8859_1)
          .contains("[Content_Types].xml");
    }
  }

  private static boolean namesWordMainPart(ZipFile zip, ZipArchiveEntry types) throws IOException {
    try (InputStream in = zip.getInputStream(types)) {
      String list = new String(in.readNBytes(LIST_LIMIT), StandardCharsets.UTF_8);
      return list.contains("wordprocessingml.document.main+xml")
          || list.contains("wordprocessingml.template.main+xml")
          || list.contains("ms-word.document.macroEnabled.main+xml");
    }
  }
}
