package dev.hireflow.resume.portfolio;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.page.Theme;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to change; what is not given stays.
 *
 * @param indexed whether search engines may keep the page
 * @param slug the last part of the page's address
 */
record PortfolioPatch(
    @Nullable String theme,
    @Nullable Boolean published,
    @Nullable Boolean indexed,
    @Size(min = 3, max = 100) @Pattern(regexp = "[a-z0-9-]*", message = PortfolioPatch.SLUG)
        @Nullable String slug) {

  private static final String SLUG =
      "must be lower-case letters and digits, parted by single hyphens";

  PortfolioPatch {
    requireKnown(theme);
    if (slug != null && (slug.startsWith("-") || slug.endsWith("-") || slug.contains("--"))) {
      throw ApiException.invalid("slug", SLUG);
    }
  }

  static void requireKnown(@Nullable String theme) {
    if (theme != null && Theme.of(theme).isEmpty()) {
      throw ApiException.invalid(
          "theme",
          Stream.of(Theme.values())
              .map(Theme::id)
              .collect(Collectors.joining(" or ", "must be ", "")));
    }
  }
}
