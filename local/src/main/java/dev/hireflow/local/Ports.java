package dev.hireflow.local;

import java.util.List;
import java.util.Map;

/** Every port, counted from the gateway's. */
record Ports(int gateway) {

  private static final int SPAN = 13;

  /** One port that must be free. */
  record Port(String name, int number, boolean everyInterface) {}

  Ports {
    if (gateway < 1 || gateway > 65535 - SPAN) {
      throw new LaunchException("HIREFLOW_PORT must be between 1 and " + (65535 - SPAN));
    }
  }

  static Ports from(Map<String, String> environment) {
    String text =
        environment.getOrDefault("HIREFLOW_PORT", environment.getOrDefault("PORT", "8080"));
    try {
      return new Ports(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      throw new LaunchException("HIREFLOW_PORT is not a number: " + text, e);
    }
  }

  int gatewayManagement() {
    return gateway + 5;
  }

  int postgres() {
    return gateway + 11;
  }

  int kafka() {
    return gateway + 12;
  }

  int kafkaController() {
    return gateway + 13;
  }

  int of(ServiceSpec service) {
    return gateway + service.portOffset();
  }

  /** Where a service tells whether it is ready. */
  int health(ServiceSpec service) {
    return service.isGateway() ? gatewayManagement() : of(service);
  }

  List<Port> ofServices() {
    List<Port> ports = new java.util.ArrayList<>();
    for (ServiceSpec service : ServiceSpec.ALL) {
      ports.add(new Port(service.name(), of(service), service.isGateway()));
    }
    ports.add(new Port("the gateway's management", gatewayManagement(), false));
    return ports;
  }
}
