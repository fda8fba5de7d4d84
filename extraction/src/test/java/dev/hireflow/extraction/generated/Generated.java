package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Resumes by the hundred, the same ones for the same seed. {@link #documents} gives all layouts and
 * languages in the text formats, {@link #pictures} some of them as scans.
 */
public final class Generated {

  /** Noise of documents; that of pictures comes after it. */
  private static final List<Noise> NOISES =
      Arrays.stream(Noise.values()).filter(n -> n.compareTo(Noise.TILTED) < 0).toList();

  private static final List<Noise> GRAINS = List.of(Noise.NONE, Noise.TILTED, Noise.SPECKLED);

  private Generated() {}

  /** Each layout in each language: as a clean and a noisy PDF, as DOCX and as text. */
  public static Stream<GeneratedDocument> documents(long seed) {
    return names(seed).stream().map(Name::document);
  }

  /** Each layout once, the languages and grains in turn; one page each. */
  public static Stream<GeneratedDocument> pictures(long seed) {
    ResumeLayout[] layouts = ResumeLayout.values();
    return IntStream.range(0, layouts.length)
        .mapToObj(i ->
            new Name(
                seed,
                layouts[i],
                Parts.LANGUAGES.get(Math.floorMod(i + seed, Parts.LANGUAGES.size())),
                GRAINS.get(i % GRAINS.size()),
                Format.PNG))
        .map(Name::document);
  }

  /** Any person in any layout, without noise. */
  public static byte[] printed(Person person, ResumeLayout layout, String language, Format format) {
    Name name = new Name(0, layout, language, Noise.NONE, format);
    try {
      return name.print(person, Parts.of(language), new Random(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of a name, as {@link GeneratedDocument#name()} gives it. */
  public static GeneratedDocument document(String name) {
    long seed = Long.parseLong(name.substring(0, name.indexOf('.')));
    return Stream.of(ResumeLayout.values())
        .flatMap(
            layout -> Parts.LANGUAGES.stream().flatMap(language -> names(seed, layout, language)))
        .filter(n -> n.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no document " + name))
        .document();
  }

  private static Stream<Name> names(long seed, ResumeLayout layout, String language) {
    return Stream.of(Noise.values())
        .flatMap(noise ->
            Stream.of(Format.values())
                .map(format -> new Name(seed, layout, language, noise, format)));
  }

  private static List<Name> names(long seed) {
    List<Name> names = new ArrayList<>();
    int turn = Math.floorMod(seed, NOISES.size());
    for (ResumeLayout layout : ResumeLayout.values()) {
      for (String language : Parts.LANGUAGES) {
        int noisy = 1 + turn % (NOISES.size() - 1);
        names.add(new Name(seed, layout, language, Noise.NONE, Format.PDF));
        names.add(new Name(seed, layout, language, NOISES.get(noisy), Format.PDF));
        names.add(
            new Name(seed, layout, language, NOISES.get((turn + 3) % NOISES.size()), Format.DOCX));
        names.add(
            new Name(seed, layout, language, NOISES.get((turn + 6) % NOISES.size()), Format.TXT));
        turn++;
      }
    }
    return names;
  }

  private record Name(long seed, ResumeLayout layout, String language, Noise noise, Format format) {

    GeneratedDocument document() {
      Parts parts = Parts.of(language);
      Random random = new Random(Objects.hash(seed, layout.name(), language, format.name()));
      DatePrinter dates = DatePrinter.any(parts, random);
      Person person =
          PersonDraw.person(
              toString(),
              parts,
              random,
              noise == Noise.TIGHT_DASHES ? dates.tight() : dates,
              layout,
              format == Format.PNG);
      try {
        byte[] bytes = print(person, parts, random);
        return new GeneratedDocument(toString(), layout, language, format, noise, bytes, person);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private byte[] print(Person person, Parts parts, Random random) throws IOException {
      Plan plan = Noises.on(Planner.plan(person, layout, parts), noise);
      int lot = random.nextInt(6);
      return switch (format) {
        case PDF -> PdfPainter.of(plan, noise, parts, lot);
        case DOCX -> WordWriter.of(plan, noise, parts, lot);
        case TXT -> TextWriter.of(plan, noise, parts, lot, layout.ordinal() % 2 == 1);
        case PNG -> Picture.of(PdfPainter.of(plan, noise, parts, lot), noise, random);
      };
    }

    @Override
    public String toString() {
      return seed
          + "."
          + layout.label()
          + "."
          + language
          + "."
          + noise.label()
          + "."
          + format.extension();
    }
  }
}
