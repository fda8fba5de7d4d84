package dev.hireflow.resume;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.test.RouteContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class RouteContractIT extends ResumeIntegration {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void theControllersAreThoseOfTheTable() {
    RouteContract.check(Service.RESUME, mapping);
  }

  @Test
  void everyPublicRouteIsDescribedWithTheErrorBody() {
    RouteContract.checkDescribed(Service.RESUME, web);
  }
}
