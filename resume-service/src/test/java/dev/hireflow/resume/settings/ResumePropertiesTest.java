package dev.hireflow.resume.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.resume.settings.ResumeProperties.Extraction;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumePropertiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://preview.example", "https://preview.example/", "https://a.b//"})
  void shareLinksHaveOneSlashBeforeTheirPath(String base) {
    assertThat(with(10, base).previewBaseUrl().toString()).doesNotEndWith("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"preview.example", "/previews", "ftp://preview.example", ""})
  void shareLinksLeadToTheWeb(String base) {
    assertThatThrownBy(() -> with(10, base)).hasMessageContaining("PREVIEW_BASE_URL");
  }

  @Test
  void aLimitIsNotNegative() {
    assertThatThrownBy(() -> with(-1, "https://a.b")).hasMessageContaining("UPLOAD_LIMIT");
  }

  @Test
  void asManyReadersAsProcessors() {
    int processors = Runtime.getRuntime().availableProcessors();
    assertThat(workers(1, 0).readers()).isEqualTo(Math.min(4, processors));
    assertThat(workers(1, 7).readers()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, -1"})
  void noNegativeNumberOfWorkers(int checkers, int readers) {
    assertThatThrownBy(() -> workers(checkers, readers)).hasMessageContaining("EXTRACTION_READERS");
  }

  private static Extraction workers(int checkers, int readers) {
    Duration second = Duration.ofSeconds(1);
    return new Extraction("", checkers, readers, "64m", "", second, second);
  }

  private static ResumeProperties with(int limit, String previewBaseUrl) {
    Duration hour = Duration.ofHours(1);
    return new ResumeProperties(
        limit,
        Path.of("files"),
        hour,
        hour,
        hour,
        URI.create(previewBaseUrl),
        "Hireflow",
        hour,
        false,
        workers(1, 1));
  }
}
