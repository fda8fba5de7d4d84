package dev.hireflow.resume.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.resume.settings.ResumeProperties.Extraction;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        new Extraction("", 1, 1, "64m", "", hour, hour));
  }
}
