package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void namesThePortThatIsTakenAndTheProcess() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = new Ports.Port("Kafka", taken.getLocalPort(), false);

      assertThatThrownBy(() -> PortCheck.requireFree(List.of(port)))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining(taken.getLocalPort() + " (Kafka) is taken by process")
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void findsTheInodeOfAListeningSocket() {
    String row =
        "   1: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000"
            + "     0        0 4711 1 0000000000000000 100 0 0 10 0";

    assertThat(PortOwner.inode(row, 8080)).contains("4711");
    assertThat(PortOwner.inode(row, 8081)).isEmpty();
    assertThat(PortOwner.inode(row.replace(" 0A ", " 01 "), 8080)).isEmpty();
    assertThat(PortOwner.inode("  sl  local_address rem_address", 8080)).isEmpty();
  }
}
