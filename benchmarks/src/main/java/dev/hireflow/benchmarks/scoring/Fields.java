package dev.hireflow.benchmarks.scoring;

import java.util.List;

/** The fields that have labels, under the labels' names. */
public final class Fields {

  public static final List<String> BASIC =
      List.of(
          "firstName",
          "lastName",
          "email",
          "phone",
          "address",
          "city",
          "state",
          "country",
          "linkedin",
          "github",
          "website");

  public static final List<String> DATES = List.of("startDate", "endDate");

  private Fields() {}
}
