package dev.hireflow.local.demo;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Who walks through a journey, with which resume.
 *
 * @param partnerToken the API token of the partner who looks at it
 */
record Visitor(String email, String password, Path resume, String partnerToken) {

  /** Somebody else, who has the same things. */
  Visitor another() {
    return with(resume, partnerToken);
  }

  static Visitor with(Path resume, String partnerToken) {
    String random = UUID.randomUUID().toString().substring(0, 8);
    return new Visitor(
        "demo-" + random + "@example.com", "demo pass " + random, resume, partnerToken);
  }
}
