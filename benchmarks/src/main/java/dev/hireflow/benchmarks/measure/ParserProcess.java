package dev.hireflow.benchmarks.measure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The other end of {@link ParserMain}; started with our own flags, which are those of {@code
 * parse}.
 */
final class ParserProcess implements AutoCloseable {

  private static final String HEAP = "-Xmx256m";

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private ParserProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static ParserProcess start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of(HEAP, "-cp", System.getProperty("java.class.path")));
    command.add(ParserMain.class.getName());
    return new ParserProcess(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  Reading read(Watch watch, byte[] document) throws IOException {
    Frames.writeDocument(out, watch, document);
    return Frames.readReading(in);
  }

  ProcessMemory memory() throws IOException {
    return ProcessMemory.of(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
