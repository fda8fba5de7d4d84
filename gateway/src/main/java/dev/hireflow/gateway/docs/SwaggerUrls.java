package dev.hireflow.gateway.docs;

import dev.hireflow.contracts.route.Service;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The list to choose from in the Swagger UI: every service, then the gateway's own pages. */
@Component
class SwaggerUrls implements SmartInitializingSingleton {

  private final SwaggerUiConfigProperties properties;

  SwaggerUrls(SwaggerUiConfigProperties properties) {
    this.properties = properties;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Set<SwaggerUrl> urls = new LinkedHashSet<>();
    for (Service service : Service.values()) {
      urls.add(new SwaggerUrl(service.id(), "/v3/api-docs/" + service.id(), service.id()));
    }
    urls.add(new SwaggerUrl("gateway", "/v3/api-docs", "gateway"));
    properties.setUrls(urls);
  }
}
