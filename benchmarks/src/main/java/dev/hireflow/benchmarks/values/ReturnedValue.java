package dev.hireflow.benchmarks.values;

import java.util.OptionalDouble;

/**
 * A value of an answer.
 *
 * @param path as confidence names it
 * @param right it equals the label at its place, or an alternative
 */
public record ReturnedValue(
    String path, FieldGroup group, String value, boolean right, OptionalDouble confidence) {}
