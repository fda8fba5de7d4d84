package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.reader.Docx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word packages whose XML is the trouble. */
final class PackageContents {

  private PackageContents() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        document("laughs by the billion", laughs()),
        document("entity from a file", entity("file:///etc/hostname")),
        document("document type of another system", doctype("file:///dev/zero")),
        document("parameter entity", parameterEntity()),
        utf16("entity in UTF-16", entity("file:///etc/hostname")),
        part("entities in the styles", "word/styles.xml", laughs()),
        part("entities in the relationships", "word/_rels/document.xml.rels", laughs()),
        part("entities in a header", "word/header1.xml", laughs()),
        body("tables fifty thousand deep", "<w:tbl><w:tr><w:tc>".repeat(50_000)),
        body("text boxes in text boxes", "<w:p><w:r><w:txbxContent>".repeat(50_000)),
        body("unknown elements fifty thousand deep", "<w:x>".repeat(50_000)),
        body("deleted text fifty thousand deep", "<w:del>".repeat(50_000)),
        body("element of ten thousand attributes", "<w:p" + attributes(10_000) + "/>"),
        body("ten megabytes in one word", paragraph("x".repeat(10_000_000))),
        body("a million paragraphs", "<w:p/>".repeat(1_000_000)),
        body("hundred thousand short paragraphs", paragraph("a").repeat(100_000)),
        body("row of hundred thousand cells", row(100_000)),
        body("NUL in the text", paragraph("Jane\0Doe")),
        body("halves of surrogates", paragraph("&#xD83D;&#x0;&#xFFFF;")),
        body("sizes of no number", sizes()),
        body("a mark upon marks", paragraph("e" + "\u0301".repeat(100_000))),
        part("styles that rest on each other", "word/styles.xml", cyclicStyles()),
        document("no XML at all", "\u0001\u0002 not xml"),
        document("XML that is another", "<html><body>Jane</body></html>"),
        document("cut in a tag", "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t"));
  }

  private static HostileDocument document(String name, String xml) throws IOException {
    return part(name, "word/document.xml", xml);
  }

  private static HostileDocument body(String name, String body) throws IOException {
    return document(name, "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }

  private static HostileDocument part(String name, String part, String xml) throws IOException {
    return new HostileDocument(name, packed(part, xml.getBytes(UTF_8)));
  }

  private static HostileDocument utf16(String name, String xml) throws IOException {
    return new HostileDocument(name, packed("word/document.xml", xml.getBytes(UTF_16)));
  }

  /** A good package with one part put in or put in place of another. */
  static byte[] packed(String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        ZipInputStream good = new ZipInputStream(new ByteArrayInputStream(Docx.of("Jane Doe")))) {
      for (ZipEntry entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          good.transferTo(zip);
          zip.closeEntry();
        }
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10));
      xml.append("'>");
    }
    return xml
        + "]><w:document xmlns:w='w'><w:body>"
        + paragraph("&l29;")
        + "</w:body></w:document>";
  }

  static String entity(String address) {
    return "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '"
        + address
        + "'>]><w:document xmlns:w='w'><w:body>"
        + paragraph("&x;")
        + "</w:body></w:document>";
  }

  static String doctype(String address) {
    return "<!DOCTYPE w:document SYSTEM '"
        + address
        + "'><w:document xmlns:w='w'><w:body>"
        + paragraph("Jane")
        + "</w:body></w:document>";
  }

  private static String parameterEntity() {
    return "<!DOCTYPE d [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><w:document"
        + " xmlns:w='w'/>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("='x'");
    }
    return attributes.toString();
  }

  private static String row(int cells) {
    return "<w:tbl><w:tr>"
        + ("<w:tc>" + paragraph("a") + "</w:tc>").repeat(cells)
        + "</w:tr></w:tbl>";
  }

  private static String sizes() {
    return "<w:p><w:r><w:rPr><w:sz w:val='1e999'/><w:sz w:val='-5'/><w:sz w:val='NaN'/>"
        + "<w:color/><w:sz/></w:rPr><w:t>Jane Doe</w:t></w:r></w:p>";
  }

  private static String cyclicStyles() {
    return "<w:styles xmlns:w='w'><w:style w:styleId='a'><w:basedOn w:val='b'/></w:style>"
        + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>";
  }
}
