package dev.hireflow.resume.page;

import com.samskivert.mustache.Template;
import dev.hireflow.platform.page.Templates;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Pages as HTML. */
@Component
public class Pages {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "font-src 'self'",
          "img-src 'self' data:",
          "frame-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private final Map<Theme, Template> portfolios = new EnumMap<>(Theme.class);
  private final Template preview = Templates.compile("preview");

  public Pages() {
    Words.prepare();
    for (Theme theme : Theme.values()) {
      portfolios.put(theme, Templates.compile(theme.id()));
    }
  }

  /** A complete document. */
  public String portfolio(PortfolioPage page) {
    return Objects.requireNonNull(portfolios.get(page.theme())).execute(PortfolioView.of(page));
  }

  /** A complete document. */
  public String preview(PreviewPage page) {
    return preview.execute(PreviewView.of(page));
  }

  /** For every page. */
  public static String contentSecurityPolicy() {
    return POLICY;
  }
}
