package dev.hireflow.resume.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import dev.hireflow.resume.resume.Resumes;
import dev.hireflow.resume.resume.ShareLinks;
import dev.hireflow.resume.sharing.AccessLog.DayViews;
import dev.hireflow.resume.sharing.AccessLog.Entry;
import dev.hireflow.resume.sharing.AccessLog.RefererViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the owner of a shared resume sees of it. */
@Tag(name = "Sharing")
@RestController
@RequestMapping("/api/v1/resumes/{id}")
class OwnerController {

  private final Resumes resumes;
  private final ShareLinks links;
  private final AccessLog log;

  OwnerController(Resumes resumes, ShareLinks links, AccessLog log) {
    this.resumes = resumes;
    this.links = links;
    this.log = log;
  }

  @Operation(summary = "Who looked at it, the latest first")
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/access-logs")
  Mono<LogResponse> accessLogs(
      @PathVariable String id, CurrentUser user, @Parameter(hidden = true) Page page) {
    return resumes.find(id, user.id()).flatMap(resume -> entries(resume.id(), page));
  }

  @Operation(summary = "Its views by day and by where they came from")
  @GetMapping("/analytics")
  Mono<AnalyticsResponse> analytics(@PathVariable String id, CurrentUser user) {
    return resumes
        .find(id, user.id())
        .flatMap(resume ->
            log.byDay(resume.id())
                .collectList()
                .zipWith(
                    log.byReferer(resume.id()).collectList(),
                    (days, referers) -> new AnalyticsResponse(true, days, referers)));
  }

  @Operation(summary = "The QR code of its link, for print")
  @GetMapping(path = "/qr.svg", produces = "image/svg+xml")
  Mono<String> qrCode(@PathVariable String id, CurrentUser user) {
    return resumes
        .find(id, user.id())
        .map(resume -> ShareLinks.svg(links.url(resume.permanentToken())));
  }

  private Mono<LogResponse> entries(long resumeId, Page page) {
    Mono<Slice<Entry>> slice =
        log.list(resumeId, page).collectList().map(rows -> Slice.of(rows, page, Entry::id));
    return page.goesOn()
        ? slice.map(part -> LogResponse.of(part, null))
        : slice.zipWith(log.count(resumeId), LogResponse::of);
  }

  record LogResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      List<Entry> logs,
      @JsonProperty("next_cursor") @Nullable String nextCursor) {

    static LogResponse of(Slice<Entry> slice, @Nullable Long total) {
      return new LogResponse(true, total, slice.rows(), slice.nextCursor());
    }
  }

  record AnalyticsResponse(
      boolean success,
      @JsonProperty("views_by_day") List<DayViews> viewsByDay,
      List<RefererViews> referers) {}
}
