package org.evenhand.bids.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithADocument;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.shared.AnswerOutcome;
import org.junit.jupiter.api.Test;

/** Bids name documents of their own library, and a provider hears what a colleague would say of them before it seals. */
abstract class NamingDocumentsTest extends WithADocument {

    @DemoOnH2
    static class OnH2Test extends NamingDocumentsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends NamingDocumentsTest {}

    private AnswerOutcome choose(BidField document, int row, String id) {
        return drafting.answer(reference, document.part().name(), Passage.place(document, row), "", id);
    }

    private List<BidGap.What> warnings() {
        return CheckingBids.of(
                        shown().draft(),
                        shown().form(),
                        Map.of(),
                        context.getBean(BidDocuments.class).reading(reference.provider()))
                .gaps()
                .stream()
                .map(BidGap::what)
                .toList();
    }

    @Test
    void what_was_removed_before_the_seal_stops_it() {
        name(document("paid-hours"), 1, "1", WORDS);
        context.getBean(EvidenceLibrary.class).remove(plan.id());

        assertThat(sealing.seal(reference, version()))
                .isInstanceOfSatisfying(
                        Sealing.NotReady.class,
                        not -> assertThat(not.gaps())
                                .extracting(BidGap::what)
                                .containsExactly(BidGap.What.DOCUMENT_GONE));
    }

    @Test
    void nobody_names_a_document_of_another_organisation_nor_more_than_there_is_room_for() {
        as(OWAIN);
        EvidenceFile theirs = context.getBean(InventedEvidence.class)
                .bring(TALGARTH, "theirs.pdf", SomeFiles.pdf("Not hers"))
                .orElseThrow();
        as(HAZEL);
        BidField document = document("paid-hours");

        for (String unknown : List.of(theirs.id().value(), "made-up", "../plan.pdf")) {
            assertThat(choose(document, 1, unknown)).isEqualTo(new AnswerOutcome.Refused(BidRefusal.NO_DOCUMENT));
        }
        for (int row : new int[] {0, -1, Passage.MOST + 1, 999_999_999}) {
            assertThat(choose(document, row, plan.id().value()))
                    .isEqualTo(new AnswerOutcome.Refused(BidRefusal.TOO_MUCH));
        }
        assertThat(choose(document, Passage.MOST, plan.id().value())).isInstanceOf(AnswerOutcome.Kept.class);
    }

    @Test
    void what_a_colleague_would_say_of_a_passage_is_said_before_the_seal() {
        BidField document = document("paid-hours");
        assertThat(warnings()).contains(BidGap.What.NOT_SHOWN);
        name(document, 1, "1", WORDS);
        assertThat(warnings())
                .doesNotContain(
                        BidGap.What.QUOTE_NOT_FOUND,
                        BidGap.What.NO_SUCH_PAGE,
                        BidGap.What.NO_DOCUMENT,
                        BidGap.What.DOCUMENT_UNREADABLE);
        name(document, 2, "1", "Nothing of the kind");
        name(document, 3, "7", "");
        WholeBid.answer(
                drafting,
                reference,
                document.part().name(),
                Passage.beside(Passage.place(document, 4), What.QUOTE),
                "Words of no document");

        assertThat(warnings())
                .contains(BidGap.What.QUOTE_NOT_FOUND, BidGap.What.NO_SUCH_PAGE, BidGap.What.NO_DOCUMENT)
                .doesNotContain(BidGap.What.DOCUMENT_GONE);
        assertThat(sealing.seal(reference, version())).isInstanceOf(Sealing.Done.class);
    }
}
