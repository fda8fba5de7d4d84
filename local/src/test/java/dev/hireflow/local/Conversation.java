package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiResponse;
import java.util.HashMap;
import java.util.Map;

/** Documented calls in their order, and what the caller has learned of the answers so far. */
final class Conversation {

  private final ApiClient client;
  private final Map<String, String> known = new HashMap<>();

  Conversation(ApiClient client) {
    this.client = client;
  }

  Conversation knowing(String name, String value) {
    known.put(name, value);
    return this;
  }

  /** Sends a call as documented and checks the answer, member for member. */
  ApiResponse take(String name) {
    Golden golden = Golden.of(name, known);
    ApiResponse response = client.send(golden.toRequest());
    assertThat(golden.differences(response)).as("%s: %s", name, response.body()).isEmpty();
    return response;
  }
}
