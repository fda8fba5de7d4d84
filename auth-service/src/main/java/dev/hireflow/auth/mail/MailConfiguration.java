package dev.hireflow.auth.mail;

import dev.hireflow.auth.settings.MailProperties;
import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  MailSending mailSending(
      Mails mails, EmailLinks links, MailProperties properties, JsonMapper json) {
    return new MailSending(mails, transport(properties), links, properties, json);
  }

  @Bean
  BackgroundTask mailTask(MailSending sending) {
    return BackgroundTask.every(PAUSE, "mail", sending::sendDue);
  }

  @Bean
  BackgroundTask mailCleaning(Mails mails) {
    return BackgroundTask.every(Duration.ofHours(1), "mail cleaning", mails::forgetOld);
  }

  private static MailTransport transport(MailProperties properties) {
    if (!properties.host().isEmpty()) {
      return new SmtpTransport(properties);
    }
    if (!properties.folder().isEmpty()) {
      return new FolderTransport(Path.of(properties.folder()));
    }
    LoggerFactory.getLogger(MailConfiguration.class).warn("SMTP_HOST is not set: no mail is sent");
    return message -> {};
  }
}
