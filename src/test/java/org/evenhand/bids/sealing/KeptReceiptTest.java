package org.evenhand.bids.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.cli.CommandsAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

/** A provider keeps the text and the receipt of every seal, and can compare them without the service. */
abstract class KeptReceiptTest extends WithBids {

    @DemoOnH2
    static class OnH2Test extends KeptReceiptTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends KeptReceiptTest {}

    private static final String WORDS = "Two neighbours visit each week, ŵ and ŷ too.";

    @TempDir
    Path place;

    private LogEntry seal(BidReference reference) {
        return ((Sealing.Done) sealing.seal(reference, version())).entry();
    }

    private CommandsAtHand.Ended check(BidReference reference, LogEntry entry, String text) throws IOException {
        Path receipt = place.resolve("receipt.json");
        Path bid = place.resolve("bid.json");
        Files.writeString(receipt, ArchivingBids.receipt(reference, entry).json());
        Files.writeString(bid, text);
        return CommandsAtHand.run("receipt", receipt.toString(), bid.toString());
    }

    private void answer(BidReference reference, String words) {
        BidField answer = drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == BidField.What.ANSWER)
                .findFirst()
                .orElseThrow();
        WholeBid.answer(drafting, reference, answer, words);
    }

    @Test
    void each_sealed_text_fits_its_own_receipt_and_no_other() throws IOException {
        BidReference reference = written(HAZEL, WORDS);
        LogEntry first = seal(reference);
        answer(reference, WORDS + "!");
        LogEntry second = seal(reference);
        String firstText = sealing.text(reference, 1).orElseThrow();
        String secondText = sealing.text(reference, 2).orElseThrow();

        assertThat(check(reference, first, firstText).exit()).isZero();
        assertThat(check(reference, second, secondText).exit()).isZero();
        assertThat(check(reference, first, secondText).exit()).isEqualTo(1);
        assertThat(check(reference, first, firstText.replaceFirst("ŵ", "w")).out())
                .contains("differs  part contact: ")
                .contains("differs  the whole bid");
    }

    @Test
    void what_was_never_sealed_has_no_text_and_another_provider_gets_none() {
        BidReference reference = written(HAZEL, WORDS);
        assertThat(sealing.text(reference, 1)).isEmpty();
        seal(reference);

        as(OWAIN);
        assertThatThrownBy(() -> sealing.text(reference, 1)).isInstanceOf(AccessDeniedException.class);
    }

    /** So nobody can tell from the drafts which of the sealed rows are bids. */
    @Test
    void every_act_that_adds_a_sealed_row_adds_one_among_the_drafts() {
        BidReference reference = written(HAZEL, WORDS);
        long before = rows();
        seal(reference);
        assertThat(rows()).isEqualTo(before + 1);
        sealing.withdraw(reference);
        assertThat(rows()).isEqualTo(before + 2);
        sealing.withdraw(reference);
        assertThat(rows()).isEqualTo(before + 2);
    }

    private long rows() {
        return jdbc.sql("select count(*) from bid_draft").query(Long.class).single();
    }

    @Test
    void a_row_with_a_sealed_text_is_as_long_as_rows_that_hold_nothing() {
        BidReference reference = written(HAZEL, WORDS);
        seal(reference);
        var sizes = jdbc.sql("select distinct octet_length(content) from bid_draft")
                .query(Long.class)
                .set();

        long first = sizes.stream().mapToLong(Long::longValue).min().orElseThrow();
        assertThat(sizes).allMatch(size -> (size - first) % (16 * 1024) == 0);
    }
}
