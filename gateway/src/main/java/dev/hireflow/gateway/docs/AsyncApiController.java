package dev.hireflow.gateway.docs;

import dev.hireflow.platform.web.ApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the events, as the contracts module carries it. */
@RestController
class AsyncApiController {

  private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

  private final @Nullable String description = Pages.find("asyncapi.yaml");

  @GetMapping("/asyncapi.yaml")
  ResponseEntity<String> asyncApi() {
    if (description == null) {
      throw ApiException.notFound("No such path");
    }
    return ResponseEntity.ok().contentType(YAML).body(description);
  }
}
