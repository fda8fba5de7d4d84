package dev.hireflow.extraction.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that makes careless rules slow. */
@Timeout(20)
class StrangeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1", "(", "a.", "Aa, ", "[a](", "**", "a\t", "a@", "1 2", "Jan 2020 - "})
  void answersSoonThoughOneLineHasNoEnd(String part) throws Exception {
    byte[] text = ("EXPERIENCE\n" + part.repeat(190_000 / part.length())).getBytes(UTF_8);
    assertThat(new ResumeExtractor().extract(text)).isNotNull();
  }

  @Test
  void refusesTextOfMoreLinesThanAnyResume() {
    byte[] text = "Jane Doe\n".repeat(5_000).getBytes(UTF_8);
    assertThat(
            catchThrowableOfType(
                    UnreadableDocumentException.class, () -> new ResumeExtractor().extract(text))
                .reason())
        .isEqualTo(Reason.TOO_MANY_PAGES);
  }
}
