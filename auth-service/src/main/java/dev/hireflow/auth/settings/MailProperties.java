package dev.hireflow.auth.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail goes out.
 *
 * @param host of the SMTP server; empty for none
 * @param user empty for a server that asks for none
 * @param password never shown
 * @param folder where mails are put as files when there is no server; empty for nowhere
 * @param from the sender's address
 * @param appName how the mails call us
 */
@ConfigurationProperties("hireflow.auth.mail")
public record MailProperties(
    String host,
    int port,
    String user,
    String password,
    String folder,
    String from,
    String appName) {

  /** Whether there is a server or a folder. */
  public boolean canSend() {
    return !host.isEmpty() || !folder.isEmpty();
  }

  /** Without the password, should it ever be logged. */
  @Override
  public String toString() {
    return "MailProperties[" + host + "]";
  }
}
