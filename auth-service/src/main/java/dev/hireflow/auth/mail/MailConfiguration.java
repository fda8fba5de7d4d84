package dev.hireflow.auth.mail;

import dev.hireflow.auth.settings.MailProperties;
import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  MailSending mailSending(
      Mails mails, EmailLinks links, MailProperties properties, JsonMapper json) {
    MailTransport transport =
        properties.host().isEmpty()
            ? new FolderTransport(Path.of(properties.folder()))
            : new SmtpTransport(properties);
    return new MailSending(mails, transport, links, properties, json);
  }

  /** With no way out mails wait, as they do when the server is away. */
  @Bean
  BackgroundTask mailTask(MailSending sending, MailProperties properties) {
    if (properties.canSend()) {
      return BackgroundTask.every(PAUSE, "mail", sending::sendDue);
    }
    LoggerFactory.getLogger(MailConfiguration.class).warn("SMTP_HOST is not set: no mail is sent");
    return new BackgroundTask("mail", Mono::never);
  }

  @Bean
  BackgroundTask mailCleaning(Mails mails) {
    return BackgroundTask.every(Duration.ofHours(1), "mail cleaning", mails::forgetOld);
  }
}
