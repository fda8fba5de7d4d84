package dev.hireflow.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void takesSoftHyphensOutOfWordsButKeepsThoseThatWereDrawn() {
    assertThat(Glyphs.clean("Mit\u00ADarbeiter")).isEqualTo("Mitarbeiter");
    assertThat(Glyphs.clean("Mit\u00AD")).isEqualTo("Mit-");
    assertThat(Glyphs.clean("\u00AD")).isEqualTo("-");
  }
}
