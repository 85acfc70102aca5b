package org.evenhand.samples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.Passage;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An invented report, in the library of the provider that one can try the demonstration as, and named in its bids. */
@Component
@Profile("demo")
class DemoEvidence {

    private static final String REPORT = "hours-of-company.pdf";
    private static final Map<What, String> PASSAGE =
            Map.of(What.PAGE, "1", What.QUOTE, "people who share a home noted 3,117 hours of company");

    private final DraftingBids drafting;
    private final InventedEvidence evidence;
    private final EvidenceContents contents;

    DemoEvidence(DraftingBids drafting, InventedEvidence evidence, EvidenceContents contents) {
        this.drafting = drafting;
        this.evidence = evidence;
        this.contents = contents;
    }

    /** Names the report for the first hours that a bid promises. */
    void name(BidReference reference) {
        Optional<BidField> document = drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == What.DOCUMENT && !field.of().isEmpty())
                .findFirst();
        document.ifPresent(field -> {
            FieldPath place = Passage.place(field, 1);
            answer(reference, field, place, report(reference.provider()).value());
            PASSAGE.forEach((what, text) -> answer(reference, field, Passage.beside(place, what), text));
        });
    }

    private void answer(BidReference reference, BidField document, FieldPath path, String text) {
        DemoBids.kept(drafting.answer(reference, document.part().name(), path, "", text));
    }

    private EvidenceId report(OrganisationId provider) {
        return contents.of(provider).stream()
                .filter(file -> file.name().equals(REPORT))
                .findFirst()
                .or(() -> evidence.bring(provider, REPORT, content()))
                .map(EvidenceFile::id)
                .orElseThrow();
    }

    private static byte[] content() {
        try (InputStream in =
                Objects.requireNonNull(DemoEvidence.class.getResourceAsStream("/samples/demo/" + REPORT))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("An invented document cannot be read", e);
        }
    }
}
