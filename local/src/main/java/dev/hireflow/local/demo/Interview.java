package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;

/** Somebody practises an interview on their own resume. */
final class Interview {

  private static final String SESSIONS = "/api/interview/sessions";
  private static final String ANSWER =
      """
      In my last position our nightly import took four hours and blocked the team every morning. I was
      asked to fix it. I measured first, found that each row opened its own transaction, grouped them
      and added an index. As a result the import took 12 minutes, a reduction of 95 %, and nobody
      waited any more. I would measure even earlier the next time.\
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
    for (int question = 1; question <= 3; question++) {
      steps.take(
          "answer question " + question,
          ApiRequest.of("PATCH", session).bearer(token).json(Map.of("answer", ANSWER)),
          200);
    }
    steps.take("and read the report", ApiRequest.get(session + "/report").bearer(token), 200);
  }
}
