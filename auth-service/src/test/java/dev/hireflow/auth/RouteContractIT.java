package dev.hireflow.auth;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.RouteContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

@HireflowTest
class RouteContractIT {

  @Autowired WebTestClient web;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void theControllersAreThoseOfTheTable() {
    RouteContract.check(Service.AUTH, mapping);
  }

  @Test
  void everyPublicRouteIsDescribedWithTheErrorBody() {
    RouteContract.checkDescribed(Service.AUTH, web);
  }
}
