package dev.hireflow.job;

import static dev.hireflow.job.JobTest.post;

import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.TestTokenKit;
import dev.hireflow.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service with real PostgreSQL and Kafka; auth-service and resume-service stand in. */
@HireflowTest
@Import(TestTokenKit.class)
public abstract class JobIntegration {

  @Autowired protected WebTestClient web;
  @Autowired protected EventProbe events;
  @Autowired protected TestTokens tokens;
  @Autowired protected DatabaseClient database;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("hireflow.services.auth-service", AuthServiceStandIn::url);
    registry.add("hireflow.services.resume-service", ResumeServiceStandIn::url);
  }

  /** A user whom this service has met, so that no test depends on how fast another one answers. */
  protected long newUser() {
    long id = JobTest.newId();
    execute(
        """
        INSERT INTO known_users (id, email, name, user_type, active, version)
        VALUES (%d, '%s', 'Ada Lovelace', 'candidate', true, 1)
        """
            .formatted(id, JobTest.email(id)));
    return id;
  }

  /** A resume of the user that resume-service knows, and this service too. */
  protected long newResume(long userId) {
    long id = JobTest.newId();
    ResumeServiceStandIn.knows(id, userId, 1);
    execute("INSERT INTO known_resumes VALUES (%d, %d, 1, false, 1)".formatted(id, userId));
    return id;
  }

  /** The id of a new posting. */
  protected long newPosting(long recruiter) {
    return newPosting(recruiter, JobTest.posting());
  }

  protected long newPosting(long recruiter, Map<String, Object> posting) {
    return post(web, "/api/v1/jobs/create", posting, asRecruiter(recruiter))
        .body()
        .path("job_id")
        .asLong();
  }

  protected Consumer<HttpHeaders> asCandidate(long userId) {
    return as(userId, "candidate");
  }

  protected Consumer<HttpHeaders> asRecruiter(long userId) {
    return as(userId, "recruiter");
  }

  protected Consumer<HttpHeaders> as(long userId, String userType) {
    String token =
        tokens.sign(
            "access",
            claims ->
                claims
                    .subject(Long.toString(userId))
                    .claim("user_id", userId)
                    .claim("email", JobTest.email(userId))
                    .claim("user_type", userType)
                    .claim("sid", UUID.randomUUID().toString()));
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

  protected void execute(String sql) {
    database.sql(sql).then().block();
  }
}
