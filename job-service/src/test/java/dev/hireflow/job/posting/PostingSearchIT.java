package dev.hireflow.job.posting;

import static dev.hireflow.job.JobTest.delete;
import static dev.hireflow.job.JobTest.get;
import static dev.hireflow.job.JobTest.posting;
import static dev.hireflow.job.JobTest.put;
import static dev.hireflow.job.JobTest.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.job.JobIntegration;
import dev.hireflow.job.JobTest;
import dev.hireflow.job.JobTest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test looks at the postings of a company of its own. */
class PostingSearchIT extends JobIntegration {

  private final String company = "Company " + JobTest.newId();
  private long recruiter;

  @Test
  void theListHasTheMembersThatSeed002Documents() {
    long id = make("Engineer");

    Answer list = list("");

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.at("success").asBoolean()).isTrue();
    assertThat(list.number("total")).isEqualTo(1);
    assertThat(list.at("next_cursor").isNull()).isTrue();
    assertThat(list.body().has("facets")).isFalse();
    assertThat(list.number("jobs.0.id")).isEqualTo(id);
    assertThat(list.text("jobs.0.title")).isEqualTo("Engineer");
    assertThat(list.text("jobs.0.company_name")).isEqualTo(company);
    assertThat(list.text("jobs.0.location")).isEqualTo("San Francisco, CA");
    assertThat(list.text("jobs.0.job_type")).isEqualTo("full-time");
    assertThat(list.text("jobs.0.experience_level")).isEqualTo("senior");
    assertThat(list.text("jobs.0.salary_range")).isEqualTo("$120k - $180k");
    assertThat(list.text("jobs.0.created_at")).endsWith("Z");
    assertThat(list.at("jobs.0").has("score")).isFalse();
    assertThat(list.at("jobs.0").has("description")).isFalse();
  }

  @Test
  void onlyOpenPostingsAreListed() {
    long open = make("Open");
    long closed = make("Closed");
    long expired = make("Expired");
    delete(web, "/api/v1/jobs/" + closed, asRecruiter(recruiter));
    execute("UPDATE job_postings SET expires_at = now() WHERE id = " + expired);

    assertThat(ids(list(""))).containsExactly(open);
    assertThat(ids(list("&since=2020-01-01"))).containsExactly(open);
  }

  @Test
  void filtersNarrowTheListTogether() {
    long berlin = make("A", "location", "Berlin", "job_type", "contract");
    long remote = make("B", "location", "Remote", "job_type", "contract");
    long lead = make("C", "location", "Berlin", "experience_level", "lead");

    assertThat(ids(list("&job_type=contract"))).containsExactly(remote, berlin);
    assertThat(ids(list("&experience_level=lead"))).containsExactly(lead);
    assertThat(ids(list("&location=bERl"))).containsExactly(lead, berlin);
    assertThat(ids(list("&location=berlin&job_type=contract"))).containsExactly(berlin);
    assertThat(ids(list("&location=berlin&job_type=internship"))).isEmpty();
    assertThat(list("&location=berlin").number("total")).isEqualTo(2);
    assertThat(ids(list("&job_type=&experience_level=&location=&q=&sort=&limit=")))
        .containsExactly(lead, remote, berlin);
  }

  @Test
  void wildcardsInFiltersStandForThemselves() {
    long percent = make("A", "location", "100% remote_ly \\ here");
    make("B", "location", "100 remotely here");

    for (String part : List.of("0%", "e_l", "\\", "% remote_ly \\")) {
      assertThat(ids(query(web, LIST + "&location={l}", asNobody(), company, part)))
          .as(part)
          .containsExactly(percent);
    }
    for (String part : List.of("1%e", "remote__", "\\\\")) {
      assertThat(ids(query(web, LIST + "&location={l}", asNobody(), company, part)))
          .as(part)
          .isEmpty();
    }
    assertThat(ids(query(web, "/api/v1/jobs/list?company={c}", asNobody(), "_".repeat(27))))
        .isEmpty();
  }

  @Test
  void theSearchRanksTitlesAboveDescriptions() {
    long described = make("Builder", "description", "Knows Kubernetes and more of the kind");
    long titled = make("Kubernetes Engineer", "description", "Builds");
    long required = make("Operator", "requirements", "kubernetes");
    make("Cook", "description", "Knows recipes");

    assertThat(ids(list("&q=kubernetes"))).containsExactly(titled, required, described);
    assertThat(ids(list("&q=kubernetes&sort=newest"))).containsExactly(required, titled, described);
    assertThat(ids(list("&q=kubernetes&sort=oldest"))).containsExactly(described, titled, required);
    assertThat(list("&q=kubernetes").number("total")).isEqualTo(3);
  }

  @Test
  void theSearchKnowsStemsPhrasesNegationsAndShortWords() {
    long it = make("IT Support Engineer");
    long developer = make("Software Developer", "description", "develops in a large team");
    long large = make("Team Leader", "description", "a team so large");

    assertThat(ids(search("engineers"))).containsExactly(it);
    assertThat(ids(search("IT"))).containsExactly(it);
    assertThat(ids(search("\"large team\""))).containsExactly(developer);
    assertThat(ids(search("team -developer"))).containsExactly(large);
    assertThat(ids(search("support or leader"))).containsExactlyInAnyOrder(it, large);
    assertThat(ids(search("support leader"))).isEmpty();
    assertThat(ids(search(company))).hasSize(3);
    assertThat(ids(search("the"))).isEmpty();
  }

  @Test
  void noTextBreaksTheSearch() {
    make("Engineer");
    List<String> texts =
        List.of(
            "'",
            "''",
            "\"",
            "\"\"\"",
            "%",
            "_",
            ":*",
            "a:*",
            "\\",
            "\\'",
            "(",
            ")",
            "((a",
            "&",
            "|",
            "!",
            "a & | b",
            "-",
            "--",
            "<->",
            "a <-> b",
            "'; DROP TABLE job_postings; --",
            "${x}",
            "{x}",
            ":words",
            "?",
            "$1",
            "🚀",
            "\u202e",
            "\t\n",
            "x".repeat(255),
            "' OR '1'='1");

    for (String text : texts) {
      for (String parameter : List.of("q", "location", "company")) {
        Answer answer =
            query(web, "/api/v1/jobs/list?facets=true&" + parameter + "={t}", asNobody(), text);
        assertThat(answer.status()).as(parameter + " " + text).isEqualTo(200);
      }
    }
    for (String parameter : List.of("q", "location", "company")) {
      assertThat(query(web, "/api/v1/jobs/list?" + parameter + "={t}", asNobody(), "a\0").status())
          .isIn(400, 422);
    }
    assertThat(ids(list(""))).hasSize(1);
  }

  @Test
  void wrongParametersAreRefusedByName() {
    List<String> wrong =
        List.of(
            "job_type=fulltime",
            "experience_level=guru",
            "sort=salary",
            "facets=maybe",
            "limit=0",
            "limit=101",
            "limit=abc",
            "offset=-1",
            "posted_since=yesterday",
            "since=2030-02-30",
            "since=0000-01-01",
            "since=9999-12-31T23:59:59-01:00",
            "cursor=nonsense",
            "cursor=bmV3ZXN0",
            "cursor=" + cursor("newest:0:99999999999999999999"),
            "cursor=" + cursor("oldest:0:1"),
            "q=" + "x".repeat(256));

    for (String parameter : wrong) {
      Answer refused = get(web, "/api/v1/jobs/list?" + parameter, asNobody());
      assertThat(refused.status()).as(parameter).isEqualTo(422);
      assertThat(refused.text("errors.0.field"))
          .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    }
  }

  @Test
  void timesNarrowTheListToWhatIsNewOrChanged() {
    long old = make("Old");
    long edited = make("Edited");
    long fresh = make("Fresh");
    execute(
        "UPDATE job_postings SET created_at = '2020-05-05T12:00Z', updated_at = '2020-05-05T12:00Z'"
            + " WHERE id IN ("
            + old
            + ", "
            + edited
            + ")");
    put(web, "/api/v1/jobs/" + edited, body("Edited again"), asRecruiter(recruiter));

    assertThat(ids(list("&posted_since=2021-01-01"))).containsExactly(fresh);
    assertThat(ids(list("&since=2021-01-01T00:00:00Z"))).containsExactly(fresh, edited);
    assertThat(ids(list("&since=2020-05-05T12:00:00Z"))).containsExactly(fresh, edited, old);
    assertThat(list("&posted_since=2020-05-06").number("total")).isEqualTo(1);
  }

  @Test
  void facetsCountWhatWasFound() {
    make("Java A", "job_type", "contract", "experience_level", "lead");
    make("Java B", "job_type", "contract", "experience_level", "mid");
    make("Java C", "experience_level", "mid");
    make("Cook", "job_type", "internship");

    Answer found = list("&q=java&facets=true&limit=1");

    assertThat(found.number("total")).isEqualTo(3);
    assertThat(found.at("jobs")).hasSize(1);
    assertThat(found.number("facets.job_type.contract")).isEqualTo(2);
    assertThat(found.number("facets.job_type.full-time")).isEqualTo(1);
    assertThat(found.number("facets.job_type.internship")).isZero();
    assertThat(found.number("facets.experience_level.mid")).isEqualTo(2);
    assertThat(found.number("facets.experience_level.lead")).isEqualTo(1);
    assertThat(found.number("facets.experience_level.entry")).isZero();
  }

  @Test
  void cursorsLeaveNothingOutAndRepeatNothingWhilePostingsAreAdded() {
    for (String sort : List.of("newest", "oldest", "relevance")) {
      String word = "word" + JobTest.newId();
      List<Long> before =
          IntStream.range(0, 11)
              .mapToObj(i -> make(word + (i % 3 == 0 ? " " + word : ""), "description", word))
              .toList();
      List<Long> walked = new ArrayList<>();
      String cursor = "";
      int parts = 0;
      do {
        Answer part = list("&limit=3&q=" + word + "&sort=" + sort + cursor);
        assertThat(part.body().has("total")).isEqualTo(cursor.isEmpty());
        walked.addAll(ids(part));
        cursor = "&cursor=" + part.text("next_cursor");
        if (parts++ < 3) {
          make(word, "description", word + " " + word);
        }
      } while (!cursor.equals("&cursor="));

      assertThat(walked).as(sort).doesNotHaveDuplicates().containsAll(before);
    }
  }

  @Test
  void cursorsGiveTheSameOrderAsTheWholeList() {
    String word = "word" + JobTest.newId();
    for (int i = 0; i < 7; i++) {
      make(i % 2 == 0 ? word : "Other", "description", (word + " ").repeat(i + 1));
    }
    for (String sort : List.of("newest", "oldest", "relevance")) {
      String path = "&q=" + word + "&sort=" + sort;
      List<Long> whole = ids(list(path));
      List<Long> byCursor = new ArrayList<>();
      List<Long> byOffset = new ArrayList<>();
      String cursor = "";
      for (int i = 0; i < 7; i++) {
        Answer part = list(path + "&limit=1" + cursor);
        byCursor.addAll(ids(part));
        cursor = "&cursor=" + part.text("next_cursor");
        byOffset.addAll(ids(list(path + "&limit=1&offset=" + i)));
      }
      assertThat(whole).hasSize(7);
      assertThat(byCursor).as(sort).isEqualTo(whole);
      assertThat(byOffset).as(sort).isEqualTo(whole);
      assertThat(cursor).isEqualTo("&cursor=");
    }
  }

  private static final String LIST = "/api/v1/jobs/list?company={c}";

  private Answer list(String more) {
    return query(web, LIST + more, asNobody(), company);
  }

  private Answer search(String words) {
    return query(web, LIST + "&q={q}", asNobody(), company, words);
  }

  /** With members in pairs of name and value. */
  private long make(String title, String... members) {
    if (recruiter == 0) {
      recruiter = newUser();
    }
    Map<String, Object> body = body(title);
    for (int i = 0; i < members.length; i += 2) {
      body.put(members[i], members[i + 1]);
    }
    return newPosting(recruiter, body);
  }

  private Map<String, Object> body(String title) {
    Map<String, Object> body = posting("title", title);
    body.put("company_name", company);
    return body;
  }

  private static List<Long> ids(Answer list) {
    assertThat(list.status()).isEqualTo(200);
    return Stream.iterate(0, i -> i + 1)
        .limit(list.at("jobs").size())
        .map(i -> list.number("jobs." + i + ".id"))
        .toList();
  }

  private static String cursor(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
