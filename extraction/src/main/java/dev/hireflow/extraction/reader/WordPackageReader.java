package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a Word package; inflates what is asked for and no more than a part may hold. */
final class WordPackageReader implements Closeable {

  private final ZipFile zip;

  private WordPackageReader(ZipFile zip) {
    this.zip = zip;
  }

  static WordPackageReader open(byte[] bytes) throws IOException, UnreadableDocumentException {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    Set<String> names = new HashSet<>();
    boolean hostile = entries.size() > Limits.ZIP_ENTRIES;
    for (ZipArchiveEntry entry : entries) {
      boolean text = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
      hostile |= !names.add(entry.getName());
      hostile |= text && entry.getSize() > Limits.XML_PART_BYTES;
      hostile |= entry.getName().contains("..");
    }
    if (hostile) {
      zip.close();
      throw new UnreadableDocumentException(Reason.HOSTILE);
    }
    return new WordPackageReader(zip);
  }

  Optional<byte[]> part(String name) throws IOException, UnreadableDocumentException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes((int) Limits.XML_PART_BYTES + 1);
      if (content.length > Limits.XML_PART_BYTES) {
        throw new UnreadableDocumentException(Reason.HOSTILE);
      }
      return Optional.of(content);
    }
  }

  /** Parts of one folder whose names start alike, in their order: header1.xml, header2.xml. */
  List<String> partsNamed(String prefix) {
    return Collections.list(zip.getEntries()).stream()
        .map(ZipArchiveEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.endsWith(".xml"))
        .sorted()
        .limit(20)
        .toList();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
