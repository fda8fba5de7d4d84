package dev.hireflow.job;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.test.RouteContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class RouteContractIT extends JobIntegration {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void theControllersAreThoseOfTheTable() {
    RouteContract.check(Service.JOB, mapping);
  }

  @Test
  void everyPublicRouteIsDescribedWithTheErrorBody() {
    RouteContract.checkDescribed(Service.JOB, web);
  }
}
