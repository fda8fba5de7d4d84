package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ShapeTest {

  private static final String DOCUMENTED =
      """
      {"success": true, "id": 7, "score": 0.5, "name": "Jo", "phone": null,
       "at": "2026-03-01T08:00:00Z", "empty": [], "list": [{"n": 1}], "by": {"any": {"n": 1}}}
      """;
  private static final String ANSWER =
      """
      {"success": true, "id": 9, "score": 1, "name": "Li", "phone": "+1", "more": {},
       "at": "2026-03-02T09:30:00.123Z", "empty": ["x"], "list": [{"n": 1}, {"n": 2}],
       "by": {"other": {"n": 3}}}
      """;

  @Test
  void allowsOtherValuesAndMoreMembers() {
    assertThat(differences(ANSWER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\": 9, | `` | /id",
        "\"id\": 9 | \"id\": \"9\" | /id",
        "\"id\": 9 | \"id\": 9.5 | /id",
        "\"score\": 1 | \"score\": null | /score",
        "\"name\": \"Li\" | \"name\": null | /name",
        "\"phone\": \"+1\", | `` | /phone",
        "\"phone\": \"+1\" | \"phone\": 1 | /phone",
        "09:30:00.123Z | 09:30:00+01:00 | /at",
        "[\"x\"] | {} | /empty",
        "{\"n\": 2} | {} | /list/*/n",
        "[{\"n\": 1}, {\"n\": 2}] | [] | /list",
        "{\"n\": 3} | {\"n\": true} | /by/*/n",
        "\"success\": true | \"success\": false | /success"
      })
  void findsWhatIsMissingOrOfAnotherKind(String right, String wrong, String where) {
    String answer = ANSWER.replace(right, wrong);

    assertThat(answer).isNotEqualTo(ANSWER);
    assertThat(differences(answer)).singleElement().asString().startsWith(where + " ");
  }

  private static List<String> differences(String answer) {
    JsonMapper json = JsonMapper.shared();
    return new Shape(Set.of("/success"), Set.of("/by"))
        .differences(json.readTree(DOCUMENTED), json.readTree(answer));
  }
}
