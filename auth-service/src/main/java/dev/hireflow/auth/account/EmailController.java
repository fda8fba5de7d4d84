package dev.hireflow.auth.account;

import com.samskivert.mustache.Template;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.platform.page.Templates;
import dev.hireflow.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Confirming an address by the link that was mailed to it. */
@Tag(name = "Accounts")
@RestController
@RequestMapping("/api/auth")
class EmailController {

  private final Template page = Templates.compile("confirmed");
  private final EmailVerification verification;
  private final Drawing drawing;

  EmailController(EmailVerification verification, Drawing drawing) {
    this.verification = verification;
    this.drawing = drawing;
  }

  @Operation(summary = "Confirm an address by the token that was mailed to it")
  @GetMapping(path = "/verify-email", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<EmailAnswer> opened(@RequestParam String token) {
    return verify(token);
  }

  @Operation(summary = "Confirm an address by the token that was mailed to it")
  @PostMapping("/verify-email")
  Mono<EmailAnswer> verify(@RequestParam String token) {
    return verification
        .verify(token)
        .thenReturn(new EmailAnswer(true, "Email verified successfully"));
  }

  /** For whoever opens the link in a browser. */
  @Operation(hidden = true)
  @GetMapping(path = "/verify-email", produces = MediaType.TEXT_HTML_VALUE)
  Mono<String> shown(@RequestParam String token) {
    return verification
        .verify(token)
        .flatMap(account -> drawing.call(() -> page.execute(Map.of("email", account.email()))));
  }

  @Operation(summary = "Mail the link once more")
  @PostMapping("/resend-verification")
  Mono<EmailAnswer> sendAgain(CurrentUser user) {
    return verification
        .sendAgain(user.id())
        .map(sent ->
            new EmailAnswer(true, sent ? "Verification email sent" : "Email is already verified"));
  }

  record EmailAnswer(boolean success, String message) {}
}
