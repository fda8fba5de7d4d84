package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A connection goes on to be served after requests that came faster than their answers went. */
@HireflowTest
class KeepAliveIT {

  private static final int DEADLINE_MS = 10_000;
  private static final String WAITS = request("/actuator/health");
  private static final String AT_ONCE = request("/page");

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15})
  void theNextRequestIsAnsweredAfterPipelinedOnes(int behind) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(DEADLINE_MS);
      for (int round = 0; round < 20; round++) {
        send(socket, WAITS + AT_ONCE.repeat(behind));
        assertThat(answers(socket.getInputStream(), 1 + behind)).isEqualTo(1 + behind);
        send(socket, AT_ONCE);
        assertThat(answers(socket.getInputStream(), 1)).isEqualTo(1);
      }
    }
  }

  private static String request(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  private static void send(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** Reads until so many answers have begun. */
  private static int answers(InputStream in, int expected) throws IOException {
    StringBuilder read = new StringBuilder();
    int found = 0;
    byte[] buffer = new byte[8192];
    while (found < expected) {
      int length = in.read(buffer);
      if (length < 0) {
        return found;
      }
      read.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
      found = read.toString().split("HTTP/1.1 ", -1).length - 1;
    }
    return found;
  }
}
