package dev.hireflow.platform.web;

/** What is wrong with one member of a body or one parameter. */
public record FieldProblem(String field, String message) {}
