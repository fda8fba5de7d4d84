package dev.hireflow.resume.settings;

import java.net.URI;
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
 * @param deletionDelay how long the bytes of a deleted resume stay
 * @param previewBaseUrl where share links lead to
 * @param appName the product's name on its pages
 * @param accessLogLifetime how long views are remembered one by one
 * @param rawAddresses whether views are remembered with the visitor's address, not its hash
 */
@ConfigurationProperties("hireflow.resume")
public record ResumeProperties(
    int uploadLimit,
    Path storageDir,
    Duration anonymousLifetime,
    Duration orphanAge,
    Duration deletionDelay,
    URI previewBaseUrl,
    String appName,
    Duration accessLogLifetime,
    boolean rawAddresses,
    Extraction extraction) {

  public ResumeProperties {
    previewBaseUrl = URI.create(previewBaseUrl.toString().replaceFirst("/+$", ""));
    if (previewBaseUrl.getHost() == null || !previewBaseUrl.toString().startsWith("http")) {
      throw new IllegalStateException("PREVIEW_BASE_URL must be an absolute http or https URL");
    }
    if (uploadLimit < 0) {
      throw new IllegalStateException("UPLOAD_LIMIT must not be negative");
    }
  }

  /**
   * The worker processes.
   *
   * @param classPath empty for the service's own
   * @param checkers processes that only check uploads, so that visitors can't starve owners
   * @param readers processes that read documents whole; 0 for one a processor, four at most
   * @param heap each one's largest heap
   * @param tessdata a folder of languages for pictures; empty for English, which reads all Latin
   *     letters
   */
  public record Extraction(
      String classPath,
      int checkers,
      int readers,
      String heap,
      String tessdata,
      Duration checkLimit,
      Duration readLimit) {

    private static final int MOST_READERS = 4;

    public Extraction {
      if (checkers < 1 || readers < 0) {
        throw new IllegalStateException(
            "EXTRACTION_CHECKERS must be positive, EXTRACTION_READERS not negative");
      }
      if (readers == 0) {
        readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
      }
    }
  }
}
