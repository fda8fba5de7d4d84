package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcFsTest {

  @Test
  void readsPastANameWithBlanksAndParentheses() {
    String stat = "42 (a (b) c) S 1 42 41 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 121026 9 10";

    assertThat(ProcFs.statMember(stat, 6)).isEqualTo(41);
    assertThat(ProcFs.statMember(stat, 22)).isEqualTo(121026);
  }

  @Test
  void readsMemory() {
    assertThat(ProcFs.kilobytes("Rss:    100 kB\nPss:     77 kB\n", "Pss:")).contains(77L);
    assertThat(ProcFs.proportionalKilobytes(ProcessHandle.current().pid())).isGreaterThan(1000);
    assertThat(Memory.format(1_572_864)).isEqualTo("1.50 GB");
  }

  @Test
  void saysNothingOfAProcessThatIsNot() {
    assertThat(ProcFs.startTicks(Integer.MAX_VALUE)).isEmpty();
    assertThat(ProcFs.commandLine(Integer.MAX_VALUE)).isEmpty();
    assertThat(ProcFs.proportionalKilobytes(Integer.MAX_VALUE)).isZero();
  }
}
