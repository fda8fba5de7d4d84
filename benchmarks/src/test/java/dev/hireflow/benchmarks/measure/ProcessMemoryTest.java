package dev.hireflow.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMemoryTest {

  @Test
  void readsWhatLinuxWrites() {
    assertThat(ProcessMemory.parse(List.of("Name:\tjava", "VmHWM:\t  2048 kB", "VmRSS:\t 1024 kB")))
        .isEqualTo(new ProcessMemory(1 << 20, 2 << 20));
  }

  @Test
  void knowsThisProcess() throws IOException {
    ProcessMemory memory = ProcessMemory.of(ProcessHandle.current().pid());
    assertThat(memory.resident()).isPositive().isLessThanOrEqualTo(memory.peak());
  }
}
