package dev.hireflow.extraction.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Layers, as the document says that they are at first: nobody sees one that is off. */
final class OptionalContent {

  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName ALL_ON = COSName.getPDFName("AllOn");
  private static final COSName ANY_OFF = COSName.getPDFName("AnyOff");
  private static final COSName ALL_OFF = COSName.getPDFName("AllOff");

  private final @Nullable PDOptionalContentProperties layers;
  private int open;
  private int hiddenSince;

  OptionalContent(PDDocument document) {
    layers = document.getDocumentCatalog().getOCProperties();
  }

  void clear() {
    open = 0;
    hiddenSince = 0;
  }

  boolean isOff() {
    return hiddenSince > 0;
  }

  void begin(COSName tag, @Nullable COSDictionary properties) {
    begin(COSName.OC.equals(tag) && isOff(properties));
  }

  void begin(boolean off) {
    open++;
    if (hiddenSince == 0 && off) {
      hiddenSince = open;
    }
  }

  void end() {
    if (hiddenSince == open) {
      hiddenSince = 0;
    }
    open = Math.max(0, open - 1);
  }

  /** For a form or picture that belongs to a layer. */
  boolean isOff(@Nullable PDResources resources, List<COSBase> operands) {
    if (layers == null
        || resources == null
        || operands.isEmpty()
        || !(operands.getFirst() instanceof COSName name)) {
      return false;
    }
    try {
      var object = resources.getXObject(name);
      return object != null && isOff(object.getCOSObject().getCOSDictionary(COSName.OC));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private boolean isOff(@Nullable COSDictionary layer) {
    if (layers == null || layer == null) {
      return false;
    }
    if (!MEMBERSHIP.equals(layer.getCOSName(COSName.TYPE))) {
      return !isOn(layer, layers);
    }
    List<Boolean> on = new ArrayList<>();
    groups(layer).forEach(group -> on.add(!isOff(group)));
    COSName policy = layer.getCOSName(COSName.P);
    if (on.isEmpty()) {
      return false;
    }
    if (ALL_ON.equals(policy)) {
      return on.contains(false);
    }
    if (ANY_OFF.equals(policy)) {
      return !on.contains(false);
    }
    return ALL_OFF.equals(policy) ? on.contains(true) : !on.contains(true);
  }

  private static boolean isOn(COSDictionary layer, PDOptionalContentProperties layers) {
    try {
      return layers.isGroupEnabled(new PDOptionalContentGroup(layer));
    } catch (RuntimeException e) {
      // What is written badly switches nothing off.
      return true;
    }
  }

  private static List<COSDictionary> groups(COSDictionary membership) {
    COSBase groups = membership.getDictionaryObject("OCGs");
    List<COSDictionary> found = new ArrayList<>();
    if (groups instanceof COSDictionary one) {
      found.add(one);
    } else if (groups instanceof COSArray array) {
      for (COSBase item : array) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object instanceof COSDictionary group) {
          found.add(group);
        }
      }
    }
    found.removeIf(group -> MEMBERSHIP.equals(group.getCOSName(COSName.TYPE)));
    return found;
  }
}
