package dev.hireflow.platform.idempotency;

import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A creating request and the key under which it may be sent again.
 *
 * @param key null when the caller gave none
 * @param caller who is calling; anonymous callers are told apart by their address
 * @param operation method and path
 * @param contentHash SHA-256 of what is asked for, not of how it was framed
 */
public record IdempotentRequest(
    @Nullable String key, String caller, String operation, String contentHash) {

  public static final String HEADER = "Idempotency-Key";
  private static final int MAX_LENGTH = 255;

  public IdempotentRequest {
    if (key != null && !wellFormed(key)) {
      throw ApiException.invalid(HEADER, "must be 1 to 255 printable characters");
    }
  }

  /** The request as it came, with the hash of its parts in order. */
  public static IdempotentRequest of(ServerHttpRequest request, String caller, String... parts) {
    return new IdempotentRequest(
        request.getHeaders().getFirst(HEADER),
        caller,
        request.getMethod() + " " + request.getPath().value(),
        hash(parts));
  }

  private static boolean wellFormed(String key) {
    return !key.isEmpty()
        && key.length() <= MAX_LENGTH
        && key.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
  }

  private static String hash(String... parts) {
    MessageDigest digest = Sha256.digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
