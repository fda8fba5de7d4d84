package dev.hireflow.resume.sharing;

import dev.hireflow.platform.environment.HireflowSecret;
import dev.hireflow.platform.web.ClientAddress;
import dev.hireflow.resume.settings.ResumeProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Makes visits of requests. The address becomes a hash with our salt and the day, so that one day's
 * visitors can be told apart, and those of two days can't be matched.
 */
@Component
class Visits {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MAX_USER_AGENT = 1000;
  private static final int MAX_REFERER = 500;
  private static final int MAX_ADDRESS = 45;

  private final SecretKey salt;
  private final boolean raw;
  private final Clock clock;

  Visits(HireflowSecret secret, ResumeProperties properties, Clock clock) {
    this.salt = secret.key("visitor-address", ALGORITHM);
    this.raw = properties.rawAddresses();
    this.clock = clock;
  }

  Visit of(ServerHttpRequest request) {
    String address = ClientAddress.of(request);
    HttpHeaders headers = request.getHeaders();
    return new Visit(
        raw ? address.substring(0, Math.min(address.length(), MAX_ADDRESS)) : hash(address),
        cut(headers.getFirst(HttpHeaders.USER_AGENT), MAX_USER_AGENT),
        cut(headers.getFirst(HttpHeaders.REFERER), MAX_REFERER));
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(salt);
      String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
      byte[] hash = mac.doFinal((day + " " + address).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null ? null : text.substring(0, Math.min(text.length(), longest));
  }
}
