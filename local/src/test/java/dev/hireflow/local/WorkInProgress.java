package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Uploads and portfolios of one person, under way when a service dies. */
final class WorkInProgress {

  private static final int UPLOADS = 6;
  private static final int JOBS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Person person;
  private final List<String> jobs;
  private final Set<Integer> accepted = ConcurrentHashMap.newKeySet();
  private final Map<String, String> slugs = new ConcurrentHashMap<>();

  private WorkInProgress(Person person, List<String> jobs) {
    this.person = person;
    this.jobs = jobs;
  }

  /** Everything is asked for at once; what is answered is remembered. */
  static WorkInProgress begin(Person person) {
    List<String> jobs =
        IntStream.range(0, JOBS)
            .mapToObj(
                number -> person.send(ApiRequest.post("/api/v1/upload").file(Documents.pdf())))
            .map(answer -> answer.at("/job_id"))
            .toList();
    WorkInProgress work = new WorkInProgress(person, jobs);
    IntStream.range(0, UPLOADS).forEach(n -> Thread.startVirtualThread(work::upload));
    jobs.forEach(job -> Thread.startVirtualThread(() -> work.generate(job)));
    return work;
  }

  void awaitFirstAnswers() {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> !accepted.isEmpty() && !slugs.isEmpty());
  }

  private void upload() {
    ApiRequest request =
        ApiRequest.post("/api/v1/resumes/upload")
            .form(
                List.of(
                    FormPart.file("file", "jo.pdf", Documents.named("eleanor-whitcombe.pdf")),
                    FormPart.field("resume_name", "In progress")));
    try {
      ApiResponse answer = person.send(request);
      while (answer.status() == 503) {
        answer = person.send(request);
      }
      if (answer.status() == 200) {
        accepted.add(answer.intAt("/resume_id"));
      }
    } catch (UncheckedIOException cutOff) {
      // Nobody knows then whether it was accepted: either is right.
    }
  }

  /** Again and again, so that one is being made whenever the service dies. */
  private void generate(String job) {
    try {
      ApiResponse answer = ask(person, job);
      while (answer.status() == 200 || answer.status() == 503) {
        if (answer.status() == 200) {
          slugs.put(job, answer.at("/portfolio/slug"));
        }
        answer = ask(person, job);
      }
    } catch (UncheckedIOException cutOff) {
      // As above.
    }
  }

  /** What a dead reader held is given to the next one within a minute. */
  private static ApiResponse askUntilRead(Person person, String job) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .pollDelay(Duration.ZERO)
        .until(() -> ask(person, job), answer -> answer.status() != 503);
  }

  private static ApiResponse ask(Person person, String job) {
    return person.send(ApiRequest.post("/api/v1/portfolio/generate/" + job));
  }

  /** What was answered is there, what is there is counted, and each once. */
  void assertNothingLostNorCountedTwice(Person again) {
    List<JsonNode> stored =
        again.get("/api/v1/resumes/my-resumes").json().at("/resumes").valueStream().toList();
    assertThat(stored).extracting(resume -> resume.path("id").asInt()).containsAll(accepted);
    assertThat(stored).hasSizeBetween(JOBS + accepted.size(), JOBS + UPLOADS);
    assertThat(again.get("/api/auth/upload-stats").intAt("/stats/totalUploads"))
        .isEqualTo(stored.size());
    for (JsonNode resume : stored) {
      ApiResponse one = again.get("/api/v1/resumes/" + resume.path("id").asInt());
      assertThat(again.browser().send(ApiRequest.of("HEAD", one.at("/resume/url"))).status())
          .as(one.body())
          .isEqualTo(200);
    }
    await()
        .atMost(PATIENCE)
        .until(() -> again.get("/api/auth/profile").intAt("/user/filesUploaded") == stored.size());
  }

  /** Asked again, every job has one page, at the address that was told before. */
  void assertPagesMade(Person again) {
    Set<String> addresses = new HashSet<>();
    for (String job : jobs) {
      ApiResponse made = askUntilRead(again, job);
      assertThat(made.status()).as(made.body()).isEqualTo(200);
      String slug = made.at("/portfolio/slug");
      assertThat(slug).isEqualTo(slugs.getOrDefault(job, slug));
      addresses.add(slug);
      assertThat(again.browser().send(ApiRequest.get("/p/" + slug)).status()).isEqualTo(200);
    }
    assertThat(addresses).hasSize(JOBS);
  }
}
