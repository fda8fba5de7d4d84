package dev.hireflow.gateway.origin;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;

/** What the pages of allowed origins may send and read. */
@Configuration(proxyBeanMethods = false)
class CorsRules {

  @Bean
  CorsConfigurationSource corsConfigurationSource(AllowedOrigins origins) {
    CorsConfiguration rules = new CorsConfiguration();
    rules.setAllowedOrigins(origins.all());
    rules.setAllowCredentials(true);
    rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    rules.setAllowedHeaders(
        List.of(
            "Authorization",
            "Content-Type",
            "X-Signup-Token",
            "X-Service-Token",
            "X-API-Token",
            "Idempotency-Key",
            "X-Request-Id",
            "Prefer",
            "Last-Event-ID"));
    rules.setExposedHeaders(
        List.of(
            "X-Request-Id",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Idempotent-Replayed",
            "Location",
            "Content-Disposition"));
    rules.setMaxAge(Duration.ofHours(1));
    return exchange -> rules;
  }
}
