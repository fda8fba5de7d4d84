package dev.hireflow.extraction.samples;

import dev.hireflow.extraction.samples.Person.Headings;
import dev.hireflow.extraction.samples.Person.Job;
import dev.hireflow.extraction.samples.Person.School;
import dev.hireflow.extraction.samples.Person.Skills;
import java.util.List;

/** Nobody here exists; numbers and addresses are of the ranges kept for fiction. */
public final class People {

  private static final Headings ENGLISH =
      new Headings(
          "Contact",
          "Profile",
          "Professional Experience",
          "Education",
          "Skills",
          "Languages",
          "Certifications");

  /** One column, serif, the classic. */
  public static final Person ELEANOR =
      new Person(
          "eleanor-whitcombe",
          "Eleanor",
          "Whitcombe",
          "Operations Manager",
          "eleanor.whitcombe@example.com",
          "+12065550142",
          "(206) 555-0142",
          "Seattle, WA",
          "Seattle",
          List.of("linkedin.com/in/eleanor-whitcombe"),
          ENGLISH,
          "Operations manager with eleven years in regional logistics. Known for calm peak seasons,"
              + " honest numbers and teams that stay.",
          List.of(
              new Job(
                  "Operations Manager",
                  "Harborline Freight Inc.",
                  "Seattle, WA",
                  "March 2019 – Present",
                  "2019-03",
                  "present",
                  List.of(
                      "Run two cross-dock terminals with 64 people over three shifts, moving 1,900"
                          + " shipments on a usual day.",
                      "Cut missed pickups by 38% by giving dispatchers one shared board instead of"
                          + " four spreadsheets.",
                      "Introduced a weekly safety walk; recordable incidents fell from nine to two"
                          + " a year.",
                      "Negotiated the linehaul contracts for the northern routes, saving $410,000"
                          + " in the first year.")),
              new Job(
                  "Warehouse Supervisor",
                  "Cedar & Pine Supply Co.",
                  "Tacoma, WA",
                  "June 2015 – February 2019",
                  "2015-06",
                  "2019-02",
                  List.of(
                      "Led a team of 22 through the move to a building three times the size"
                          + " without a day of closing.",
                      "Planned staffing for the Christmas season from order data rather than from"
                          + " habit; overtime fell by a quarter.",
                      "Trained every forklift driver in-house and kept the certificates current.")),
              new Job(
                  "Logistics Coordinator",
                  "Bluebell Grocers LLC",
                  "Portland, OR",
                  "August 2012 – May 2015",
                  "2012-08",
                  "2015-05",
                  List.of(
                      "Scheduled 140 store deliveries a week and answered for each late one.",
                      "Built the first carrier scorecard, still used when contracts are renewed."))),
          List.of(
              new School(
                  "Bachelor of Science in Supply Chain Management",
                  "Bachelor of Science",
                  "Supply Chain Management",
                  "Western Cascade University",
                  "2008 – 2012",
                  "2012")),
          List.of(
              new Skills("Operations", List.of("Capacity planning", "Cross-docking", "Kaizen")),
              new Skills("Software", List.of("SAP", "Microsoft Excel", "Tableau", "SQL")),
              new Skills("People", List.of("Coaching", "Shift planning", "Negotiation"))),
          List.of("English", "Spanish"),
          List.of("Lean Six Sigma Green Belt", "Certified Supply Chain Professional"));

  /** Two columns with a dark sidebar. */
  public static final Person PRIYA =
      new Person(
          "priya-raghunathan",
          "Priya",
          "Raghunathan",
          "Backend Engineer",
          "priya@raghunathan.example",
          "+442079460958",
          "+44 20 7946 0958",
          "London, United Kingdom",
          "London",
          List.of("github.com/priya-raghunathan", "linkedin.com/in/priya-raghunathan"),
          new Headings(
              "Contact",
              "About me",
              "Work experience",
              "Education",
              "Skills",
              "Languages",
              "Certificates"),
          "I build services that keep their promises under load, and I write down why they are"
              + " built the way they are.",
          List.of(
              new Job(
                  "Senior Backend Engineer",
                  "Thistledown Payments Ltd",
                  "London",
                  "Sep 2021 - present",
                  "2021-09",
                  "present",
                  List.of(
                      "Own the ledger: 40 million postings a day, not one lost since 2022.",
                      "Moved settlement from nightly batches to a stream, so that merchants see"
                          + " their money in minutes.",
                      "Mentor four engineers and run the reading group on failure reports.")),
              new Job(
                  "Software Engineer",
                  "Maplebrook Software Ltd",
                  "Bristol",
                  "Jul 2018 - Aug 2021",
                  "2018-07",
                  "2021-08",
                  List.of(
                      "Rewrote the search of a hotel catalogue; the slowest percentile went from"
                          + " 2.4 s to 180 ms.",
                      "Brought in contract tests between eleven services and three teams.")),
              new Job(
                  "Software Engineering Intern",
                  "Orchard Robotics Ltd",
                  "Cambridge",
                  "Jun 2017 - Sep 2017",
                  "2017-06",
                  "2017-09",
                  List.of("Wrote the telemetry store of a picking robot in Rust."))),
          List.of(
              new School(
                  "MSc Computer Science",
                  "MSc",
                  "Computer Science",
                  "University of Eastmoor",
                  "2017 - 2018",
                  "2018"),
              new School(
                  "BSc Mathematics",
                  "BSc",
                  "Mathematics",
                  "University of Eastmoor",
                  "2014 - 2017",
                  "2017")),
          List.of(
              new Skills(
                  "",
                  List.of(
                      "Java",
                      "Kotlin",
                      "Rust",
                      "PostgreSQL",
                      "Kafka",
                      "Kubernetes",
                      "Terraform",
                      "gRPC"))),
          List.of("English", "Tamil", "German"),
          List.of("Certified Kubernetes Administrator"));

  /** A German tabular resume. */
  public static final Person JONAS =
      new Person(
          "jonas-brandstetter",
          "Jonas",
          "Brandstetter",
          "Elektroniker für Betriebstechnik",
          "jonas.brandstetter@example.de",
          "+493023125456",
          "+49 30 23125456",
          "Ahornweg 17, 12345 Musterstadt",
          "Musterstadt",
          List.of(),
          new Headings(
              "Persönliche Daten",
              "Profil",
              "Berufserfahrung",
              "Ausbildung",
              "Kenntnisse",
              "Sprachen",
              "Zertifikate"),
          "Elektroniker mit Freude an sauberen Schaltschränken und ehrlichen Messprotokollen.",
          List.of(
              new Job(
                  "Teamleiter Instandhaltung",
                  "Nordlicht Maschinenbau GmbH",
                  "Musterstadt",
                  "04/2020 – heute",
                  "2020-04",
                  "present",
                  List.of(
                      "Führung von sieben Elektronikern und zwei Auszubildenden",
                      "Ungeplante Stillstände der Presslinie um ein Drittel gesenkt")),
              new Job(
                  "Elektroniker für Betriebstechnik",
                  "Kranich Anlagenbau AG",
                  "Beispielhausen",
                  "09/2013 – 03/2020",
                  "2013-09",
                  "2020-03",
                  List.of(
                      "Montage und Inbetriebnahme von Förderanlagen bei Kunden in fünf Ländern",
                      "Programmierung von Steuerungen, Fehlersuche vor Ort"))),
          List.of(
              new School(
                  "Meister Elektrotechnik",
                  "Meister",
                  "Elektrotechnik",
                  "Handwerksakademie Musterstadt",
                  "2017 – 2019",
                  "2019"),
              new School(
                  "Ausbildung zum Elektroniker für Betriebstechnik",
                  "Ausbildung",
                  "Elektroniker für Betriebstechnik",
                  "Berufsschule Beispielhausen",
                  "2010 – 2013",
                  "2013")),
          List.of(
              new Skills("Technik", List.of("Siemens S7", "Schaltschrankbau", "Messtechnik")),
              new Skills("EDV", List.of("EPLAN", "SAP PM", "MS Office"))),
          List.of("Deutsch", "Englisch"),
          List.of("Ausbilderschein IHK"));

  private People() {}

  public static List<Person> all() {
    return List.of(ELEANOR, PRIYA, JONAS);
  }
}
