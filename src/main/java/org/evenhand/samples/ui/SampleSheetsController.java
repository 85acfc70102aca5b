package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoresheets.ui.ComparisonPiece;
import org.evenhand.scoresheets.ui.ScoreSheetPiece;
import org.evenhand.scoresheets.ui.SheetAddresses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with the score sheets, marks and comparisons of the samples as plain pages. Everybody may ask, and {@link SampleScores}
 * decides who is answered: whoever reads in the demonstration, and elsewhere those who hold a role on the tender.
 */
@RestController
class SampleSheetsController {

    private static final String TENDER = "/tender/{tender}";
    private static final String SHEET = TENDER + "/scores";

    private final SampleScores samples;
    private final PlainPages pages;

    SampleSheetsController(SampleScores samples, PlainPages pages) {
        this.samples = samples;
        this.pages = pages;
    }

    /** The score sheet of a sample. */
    @AnonymousAllowed
    @GetMapping(SHEET)
    public ResponseEntity<String> sheet(@PathVariable String tender, ServletWebRequest request) {
        return sheet(tender, request, piece -> true);
    }

    /** The same beside how a bid came to its total. */
    @AnonymousAllowed
    @GetMapping(SHEET + SheetAddresses.OF_TOTAL)
    public ResponseEntity<String> total(
            @PathVariable String tender, @PathVariable String bid, ServletWebRequest request) {
        return sheet(tender, request, piece -> piece.open(bid, Optional.empty(), Optional.empty()));
    }

    /** The same beside what a criterion gave a bid. */
    @AnonymousAllowed
    @GetMapping(SHEET + SheetAddresses.OF_CRITERION)
    public ResponseEntity<String> criterion(
            @PathVariable String tender,
            @PathVariable String bid,
            @PathVariable String criterion,
            ServletWebRequest request) {
        return sheet(tender, request, piece -> piece.open(bid, Optional.of(criterion), Optional.empty()));
    }

    /** The same beside a bid's points in a section. */
    @AnonymousAllowed
    @GetMapping(SHEET + SheetAddresses.OF_SECTION)
    public ResponseEntity<String> section(
            @PathVariable String tender,
            @PathVariable String bid,
            @PathVariable String section,
            ServletWebRequest request) {
        return sheet(tender, request, piece -> piece.open(bid, Optional.empty(), Optional.of(section)));
    }

    /** What the panel of a sample gave, and why. */
    @AnonymousAllowed
    @GetMapping(TENDER + "/marks")
    public ResponseEntity<String> marks(@PathVariable String tender, ServletWebRequest request) {
        Messages messages = pages.words(request);
        return answer(
                request,
                samples.see(tender)
                        .map(sample -> new PlainPage(
                                messages.say("marks.title", sample.title()),
                                below(
                                        TenderTrail.of(messages, sample, SamplesNavigation.marks(tender), true),
                                        new SampleMarks(messages, sample)))));
    }

    /** The score sheets of two samples, for the bids that stand on both. */
    @AnonymousAllowed
    @GetMapping("/compare/{left}/{right}")
    public ResponseEntity<String> compare(
            @PathVariable String left, @PathVariable String right, ServletWebRequest request) {
        Messages messages = pages.words(request);
        return answer(
                request,
                samples.see(left)
                        .flatMap(before -> samples.see(right)
                                .filter(after ->
                                        !new TwoSheets(before, after).pairs().isEmpty())
                                .map(after -> comparison(messages, before, after))));
    }

    private ResponseEntity<String> sheet(
            String tender, ServletWebRequest request, Function<ScoreSheetPiece, Boolean> opened) {
        Messages messages = pages.words(request);
        return answer(request, samples.see(tender).flatMap(sample -> {
            var piece = new ScoreSheetPiece(
                    SampleWords.of(messages, sample),
                    KeptWords.piece(messages, samples.compare(sample)),
                    messages.say("scores.check.how", sample.folder()));
            return Optional.of(piece)
                    .filter(opened::apply)
                    .map(shown -> new PlainPage(
                            shown.title(),
                            below(TenderTrail.of(messages, sample, SamplesNavigation.scores(tender), true), shown)));
        }));
    }

    private static PlainPage comparison(Messages messages, Sample.Scored left, Sample.Scored right) {
        var comparison = new ComparisonPiece(SampleWords.of(messages, left), SampleWords.of(messages, right));
        return new PlainPage(
                comparison.title(),
                below(
                        new Breadcrumbs(
                                messages.say("trail.name"),
                                List.of(new Breadcrumbs.Stop(SamplesNavigation.HOME, messages.say("trail.home"))),
                                ""),
                        comparison));
    }

    private static Div below(Component trail, Component piece) {
        return new Div(trail, piece);
    }

    private ResponseEntity<String> answer(ServletWebRequest request, Optional<PlainPage> page) {
        return page.map(found -> pages.answer(request, found)).orElseGet(() -> pages.notFound(request));
    }
}
