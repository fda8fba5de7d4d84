package dev.hireflow.extraction.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.slf4j.LoggerFactory;

/** Keeps stdout for answers alone: prints and logs of any library go to stderr. */
public final class StandardStreams {

  private StandardStreams() {}

  /** Takes stdout away from everybody else. Called once, first thing in {@code main}. */
  public static FileOutputStream claimStdout() {
    System.setOut(System.err);
    System.setProperty("java.awt.headless", "true");
    logWarningsToStderr();
    return new FileOutputStream(FileDescriptor.out);
  }

  /**
   * In code, not in a logback.xml: a service with this module on its class path would pick that up.
   */
  private static void logWarningsToStderr() {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    context.reset();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{20} %msg%n");
    encoder.start();
    ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
    stderr.setContext(context);
    stderr.setTarget("System.err");
    stderr.setEncoder(encoder);
    stderr.start();
    context.getLogger("ROOT").setLevel(Level.WARN);
    context.getLogger("ROOT").addAppender(stderr);
    // One line for each glyph without a mapping says nothing that the result does not show.
    context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
    context.getLogger("org.apache.fontbox").setLevel(Level.ERROR);
  }
}
