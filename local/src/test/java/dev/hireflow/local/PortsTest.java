package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void countsFromTheGateway() {
    Ports ports = Ports.from(Map.of("HIREFLOW_PORT", "9000", "PORT", "1"));

    assertThat(ports.gateway()).isEqualTo(9000);
    assertThat(ServiceSpec.ALL.stream().map(ports::of)).contains(9000, 9001, 9002, 9003, 9004);
    assertThat(ports.gatewayManagement()).isEqualTo(9005);
    assertThat(ports.postgres()).isEqualTo(9011);
    assertThat(ports.kafka()).isEqualTo(9012);
    assertThat(ports.kafkaController()).isEqualTo(9013);
  }

  @Test
  void asksTheGatewayForItsHealthOnItsManagementPort() {
    Ports ports = new Ports(9000);

    assertThat(ServiceSpec.ALL.stream().map(ports::health))
        .containsExactly(9005, 9001, 9002, 9003, 9004);
  }

  @Test
  void is8080ByDefault() {
    assertThat(Ports.from(Map.of()).gateway()).isEqualTo(8080);
    assertThat(Ports.from(Map.of("PORT", "3000")).gateway()).isEqualTo(3000);
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatThrownBy(() -> Ports.from(Map.of("HIREFLOW_PORT", "http")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("HIREFLOW_PORT");
    assertThatThrownBy(() -> new Ports(65530)).isInstanceOf(LaunchException.class);
  }
}
