package dev.hireflow.extraction.injection;

import dev.hireflow.extraction.generated.Generated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hidden in a Word file: by what its text is told to look like, or in parts that nobody opens. */
final class WordInjections {

  private static final String HOST = "2.classic.en.none.docx";
  private static final String SPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  private final byte[] clean = Generated.document(HOST).bytes();
  private final List<Injection> all = new ArrayList<>();

  private WordInjections() {}

  static List<Injection> all() throws IOException {
    WordInjections injections = new WordInjections();
    injections.runs();
    injections.styles();
    injections.backgrounds();
    injections.shapes();
    injections.revisions();
    injections.parts();
    return injections.all;
  }

  private void runs() throws IOException {
    run("vanished", "<w:vanish/>");
    run("vanished in the web view", "<w:webHidden/>");
    run("vanished for good", "<w:specVanish/>");
    run("white", "<w:color w:val='FFFFFF'/>");
    run("nearly white", "<w:color w:val='FEFEFE'/>");
    run("white of the theme", "<w:color w:val='FFFFFF' w:themeColor='background1'/>");
    run("one point", "<w:sz w:val='2'/>");
    run("half a point", "<w:sz w:val='1'/>");
    run("squeezed to nothing", "<w:w w:val='1'/>");
    warned(
        "white link",
        "<w:p><w:hyperlink>" + runOf("<w:color w:val='FFFFFF'/>") + "</w:hyperlink></w:p>");
  }

  private void styles() throws IOException {
    styled("style that vanishes", "<w:vanish/>");
    styled("style of white", "<w:color w:val='FFFFFF'/>");
    styled("style of one point", "<w:sz w:val='2'/>");
  }

  /** As a style of the paragraph, and as one of the run. */
  private void styled(String name, String properties) throws IOException {
    String style =
        "<w:styles"
            + SPACES
            + "><w:style w:type='%s' w:styleId='Odd'><w:rPr>"
            + properties
            + "</w:rPr></w:style></w:styles>";
    String paragraph = "<w:p><w:pPr><w:pStyle w:val='Odd'/></w:pPr>" + runOf("") + "</w:p>";
    String run = "<w:p>" + runOf("<w:rStyle w:val='Odd'/>") + "</w:p>";
    add("paragraph " + name, paragraph, style.formatted("paragraph"), true);
    add("character " + name, run, style.formatted("character"), true);
  }

  private void backgrounds() throws IOException {
    String white = runOf("<w:color w:val='FFFFFF'/>");
    String black = runOf("<w:color w:val='000000'/>");
    warned("white in a cell without shading", cell("", white));
    warned("white in a cell of white", cell(shade("FFFFFF"), white));
    warned("black in a cell of black", cell(shade("000000"), black));
    warned(
        "black on black of its own",
        "<w:p>" + runOf("<w:color w:val='000000'/>" + shade("000000")) + "</w:p>");
    warned(
        "black in a paragraph of black",
        "<w:p><w:pPr>" + shade("000000") + "</w:pPr>" + black + "</w:p>");
    warned(
        "yellow on yellow",
        "<w:p>" + runOf("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>") + "</w:p>");
  }

  private void shapes() throws IOException {
    String run = "<w:p>" + runOf("") + "</w:p>";
    warned(
        "hidden text box",
        "<w:p><w:r><w:drawing><wp:anchor xmlns:wp='wp'><wp:docPr id='1' name='b' hidden='1'/>"
            + "<w:txbxContent>"
            + run
            + "</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>");
    warned(
        "invisible old shape",
        "<w:p><w:r><w:pict><v:shape xmlns:v='v' style='width:9pt;visibility:hidden'><v:textbox>"
            + "<w:txbxContent>"
            + run
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
    silent(
        "description of a picture",
        "<w:p><w:r><w:drawing><wp:inline xmlns:wp='wp'><wp:docPr id='2' name='p' title='"
            + text()
            + "' descr='"
            + text()
            + "'/></wp:inline></w:drawing></w:r></w:p>");
  }

  private void revisions() throws IOException {
    silent(
        "deleted",
        "<w:p><w:del w:id='1'><w:r><w:delText>" + text() + "</w:delText></w:r></w:del></w:p>");
    silent("deleted with its text", "<w:p><w:del w:id='1'>" + runOf("") + "</w:del></w:p>");
    silent("moved away", "<w:p><w:moveFrom w:id='1'>" + runOf("") + "</w:moveFrom></w:p>");
    silent("code of a field", "<w:p><w:r><w:instrText>" + text() + "</w:instrText></w:r></w:p>");
    silent("name of a bookmark", "<w:p><w:bookmarkStart w:id='1' w:name='" + text() + "'/></w:p>");
    silent("XML comment", "<!-- " + text() + " -->");
  }

  private void parts() throws IOException {
    part(
        "comment",
        "word/comments.xml",
        "<w:comments"
            + SPACES
            + "><w:comment w:id='1'><w:p>"
            + runOf("")
            + "</w:p></w:comment></w:comments>");
    part(
        "core properties",
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp='cp'><cp:keywords>"
            + text()
            + "</cp:keywords></cp:coreProperties>");
    part(
        "own properties",
        "docProps/custom.xml",
        "<Properties><property name='prompt'>" + text() + "</property></Properties>");
    part(
        "variables",
        "word/settings.xml",
        "<w:settings"
            + SPACES
            + "><w:docVars><w:docVar w:name='p' w:val='"
            + text()
            + "'/></w:docVars></w:settings>");
    part("own XML", "customXml/item1.xml", "<a>" + text() + "</a>");
    part(
        "glossary",
        "word/glossary/document.xml",
        "<w:glossaryDocument" + SPACES + "><w:p>" + runOf("") + "</w:p></w:glossaryDocument>");
    part("other format", "word/afchunk.htm", "<html>" + text() + "</html>");
  }

  private void run(String name, String properties) throws IOException {
    warned(name, "<w:p>" + runOf(properties) + "</w:p>");
  }

  private void warned(String name, String body) throws IOException {
    add(name, body, "", true);
  }

  private void silent(String name, String body) throws IOException {
    add(name, body, "", false);
  }

  private void add(String name, String body, String styles, boolean warned) throws IOException {
    byte[] injected = WordPen.inserted(clean, body);
    byte[] whole = styles.isEmpty() ? injected : WordPen.with(injected, "word/styles.xml", styles);
    all.add(new Injection("DOCX: " + name, clean, whole, warned));
  }

  private void part(String name, String part, String content) throws IOException {
    all.add(new Injection("DOCX: " + name, clean, WordPen.with(clean, part, content), false));
  }

  private String runOf(String properties) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text() + "</w:t></w:r>";
  }

  private String text() {
    return Payloads.hidden(all.size())
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String shade(String fill) {
    return "<w:shd w:val='clear' w:fill='" + fill + "'/>";
  }

  private static String cell(String shading, String run) {
    return "<w:tbl><w:tr><w:tc><w:tcPr>"
        + shading
        + "</w:tcPr><w:p>"
        + run
        + "</w:p></w:tc></w:tr></w:tbl>";
  }
}
