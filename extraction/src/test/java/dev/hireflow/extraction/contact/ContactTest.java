package dev.hireflow.extraction.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.layout.ReadingOrder;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.section.Sections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe | en | Jane | Doe",
        "JANE DOE | en | Jane | Doe",
        "Dr. Anna Katharina Schneider | de | Anna Katharina | Schneider",
        "Jane M. Doe, RN, BSN | en | Jane | Doe",
        "María José García Márquez | es | María José | García Márquez",
        "Ludwig van der Berg | nl | Ludwig | van der Berg",
        "Seán O'Connor | en | Seán | O'Connor",
        "Saoirse Ní Dhomhnaill | en | Saoirse | Ní Dhomhnaill",
        "Name: Jane Doe | en | Jane | Doe"
      })
  void readsNames(String line, String language, String first, String last) throws Exception {
    Contact contact = contact(line + "\njob@example.org", language);
    assertThat(value(contact.firstName())).isEqualTo(first);
    assertThat(value(contact.lastName())).isEqualTo(last);
  }

  @Test
  void takesNoJobTitleForTheName() throws Exception {
    Contact contact = contact("Software Engineer\nJane Doe\njane.doe@example.org", "en");
    assertThat(value(contact.firstName())).isEqualTo("Jane");
  }

  @ParameterizedTest
  @ValueSource(strings = {"45 Battery Street", "Sesso F", "Nationality British"})
  void takesNoOtherFactForTheName(String line) throws Exception {
    Contact contact = contact(line + "\nJane Doe\njob@example.org", "en");
    assertThat(value(contact.firstName())).isEqualTo("Jane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1407 Foundry St, Apt 6 * Youngstown, OH 44509 * 330/555-0112",
        "1407 Foundry St, Apt 6 ❖ Youngstown, OH 44509 (open to travel)"
      })
  void joinsAStreetWithTheTownBehindASeparator(String line) throws Exception {
    Contact contact = contact("Jane Doe\n" + line, "en");
    assertThat(value(contact.location().address()))
        .isEqualTo("1407 Foundry St, Apt 6, Youngstown, OH 44509");
    assertThat(value(contact.location().city())).isEqualTo("Youngstown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+49 221 5550 1234 | +4922155501234",
        "Phone: (206) 555-0142, Seattle, WA | (206) 555-0142",
        "(+82) 10-9030-1843 | +821090301843",
        "Tel. 0123 456789 | 0123 456789"
      })
  void readsPhones(String line, String expected) throws Exception {
    String phone = value(contact("Jane Doe\n" + line, "en").phone());
    assertThat(phone).isIn(expected, "+12065550142");
  }

  @Test
  void writesANationalNumberInFullWhenTheCountryIsPrinted() throws Exception {
    assertThat(value(contact("Jane Doe\n(206) 555-0142 | Seattle, WA", "en").phone()))
        .isEqualTo("+12065550142");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2019 - 2021", "01/2019 – 03/2020", "GPA 3.90/4.00", "98101-1234"})
  void takesNoDateForAPhone(String line) throws Exception {
    assertThat(contact("Jane Doe\n" + line, "en").phone()).isEmpty();
  }

  @Test
  void writesLinksWithoutScheme() throws Exception {
    Contact contact =
        contact(
            "Jane Doe\nhttps://www.linkedin.com/in/jane-doe/ | http://github.com/janedoe |"
                + " https://janedoe.dev/",
            "en");
    assertThat(value(contact.linkedIn())).isEqualTo("www.linkedin.com/in/jane-doe");
    assertThat(value(contact.github())).isEqualTo("github.com/janedoe");
    assertThat(value(contact.website())).isEqualTo("janedoe.dev");
  }

  @Test
  void takesAHiddenTargetAndTheWordsOverItAsEvidence() throws Exception {
    Contact contact = contact("Jane Doe\n[my code](https://github.com/janedoe)", "en");
    assertThat(value(contact.github())).isEqualTo("github.com/janedoe");
    assertThat(contact.github().orElseThrow().printed()).isEqualTo("my");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seattle, WA 98101 | Seattle | WA | ",
        "Paris, France | Paris | | France",
        "Lindenstraße 42, 50674 Köln | Köln | | ",
        "Rua Augusta, 1500 – São Paulo – SP | São Paulo | SP | ",
        "Location: Austin, Texas | Austin | Texas | ",
        "12 Oak Street, Springfield, IL 62701 | Springfield | IL | "
      })
  void readsWhereThePersonLives(String line, String city, String state, String country)
      throws Exception {
    Location location = contact("Jane Doe\n" + line, "en").location();
    assertThat(value(location.city())).isEqualTo(city);
    assertThat(value(location.state())).isEqualTo(state == null ? "" : state);
    assertThat(value(location.country())).isEqualTo(country == null ? "" : country);
  }

  private static String value(Optional<Found> found) {
    return found.map(Found::value).orElse("");
  }

  private static Contact contact(String text, String language) throws Exception {
    return Contact.of(
        Sections.of(ReadingOrder.of(new DocumentReader().read(text.getBytes(UTF_8)))), language);
  }
}
