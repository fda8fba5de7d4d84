package dev.hireflow.auth.recruiter;

import com.samskivert.mustache.Template;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.platform.page.Templates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A recruiter's public page. */
@Tag(name = "Recruiters")
@RestController
class RecruiterPageController {

  private final Template template = Templates.compile("recruiter");
  private final Recruiters recruiters;
  private final KnownPostings postings;
  private final Drawing drawing;

  RecruiterPageController(Recruiters recruiters, KnownPostings postings, Drawing drawing) {
    this.recruiters = recruiters;
    this.postings = postings;
    this.drawing = drawing;
  }

  @Operation(summary = "A recruiter's page, with what they are hiring for")
  @GetMapping(path = "/recruiter/profile/{username}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<ResponseEntity<String>> page(@PathVariable String username) {
    return recruiters
        .find(username)
        .zipWhen(profile -> postings.open(profile.userId()).collectList(), RecruiterPage::of)
        .flatMap(page -> drawing.call(() -> template.execute(page)))
        .map(html -> ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(html));
  }
}
