package dev.hireflow.platform.test.bad.one;

import dev.hireflow.platform.test.bad.two.Two;

/** Half of a circle. */
public class One {

  Two two;
}
