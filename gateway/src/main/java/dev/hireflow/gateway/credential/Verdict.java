package dev.hireflow.gateway.credential;

/** Who a request comes from. */
sealed interface Verdict {

  /** Someone whose token the service gets. */
  record Known(String token, boolean byCookie) implements Verdict {

    @Override
    public String toString() {
      return byCookie ? "by cookie" : "by token";
    }
  }

  /** Nobody in particular, perhaps with a cookie that is no good any more. */
  record Anonymous(boolean staleCookie) implements Verdict {}
}
