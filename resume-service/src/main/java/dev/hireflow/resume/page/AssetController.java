package dev.hireflow.resume.page;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.page.Assets.Asset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Pages")
@RestController
class AssetController {

  private static final String AN_HOUR = "public, max-age=3600";

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @Operation(summary = "A style sheet, font or icon of the pages")
  @GetMapping("/assets/{name}")
  ResponseEntity<byte[]> asset(@PathVariable String name) {
    return assets
        .find(name)
        .map(AssetController::answer)
        .orElseThrow(() -> ApiException.notFound("No such file"));
  }

  private static ResponseEntity<byte[]> answer(Asset asset) {
    return ResponseEntity.ok()
        .contentType(asset.type())
        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
        .eTag(DigestUtils.md5DigestAsHex(asset.bytes()))
        .body(asset.bytes());
  }
}
