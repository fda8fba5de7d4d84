package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void leavesCaseAndAccentsOut() {
    assertThat(Folding.fold("Élodie MÜLLER")).isEqualTo("elodie muller");
  }

  @Test
  void writesSharpSAndLigaturesOut() {
    assertThat(Folding.fold("Straße ﬁn ẞ")).isEqualTo("strasse fin ss");
  }

  @Test
  void knowsOneSigmaAndOneDottedI() {
    assertThat(Folding.fold("ΟΔΟΣ οδος")).isEqualTo("οδοσ οδοσ");
    assertThat(Folding.fold("İı")).isEqualTo("iı");
  }

  @Test
  void dropsSoftHyphens() {
    assertThat(Folding.fold("Ge\u00adhalt")).isEqualTo("gehalt");
  }

  @Test
  void keepsMarksThatDoNotCombine() {
    assertThat(Folding.fold("ह\u093f\u0301")).isEqualTo("ह\u093f");
  }
}
