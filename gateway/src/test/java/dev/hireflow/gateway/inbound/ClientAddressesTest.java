package dev.hireflow.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.gateway.settings.GatewayProperties;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # trusted               | peer        | X-Forwarded-For                   | client
          ''                      | 192.0.2.1   | -                                 | 192.0.2.1
          ''                      | 192.0.2.1   | 6.6.6.6                           | 192.0.2.1
          10.0.0.0/8              | 192.0.2.1   | 6.6.6.6                           | 192.0.2.1
          10.0.0.0/8              | 10.0.0.1    | 192.0.2.7                         | 192.0.2.7
          10.0.0.0/8              | 10.0.0.1    | 6.6.6.6, 192.0.2.7                | 192.0.2.7
          10.0.0.0/8              | 10.0.0.1    | 6.6.6.6, 10.0.0.9, 192.0.2.7      | 192.0.2.7
          10.0.0.0/8              | 10.0.0.1    | 6.6.6.6, 192.0.2.7, 10.2.3.4      | 192.0.2.7
          10.0.0.0/8              | 10.0.0.1    | 10.0.0.2                          | 10.0.0.2
          10.0.0.0/8              | 10.0.0.1    | 6.6.6.6, garbage                  | 10.0.0.1
          10.0.0.0/8              | 10.0.0.1    | 6.6.6.6, garbage, 10.0.0.2        | 10.0.0.2
          10.0.0.0/8              | 10.0.0.1    | ''                                | 10.0.0.1
          10.0.0.0/8              | 10.0.0.1    | 7                                 | 10.0.0.1
          10.0.0.0/8              | 10.0.0.1    | example.com                       | 10.0.0.1
          10.0.0.0/8              | 10.0.0.1    | fe80::1%lo                        | 10.0.0.1
          10.0.0.0/8              | 10.0.0.1    | 192.0.2.7:4711                    | 192.0.2.7
          10.0.0.0/8              | 10.0.0.1    | [2001:db8::7]:4711                | 2001:db8:0:0:0:0:0:7
          10.0.0.0/8              | 10.0.0.1    | 2001:db8::7                       | 2001:db8:0:0:0:0:0:7
          10.0.0.0/8              | 10.0.0.1    | ::ffff:192.0.2.7                  | 192.0.2.7
          10.0.0.0/8;2001:db8::/33| 10.0.0.1    | 192.0.2.7, 2001:db8::2            | 192.0.2.7
          10.0.0.0/8;2001:db8::/33| 10.0.0.1    | 192.0.2.7, 2001:db8:8000::2       | 2001:db8:8000:0:0:0:0:2
          10.0.0.1                | 10.0.0.2    | 192.0.2.7                         | 10.0.0.2
          0.0.0.0/0               | 10.0.0.2    | 192.0.2.7                         | 192.0.2.7
          """)
  void readsFromTheRightThroughTrustedProxies(
      String trusted, String peer, String forwardedFor, String client) {
    List<String> headers = forwardedFor == null ? List.of() : List.of(forwardedFor);
    assertThat(trusting(trusted.split(";")).of(InetAddress.ofLiteral(peer), headers))
        .extracting(InetAddress::getHostAddress)
        .isEqualTo(client);
  }

  @Test
  void severalHeadersAreOneList() {
    assertThat(
            trusting("10.0.0.0/8")
                .of(InetAddress.ofLiteral("10.0.0.1"), List.of("6.6.6.6", "192.0.2.7, 10.0.0.3")))
        .extracting(InetAddress::getHostAddress)
        .isEqualTo("192.0.2.7");
  }

  @Test
  void aZoneOfOurMachineIsNotHandedOn() throws Exception {
    InetAddress zoned =
        Inet6Address.getByAddress(null, InetAddress.ofLiteral("fe80::1").getAddress(), 1);
    assertThat(trusting("10.0.0.0/8").of(zoned, List.of()).getHostAddress())
        .isEqualTo("fe80:0:0:0:0:0:0:1");
  }

  @ParameterizedTest
  @CsvSource({"10.0.0.0/33", "10.0.0.0/x", "example.com", "10.0.0.0/-1"})
  void nonsenseStopsTheStart(String range) {
    assertThatThrownBy(() -> trusting(range))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TRUSTED_PROXIES");
  }

  private static ClientAddresses trusting(String... ranges) {
    return new ClientAddresses(new GatewayProperties(List.of(), Arrays.asList(ranges), ""));
  }
}
