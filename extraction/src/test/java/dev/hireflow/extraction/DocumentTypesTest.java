package dev.hireflow.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.reader.Docx;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypesTest {

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, PDF",
    "0A0A255044462D312E34, PDF",
    "89504E470D0A1A0A0000, PNG",
    "FFD8FFE000104A464946, JPEG",
    "49492A0008000000, TIFF",
    "4D4D002A00000008, TIFF",
    "7B5C727466315C616E7369, RTF"
  })
  void tellsTypesByTheirFirstBytes(String hex, DocumentType type) {
    assertThat(DocumentTypes.detect(java.util.HexFormat.of().parseHex(hex))).contains(type);
  }

  @Test
  void takesTextInAnyOfTheUsualEncodings() {
    String text = "Zoë Müller\nBerufserfahrung – über zehn Jahre bei der Stadt";
    assertThat(DocumentTypes.detect(text.getBytes(UTF_8))).contains(DocumentType.TXT);
    assertThat(DocumentTypes.detect(text.getBytes(UTF_16))).contains(DocumentType.TXT);
    assertThat(DocumentTypes.detect("Jos\u00e9 Garc\u00eda, programador".getBytes(ISO_8859_1)))
        .contains(DocumentType.TXT);
  }

  @Test
  void takesAWordPackageByItsMainPart() throws IOException {
    assertThat(DocumentTypes.detect(Docx.of("Jane Doe"))).contains(DocumentType.DOCX);
  }

  @Test
  void refusesOtherZipsAndBinaries() throws IOException {
    assertThat(DocumentTypes.detect(Docx.zip("hello.txt", "hello"))).isEmpty();
    assertThat(DocumentTypes.detect(new byte[] {0x4D, 0x5A, 0, 3, 0, 1, 2})).isEmpty();
    assertThat(DocumentTypes.detect(new byte[0])).isEmpty();
  }
}
