package dev.hireflow.local;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every journey the one running application: started for the first, stopped after the last.
 */
final class ApplicationUnderTest implements BeforeAllCallback, ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ApplicationUnderTest.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    application(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningApplication.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return application(context);
  }

  /** The root's store closes what it holds when all tests are over. */
  private static RunningApplication application(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            RunningApplication.class,
            key -> RunningApplication.inFreshFolder().start(),
            RunningApplication.class);
  }
}
