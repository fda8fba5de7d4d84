package dev.hireflow.resume;

import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.TestTokenKit;
import dev.hireflow.platform.test.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole service with real PostgreSQL, Kafka and worker processes; the others are stood in for.
 */
@HireflowTest
@Import(TestTokenKit.class)
public abstract class ResumeIntegration {

  private static final Path STORAGE = newFolder();

  @Autowired protected WebTestClient web;
  @Autowired protected EventProbe events;
  @Autowired protected TestTokens tokens;
  @Autowired protected DatabaseClient database;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("hireflow.services.auth-service", OtherServices::url);
    registry.add("hireflow.services.job-service", OtherServices::url);
    registry.add("hireflow.resume.storage-dir", STORAGE::toString);
    registry.add("hireflow.resume.extraction.check-limit", () -> "30s");
  }

  /** A user whom auth-service knows and this service has yet to meet. */
  protected long newUser() {
    long id = ResumeTest.newUserId();
    OtherServices.knows(id, "null");
    return id;
  }

  protected Consumer<HttpHeaders> as(long userId) {
    String token = tokens.user(userId, ResumeTest.email(userId));
    return headers -> headers.setBearerAuth(token);
  }

  protected Consumer<HttpHeaders> asService(String scopes) {
    String token = tokens.service(scopes);
    return headers -> headers.setBearerAuth(token);
  }

  protected static Consumer<HttpHeaders> asNobody() {
    return headers -> {};
  }

  protected long count(String sql) {
    return database.sql(sql).mapValue(Long.class).one().block();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("resume-service-test");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
