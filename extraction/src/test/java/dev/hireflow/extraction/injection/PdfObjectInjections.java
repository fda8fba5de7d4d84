package dev.hireflow.extraction.injection;

import static dev.hireflow.extraction.injection.PdfPen.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.generated.Generated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Hidden by what a document is made of besides a page's operators. */
final class PdfObjectInjections {

  private static final String HOST = "2.classic.en.none.pdf";

  private final byte[] clean = Generated.document(HOST).bytes();
  private final List<Injection> all = new ArrayList<>();

  private PdfObjectInjections() {}

  static List<Injection> all() throws IOException {
    PdfObjectInjections injections = new PdfObjectInjections();
    injections.onThePage();
    injections.layers();
    injections.aroundThePage();
    return injections.all;
  }

  /** A way to put a text into a document. */
  private interface Trick {
    void apply(PDDocument document, PDPage page, String text) throws IOException;
  }

  private void warned(String name, Trick trick) throws IOException {
    add(name, trick, true);
  }

  private void silent(String name, Trick trick) throws IOException {
    add(name, trick, false);
  }

  private void add(String name, Trick trick, boolean warned) throws IOException {
    String text = Payloads.hidden(all.size());
    byte[] injected = PdfPen.changed(clean, (document, page) -> trick.apply(document, page, text));
    all.add(new Injection("PDF: " + name, clean, injected, warned));
  }

  private void onThePage() throws IOException {
    warned("transparent", (d, page, t) -> PdfPen.after(d, page, alpha(page, 0) + line(t)));
    warned(
        "nearly transparent", (d, page, t) -> PdfPen.after(d, page, alpha(page, 0.02f) + line(t)));
    warned("outside the crop box", PdfObjectInjections::outsideCrop);
    warned("under a picture", PdfObjectInjections::underPicture);
    warned("under a form's box", PdfObjectInjections::underForm);
    warned("outside a form's frame", PdfObjectInjections::outsideForm);
    warned("under an annotation", PdfObjectInjections::underAnnotation);
    silent("actual text of a dot", PdfObjectInjections::actualText);
    silent("form that is never drawn", (d, page, t) -> form(d, page, line(t)));
  }

  private void layers() throws IOException {
    warned(
        "layer switched off",
        (d, page, t) ->
            PdfPen.after(d, page, "/OC /" + layer(d, page) + " BDC " + line(t) + " EMC"));
    warned(
        "layer within another",
        (d, page, t) ->
            PdfPen.after(
                d, page, "/OC /" + layer(d, page) + " BDC /Span BMC " + line(t) + " EMC EMC"));
    warned("form of a layer switched off", PdfObjectInjections::formOfLayer);
    warned("membership of layers switched off", PdfObjectInjections::membership);
  }

  private void aroundThePage() throws IOException {
    silent("title", (d, page, t) -> d.getDocumentInformation().setTitle(t));
    silent("author", (d, page, t) -> d.getDocumentInformation().setAuthor(t));
    silent("subject", (d, page, t) -> d.getDocumentInformation().setSubject(t));
    silent("keywords", (d, page, t) -> d.getDocumentInformation().setKeywords(t));
    silent(
        "own member of the information",
        (d, page, t) -> d.getDocumentInformation().setCustomMetadataValue("Prompt", t));
    silent("XMP", PdfObjectInjections::xmp);
    silent("attachment", PdfObjectInjections::attachment);
    silent("note", PdfObjectInjections::note);
    silent("hidden remark", PdfObjectInjections::hiddenRemark);
    silent("value of a hidden field", PdfObjectInjections::field);
    silent("outline", PdfObjectInjections::outline);
    silent(
        "script",
        (d, page, t) ->
            d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + t + "')")));
    silent("name of a layer", (d, page, t) -> layerNamed(d, page, t));
  }

  private static String line(String text) {
    return text(70, 120, 11, text);
  }

  private static String alpha(PDPage page, float alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(alpha);
    return "/" + page.getResources().add(state).getName() + " gs ";
  }

  private static void outsideCrop(PDDocument document, PDPage page, String text)
      throws IOException {
    page.setCropBox(page.getMediaBox());
    page.setMediaBox(new PDRectangle(-400, -400, 1_600, 1_800));
    PdfPen.after(document, page, text(70, 1_000, 11, text));
  }

  private static void underPicture(PDDocument document, PDPage page, String text)
      throws IOException {
    var pixels = new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
    COSName name = page.getResources().add(LosslessFactory.createFromImage(document, pixels));
    PdfPen.after(document, page, line(text) + " 480 0 0 40 60 100 cm /" + name.getName() + " Do");
  }

  private static COSName form(PDDocument document, PDPage page, String operators)
      throws IOException {
    PDFormXObject form = new PDFormXObject(PdfPen.stream(document, operators));
    form.setBBox(new PDRectangle(0, 0, 595, 842));
    PDResources resources = new PDResources();
    resources.getCOSObject().addAll(page.getResources().getCOSObject());
    form.setResources(resources);
    return page.getResources().add(form);
  }

  private static void underForm(PDDocument document, PDPage page, String text) throws IOException {
    COSName form = form(document, page, "0.9 g 60 100 480 40 re f");
    PdfPen.after(document, page, line(text) + " /" + form.getName() + " Do");
  }

  private static void outsideForm(PDDocument document, PDPage page, String text)
      throws IOException {
    COSName name = form(document, page, line(text));
    PDFormXObject form = (PDFormXObject) page.getResources().getXObject(name);
    form.setBBox(new PDRectangle(0, 0, 20, 20));
    PdfPen.after(document, page, "/" + name.getName() + " Do");
  }

  private static void underAnnotation(PDDocument document, PDPage page, String text)
      throws IOException {
    PdfPen.after(document, page, line(text));
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(60, 100, 480, 40));
    square.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
    add(page, square);
  }

  private static void actualText(PDDocument document, PDPage page, String text) throws IOException {
    PdfPen.after(
        document,
        page,
        "/Span << /ActualText ("
            + PdfPen.escaped(text)
            + ") >> BDC "
            + text(70, 120, 11, ".")
            + " EMC");
  }

  private static void formOfLayer(PDDocument document, PDPage page, String text)
      throws IOException {
    String layer = layer(document, page);
    COSName name = form(document, page, line(text));
    PDFormXObject form = (PDFormXObject) page.getResources().getXObject(name);
    form.setOptionalContent(page.getResources().getProperties(COSName.getPDFName(layer)));
    PdfPen.after(document, page, "/" + name.getName() + " Do");
  }

  private static void membership(PDDocument document, PDPage page, String text) throws IOException {
    COSName layer = COSName.getPDFName(layer(document, page));
    COSDictionary membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
    membership.setItem("OCGs", page.getResources().getProperties(layer));
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    properties.setItem("OCMD1", membership);
    PdfPen.after(document, page, "/OC /OCMD1 BDC " + line(text) + " EMC");
  }

  private static String layer(PDDocument document, PDPage page) {
    return layerNamed(document, page, "Remarks");
  }

  private static String layerNamed(PDDocument document, PDPage page, String name) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
    layers.addGroup(layer);
    layers.setGroupEnabled(layer, false);
    document.getDocumentCatalog().setOCProperties(layers);
    return page.getResources().add(layer).getName();
  }

  private static void xmp(PDDocument document, PDPage page, String text) throws IOException {
    String packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + text + "</x:xmpmeta>";
    document
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(UTF_8))));
  }

  private static void attachment(PDDocument document, PDPage page, String text) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("resume.txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(UTF_8))));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("resume.txt", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private static void note(PDDocument document, PDPage page, String text) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(text);
    note.setRectangle(new PDRectangle(70, 120, 20, 20));
    add(page, note);
  }

  private static void hiddenRemark(PDDocument document, PDPage page, String text)
      throws IOException {
    PDAnnotationFreeText remark = new PDAnnotationFreeText();
    remark.setContents(text);
    remark.setHidden(true);
    remark.setRectangle(new PDRectangle(60, 100, 480, 40));
    add(page, remark);
  }

  private static void add(PDPage page, PDAnnotation annotation) throws IOException {
    List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
    annotations.add(annotation);
    page.setAnnotations(annotations);
  }

  private static void field(PDDocument document, PDPage page, String text) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("summary");
    field.getCOSObject().setItem(COSName.V, new COSString(text));
    form.setFields(Arrays.asList(field));
    COSArray none = new COSArray();
    field.getWidgets().getFirst().getCOSObject().setItem(COSName.RECT, none);
  }

  private static void outline(PDDocument document, PDPage page, String text) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(page);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
