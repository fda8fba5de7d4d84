package dev.hireflow.auth.mail;

import java.util.Locale;

/** The mails that there are. */
public enum MailTemplate {
  VERIFY_EMAIL,
  APPLICATION_SENT,
  APPLICATION_RECEIVED,
  APPLICATION_MOVED,
  APPLICATION_WITHDRAWN;

  /** As its file and the database call it. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static MailTemplate of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
