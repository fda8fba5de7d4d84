package dev.hireflow.interview.resumecopy;

import dev.hireflow.contracts.event.PrimaryResumeSnapshot;
import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.interview.resumecopy.PrimaryResume.Missing;
import dev.hireflow.interview.resumecopy.PrimaryResume.Read;
import dev.hireflow.interview.resumecopy.PrimaryResume.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What we have heard of resumes. */
@Component
class ResumeCopies {

  private static final int LONGEST_NAME = 255;
  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final ResumeCopyRows rows;
  private final JsonMapper json;

  ResumeCopies(ResumeCopyRows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  /** As the events would be stored that the owner's answer stands for. */
  Mono<Void> store(PrimaryResumeSnapshot snapshot) {
    ResumeStored resume = snapshot.resume();
    Map<String, Object> document = snapshot.document();
    Mono<Void> facts = storeFacts(resume, snapshot.version());
    return document == null
        ? facts
        : facts.then(storeDocument(resume.id(), resume.userId(), resume.fileVersion(), document));
  }

  Mono<Void> storeFacts(ResumeStored resume, long version) {
    return rows.upsertFacts(resume, fileName(resume), version);
  }

  Mono<Void> storeDocument(
      long resumeId, long userId, int fileVersion, Map<String, Object> document) {
    return rows.upsertDocument(resumeId, userId, fileVersion, json.writeValueAsString(document));
  }

  Mono<Void> delete(long resumeId, long version) {
    return rows.bury(resumeId, version);
  }

  /** The one that was last said to be the primary one. */
  Mono<PrimaryResume> primary(long userId) {
    return rows.findPrimary(userId).map(this::read).defaultIfEmpty(new Missing(Reason.OWNER_AWAY));
  }

  static String fileName(ResumeStored resume) {
    return bounded(resume.fileName() == null ? resume.name() : resume.fileName());
  }

  private PrimaryResume read(ResumeCopyRow row) {
    String document = row.document();
    return document == null
        ? new Missing(Reason.OWNER_AWAY)
        : new Read(
            row.resumeId(), row.fileVersion(), row.fileName(), json.readValue(document, DOCUMENT));
  }

  private static String bounded(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  /**
   * A copy.
   *
   * @param document as JSON; null when the current file has not been read
   */
  record ResumeCopyRow(
      long resumeId, int fileVersion, String fileName, @Nullable String document) {}
}
