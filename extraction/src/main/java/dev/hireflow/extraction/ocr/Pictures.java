package dev.hireflow.extraction.ocr;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import dev.hireflow.extraction.DocumentType;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/** Pictures sent as files. What a header says of their size is believed before they are decoded. */
public final class Pictures {

  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST_SIDE = 20_000;

  /** A phone's largest photos are decoded at a half or a quarter of their size. */
  private static final long ENOUGH_PIXELS = 16_000_000;

  private static final int MOST_PAGES = 10;

  private Pictures() {}

  /** The number of pages; refuses what is no picture or a bomb, without decoding it. */
  public static int check(byte[] bytes, DocumentType type) throws UnreadableDocumentException {
    Natives.quiet();
    int pages = 0;
    while (pages < (type == DocumentType.TIFF ? MOST_PAGES + 1 : 1)) {
      int[] size = size(bytes, type, pages);
      if (size.length == 0) {
        break;
      }
      boolean reducible = type == DocumentType.JPEG;
      long pixels = (long) size[0] * size[1];
      if (size[0] > LONGEST_SIDE
          || size[1] > LONGEST_SIDE
          || pixels > (reducible ? 4 * MOST_PIXELS : MOST_PIXELS)) {
        throw new UnreadableDocumentException(Reason.HOSTILE);
      }
      pages++;
    }
    if (pages == 0) {
      throw new UnreadableDocumentException(Reason.CORRUPT);
    }
    if (pages > MOST_PAGES) {
      throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES);
    }
    return pages;
  }

  public static Document read(byte[] bytes, DocumentType type) throws UnreadableDocumentException {
    int count = check(bytes, type);
    int turns = quarterTurns(bytes);
    List<Page> pages = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      try (Canvas canvas = new Canvas()) {
        PIX decoded = canvas.keep(decode(bytes, type, page));
        PIX upright = turns == 0 ? decoded : canvas.keep(leptonica.pixRotateOrth(decoded, turns));
        pages.add(Ocr.picture(upright, page + 1, canvas));
      } catch (IOException e) {
        throw new UnreadableDocumentException(Reason.CORRUPT);
      }
    }
    return new Document(List.copyOf(pages), List.of(), true);
  }

  /** Width and height; nothing when there is no such page. */
  private static int[] size(byte[] bytes, DocumentType type, int page) {
    int[] width = new int[1];
    int[] height = new int[1];
    int[] unused = new int[1];
    int failed =
        type == DocumentType.TIFF
            ? leptonica.readHeaderMemTiff(
                bytes, bytes.length, page, width, height, unused, unused, unused, unused, unused)
            : leptonica.pixReadHeaderMem(
                bytes, bytes.length, unused, width, height, unused, unused, unused);
    return failed != 0 ? new int[0] : new int[] {width[0], height[0]};
  }

  private static PIX decode(byte[] bytes, DocumentType type, int page) {
    if (type == DocumentType.TIFF) {
      return leptonica.pixReadMemTiff(bytes, bytes.length, page);
    }
    if (type == DocumentType.JPEG) {
      int[] size = size(bytes, type, page);
      long pixels = (long) size[0] * size[1];
      int reduction = pixels > 4 * ENOUGH_PIXELS ? 4 : pixels > ENOUGH_PIXELS ? 2 : 1;
      return leptonica.pixReadMemJpeg(bytes, bytes.length, 0, reduction, new int[1], 0);
    }
    return leptonica.pixReadMem(bytes, bytes.length);
  }

  /** Clockwise, as the camera noted them. */
  private static int quarterTurns(byte[] bytes) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer orientation =
          exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return switch (orientation == null ? 1 : orientation) {
        case 3, 4 -> 2;
        case 5, 6 -> 1;
        case 7, 8 -> 3;
        default -> 0;
      };
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // A picture without readable notes is as good as one without any.
      return 0;
    }
  }
}
