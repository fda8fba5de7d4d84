package dev.hireflow.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Text that no column can hold. */
final class UnacceptableTextException extends DatabindException {

  UnacceptableTextException(JsonParser parser, String message) {
    super(parser, message);
  }
}
