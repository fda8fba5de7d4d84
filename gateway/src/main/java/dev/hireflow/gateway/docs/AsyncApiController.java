package dev.hireflow.gateway.docs;

import dev.hireflow.platform.web.ApiException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the events, as the contracts module carries it. */
@RestController
class AsyncApiController {

  private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

  private final Resource description = new ClassPathResource("asyncapi.yaml");

  @GetMapping("/asyncapi.yaml")
  ResponseEntity<Resource> asyncApi() {
    if (!description.exists()) {
      throw ApiException.notFound("No such path");
    }
    return ResponseEntity.ok().contentType(YAML).body(description);
  }
}
