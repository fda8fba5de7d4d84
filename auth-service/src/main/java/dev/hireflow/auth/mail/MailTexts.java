package dev.hireflow.auth.mail;

import com.samskivert.mustache.Template;
import dev.hireflow.platform.page.Templates;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words of the mails, from files whose first line is the subject. */
final class MailTexts {

  private final Map<MailTemplate, Template> templates = new EnumMap<>(MailTemplate.class);

  MailTexts() {
    for (MailTemplate template : MailTemplate.values()) {
      templates.put(template, Templates.compileText("mail/" + template.id() + ".mustache"));
    }
  }

  /** A word stays in its line, whatever it holds: the first line becomes a header. */
  Text fill(MailTemplate template, Map<String, String> words) {
    Map<String, String> lines = new HashMap<>();
    words.forEach((name, value) -> lines.put(name, value.replaceAll("\\p{Cntrl}+", " ")));
    String filled = Objects.requireNonNull(templates.get(template)).execute(lines);
    int end = filled.indexOf('\n');
    return new Text(filled.substring(0, end).strip(), filled.substring(end).strip() + "\n");
  }

  /** A mail's words. */
  record Text(String subject, String body) {}
}
