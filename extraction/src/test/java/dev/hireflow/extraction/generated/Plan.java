package dev.hireflow.extraction.generated;

import java.util.List;
import java.util.function.UnaryOperator;

/** All that is printed, and where: above, in the main column, in the smaller one. */
record Plan(Frame frame, List<Block> head, List<Block> main, List<Block> side) {

  Plan with(UnaryOperator<Block> change) {
    return new Plan(
        frame,
        head.stream().map(change).toList(),
        main.stream().map(change).toList(),
        side.stream().map(change).toList());
  }
}
