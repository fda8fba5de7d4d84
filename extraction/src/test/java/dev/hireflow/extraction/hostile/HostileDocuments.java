package dev.hireflow.extraction.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All families together. */
public final class HostileDocuments {

  private HostileDocuments() {}

  public static List<HostileDocument> all() throws IOException {
    List<HostileDocument> all = new ArrayList<>();
    all.addAll(PdfStructures.all());
    all.addAll(PdfBombs.all());
    all.addAll(PdfFonts.all());
    all.addAll(PackageBombs.all());
    all.addAll(PackageContents.all());
    all.addAll(HostilePictures.all());
    all.addAll(HostileTexts.all());
    all.addAll(Impostors.all());
    all.addAll(Truncations.all());
    return all;
  }
}
