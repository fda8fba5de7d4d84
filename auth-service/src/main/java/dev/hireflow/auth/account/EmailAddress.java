package dev.hireflow.auth.account;

import dev.hireflow.platform.web.ApiException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An email address in the one form that is compared and stored: NFKC and lower case. */
public record EmailAddress(String value) {

  private static final int MAX_LENGTH = 255;
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s@\"<>(),;:/\\\\\\[\\]\\p{Cntrl}\\p{Cf}]{1,64}@"
              + "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
              + "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

  /** The address, or 422 on the member {@code email}. */
  public static EmailAddress of(@Nullable String text) {
    String normal = normalise(text == null ? "" : text);
    boolean good =
        normal.length() <= MAX_LENGTH
            && FORM.matcher(normal).matches()
            && !normal.startsWith(".")
            && !normal.contains("..")
            && !normal.contains(".@");
    if (!good) {
      throw ApiException.invalid("email", "must be a well-formed email address");
    }
    return new EmailAddress(normal);
  }

  /** The form to look an address up by; no address at all gives text that nobody has. */
  public static String normalise(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
