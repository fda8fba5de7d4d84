package dev.hireflow.resume;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** The answers of auth-service and job-service to those who miss something. */
public final class OtherServices {

  private static final WireMockServer SERVER = start();

  private OtherServices() {}

  public static String url() {
    return SERVER.baseUrl();
  }

  public static void knows(long userId, String sections) {
    String snapshot = "{\"version\":1,\"user\":" + ResumeTest.userData(userId, sections) + "}";
    SERVER.stubFor(get(urlEqualTo("/internal/users/" + userId)).willReturn(okJson(snapshot)));
    SERVER.stubFor(
        get(urlPathEqualTo("/internal/users"))
            .withQueryParam("email", equalTo(ResumeTest.email(userId)))
            .willReturn(okJson(snapshot)));
  }

  public static void isAwayFor(long userId) {
    SERVER.stubFor(get(urlEqualTo("/internal/users/" + userId)).willReturn(serviceUnavailable()));
  }

  /** A snapshot as job-service answers it, or the event's data in it. */
  public static void knowsApplication(long id, String application, long version) {
    SERVER.stubFor(
        get(urlEqualTo("/internal/applications/" + id))
            .willReturn(
                okJson("{\"version\":%d,\"application\":%s}".formatted(version, application))));
  }

  public static void cannotSayOfApplication(long id) {
    SERVER.stubFor(
        get(urlEqualTo("/internal/applications/" + id)).willReturn(serviceUnavailable()));
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
