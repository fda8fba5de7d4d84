package dev.hireflow.local;

import java.util.HashMap;
import java.util.Map;

/** What the services are told; what the user has set in the shell wins. */
final class ServiceEnvironment {

  private final Workspace workspace;
  private final Ports ports;
  private final Map<String, String> shared;

  ServiceEnvironment(
      Workspace workspace,
      Ports ports,
      String databaseUrl,
      String bootstrapServers,
      Map<String, String> user) {
    this.workspace = workspace;
    this.ports = ports;
    this.shared = new HashMap<>(defaults(databaseUrl, bootstrapServers));
    shared.keySet().removeIf(name -> !user.getOrDefault(name, "").isBlank());
  }

  private Map<String, String> defaults(String databaseUrl, String bootstrapServers) {
    Credentials credentials = Credentials.in(workspace.data());
    Map<String, String> defaults = new HashMap<>();
    defaults.put("ENVIRONMENT", "development");
    defaults.put("HIREFLOW_SECRET", secret());
    defaults.put("DATABASE_URL", databaseUrl);
    defaults.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    defaults.put("PUBLIC_BASE_URL", "http://localhost:" + ports.gateway());
    defaults.put("SERVICE_CLIENTS", credentials.serviceClients());
    defaults.put("SHARED_LINK_API_TOKEN", credentials.apiToken());
    defaults.put("ADMIN_EMAIL", credentials.adminEmail());
    defaults.put("ADMIN_PASSWORD", credentials.adminPassword());
    defaults.put("STORAGE_DIR", workspace.data().resolve("files").toString());
    defaults.put("MAIL_DIR", workspace.data().resolve("mail").toString());
    defaults.put("EXTRACTION_CLASSPATH", workspace.extractionClasspath());
    for (ServiceSpec service : ServiceSpec.ALL) {
      if (!service.isGateway()) {
        defaults.put(service.urlVariable(), "http://127.0.0.1:" + ports.of(service));
      }
    }
    return defaults;
  }

  private String secret() {
    return SecretFile.readOrCreate(workspace.data().resolve("secret"), () -> SecretFile.random(48));
  }

  /** The ports are ours to give, whatever the shell says. */
  Map<String, String> of(ServiceSpec service) {
    Map<String, String> environment = new HashMap<>(shared);
    String port = Integer.toString(ports.of(service));
    if (service.isGateway()) {
      environment.put("PORT", port);
      environment.put("HIREFLOW_PORT", port);
      environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.gatewayManagement()));
      environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    } else {
      environment.put("SERVER_PORT", port);
      environment.put("SERVER_ADDRESS", "127.0.0.1");
    }
    return environment;
  }
}
