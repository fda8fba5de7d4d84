package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Person;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws a person by lot from the parts of a language. */
final class PersonDraw {

  private static final YearMonth NEWEST = YearMonth.of(2025, 6);

  private final Parts parts;
  private final Random random;
  private final DatePrinter dates;
  private final ResumeLayout layout;
  private final boolean brief;

  private PersonDraw(
      Parts parts, Random random, DatePrinter dates, ResumeLayout layout, boolean brief) {
    this.parts = parts;
    this.random = random;
    this.dates = dates;
    this.layout = layout;
    this.brief = brief;
  }

  /** A brief one fits on one page in every layout. */
  static Person person(
      String file,
      Parts parts,
      Random random,
      DatePrinter dates,
      ResumeLayout layout,
      boolean brief) {
    return new PersonDraw(parts, random, dates, layout, brief).draw(file);
  }

  private Person draw(String file) {
    String first = parts.any("GIVEN", random);
    String last = parts.any("FAMILY", random);
    String city = parts.any("CITY", random);
    String phone = digits(parts.any("PHONE", random));
    List<Person.Job> jobs = jobs(brief ? 2 : 2 + random.nextInt(3));
    return new Person(
        file,
        first,
        last,
        jobs.getFirst().title(),
        email(first, last),
        e164(phone),
        phone,
        withCountry(address(city), phone),
        city,
        List.of("linkedin.com/in/" + shortened(slug(first) + "-" + slug(last))),
        headings(),
        parts.any("SUMMARY", random),
        jobs,
        schools(brief ? 1 : 1 + random.nextInt(2), jobs.getLast()),
        List.of(
            new Person.Skills(parts.all("GROUP").get(0), some("SKILL", 4 + random.nextInt(3))),
            new Person.Skills(parts.all("GROUP").get(1), List.of())),
        parts.all("SPOKEN").subList(0, 2 + random.nextInt(2)),
        some("CERTIFICATE", 1 + random.nextInt(3)));
  }

  private List<Person.Job> jobs(int count) {
    List<Person.Job> jobs = new ArrayList<>();
    List<String> titles = some("TITLE", count);
    List<String> companies = some("COMPANY", count);
    YearMonth end = random.nextInt(4) > 0 ? null : NEWEST.minusMonths(random.nextInt(20));
    for (int i = 0; i < count; i++) {
      YearMonth start = (end == null ? NEWEST : end).minusMonths(13 + random.nextInt(50));
      jobs.add(
          new Person.Job(
              titles.get(i),
              companies.get(i),
              layout.printsPlacesOfJobs() ? place() : "",
              dates.span(start, end),
              dates.answer(start),
              dates.answer(end),
              some("POINT", brief ? 2 : 2 + random.nextInt(3))));
      end = start.minusMonths(1 + random.nextInt(3));
    }
    return jobs;
  }

  private List<Person.School> schools(int count, Person.Job oldest) {
    List<Person.School> schools = new ArrayList<>();
    List<String> degrees = some("DEGREE", count);
    List<String> names = some("SCHOOL", count);
    YearMonth end = YearMonth.of(Integer.parseInt(oldest.start().substring(0, 4)) - 1, 7);
    for (int i = 0; i < count; i++) {
      YearMonth start = end.minusMonths(33).withMonth(9);
      String[] degree = degrees.get(i).split(";", -1);
      schools.add(
          new Person.School(
              (degree[0].strip() + " " + degree[1].strip()).strip() + " " + degree[2].strip(),
              degree[0].strip(),
              degree[2].strip(),
              names.get(i),
              random.nextInt(3) > 0 ? dates.span(start, end) : dates.single(end),
              dates.answer(end)));
      end = start.minusMonths(2);
    }
    return schools;
  }

  private Person.Headings headings() {
    return new Person.Headings(
        parts.any("HEAD_CONTACT", random),
        parts.any("HEAD_SUMMARY", random),
        parts.any("HEAD_WORK", random),
        parts.any("HEAD_EDUCATION", random),
        parts.any("HEAD_SKILLS", random),
        parts.any("HEAD_LANGUAGES", random),
        parts.any("HEAD_CERTIFICATES", random));
  }

  private String place() {
    int at = random.nextInt(parts.all("CITY").size());
    String city = parts.all("CITY").get(at);
    return parts.first("CALLING").equals("1") ? city + ", " + parts.all("REGION").get(at) : city;
  }

  private String address(String city) {
    String region = parts.all("REGION").get(parts.all("CITY").indexOf(city));
    return digits(parts.any("ADDRESS", random).replace("{city}", city).replace("{region}", region));
  }

  /** A number without its country's code needs the country beside it to be told in full. */
  private String withCountry(String address, String phone) {
    String country = parts.first("COUNTRY");
    boolean known =
        phone.startsWith("+") || address.contains(country) || address.matches(".*, [A-Z]{2}\\b.*");
    return known ? address : address + ", " + country;
  }

  /** What has no spaces must fit in a narrow column. */
  private static String shortened(String slug) {
    return slug.length() > 18 ? slug.substring(0, 18).replaceAll("-$", "") : slug;
  }

  private String email(String first, String last) {
    String given = slug(first);
    String family = slug(last);
    return switch (random.nextInt(4)) {
      case 0 -> shortened(given.charAt(0) + family.replace("-", "")) + "@example.org";
      case 1 -> "post" + (10 + random.nextInt(90)) + "@example.com";
      case 2 -> shortened(given + "_" + family.replace("-", "")) + "@mail.example.com";
      default -> shortened(given + "." + family) + "@example.com";
    };
  }

  private List<String> some(String key, int count) {
    List<String> all = new ArrayList<>(parts.all(key));
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  private String digits(String pattern) {
    StringBuilder text = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      text.append(c == '#' ? (char) ('1' + random.nextInt(9)) : c);
    }
    return text.toString();
  }

  private String e164(String printed) {
    String bare = printed.replace("(0)", "").replaceAll("[^+\\d]", "");
    if (bare.startsWith("+")) {
      return bare;
    }
    String trunk = parts.first("TRUNK");
    boolean prefixed = !trunk.isEmpty() && bare.startsWith(trunk);
    return "+" + parts.first("CALLING") + (prefixed ? bare.substring(1) : bare);
  }

  private static String slug(@Nullable String name) {
    String plain = String.valueOf(name).replace("ß", "ss");
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", "-");
  }
}
