package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only a cluster would notice: names and numbers that have to agree across files. */
class DeploymentFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final int GATEWAY = 8080;

  @Test
  void everyServiceIsInEveryPlace() {
    List<String> names = ServiceSpec.ALL.stream().map(ServiceSpec::name).toList();

    assertThat(ofKind("k8s/base", "Deployment").map(DeploymentFilesTest::name))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(ofKind("k8s/base", "Service").map(DeploymentFilesTest::name))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(read("docker-compose.yml").getFirst().path("services").propertyNames())
        .containsAll(names)
        .contains("postgres", "kafka");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k8s/base", "k8s/overlays/local"})
  void selectorsMatchTheirPodsAndPortsAreThere(String folder) {
    List<JsonNode> pods = pods(folder).toList();

    assertThat(pods).isNotEmpty();
    pods.forEach(workload ->
        assertThat(workload.at("/spec/selector/matchLabels"))
            .as(name(workload))
            .isEqualTo(workload.at("/spec/template/metadata/labels")));
    ofKind(folder, "Service")
        .forEach(service ->
            assertThat(portsOf(service, pods))
                .as(name(service))
                .contains(service.at("/spec/ports/0/targetPort").asString()));
  }

  @Test
  void addressesNameTheRightPorts() {
    JsonNode compose = read("docker-compose.yml").getFirst().path("x-environment");
    List<String> cluster =
        read("k8s/base/kustomization.yaml")
            .getFirst()
            .at("/configMapGenerator/0/literals")
            .valueStream()
            .map(JsonNode::asString)
            .toList();

    ServiceSpec.ALL.stream()
        .filter(service -> !service.isGateway())
        .forEach(service -> {
          String url = "http://" + service.name() + ":" + (GATEWAY + service.portOffset());
          assertThat(compose.path(service.urlVariable()).asString()).isEqualTo(url);
          assertThat(cluster).contains(service.urlVariable() + "=" + url);
        });
  }

  @Test
  void filesOutliveTheContainer() {
    JsonNode resumes = read("docker-compose.yml").getFirst().at("/services/resume-service");

    assertThat(resumes.at("/volumes/0").asString()).isEqualTo("files:/data");
    assertThat(resumes.path("environment").valueStream()).noneMatch(JsonNode::isContainer);
  }

  private static List<String> portsOf(JsonNode service, List<JsonNode> workloads) {
    return workloads.stream()
        .filter(workload ->
            workload.at("/spec/template/metadata/labels").equals(service.at("/spec/selector")))
        .flatMap(workload -> workload.at("/spec/template/spec/containers/0/ports").valueStream())
        .map(port -> port.path("name").asString())
        .toList();
  }

  private static Stream<JsonNode> pods(String folder) {
    return Stream.concat(ofKind(folder, "Deployment"), ofKind(folder, "StatefulSet"));
  }

  /** Whole objects only: patches have no selector. */
  private static Stream<JsonNode> ofKind(String folder, String kind) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream()
          .flatMap(file -> read(ROOT.relativize(file).toString()).stream())
          .filter(document -> document.path("kind").asString("").equals(kind))
          .filter(document -> document.at("/spec/selector").isObject());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(JsonNode document) {
    return document.at("/metadata/name").asString();
  }

  private static List<JsonNode> read(String file) {
    try {
      Iterable<Object> documents = new Yaml().loadAll(Files.readString(ROOT.resolve(file)));
      return StreamSupport.stream(documents.spliterator(), false)
          .map(document -> JsonMapper.shared().<JsonNode>valueToTree(document))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
