package org.evenhand.evidence.ui;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PageScript;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.design.TypedDay;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.keeping.BringingEvidence;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.evidence.keeping.EvidenceResult;
import org.evenhand.evidence.keeping.Upload;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Answers with the library of documents, and does in it what its forms ask for, with a script or without. */
@RestController
class EvidenceController {

    /** In the address of the page once something was done. */
    static final String DONE = "done";

    /** The beginning of the field with the name of a document. */
    static final String NAME = "name";

    /** The beginning of the field with the day until which a document holds. */
    static final String DAY = "day";

    private static final List<String> ACTS = List.of("added", "renamed", "dated", "removed", "cancelled");

    private final BringingEvidence bringing;
    private final EvidenceLibrary library;
    private final EvidenceContents contents;
    private final SpeakingFor speaking;
    private final PlainPages pages;
    private final Clock clock;

    EvidenceController(
            BringingEvidence bringing,
            EvidenceLibrary library,
            EvidenceContents contents,
            SpeakingFor speaking,
            PlainPages pages,
            Clock clock) {
        this.bringing = bringing;
        this.library = library;
        this.contents = contents;
        this.speaking = speaking;
        this.pages = pages;
        this.clock = clock;
    }

    /** The library. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence")
    public ResponseEntity<String> all(
            @RequestParam(name = EvidenceNavigation.OF, required = false) Optional<String> of,
            @RequestParam(name = DONE, required = false) Optional<String> done,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        return page(
                request,
                speaking.organisation(of),
                Optional.empty(),
                done.filter(ACTS::contains)
                        .map(what -> new Note(messages, Note.Kind.SUCCESS, messages.say("evidence.done." + what))));
    }

    /** Takes files that a browser sends by itself, without a script. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence")
    public ResponseEntity<String> add(
            @RequestParam(name = EvidenceNavigation.OF, required = false) Optional<String> of,
            @RequestParam(name = EvidencePage.FILES, required = false) List<MultipartFile> files,
            ServletWebRequest request)
            throws IOException {
        OrganisationId organisation = speaking.organisation(of);
        Messages messages = pages.words(request);
        List<String> problems = new ArrayList<>();
        List<MultipartFile> sent = (files == null ? List.<MultipartFile>of() : files)
                .stream().filter(one -> !isNone(one)).toList();
        for (MultipartFile file : sent) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            bring(organisation, name, file)
                    .refusal()
                    .ifPresent(why -> problems.add(EvidencePage.refused(messages, name, why)));
        }
        if (sent.isEmpty()) {
            problems.add(messages.say("evidence.add.none"));
        }
        return problems.isEmpty()
                ? pages.leadTo(request, EvidenceNavigation.done(organisation, "added"))
                : refused(request, organisation, EvidencePage.FILES, String.join(" ", problems), "");
    }

    /** What browsers send for a field in which nothing was chosen. */
    private static boolean isNone(MultipartFile file) {
        return file.isEmpty()
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty());
    }

    private EvidenceResult<EvidenceFile> bring(OrganisationId organisation, String name, MultipartFile file)
            throws IOException {
        EvidenceResult<Upload> begun = bringing.begin(organisation, name, file.getSize());
        if (begun.refusal().isPresent()) {
            return EvidenceResult.refused(begun.refusal().get());
        }
        Upload upload = begun.value().orElseThrow();
        try (InputStream content = file.getInputStream()) {
            for (int number = 0; number < upload.parts(); number++) {
                EvidenceResult<Upload> put = bringing.put(upload.id(), number, content.readNBytes(Upload.PART));
                if (put.refusal().isPresent()) {
                    return EvidenceResult.refused(put.refusal().get());
                }
            }
        }
        return bringing.finish(upload.id(), Optional.empty());
    }

    /** Calls a document otherwise. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/{id}/name")
    public ResponseEntity<String> rename(
            @PathVariable String id, @RequestParam Map<String, String> written, ServletWebRequest request) {
        String field = NAME + "-" + id;
        String name = written.getOrDefault(field, "");
        return done(request, written, "renamed", field, name, library.rename(new EvidenceId(id), name));
    }

    /** Says until when a document holds. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/{id}/day")
    public ResponseEntity<String> expire(
            @PathVariable String id, @RequestParam Map<String, String> written, ServletWebRequest request) {
        String field = DAY + "-" + id;
        String day = written.getOrDefault(field, "");
        EvidenceId document = new EvidenceId(id);
        return switch (TypedDay.read(day, Days.today(clock))) {
            case TypedDay.Nothing nothing ->
                done(request, written, "dated", field, day, library.expire(document, Optional.empty()));
            case TypedDay.Read(LocalDate until) ->
                done(request, written, "dated", field, day, library.expire(document, Optional.of(until)));
            case TypedDay.Refused(var why) ->
                refused(request, organisation(written), field, why.apply(pages.words(request)), day);
        };
    }

    /** Removes a document. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/{id}/remove")
    public ResponseEntity<String> remove(
            @PathVariable String id, @RequestParam Map<String, String> written, ServletWebRequest request) {
        return done(request, written, "removed", EvidencePage.FILES, "", library.remove(new EvidenceId(id)));
    }

    /** A document as a file, under its name. It is opened by a program of the reader's and never shown as a page of ours. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence/{id}/file")
    public HttpEntity<InputStreamResource> file(@PathVariable String id) {
        EvidenceId wanted = new EvidenceId(id);
        Optional<EvidenceFile> found = contents.find(wanted);
        Optional<InputStream> content = contents.open(wanted);
        if (found.isEmpty() || content.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        EvidenceFile file = found.get();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content.get()));
    }

    private OrganisationId organisation(Map<String, String> written) {
        return speaking.organisation(Optional.ofNullable(written.get(EvidenceNavigation.OF)));
    }

    private ResponseEntity<String> done(
            ServletWebRequest request,
            Map<String, String> written,
            String what,
            String field,
            String text,
            EvidenceResult<EvidenceFile> result) {
        OrganisationId organisation = organisation(written);
        Messages messages = pages.words(request);
        return result.refusal()
                .map(why -> refused(request, organisation, field, new EvidenceWords(messages).refused(why), text))
                .orElseGet(() -> pages.leadTo(request, EvidenceNavigation.done(organisation, what)));
    }

    private ResponseEntity<String> refused(
            ServletWebRequest request, OrganisationId organisation, String field, String text, String written) {
        return page(
                request, organisation, Optional.of(new EvidencePage.Problem(field, text, written)), Optional.empty());
    }

    private ResponseEntity<String> page(
            ServletWebRequest request,
            OrganisationId organisation,
            Optional<EvidencePage.Problem> problem,
            Optional<Note> note) {
        Messages messages = pages.words(request);
        String title = EvidencePage.heading(messages);
        EvidencePage page = new EvidencePage(
                messages,
                speaking.whose(organisation),
                new EvidencePage.Shelf(library.list(organisation), bringing.unfinished(organisation)),
                problem,
                note,
                Days.today(clock));
        PlainPage answer = new PlainPage(problem.isPresent() ? messages.say("errors.title", title) : title, page)
                .asPersonal()
                .with(PageScript.UPLOADS);
        return pages.answer(request, problem.isPresent() ? answer.with(HttpStatus.UNPROCESSABLE_CONTENT) : answer);
    }
}
