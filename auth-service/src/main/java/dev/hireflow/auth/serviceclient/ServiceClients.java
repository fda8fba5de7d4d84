package dev.hireflow.auth.serviceclient;

import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.environment.HireflowSecret;
import dev.hireflow.platform.security.Sha256;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The clients from SERVICE_CLIENTS and our own services, whose secrets nobody has to set. */
@Component
class ServiceClients {

  static final String INTERNAL = "internal";
  private static final Set<String> SCOPES =
      Set.of("uploads:read", "uploads:write", "tokens:introspect", "resumes:read", "accounts:read");
  private static final List<String> OWN =
      List.of("gateway", "auth-service", "resume-service", "job-service", "interview-service");

  private final Map<String, Client> clients = new HashMap<>();

  ServiceClients(AuthProperties properties, HireflowSecret secret) {
    for (String entry : properties.serviceClients().split(";")) {
      if (!entry.isBlank()) {
        add(parse(entry.strip()));
      }
    }
    for (String own : OWN) {
      add(new Client(own, Sha256.bytes(secret.clientSecret(own)), Set.of(INTERNAL)));
    }
  }

  /** The client of this name, if that is its secret. */
  Optional<Client> authenticate(String id, String secret) {
    Client client = clients.get(id);
    byte[] expected = client == null ? new byte[32] : client.secretHash;
    boolean matches = MessageDigest.isEqual(expected, Sha256.bytes(secret));
    return matches ? Optional.ofNullable(client) : Optional.empty();
  }

  private void add(Client client) {
    if (clients.putIfAbsent(client.id, client) != null) {
      throw new IllegalStateException("SERVICE_CLIENTS names " + client.id + " twice");
    }
  }

  private static Client parse(String entry) {
    String[] parts = entry.split(":", 3);
    if (parts.length != 3 || parts[0].isBlank() || parts[1].length() < 16) {
      throw new IllegalStateException(
          "SERVICE_CLIENTS must be id:secret:scope scope;… with secrets of at least 16 characters");
    }
    Set<String> scopes = Set.of(parts[2].strip().split(" +"));
    if (!SCOPES.containsAll(scopes)) {
      throw new IllegalStateException("SERVICE_CLIENTS gives " + parts[0] + " an unknown scope");
    }
    return new Client(parts[0], Sha256.bytes(parts[1]), scopes);
  }

  /** A client that may ask for any of these scopes. */
  static final class Client {

    private final String id;
    private final byte[] secretHash;
    private final Set<String> scopes;

    Client(String id, byte[] secretHash, Set<String> scopes) {
      this.id = id;
      this.secretHash = secretHash;
      this.scopes = scopes;
    }

    String id() {
      return id;
    }

    Set<String> scopes() {
      return scopes;
    }
  }
}
