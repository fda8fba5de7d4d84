package dev.hireflow.interview.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The questions that need no resume, by domain and difficulty. */
public final class QuestionBank {

  private static final List<String> FILES =
      List.of(
          "software-engineering",
          "frontend",
          "data-science",
          "devops",
          "product-management",
          "marketing",
          "sales",
          "finance",
          "human-resources",
          "customer-support");

  private final Map<Domain, List<BankFile.Entry>> entries = new LinkedHashMap<>();

  private QuestionBank() {}

  /** Reads all files; slow, so done once at the start. */
  public static QuestionBank load() {
    QuestionBank bank = new QuestionBank();
    JsonMapper json = new JsonMapper();
    for (String name : FILES) {
      BankFile file = BankFile.read(json, name);
      bank.entries.put(file.domain(), file.questions());
    }
    return bank;
  }

  public List<Domain> domains() {
    return List.copyOf(entries.keySet());
  }

  /** By id or title, in any case. */
  public Optional<Domain> find(String name) {
    return entries.keySet().stream().filter(domain -> domain.isCalled(name.strip())).findFirst();
  }

  List<BankFile.Entry> entries(Domain domain) {
    return entries.getOrDefault(domain, List.of());
  }

  /** All questions of a domain in a random order, those of the wanted difficulty first. */
  Stream<Question> shuffled(Domain domain, Difficulty difficulty, RandomGenerator random) {
    return difficulty.nearestFirst().stream()
        .flatMap(level ->
            Shuffled.of(entries(domain).stream().filter(e -> e.isOf(level)).toList(), random)
                .stream())
        .map(BankFile.Entry::question);
  }
}
