package dev.hireflow.local;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Development credentials, random, made once and kept. */
public record Credentials(
    String adminEmail,
    String adminPassword,
    String serviceClientId,
    String serviceClientSecret,
    String apiToken) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SCOPES =
      "uploads:read uploads:write tokens:introspect resumes:read accounts:read";

  public static Credentials in(Path data) {
    String json =
        SecretFile.readOrCreate(
            data.resolve("credentials.json"),
            () -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(random()));
    return JSON.readValue(json, Credentials.class);
  }

  private static Credentials random() {
    return new Credentials(
        "admin@hireflow.example",
        SecretFile.random(18),
        "local-client",
        SecretFile.random(24),
        SecretFile.random(24));
  }

  /** As the variable {@code SERVICE_CLIENTS} wants it. */
  String serviceClients() {
    return serviceClientId + ":" + serviceClientSecret + ":" + SCOPES;
  }
}
