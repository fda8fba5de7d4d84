package dev.hireflow.gateway.inbound;

import org.springframework.core.Ordered;

/** Who looks at a request when; Spring Security's firewall is at -100. */
public final class FilterOrder {

  public static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
  public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 20;
  public static final int INBOUND = 0;
  public static final int RATE = 10;
  public static final int METHOD = 20;
  public static final int BODY = 30;
  public static final int CREDENTIAL = 40;

  private FilterOrder() {}
}
