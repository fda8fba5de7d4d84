package dev.hireflow.local.demo;

/** One thing that users do, in steps. */
interface Journey {

  String title();

  void run(Steps steps, Visitor visitor);
}
