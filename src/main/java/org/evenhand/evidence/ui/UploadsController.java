package org.evenhand.evidence.ui;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.design.PlainPages;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.keeping.BringingEvidence;
import org.evenhand.evidence.keeping.EvidenceRefusal;
import org.evenhand.evidence.keeping.EvidenceResult;
import org.evenhand.evidence.keeping.Upload;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Takes documents part by part from the script of the library’s page. */
@RestController
class UploadsController {

    /** Answer to the script. */
    record Told(String id, List<Integer> missing, String problem) {}

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** As many parts are kept at once: whoever seals a bid meanwhile finds a connection to the database. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Turns parts = new Turns(AT_ONCE, PATIENCE);
    private final BringingEvidence bringing;
    private final SpeakingFor speaking;
    private final PlainPages pages;

    UploadsController(BringingEvidence bringing, SpeakingFor speaking, PlainPages pages) {
        this.bringing = bringing;
        this.speaking = speaking;
        this.pages = pages;
    }

    /** Begins an upload, or goes on with one that was begun. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/uploads")
    public ResponseEntity<Told> begin(
            @RequestParam(name = EvidenceNavigation.OF, required = false) Optional<String> of,
            @RequestParam String name,
            @RequestParam long size,
            ServletWebRequest request) {
        return told(request, bringing.begin(speaking.organisation(of), name, size));
    }

    /** Takes one part, which is the whole body of the request. */
    @RolesAllowed(Roles.PROVIDER)
    @PutMapping("/evidence/uploads/{id}/parts/{number:[0-9]{1,6}}")
    public ResponseEntity<Told> put(@PathVariable String id, @PathVariable int number, ServletWebRequest request)
            throws IOException {
        byte[] part = request.getRequest().getInputStream().readNBytes(Upload.PART + 1);
        return parts.next(() -> told(request, bringing.put(new EvidenceId(id), number, part)))
                // The script sends the part again.
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    /** Ends an upload. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/uploads/{id}/finish")
    public ResponseEntity<Told> finish(
            @PathVariable String id,
            @RequestParam(required = false) Optional<String> sha256,
            ServletWebRequest request) {
        Optional<Sha256> sent =
                sha256.filter(text -> DIGEST.matcher(text).matches()).map(Sha256::new);
        return bringing.finish(new EvidenceId(id), sent)
                .refusal()
                .map(why -> told(request, why))
                .orElseGet(() -> ResponseEntity.ok(new Told(id, List.of(), "")));
    }

    /** Forgets an upload. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/uploads/{id}/cancel")
    public ResponseEntity<Void> cancel(
            @PathVariable String id,
            @RequestParam(name = EvidenceNavigation.OF, required = false) Optional<String> of,
            ServletWebRequest request) {
        OrganisationId organisation = speaking.organisation(of);
        bringing.cancel(new EvidenceId(id));
        return pages.leadTo(request, EvidenceNavigation.done(organisation, "cancelled"));
    }

    private ResponseEntity<Told> told(ServletWebRequest request, EvidenceResult<Upload> result) {
        return result.refusal().map(why -> told(request, why)).orElseGet(() -> {
            Upload upload = result.value().orElseThrow();
            return ResponseEntity.ok(new Told(upload.id().value(), upload.missing(), ""));
        });
    }

    private ResponseEntity<Told> told(ServletWebRequest request, EvidenceRefusal why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new Told("", List.of(), new EvidenceWords(pages.words(request)).refused(why)));
    }
}
