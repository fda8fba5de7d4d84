package dev.hireflow.job.posting;

import dev.hireflow.job.posting.PostingAnswers.OwnPostingsResponse;
import dev.hireflow.job.query.QueryParameters;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Postings to choose from, and those of a recruiter. */
@Tag(name = "Job postings")
@RestController
@RequestMapping("/api/v1/jobs")
class PostingListController {

  private final PostingSearch search;
  private final JobPostings postings;
  private final Clock clock;

  PostingListController(PostingSearch search, JobPostings postings, Clock clock) {
    this.search = search;
    this.postings = postings;
    this.clock = clock;
  }

  /**
   * {@code q} as in web searches: words, "phrases", -not, or. {@code since} gives what is open and
   * has changed from then on, {@code posted_since} what is new.
   */
  @Operation(summary = "The open postings")
  @Parameter(
      name = "job_type",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"full-time", "part-time", "contract", "internship"}))
  @Parameter(
      name = "experience_level",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"entry", "mid", "senior", "lead"}))
  @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string", maxLength = 255))
  @Parameter(name = "location", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "company", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "posted_since",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "date-time"))
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "date-time"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "relevance with q, else newest",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"relevance", "newest", "oldest"}))
  @Parameter(name = "facets", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/list")
  Mono<PostingsResponse> list(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    return search.list(PostingQuery.of(new QueryParameters(query)));
  }

  /** The closed and expired ones too, unless {@code status} asks for some. */
  @Operation(summary = "One's own postings, the newest first")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "closed", "expired"}))
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/mine")
  Mono<OwnPostingsResponse> mine(
      CurrentUser user,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
      @Parameter(hidden = true) Page page) {
    PostingStatus status =
        PostingStatus.of(new QueryParameters(query).oneOf("status", PostingStatus.ids()));
    Mono<Slice<JobPosting>> slice = postings.list(user.id(), status, page);
    return page.goesOn()
        ? slice.map(part -> PostingAnswers.own(part, null, clock.instant()))
        : slice.zipWith(
            postings.count(user.id(), status),
            (part, total) -> PostingAnswers.own(part, total, clock.instant()));
  }
}
