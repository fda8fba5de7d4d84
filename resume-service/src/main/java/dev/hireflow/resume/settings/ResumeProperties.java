package dev.hireflow.resume.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What resume-service is told from outside.
 *
 * @param uploadLimit accepted uploads per user for life, unless the user's own limit is another
 * @param storageDir where the default storage keeps the bytes
 * @param anonymousLifetime how long an upload waits for its owner
 * @param orphanAge from when on bytes without a row are removed
 */
@ConfigurationProperties("hireflow.resume")
public record ResumeProperties(
    int uploadLimit,
    Path storageDir,
    Duration anonymousLifetime,
    Duration orphanAge,
    Extraction extraction) {

  public ResumeProperties {
    if (uploadLimit < 0) {
      throw new IllegalStateException("UPLOAD_LIMIT must not be negative");
    }
  }

  /**
   * The worker processes.
   *
   * @param classPath empty for the service's own
   * @param checkers processes that only check uploads, so that visitors can't starve owners
   * @param readers processes that read documents whole
   * @param heap each one's largest heap
   */
  public record Extraction(
      String classPath,
      int checkers,
      int readers,
      String heap,
      Duration checkLimit,
      Duration readLimit) {}
}
