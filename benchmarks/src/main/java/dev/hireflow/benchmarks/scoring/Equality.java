package dev.hireflow.benchmarks.scoring;

import org.jspecify.annotations.Nullable;

/** When a returned value is as good as a labelled one. */
public enum Equality {
  /** The same by the rule of its field. */
  EXACT {
    @Override
    boolean of(String field, @Nullable String one, @Nullable String other) {
      return FieldEquality.equal(field, one, other);
    }
  },
  /** Right enough: one holds the other, or three quarters of the words are shared. */
  LENIENT {
    @Override
    boolean of(String field, @Nullable String one, @Nullable String other) {
      return FieldEquality.equal(field, one, other) || FieldEquality.close(field, one, other);
    }
  };

  abstract boolean of(String field, @Nullable String one, @Nullable String other);
}
