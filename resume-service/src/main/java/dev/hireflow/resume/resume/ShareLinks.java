package dev.hireflow.resume.resume;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.resume.settings.ResumeProperties;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes permanent links and their QR codes. */
@Component
public class ShareLinks {

  private static final int TOKEN_BYTES = 24;
  private static final int MODULE = 8;
  private static final int QUIET_MODULES = 4;

  private final SecureRandom random = new SecureRandom();
  private final ResumeProperties properties;
  private final Drawing drawing;

  ShareLinks(ResumeProperties properties, Drawing drawing) {
    this.properties = properties;
    this.drawing = drawing;
  }

  /**
   * A link that nobody knows yet; its picture is drawn off the event loop. Not for a transaction.
   */
  public Mono<ShareLink> fresh() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return drawing.call(() -> new ShareLink(token, url(token), dataUrl(modules(url(token)))));
  }

  public String url(String token) {
    return properties.previewBaseUrl() + "/r/" + token;
  }

  /** The QR code of a text as a drawing that is sharp at any size. */
  public static String svg(String text) {
    BitMatrix modules = modules(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
    <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>\
    """
        .formatted(modules.getWidth(), modules.getHeight(), path);
  }

  private static BitMatrix modules(String text) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.MARGIN,
            QUIET_MODULES,
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  private static String dataUrl(BitMatrix modules) throws IOException {
    int size = modules.getWidth() * MODULE;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, modules.get(x / MODULE, y / MODULE) ? 0 : 0xFFFFFF);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
