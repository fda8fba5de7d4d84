package dev.hireflow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

class JsonNamesTest {

  private final Outer body = new Outer("x", new Inner("y", List.of()));

  @Test
  void namesMembersAsTheBodyHasThem() {
    assertThat(JsonNames.of(body, "fullName")).isEqualTo("name");
    assertThat(JsonNames.of(body, "theInner.companyName")).isEqualTo("theInner.company_name");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(JsonNames.of(body, "nothing.likeThis")).isEqualTo("nothing.likeThis");
    assertThat(JsonNames.of(body, "theInner.someNames[0]")).isEqualTo("theInner.someNames[0]");
    assertThat(JsonNames.of(null, "fullName")).isEqualTo("fullName");
  }

  private record Outer(@JsonProperty("name") String fullName, Inner theInner) {}

  @JsonNaming(SnakeCaseStrategy.class)
  private record Inner(String companyName, List<String> someNames) {}
}
