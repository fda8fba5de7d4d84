package dev.hireflow.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CookieJarTest {

  private final CookieJar jar = new CookieJar();

  @Test
  void sendsACookieToItsPathOnly() {
    jar.store(
        List.of(
            "session=s1; Path=/; HttpOnly; SameSite=Lax",
            "refreshToken=r1; Max-Age=604800; Path=/api/auth; HttpOnly"));

    assertThat(jar.headerFor("/api/auth/refresh")).isEqualTo("refreshToken=r1; session=s1");
    assertThat(jar.headerFor("/api/authors")).isEqualTo("session=s1");
  }

  @Test
  void forgetsWhatIsCleared() {
    jar.store(List.of("session=s1; Path=/", "device=d; Path=/", "session=; Path=/; max-age=0"));

    assertThat(jar.headerFor("/")).isEqualTo("device=d");
    assertThat(jar.get("session")).isEmpty();
  }
}
