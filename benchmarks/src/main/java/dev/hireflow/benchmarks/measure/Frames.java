package dev.hireflow.benchmarks.measure;

import dev.hireflow.benchmarks.measure.Reading.Outcome;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What goes over the pipes of the measured process. */
final class Frames {

  private Frames() {}

  static void writeDocument(DataOutputStream out, Watch watch, byte[] document) throws IOException {
    out.writeUTF(watch.name());
    out.writeInt(document.length);
    out.write(document);
    out.flush();
  }

  static Watch readWatch(DataInputStream in) throws IOException {
    return Watch.valueOf(in.readUTF());
  }

  static byte[] readDocument(DataInputStream in) throws IOException {
    return readFully(in, in.readInt());
  }

  static void writeReading(DataOutputStream out, Reading reading) throws IOException {
    byte[] body = reading.body().getBytes(StandardCharsets.UTF_8);
    out.writeUTF(reading.outcome().name());
    out.writeLong(reading.cpuNanos());
    out.writeLong(reading.wallNanos());
    out.writeLong(reading.peakHeap());
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  static Reading readReading(DataInputStream in) throws IOException {
    Outcome outcome = Outcome.valueOf(in.readUTF());
    long cpuNanos = in.readLong();
    long wallNanos = in.readLong();
    long peakHeap = in.readLong();
    String body = new String(readFully(in, in.readInt()), StandardCharsets.UTF_8);
    return new Reading(outcome, body, cpuNanos, wallNanos, peakHeap);
  }

  private static byte[] readFully(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
