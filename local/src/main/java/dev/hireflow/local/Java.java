package dev.hireflow.local;

import java.nio.file.Path;

/** The JDK that runs this process also runs the services. */
final class Java {

  private Java() {}

  static String command() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
