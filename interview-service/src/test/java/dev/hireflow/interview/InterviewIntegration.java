package dev.hireflow.interview;

import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.TestTokenKit;
import dev.hireflow.platform.test.TestTokens;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service with real PostgreSQL and Kafka; the other services stand in. */
@HireflowTest
@Import(TestTokenKit.class)
public abstract class InterviewIntegration {

  @Autowired protected WebTestClient web;
  @Autowired protected EventProbe events;
  @Autowired protected TestTokens tokens;
  @Autowired protected DatabaseClient database;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("hireflow.services.auth-service", OtherServices::url);
    registry.add("hireflow.services.resume-service", OtherServices::url);
  }

  /** A user whom auth-service knows and this service has yet to meet; without a resume. */
  protected long newUser() {
    long id = InterviewTest.newId();
    OtherServices.know(id);
    return id;
  }

  protected Consumer<HttpHeaders> as(long userId) {
    String token = tokens.user(userId, InterviewTest.email(userId));
    return headers -> headers.setBearerAuth(token);
  }

  protected static Consumer<HttpHeaders> asNobody() {
    return headers -> {};
  }

  protected long count(String sql) {
    return database.sql(sql).mapValue(Long.class).one().block();
  }
}
