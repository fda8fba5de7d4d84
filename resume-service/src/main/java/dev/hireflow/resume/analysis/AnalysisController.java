package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.resume.analysis.Analysis.AnalysisRule;
import dev.hireflow.resume.extraction.Extraction;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.resume.UserResumes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the primary resume has and lacks. */
@Tag(name = "The user's resume")
@RestController
class AnalysisController {

  private final UserResumes resumes;
  private final Extractions extractions;

  AnalysisController(UserResumes resumes, Extractions extractions) {
    this.resumes = resumes;
    this.extractions = extractions;
  }

  @Operation(summary = "What counts for the primary resume, and what is missing")
  @GetMapping("/api/user/resume/analysis")
  Mono<AnalysisResponse> analysis(CurrentUser user) {
    return resumes
        .find(user.id())
        .flatMap(resume -> extractions.await(resume.file()))
        .map(Extraction::requireResult)
        .map(ExtractionJson::readResume)
        .map(Analysis::of)
        .map(AnalysisResponse::of);
  }

  /** The score is the sum of the rules' points. */
  record AnalysisResponse(
      boolean success,
      int score,
      List<String> reasons,
      List<String> suggestions,
      List<AnalysisRule> rules) {

    static AnalysisResponse of(Analysis analysis) {
      return new AnalysisResponse(
          true, analysis.score(), analysis.reasons(), analysis.suggestions(), analysis.rules());
    }
  }
}
