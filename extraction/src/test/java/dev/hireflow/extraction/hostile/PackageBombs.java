package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.reader.Docx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word packages whose zip is the trouble. */
final class PackageBombs {

  private static final String MAIN = "word/document.xml";
  private static final String TEXT =
      "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Jane Doe</w:t></w:r></w:p></w:body>"
          + "</w:document>";
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;

  private PackageBombs() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        new HostileDocument("parts that swell twenty times", swellingParts()),
        new HostileDocument("part of 300 megabytes beside the text", muchBeside()),
        new HostileDocument("three thousand entries", entries(3_000)),
        new HostileDocument("two entries of one name", twins()),
        new HostileDocument("entry that climbs out", climbing()),
        new HostileDocument("entry that claims to be small", claim(22, 10)),
        new HostileDocument("entry that claims four gigabytes", claim(22, 0xFFFFFFF0)),
        new HostileDocument("entry packed in an unknown way", patched(8, (short) 99)),
        new HostileDocument("entry behind a password", patched(6, (short) 1)),
        new HostileDocument("directory that points outside", outside()),
        new HostileDocument("package without its text", Docx.zip("[Content_Types].xml", types())),
        new HostileDocument("list of types without end", types(20_000_000)),
        new HostileDocument("word behind a password", encrypted()));
  }

  private static byte[] swellingParts() throws IOException {
    List<String> parts = new ArrayList<>(List.of("[Content_Types].xml", types(), MAIN, TEXT));
    String swollen = "<w:hdr xmlns:w='w'>" + " ".repeat(15_000_000) + "</w:hdr>";
    for (int i = 0; i < 20; i++) {
      parts.add("word/header" + i + ".xml");
      parts.add(swollen);
    }
    return Docx.zip(parts.toArray(String[]::new));
  }

  private static byte[] muchBeside() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, "[Content_Types].xml", types().getBytes(UTF_8));
      put(zip, MAIN, TEXT.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] entries(int count) throws IOException {
    List<String> parts = new ArrayList<>(List.of("[Content_Types].xml", types(), MAIN, TEXT));
    for (int i = 0; i < count; i++) {
      parts.add("customXml/item" + i + ".xml");
      parts.add("<a/>");
    }
    return Docx.zip(parts.toArray(String[]::new));
  }

  /** The writer refuses a second entry of the same name, so one is renamed in the bytes. */
  private static byte[] twins() throws IOException {
    byte[] zip = Docx.zip("[Content_Types].xml", types(), MAIN, TEXT, "word/documenT.xml", TEXT);
    String text = new String(zip, ISO_8859_1);
    return text.replace("word/documenT.xml", MAIN).getBytes(ISO_8859_1);
  }

  private static byte[] climbing() throws IOException {
    return Docx.zip("[Content_Types].xml", types(), MAIN, TEXT, "../../etc/cron.d/evil", "x");
  }

  /** A size in the central directory that is not true. */
  private static byte[] claim(int local, int size) throws IOException {
    byte[] zip = Docx.zip("[Content_Types].xml", types(), MAIN, TEXT + " ".repeat(30_000));
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < zip.length - 30; at++) {
      if (bytes.getInt(at) == CENTRAL_HEADER) {
        bytes.putInt(at + local + 2, size);
      }
    }
    return zip;
  }

  private static byte[] patched(int at, short value) throws IOException {
    byte[] zip = Docx.zip("[Content_Types].xml", types(), MAIN, TEXT);
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int seen = 0;
    for (int i = 0; i < zip.length - 30; i++) {
      boolean local = bytes.getInt(i) == LOCAL_HEADER;
      boolean central = bytes.getInt(i) == CENTRAL_HEADER;
      // The list of types stays readable, so that the package is taken for a Word file.
      if ((local || central) && seen++ % 2 == 1) {
        bytes.putShort(i + (local ? at : at + 2), value);
      }
    }
    return zip;
  }

  private static byte[] outside() throws IOException {
    byte[] zip = Docx.zip("[Content_Types].xml", types(), MAIN, TEXT);
    byte[] moved = Arrays.copyOf(zip, zip.length);
    ByteBuffer.wrap(moved).order(ByteOrder.LITTLE_ENDIAN).putInt(moved.length - 6, 0x7FFFFFF0);
    return moved;
  }

  private static byte[] types(int spaces) throws IOException {
    return Docx.zip("[Content_Types].xml", types() + " ".repeat(spaces), MAIN, TEXT);
  }

  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(Docx.of("Jane Doe"));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String types() {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
        + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
        + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  }
}
