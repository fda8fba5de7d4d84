package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that listens at the address which each document names must never be called. */
class NothingIsFetchedTest {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private ServerSocketChannel server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
    address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/x";
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void wordFilesCallNobody() throws Exception {
    List<byte[]> documents = new ArrayList<>();
    documents.add(xml(PackageContents.entity(address)));
    documents.add(xml(PackageContents.doctype(address)));
    documents.add(xml("<?xml-stylesheet type='text/xsl' href='" + address + "'?>" + good("")));
    documents.add(
        xml(
            good(
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                    + address
                    + "'/>")));
    documents.add(
        xml(good("<w:subDoc r:id='r1' xmlns:r='r'/><w:altChunk r:id='r1' xmlns:r='r'/>")));
    for (String kind :
        List.of("image", "hyperlink", "attachedTemplate", "oleObject", "subDocument", "aFChunk")) {
      documents.add(related(kind));
    }
    assertCallsNobody(documents);
  }

  @Test
  void pdfsCallNobody() throws Exception {
    String file = "<< /FS /URL /F (" + address + ") >>";
    List<byte[]> documents = new ArrayList<>();
    for (String action :
        List.of(
            "/S /URI /URI (" + address + ")",
            "/S /Launch /F " + file,
            "/S /GoToR /D [0 /Fit] /F " + file,
            "/S /SubmitForm /F " + file,
            "/S /ImportData /F " + file,
            "/S /JavaScript /JS (app.launchURL\\('" + address + "'\\))")) {
      documents.add(opening(action));
    }
    documents.add(
        RawPdf.page("/Resources << /XObject << /I 5 0 R >> >>", "/I Do").stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /F " + file, "")
            .bytes());
    documents.add(
        RawPdf.page("/Resources << /XObject << /I 5 0 R >> >>", "/I Do").stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F " + file + " >>", "")
            .bytes());
    assertCallsNobody(documents);
  }

  @Test
  void textCallsNobody() throws Exception {
    assertCallsNobody(
        List.of(
            ("Jane Doe\n![me](" + address + ")\n<img src='" + address + "'>").getBytes(UTF_8),
            ("{\\rtf1 Jane {\\field{\\*\\fldinst INCLUDEPICTURE \"" + address + "\"}}}")
                .getBytes(UTF_8)));
  }

  @Test
  void filesOfThisMachineStayUnread(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "xyzzy-secret");
    String file = secret.toUri().toString();
    for (byte[] document :
        List.of(xml(PackageContents.entity(file)), xml(PackageContents.doctype(file)))) {
      assertThat(extracted(document)).doesNotContain("xyzzy");
    }
  }

  /** Without this the others would prove nothing. */
  @Test
  void aCallWouldBeNoticed() throws Exception {
    try (Socket call = new Socket("127.0.0.1", server.socket().getLocalPort());
        SocketChannel noticed = server.accept()) {
      assertThat(call.isConnected()).isTrue();
      assertThat(noticed).isNotNull();
    }
  }

  private void assertCallsNobody(List<byte[]> documents) throws IOException {
    for (byte[] document : documents) {
      extracted(document);
      assertThat(server.accept()).isNull();
    }
  }

  private static String extracted(byte[] document) {
    try {
      return ExtractionJson.write(new ResumeExtractor().extract(document));
    } catch (UnreadableDocumentException e) {
      return e.userMessage();
    }
  }

  private byte[] related(String kind) throws IOException {
    String relations =
        "<Relationships xmlns='r'><Relationship Id='r1' Type='"
            + RELATIONSHIPS
            + kind
            + "' Target='"
            + address
            + "' TargetMode='External'/></Relationships>";
    return PackageContents.packed("word/_rels/document.xml.rels", relations.getBytes(UTF_8));
  }

  private byte[] opening(String action) {
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R /OpenAction << " + action + " >> >>")
            .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /AA << /O << "
                    + action
                    + " >> >> /Annots [<< /Subtype /Link /Rect [0 0 99 99] /A << "
                    + action
                    + " >> >>] >>")
            .stream("", "BT /F 12 Tf 72 700 Td (Jane Doe) Tj ET")
            .bytes();
  }

  private static byte[] xml(String xml) throws IOException {
    return PackageContents.packed("word/document.xml", xml.getBytes(UTF_8));
  }

  private static String good(String more) {
    return "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Jane Doe</w:t></w:r></w:p>"
        + more
        + "</w:body></w:document>";
  }
}
