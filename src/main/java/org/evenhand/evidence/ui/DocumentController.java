package org.evenhand.evidence.ui;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceTexts;
import org.evenhand.shared.Roles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with one document of a library, page by page: what it looks like, what it says, and where words stand in it. */
@RestController
class DocumentController {

    /** Names the page, in the address. */
    static final String PAGE = "page";

    /** Names the words that are looked for, in the address. */
    static final String WORDS = "words";

    private final EvidenceContents contents;
    private final EvidenceTexts texts;
    private final PlainPages pages;

    DocumentController(EvidenceContents contents, EvidenceTexts texts, PlainPages pages) {
        this.contents = contents;
        this.texts = texts;
        this.pages = pages;
    }

    /** The document, at one of its pages. A page that it has not is its first. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence/{id}")
    public ResponseEntity<String> look(
            @PathVariable String id,
            @RequestParam(name = PAGE, required = false) Optional<String> page,
            @RequestParam(name = WORDS, required = false) Optional<String> words,
            ServletWebRequest request) {
        EvidenceId document = new EvidenceId(id);
        String wanted = words.map(String::strip).orElse("");
        Optional<String> first = texts.page(document, 1);
        // Only once it was read is it known how many pages there are.
        Optional<EvidenceFile> found = contents.find(document);
        if (found.isEmpty()) {
            return pages.notFound(request);
        }
        List<Integer> places = wanted.isEmpty() ? List.of() : texts.pagesWith(document, wanted);
        int last = Math.max(found.get().pages(), 1);
        int shown = page.filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= last)
                .orElse(places.isEmpty() ? 1 : places.getFirst());
        Messages messages = pages.words(request);
        DocumentPage content = new DocumentPage(
                messages,
                found.get(),
                new DocumentPage.Shown(shown, shown == 1 ? first : texts.page(document, shown)),
                new DocumentPage.Searched(wanted, places));
        return pages.answer(request, new PlainPage(found.get().name(), content).asPersonal());
    }

    /** A page as a picture. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence/{id}/page/{number}")
    public HttpEntity<byte[]> picture(@PathVariable String id, @PathVariable int number) {
        return texts.picture(new EvidenceId(id), number)
                .<HttpEntity<byte[]>>map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
