package dev.hireflow.platform.test.bad.two;

import dev.hireflow.platform.test.bad.one.One;

/** The other half. */
public class Two {

  One one;
}
