package dev.hireflow.platform.docs;

import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;

/** The one error body as OpenAPI describes it. */
final class ProblemSchema {

  private ProblemSchema() {}

  static Schema<?> problem() {
    StringSchema code = new StringSchema();
    Arrays.stream(ErrorCode.values()).map(ErrorCode::name).forEach(code::addEnumItem);
    return new ObjectSchema()
        .description("RFC 9457, and the members that older frontends read")
        .addProperty("type", new StringSchema().example("about:blank"))
        .addProperty("title", new StringSchema().example("Conflict"))
        .addProperty("status", new IntegerSchema().example(409))
        .addProperty("detail", new StringSchema().example("Email already registered"))
        .addProperty("instance", new StringSchema().example("/api/auth/register"))
        .addProperty("success", new Schema<Boolean>().type("boolean").example(false))
        .addProperty("message", new StringSchema().description("The same as detail"))
        .addProperty("error", code)
        .addProperty(
            "errors",
            new ArraySchema().items(new Schema<>().$ref("#/components/schemas/FieldProblem")))
        .addProperty("traceId", new StringSchema());
  }

  static Schema<?> fieldProblem() {
    return new ObjectSchema()
        .addProperty("field", new StringSchema().example("email"))
        .addProperty("message", new StringSchema().example("must be a well-formed email address"));
  }
}
