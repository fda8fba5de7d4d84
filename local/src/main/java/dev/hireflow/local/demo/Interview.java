package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;

/** Somebody practises an interview on their own resume. */
final class Interview {

  private static final String SESSIONS = "/api/interview/sessions";
  private static final String ANSWER =
      """
      When I worked on {}, our nightly import took four hours and blocked the team every morning. I
      was asked to fix it. First I measured, because nobody knew the cause; then I grouped the writes
      and added an index. The difficult part was to keep the old numbers comparable. As a result the
      import took 12 minutes, a reduction of 95 percent, and nobody waited any more. What I learned
      for {}: measure before you change anything.\
      """;

  private final Steps steps;
  private final String token;

  Interview(Steps steps, String token) {
    this.steps = steps;
    this.token = token;
  }

  void run() {
    ApiResponse begun =
        steps.take(
            "They practise an interview on it",
            ApiRequest.post(SESSIONS)
                .bearer(token)
                .json(
                    Map.of(
                        "domain", "software-engineering", "difficulty", "medium", "questions", 3)),
            201);
    String session = SESSIONS + "/" + begun.at("/session/id");
    String subject = begun.at("/session/currentQuestion/groundedIn");
    for (int question = 1; question <= 3; question++) {
      subject = answer(session, question, subject).at("/currentQuestion/groundedIn");
    }
    steps.take("and read the report", ApiRequest.get(session + "/report").bearer(token), 200);
  }

  /** The same story each time, told about what the question is about. */
  private ApiResponse answer(String session, int question, String subject) {
    String about = subject.isEmpty() ? "that" : subject;
    return steps.take(
        "answer question " + question,
        ApiRequest.of("PATCH", session)
            .bearer(token)
            .json(Map.of("answer", ANSWER.replace("{}", about))),
        200);
  }
}
