package dev.hireflow.auth.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Into a folder, each mail a file that mail programs open; for development. */
final class FolderTransport implements MailTransport {

  private final Path folder;

  FolderTransport(Path folder) {
    this.folder = folder;
  }

  /** The name comes from the mail's id: one that is sent twice is there once. */
  @Override
  public void send(MimeMessage message) throws MessagingException, IOException {
    Files.createDirectories(folder);
    String name = message.getMessageID().replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-|-$", "");
    Path part = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      message.writeTo(out);
    }
    Files.move(part, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
  }
}
