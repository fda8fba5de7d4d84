package dev.hireflow.resume.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.environment.HireflowProperties;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Portfolios in the words of the HTTP contract. */
@Component
class PortfolioAnswers {

  private final String base;

  PortfolioAnswers(HireflowProperties properties) {
    this.base = properties.publicBaseUrl().toString();
  }

  String url(Portfolio portfolio) {
    return base + "/p/" + portfolio.slug();
  }

  GenerateResponse generated(Portfolio portfolio) {
    return new GenerateResponse(true, portfolio.jobId(), "completed", shown(portfolio));
  }

  PortfolioResponse answer(Portfolio portfolio) {
    return new PortfolioResponse(true, shown(portfolio));
  }

  private Shown shown(Portfolio portfolio) {
    return new Shown(
        portfolio.slug(),
        url(portfolio),
        portfolio.theme(),
        portfolio.published(),
        portfolio.indexed(),
        portfolio.createdAt(),
        portfolio.updatedAt());
  }

  record GenerateResponse(
      boolean success, @JsonProperty("job_id") UUID jobId, String status, Shown portfolio) {}

  record PortfolioResponse(boolean success, Shown portfolio) {}

  record Shown(
      String slug,
      String url,
      String theme,
      boolean published,
      boolean indexed,
      @JsonProperty("created_at") Instant createdAt,
      @JsonProperty("updated_at") Instant updatedAt) {}
}
