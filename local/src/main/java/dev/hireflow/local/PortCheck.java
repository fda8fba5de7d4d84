package dev.hireflow.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Says before anything starts which port is taken, and by whom. */
final class PortCheck {

  private PortCheck() {}

  static void requireFree(List<Ports.Port> ports) {
    for (Ports.Port port : ports) {
      if (!isFree(port)) {
        throw new LaunchException(
            "Port %d (%s) is taken%s. Stop that process, or set HIREFLOW_PORT."
                .formatted(
                    port.number(),
                    port.name(),
                    PortOwner.of(port.number()).map(owner -> " by " + owner).orElse("")));
      }
    }
  }

  static boolean isFree(Ports.Port port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(
          port.everyInterface()
              ? new InetSocketAddress(port.number())
              : new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
