package dev.hireflow.interview;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

/** The answers of auth-service and resume-service to those who ask the owner. */
public final class OtherServices {

  private static final WireMockServer SERVER = start();

  private OtherServices() {}

  public static String url() {
    return SERVER.baseUrl();
  }

  public static void know(long userId) {
    String snapshot = "{\"version\":1,\"user\":" + InterviewTest.userData(userId) + "}";
    SERVER.stubFor(get(urlEqualTo("/internal/users/" + userId)).willReturn(okJson(snapshot)));
  }

  /** The primary resume of a user, as resume-service gives it. */
  public static void primaryIs(long userId, String snapshot) {
    SERVER.stubFor(primary(userId).willReturn(okJson(snapshot)));
  }

  /** The first answer once, the other one from then on. */
  public static void primaryIsFirst(long userId, String first, String then) {
    String scenario = "primary of " + userId;
    SERVER.stubFor(
        primary(userId)
            .inScenario(scenario)
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(okJson(first))
            .willSetStateTo("asked"));
    SERVER.stubFor(
        primary(userId).inScenario(scenario).whenScenarioStateIs("asked").willReturn(okJson(then)));
  }

  public static void resumeServiceIsAwayFor(long userId) {
    SERVER.stubFor(primary(userId).willReturn(serviceUnavailable()));
  }

  private static MappingBuilder primary(long userId) {
    return get(urlEqualTo("/internal/users/" + userId + "/primary-resume"));
  }

  private static WireMockServer start() {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    server.stubFor(
        post("/oauth2/token").willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":600}")));
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    return server;
  }
}
