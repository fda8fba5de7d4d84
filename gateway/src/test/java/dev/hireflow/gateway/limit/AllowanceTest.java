package dev.hireflow.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.contracts.route.RateLimit;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

  private long nanos;

  @Test
  void countsDownAndSaysSo() {
    Allowance allowance = allowance(RateLimit.LOGIN, "30/1m");
    assertThat(allowance.policyHeader()).isEqualTo("\"login\";q=30;w=60");
    assertThat(allowance.take().header()).isEqualTo("\"login\";r=29;t=60");
    pass(Duration.ofSeconds(10));
    assertThat(allowance.take().header()).isEqualTo("\"login\";r=28;t=50");
  }

  @Test
  void refusesUntilTheWindowIsOver() {
    Allowance allowance = allowance(RateLimit.UPLOAD_ANONYMOUS, "2/1h");
    allowance.take();
    allowance.take();
    pass(Duration.ofMinutes(59));
    assertThat(allowance.take())
        .isEqualTo(
            new Allowance.Decision(false, "\"upload-anonymous\";r=0;t=60", Duration.ofSeconds(60)));
    pass(Duration.ofMinutes(1));
    assertThat(allowance.take().allowed()).isTrue();
  }

  @Test
  void whatOneWindowRefusesNoOtherCounts() {
    Allowance allowance = allowance(RateLimit.REGISTER, "3/1m", "2/1h");
    assertThat(allowance.policyHeader())
        .isEqualTo("\"register\";q=3;w=60, \"register-3600s\";q=2;w=3600");
    allowance.take();
    assertThat(allowance.take().header())
        .isEqualTo("\"register\";r=1;t=60, \"register-3600s\";r=0;t=3600");
    IntStream.range(0, 5).forEach(i -> assertThat(allowance.take().allowed()).isFalse());
    assertThat(allowance.take().header()).isEqualTo("\"register-3600s\";r=0;t=3600");
    pass(Duration.ofHours(1));
    assertThat(allowance.take().header())
        .isEqualTo("\"register\";r=2;t=60, \"register-3600s\";r=1;t=3600");
  }

  @Test
  void ipv6AddressesCountByNetwork() {
    assertThat(network("2001:db8:1:2:3::4")).isEqualTo(network("2001:db8:1:2::9"));
    assertThat(network("2001:db8:1:2::9")).isNotEqualTo(network("2001:db8:1:3::9"));
    assertThat(network("192.0.2.1")).isNotEqualTo(network("192.0.2.2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "x/1m", "0/1m", "10/0s"})
  void nonsenseIsNoLimit(String text) {
    assertThatThrownBy(() -> Window.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String network(String address) {
    return Allowances.network(InetAddress.ofLiteral(address));
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  private Allowance allowance(RateLimit limit, String... windows) {
    List<Policy> policies =
        IntStream.range(0, windows.length)
            .mapToObj(i -> Policy.of(limit, i, Window.valueOf(windows[i])))
            .toList();
    return new Allowance(policies, new Time());
  }

  private final class Time implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
