package dev.hireflow.resume.portfolio;

import dev.hireflow.platform.user.KnownUser;

/** Addresses of portfolios: the user's own slug, and {@code -2}, {@code -3} after it for more. */
final class PortfolioSlugs {

  private static final int MAX_LENGTH = 100;

  private PortfolioSlugs() {}

  static String candidate(KnownUser user, int number) {
    String base = user.slug() == null ? "portfolio-" + user.id() : user.slug();
    String suffix = number == 1 ? "" : "-" + number;
    return base.substring(0, Math.min(base.length(), MAX_LENGTH - suffix.length())) + suffix;
  }
}
