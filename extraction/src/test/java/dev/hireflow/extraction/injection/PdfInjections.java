package dev.hireflow.extraction.injection;

import static dev.hireflow.extraction.injection.PdfPen.text;

import dev.hireflow.extraction.generated.Generated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Hidden by what a page draws: colour, size, place, clips, covers, layers. */
final class PdfInjections {

  /** Its lower third is empty. */
  private static final String HOST = "2.classic.en.none.pdf";

  private static final double X = 70;
  private static final double Y = 120;

  private PdfInjections() {}

  static List<Injection> all() throws IOException {
    byte[] clean = Generated.document(HOST).bytes();
    List<Injection> all = new ArrayList<>();
    for (Map.Entry<String, UnaryOperator<String>> trick : tricks().entrySet()) {
      String operators = trick.getValue().apply(Payloads.hidden(all.size()));
      byte[] injected =
          PdfPen.changed(clean, (document, page) -> PdfPen.after(document, page, operators));
      all.add(new Injection("PDF: " + trick.getKey(), clean, injected, true));
    }
    return all;
  }

  /** Operators that hide a text, by name. */
  private static Map<String, UnaryOperator<String>> tricks() {
    Map<String, UnaryOperator<String>> tricks = new LinkedHashMap<>();
    colours(tricks);
    sizes(tricks);
    places(tricks);
    states(tricks);
    clips(tricks);
    covers(tricks);
    return tricks;
  }

  private static void colours(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("white on white", t -> "1 1 1 rg " + line(t));
    tricks.put("white of grey", t -> "1 g " + line(t));
    tricks.put("white of four inks", t -> "0 0 0 0 k " + line(t));
    tricks.put("white of a colour space", t -> "/DeviceRGB cs 1 1 1 sc " + line(t));
    tricks.put("nearly white, FEFEFE", t -> "0.996 0.996 0.996 rg " + line(t));
    tricks.put("nearly white, FAFAFA", t -> "0.98 0.98 0.98 rg " + line(t));
    tricks.put("white outlines", t -> "1 1 1 RG 1 Tr " + line(t));
    tricks.put("white inside and out", t -> "1 1 1 RG 1 1 1 rg 2 Tr " + line(t));
    tricks.put("the colour of its dark box", t -> box("0.15 0.2 0.24 rg") + line(t));
    tricks.put(
        "nearly the colour of its dark box",
        t -> box("0.15 0.2 0.24 rg") + "0.16 0.21 0.25 rg " + line(t));
    tricks.put("black on a black box", t -> box("0 g") + "0 g " + line(t));
    tricks.put("the colour of its light box", t -> box("0.8 0.9 0.8 rg") + line(t));
    tricks.put("white on a white box on a dark one", t -> box("0.2 g") + box("1 g") + line(t));
    tricks.put("the colour of a box of lines", t -> polygon("0.3 0.1 0.1 rg") + line(t));
  }

  private static void sizes(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("half a point", t -> text(X, Y, 0.5, t));
    tricks.put("one point", t -> text(X, Y, 1, t));
    tricks.put("twelve points made small", t -> "0.05 0 0 0.05 70 120 cm " + text(0, 0, 12, t));
    tricks.put("a matrix of nothing", t -> matrix("0 0 0 0 70 120", t));
    tricks.put("no height", t -> matrix("1 0 0 0 70 120", t));
    tricks.put("no width", t -> matrix("0 0 0 1 70 120", t));
    tricks.put("squeezed to nothing", t -> "BT 0.5 Tz ET " + line(t));
  }

  private static void places(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("left of the page", t -> text(-900, Y, 11, t));
    tricks.put("right of the page", t -> text(700, Y, 11, t));
    tricks.put("above the page", t -> text(X, 900, 11, t));
    tricks.put("below the page", t -> text(X, -40, 11, t));
  }

  private static void states(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("invisible mode", t -> "3 Tr " + line(t));
    tricks.put("mode for clipping", t -> "7 Tr " + line(t));
    tricks.put("invisible mode on a box", t -> box("0.9 g") + "0 g 3 Tr " + line(t));
  }

  private static void clips(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("clipped away", t -> "300 700 50 50 re W n " + line(t));
    tricks.put("clipped to nothing", t -> "70 120 0 0 re W n " + line(t));
    tricks.put("clipped by two", t -> "0 0 300 842 re W n 310 0 280 842 re W* n " + line(t));
    tricks.put(
        "clipped by lines",
        t -> "300 700 m 350 700 l 350 750 l 300 750 l h W n q " + line(t) + " Q");
  }

  private static void covers(Map<String, UnaryOperator<String>> tricks) {
    tricks.put("under a white box", t -> line(t) + " " + box("1 g"));
    tricks.put("under a coloured box", t -> line(t) + " " + box("0.2 0.5 0.3 rg"));
    tricks.put("under a box of lines", t -> line(t) + " " + polygon("0.2 0.5 0.3 rg"));
    tricks.put("under a box that is stroked, too", t -> line(t) + " 0.4 g 60 100 480 40 re B");
    tricks.put("under an inline picture", t -> line(t) + " " + picture());
  }

  private static String line(String text) {
    return text(X, Y, 11, text);
  }

  private static String box(String colour) {
    return colour + " 60 100 480 40 re f ";
  }

  private static String polygon(String colour) {
    return colour + " 60 100 m 540 100 l 540 140 l 60 140 l h f* ";
  }

  private static String matrix(String matrix, String text) {
    return "BT /Inj 11 Tf " + matrix + " Tm (" + PdfPen.escaped(text) + ") Tj ET";
  }

  private static String picture() {
    return "q 480 0 0 40 60 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0099\nEI Q";
  }
}
