package dev.hireflow.job;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** auth-service's answers to those who miss a user. */
public final class AuthServiceStandIn {

  private static final WireMockServer SERVER = start();

  private AuthServiceStandIn() {}

  public static String url() {
    return SERVER.baseUrl();
  }

  public static void knows(long userId) {
    String snapshot = "{\"version\":1,\"user\":" + JobTest.userData(userId) + "}";
    SERVER.stubFor(get(urlEqualTo("/internal/users/" + userId)).willReturn(okJson(snapshot)));
  }

  public static void isAwayFor(long userId) {
    SERVER.stubFor(get(urlEqualTo("/internal/users/" + userId)).willReturn(serviceUnavailable()));
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
