package dev.hireflow.extraction.generated;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as a scanner would give it. */
final class Picture {

  private static final int DPI = 200;
  private static final int SPECKLES = 2_500;

  private Picture() {}

  static byte[] of(byte[] pdf, Noise noise, Random random) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
      BufferedImage scanned = noise == Noise.TILTED ? tilted(page, random) : page;
      if (noise == Noise.SPECKLED) {
        speckle(scanned, random);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(scanned, "png", out);
      return out.toByteArray();
    }
  }

  private static BufferedImage tilted(BufferedImage page, Random random) {
    BufferedImage tilted =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = tilted.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double degrees = random.nextBoolean() ? 1 : -1;
    pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return tilted;
  }

  private static void speckle(BufferedImage page, Random random) {
    for (int i = 0; i < SPECKLES; i++) {
      int shade = random.nextInt(160);
      page.setRGB(
          random.nextInt(page.getWidth()),
          random.nextInt(page.getHeight()),
          new Color(shade, shade, shade).getRGB());
    }
  }
}
