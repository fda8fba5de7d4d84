package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.BasicInfo;
import dev.hireflow.extraction.ParsedResume.Education;
import dev.hireflow.extraction.ParsedResume.Meta;
import dev.hireflow.extraction.ParsedResume.Skills;
import dev.hireflow.extraction.ParsedResume.WorkExperience;
import dev.hireflow.extraction.contact.Contact;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.history.Job;
import dev.hireflow.extraction.history.School;
import dev.hireflow.extraction.listing.LanguageNames.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings in the shape of the contract. */
public final class ResumeAssembly {

  private final Findings findings;
  private final Answer answer;

  /**
   * @param document where the findings stand, for their evidence
   */
  public ResumeAssembly(Findings findings, Document document) {
    this.findings = findings;
    this.answer = new Answer(document);
  }

  public ParsedResume resume(Meta meta) {
    return new ParsedResume(
        basicInfo(findings.contact()),
        education(),
        work(),
        new Skills(
            answer.values("skills.skillsList", findings.listedSkills()),
            answer.values("skills.mentioned", findings.mentions())),
        jobs(),
        schools(),
        answer.values("languages", findings.languages().stream().map(Spoken::name).toList()),
        answer.values("certifications", findings.certificates()),
        JsonResumeAssembly.of(findings),
        Map.copyOf(answer.confidence()),
        Map.copyOf(answer.evidence()),
        meta);
  }

  /** Path to value and the rule that won, for people who wonder. */
  public Map<String, String> rules() {
    return answer.rules();
  }

  private BasicInfo basicInfo(Contact contact) {
    return new BasicInfo(
        answer.value("basicInfo.firstName", contact.firstName()),
        answer.value("basicInfo.lastName", contact.lastName()),
        answer.value("basicInfo.email", contact.email()),
        answer.value("basicInfo.phone", contact.phone()),
        answer.value("basicInfo.address", contact.location().address()),
        answer.value("basicInfo.city", contact.location().city()),
        answer.value("basicInfo.state", contact.location().state()),
        answer.value("basicInfo.country", contact.location().country()),
        answer.value("basicInfo.linkedIn", contact.linkedIn()),
        answer.value("basicInfo.github", contact.github()),
        answer.value("basicInfo.website", contact.website()));
  }

  private Education education() {
    School highest = null;
    for (School school : findings.schools()) {
      highest = highest == null || school.rank() > highest.rank() ? school : highest;
    }
    if (highest == null) {
      return new Education(null, null, null, null);
    }
    return new Education(
        answer.value("education.qualification", highest.qualification()),
        answer.value("education.fieldOfStudy", highest.field()),
        answer.value("education.university", highest.university()),
        answer.value("education.graduationYear", highest.graduationYear()));
  }

  private WorkExperience work() {
    Job latest = null;
    for (Job job : findings.jobs()) {
      latest = latest == null || endOf(job).compareTo(endOf(latest)) > 0 ? job : latest;
    }
    if (latest == null) {
      return new WorkExperience(null, null, null, null, null, null);
    }
    return new WorkExperience(
        answer.value("workExperience.jobTitle", latest.title()),
        answer.value("workExperience.companyName", latest.company()),
        answer.value("workExperience.experienceType", latest.type()),
        answer.value("workExperience.startDate", latest.start()),
        answer.value("workExperience.endDate", latest.end()),
        answer.value("workExperience.jobDescription", latest.description()));
  }

  /** "present" sorts after every year. */
  private static String endOf(Job job) {
    return job.end().map(Found::value).orElse("");
  }

  private List<ParsedResume.Job> jobs() {
    List<ParsedResume.Job> jobs = new ArrayList<>();
    for (Job job : findings.jobs()) {
      String path = "workHistory[" + jobs.size() + "].";
      jobs.add(
          new ParsedResume.Job(
              answer.value(path + "jobTitle", job.title()),
              answer.value(path + "companyName", job.company()),
              answer.value(path + "location", job.location()),
              answer.value(path + "experienceType", job.type()),
              answer.value(path + "startDate", job.start()),
              answer.value(path + "endDate", job.end()),
              answer.value(path + "jobDescription", job.description())));
    }
    return List.copyOf(jobs);
  }

  private List<ParsedResume.School> schools() {
    List<ParsedResume.School> schools = new ArrayList<>();
    for (School school : findings.schools()) {
      String path = "educationHistory[" + schools.size() + "].";
      schools.add(
          new ParsedResume.School(
              answer.value(path + "qualification", school.qualification()),
              answer.value(path + "fieldOfStudy", school.field()),
              answer.value(path + "university", school.university()),
              answer.value(path + "startDate", school.start()),
              answer.value(path + "endDate", school.end()),
              answer.value(path + "graduationYear", school.graduationYear())));
    }
    return List.copyOf(schools);
  }
}
