package org.evenhand.evidence.ui;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PageScript;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.documents.PlacedWord;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.EvidenceTexts;
import org.evenhand.evidence.ui.MarkingPieces.Wish;
import org.evenhand.shared.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    /** Names what a passage is marked for, in the address and in the form. */
    static final String FOR = "for";

    private final EvidenceContents contents;
    private final EvidenceTexts texts;
    private final ObjectProvider<MarkedPassages> purposes;
    private final PlainPages pages;

    DocumentController(
            EvidenceContents contents, EvidenceTexts texts, ObjectProvider<MarkedPassages> purposes, PlainPages pages) {
        this.contents = contents;
        this.texts = texts;
        this.purposes = purposes;
        this.pages = pages;
    }

    /** The document, at one of its pages. A page that it has not is its first. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence/{id}")
    public ResponseEntity<String> look(
            @PathVariable String id,
            @RequestParam(name = PAGE, required = false) Optional<String> page,
            @RequestParam(name = WORDS, required = false) Optional<String> words,
            @RequestParam(name = FOR, required = false) Optional<String> place,
            ServletWebRequest request) {
        EvidenceId document = new EvidenceId(id);
        Messages messages = pages.words(request);
        Optional<Wish> wish = place.flatMap(one -> purpose(messages, one).map(purpose -> wish(document, one, purpose)));
        // Whoever marked words before finds them again.
        Optional<EvidencePassage> before = wish.flatMap(one -> one.purpose().now())
                .filter(now -> now.file().equals(document));
        return page(
                request,
                document,
                page.or(() -> before.flatMap(EvidencePassage::page).map(String::valueOf)),
                words.or(() -> before.map(EvidencePassage::quote)).orElse("").strip(),
                wish);
    }

    private static Wish wish(EvidenceId document, String place, MarkedPassages.Purpose purpose) {
        String marked = purpose.now()
                .filter(now -> now.file().equals(document))
                .map(EvidencePassage::quote)
                .orElse("");
        return new Wish(place, purpose, marked, Optional.empty());
    }

    private Optional<MarkedPassages.Purpose> purpose(Messages messages, String place) {
        return purposes.stream()
                .flatMap(one -> one.find(messages, place).stream())
                .findFirst();
    }

    private ResponseEntity<String> page(
            ServletWebRequest request, EvidenceId document, Optional<String> page, String wanted, Optional<Wish> wish) {
        Optional<String> first = texts.page(document, 1);
        // Only once it was read is it known how many pages there are.
        Optional<EvidenceFile> found = contents.find(document);
        if (found.isEmpty()) {
            return pages.notFound(request);
        }
        List<Integer> places = wanted.isEmpty() ? List.of() : texts.pagesWith(document, wanted);
        int last = Math.max(found.get().pages(), 1);
        int shown = page.flatMap(DocumentController::number)
                .filter(number -> number >= 1 && number <= last)
                .orElse(places.isEmpty() ? 1 : places.getFirst());
        DocumentPage content = new DocumentPage(
                pages.words(request),
                found.get(),
                new DocumentPage.Shown(shown, shown == 1 ? first : texts.page(document, shown)),
                new DocumentPage.Searched(wanted, places),
                wish);
        return pages.answer(
                request, new PlainPage(found.get().name(), content).asPersonal().with(PageScript.MARKING));
    }

    /** Where the words of a page stand on its picture. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/evidence/{id}/page/{number}/words")
    public HttpEntity<List<PlacedWord>> placed(@PathVariable String id, @PathVariable int number) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(texts.placed(new EvidenceId(id), number));
    }

    /** Takes a passage that was marked, and leads back to what it was marked for. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/evidence/{id}/use")
    public ResponseEntity<String> use(
            @PathVariable String id,
            @RequestParam(name = FOR) String place,
            @RequestParam(name = PAGE, required = false) Optional<String> page,
            @RequestParam(name = MarkingPieces.MARKED, required = false) Optional<String> marked,
            @RequestParam(name = MarkingPieces.SEEN_DOCUMENT, required = false) Optional<String> seenDocument,
            @RequestParam(name = MarkingPieces.SEEN_PAGE, required = false) Optional<String> seenPage,
            @RequestParam(name = MarkingPieces.SEEN_WORDS, required = false) Optional<String> seenWords,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        EvidenceId document = new EvidenceId(id);
        Optional<MarkedPassages.Purpose> purpose = purpose(messages, place);
        if (purpose.isEmpty()) {
            return pages.notFound(request);
        }
        String words = marked.map(DocumentController::line).orElse("");
        EvidencePassage seen = new EvidencePassage(
                new EvidenceId(seenDocument.orElse("")),
                seenPage.flatMap(DocumentController::number),
                // Browsers send line breaks in their own way.
                seenWords.map(text -> text.replace("\r\n", "\n")).orElse(""));
        MarkedPassages.Use use = purposes.stream()
                .filter(one -> one.find(messages, place).isPresent())
                .findFirst()
                .orElseThrow()
                .use(
                        messages,
                        place,
                        Optional.of(seen),
                        new EvidencePassage(document, page.flatMap(DocumentController::number), words));
        return switch (use) {
            case MarkedPassages.Use.Done done ->
                pages.leadTo(request, purpose.get().back());
            case MarkedPassages.Use.Refused(String why) ->
                page(request, document, page, "", Optional.of(new Wish(place, purpose.get(), words, Optional.of(why))));
        };
    }

    /** A page as it is written in an address. */
    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(one -> one.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** Words of several lines as the sentence that they are. */
    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
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
