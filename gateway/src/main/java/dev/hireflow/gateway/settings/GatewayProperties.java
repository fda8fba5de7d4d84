package dev.hireflow.gateway.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway's own settings.
 *
 * @param corsOrigins web origins that may call with credentials
 * @param trustedProxies CIDRs whose {@code X-Forwarded-For} is believed
 * @param cookieSameSite {@code none} for frontends on another site
 */
@ConfigurationProperties("hireflow.gateway")
public record GatewayProperties(
    @DefaultValue List<String> corsOrigins,
    @DefaultValue List<String> trustedProxies,
    @DefaultValue("") String cookieSameSite) {

  public GatewayProperties {
    corsOrigins = given(corsOrigins);
    trustedProxies = given(trustedProxies);
  }

  public boolean crossSiteCookies() {
    return cookieSameSite.equalsIgnoreCase("none");
  }

  private static List<String> given(List<String> values) {
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
