package dev.hireflow.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON bodies say what they mean: a number is no text, a text no number, and text is storable. */
final class JsonRules implements JsonMapperBuilderCustomizer {

  @Override
  public void customize(JsonMapper.Builder builder) {
    builder.withCoercionConfig(
        LogicalType.Textual,
        config ->
            config
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    for (LogicalType type :
        new LogicalType[] {LogicalType.Integer, LogicalType.Boolean, LogicalType.Float}) {
      builder.withCoercionConfig(
          type, config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail));
    }
    builder.addModule(new SimpleModule("text").addDeserializer(String.class, new StorableText()));
  }

  /** PostgreSQL's text can't hold U+0000; said here, it is the caller's error and not ours. */
  private static final class StorableText extends StdScalarDeserializer<String> {

    StorableText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.currentToken().isScalarValue()
          || parser.currentToken().isNumeric()
          || parser.currentToken().isBoolean()) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = parser.getString();
      if (text.indexOf('\0') >= 0) {
        throw new UnacceptableTextException(parser, "must not contain the character U+0000");
      }
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw new UnacceptableTextException(parser, "must not contain half a character");
      }
      return text;
    }
  }
}
