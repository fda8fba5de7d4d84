package dev.hireflow.extraction.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.ParsedResume;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerShapeTest {

  private static final List<String> WITH_EVIDENCE =
      List.of(
          "basicInfo",
          "education",
          "workExperience",
          "skills",
          "workHistory",
          "educationHistory",
          "languages",
          "certifications");

  @Test
  void alwaysHasItsObjectsAndArrays() throws Exception {
    JsonNode answer = json(new ResumeExtractor().extract("hello".getBytes(UTF_8)));
    assertThat(answer.propertyNames())
        .containsExactly(
            "basicInfo",
            "education",
            "workExperience",
            "skills",
            "workHistory",
            "educationHistory",
            "languages",
            "certifications",
            "resume",
            "confidence",
            "evidence",
            "meta");
    assertThat(answer.get("basicInfo").propertyNames())
        .containsExactly(
            "firstName",
            "lastName",
            "email",
            "phone",
            "address",
            "city",
            "state",
            "country",
            "linkedIn",
            "github",
            "website");
    assertThat(answer.get("education").propertyNames())
        .containsExactly("qualification", "fieldOfStudy", "university", "graduationYear");
    assertThat(answer.get("workExperience").propertyNames())
        .containsExactly(
            "jobTitle", "companyName", "experienceType", "startDate", "endDate", "jobDescription");
    assertThat(answer.get("skills").get("skillsList").isArray()).isTrue();
    assertThat(answer.get("skills").get("mentioned").isArray()).isTrue();
    assertThat(answer.get("meta").propertyNames())
        .containsExactly(
            "pages", "ocr", "language", "layout", "parserVersion", "durationMs", "warnings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eleanor-whitcombe.pdf", "jonas-brandstetter.docx", "lucia-ferrer.txt"})
  void hasEvidenceAndConfidenceForEveryValue(String file) throws Exception {
    JsonNode answer = json(parse(file));
    List<String> paths = new ArrayList<>();
    WITH_EVIDENCE.forEach(member -> leaves(member, answer.get(member), paths));
    assertThat(paths).isNotEmpty();
    assertThat(answer.get("evidence").propertyNames()).containsExactlyInAnyOrderElementsOf(paths);
    assertThat(answer.get("confidence").propertyNames()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void showsWhereOnThePageAValueStands() throws Exception {
    ParsedResume.Evidence email = parse("eleanor-whitcombe.pdf").evidence().get("basicInfo.email");
    assertThat(email.page()).isEqualTo(1);
    assertThat(email.text()).isEqualTo("eleanor.whitcombe@example.com");
    assertThat(email.box()).hasSize(4);
    assertThat(email.box().get(1)).isBetween(100.0, 130.0);
  }

  @Test
  void hasNoPlaceOnAPageWhereThereAreNoPages() throws Exception {
    ParsedResume resume = parse("jonas-brandstetter.docx");
    assertThat(resume.evidence().values())
        .allSatisfy(e -> assertThat(e.page()).isNull())
        .allSatisfy(e -> assertThat(e.box()).isNull());
    assertThat(resume.meta().pages()).isNull();
  }

  @Test
  void writesDatesAndLinksOfTheJsonResumeAsItsSchemaAsks() throws Exception {
    JsonNode resume = json(parse("priya-raghunathan.pdf")).get("resume");
    for (JsonNode job : resume.get("work")) {
      assertThat(job.get("startDate").asString()).matches("\\d{4}(-\\d{2})?");
      assertThat(job.path("endDate").asString("2020")).matches("\\d{4}(-\\d{2})?");
    }
    assertThat(resume.get("basics").get("profiles").get(0).get("url").asString())
        .startsWith("https://");
    assertThat(resume.get("basics").get("location").get("countryCode").asString()).isEqualTo("GB");
  }

  @Test
  void comesBackFromJsonAsItWas() throws Exception {
    ParsedResume resume = parse("eleanor-whitcombe.docx");
    ParsedResume back = ExtractionJson.readResume(ExtractionJson.write(resume));
    assertThat(ExtractionJson.write(back)).isEqualTo(ExtractionJson.write(resume));
  }

  private static void leaves(String path, JsonNode node, List<String> paths) {
    if (node.isObject()) {
      node.properties().forEach(e -> leaves(path + "." + e.getKey(), e.getValue(), paths));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(path + "[" + i + "]", node.get(i), paths);
      }
    } else if (!node.isNull()) {
      assertThat(node.isString()).as(path).isTrue();
      paths.add(path);
    }
  }

  private static JsonNode json(ParsedResume resume) {
    return JsonMapper.shared().readTree(ExtractionJson.write(resume));
  }

  private static ParsedResume parse(String file) throws Exception {
    return new ResumeExtractor().extract(Files.readAllBytes(Path.of("..", "samples", file)));
  }
}
