package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;

/** Pictures that claim or inflate to more pixels than any memory holds. */
final class HostilePictures {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private HostilePictures() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        new HostileDocument("PNG that claims ten billion pixels", png(100_000, 100_000, 1)),
        new HostileDocument("PNG that inflates to 900 million pixels", png(30_000, 30_000, 900)),
        new HostileDocument("PNG of no height", png(100, 0, 1)),
        new HostileDocument("PNG of negative width", png(-1, -1, 1)),
        new HostileDocument("PNG of one row a million wide", png(1_000_000, 1, 1)),
        new HostileDocument("JPEG that claims four billion pixels", jpeg()),
        new HostileDocument("TIFF whose directory is its own next", cyclicTiff()),
        new HostileDocument("TIFF that claims ten billion pixels", hugeTiff()));
  }

  private static byte[] png(int width, int height, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) 0);
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", RawPdf.deflated("\0".repeat(1 << 20), megabytes));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    CRC32 check = new CRC32();
    check.update(name.getBytes(US_ASCII));
    check.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name.getBytes(US_ASCII));
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] jpeg() {
    return java.util.HexFormat.of()
        .parseHex(
            "FFD8FFE000104A46494600010100000100010000"
                + "FFC0001108FFFFFFFF03012200021101031101"
                + "FFDA000C03010002110311003F00000000FFD9");
  }

  private static byte[] cyclicTiff() {
    return directory(8).put(entry(256, 10)).putInt(8).array();
  }

  private static byte[] hugeTiff() {
    ByteBuffer tiff =
        ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I');
    tiff.putShort((short) 42).putInt(8).putShort((short) 3);
    tiff.put(entry(256, 100_000)).put(entry(257, 100_000)).put(entry(273, 60)).putInt(0);
    return tiff.array();
  }

  private static ByteBuffer directory(int at) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    return tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(at).putShort((short) 1);
  }

  private static byte[] entry(int tag, int value) {
    return ByteBuffer.allocate(12)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) tag)
        .putShort((short) 4)
        .putInt(1)
        .putInt(value)
        .array();
  }
}
