package dev.hireflow.job;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** resume-service's answers to those who ask for a resume. */
public final class ResumeServiceStandIn {

  private static final WireMockServer SERVER = start();

  private ResumeServiceStandIn() {}

  public static String url() {
    return SERVER.baseUrl();
  }

  /** The resume has as many changes as files. */
  public static void knows(long id, long userId, int fileVersion) {
    String snapshot =
        "{\"version\":%d,\"resume\":%s}"
            .formatted(fileVersion, JobTest.resumeData(id, userId, fileVersion));
    SERVER.stubFor(get(urlEqualTo(path(id))).willReturn(okJson(snapshot)));
  }

  public static void hasDeleted(long id) {
    SERVER.stubFor(get(urlEqualTo(path(id))).willReturn(notFound()));
  }

  public static void isAwayFor(long id) {
    SERVER.stubFor(get(urlEqualTo(path(id))).willReturn(serviceUnavailable()));
  }

  private static String path(long id) {
    return "/internal/resumes/" + id;
  }

  private static WireMockServer start() {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    return server;
  }
}
