package org.evenhand.bids.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.audit.RecordedActs;
import org.evenhand.bids.OpeningCheck;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.opening.OpenedBid.Price;
import org.evenhand.bids.sealing.ArchivingBids;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.receipts.BidFile;
import org.evenhand.receipts.ReceiptCheck;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Prices stay sealed when bids are opened, where the tender says so, and are opened by two people of their own. */
abstract class OpeningPricesTest extends WithBids {

    @DemoOnH2
    static class OnH2Test extends OpeningPricesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends OpeningPricesTest {}

    /** The price of a whole bid, as it stands nowhere else. */
    private static final String PRICE = "240000";

    private BidReference bid = new BidReference(TALGARTH, id, "");
    private Sealing.Done sealed;

    @BeforeEach
    void aTenderThatOpensPricesLater() {
        as(CERI);
        WholeDraft.answer(context, id, "prices-opened", "after-marks");
        publishing.publish(id, seen(), "Prices are opened later");
        bid = written(HAZEL, "Two neighbours visit each week.");
        sealed = (Sealing.Done) sealing.seal(bid, version());
    }

    private Opening bids(String who) {
        as(who);
        Instant after = after();
        return Objects.requireNonNull(
                transactions.execute(any -> OpenedLater.at(context, after).open(id, true)));
    }

    private Opening prices(String who, Instant moment) {
        as(who);
        return Objects.requireNonNull(transactions.execute(
                any -> OpenedLater.pricesAt(context, moment).open(id, true, true)));
    }

    private Opening prices(String who) {
        return prices(who, after());
    }

    private void bidsOpened() {
        bids(CERI);
        assertThat(bids(NESTA)).isInstanceOf(Opening.Done.class);
    }

    private void pricesOpened() {
        assertThat(prices(CERI)).isInstanceOf(Opening.Begun.class);
        assertThat(prices(NESTA)).isInstanceOf(Opening.Done.class);
    }

    private OpenedBid found() {
        as(CERI);
        List<OpenedBid> bids = context.getBean(OpeningBids.class).bids(id);
        assertThat(bids).hasSize(1);
        return bids.getFirst();
    }

    private Map<String, String> folder() {
        as(CERI);
        return Objects.requireNonNull(transactions.execute(any ->
                context.getBean(OpeningBids.class).takeAway(id).orElseThrow().files()));
    }

    private static Opening refused(OpeningRefusal why) {
        return new Opening.Refused(why);
    }

    @Test
    void the_opening_of_bids_leaves_the_price_sealed_wherever_one_looks() {
        bidsOpened();

        OpenedBid opened = found();
        assertThat(opened.price()).isEqualTo(Price.STILL_SEALED);
        assertThat(opened.content().orElseThrow().answers())
                .doesNotContainKey("price")
                .isNotEmpty();
        assertThat(opened.content().orElseThrow().text()).doesNotContain(PRICE);
        assertThat(folder().toString()).doesNotContain(PRICE);
        assertThat(folder()).containsKey("README.md");
        for (String table :
                List.of("opened_bid where tender = '" + id + "'", "audit_record", "scheduled_tasks", "outgoing_mail")) {
            jdbc.sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> row.values()
                            .forEach(value -> assertThat(
                                            value instanceof byte[] bytes
                                                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                                                    : String.valueOf(value))
                                    .as(table)
                                    .doesNotContain("\"" + PRICE + "\"")));
        }
    }

    @Test
    void no_price_can_be_tried_out_against_what_is_shown_of_the_bid() {
        bidsOpened();
        OpenedBid opened = found();
        String without = opened.content().orElseThrow().text();
        String tried = without.replace(
                "\"parts\":{", "\"parts\":{\"price\":{\"deployed\":\"4\",\"price\":\"240000\",\"vat\":\"included\"},");

        assertThat(BidFile.read(without)).isPresent();
        assertThat(opened.digest()).contains(sealed.entry().digest().orElseThrow());
        assertThat(opened.digest())
                .isNotEqualTo(
                        Optional.of(BidFile.read(tried).map(BidFile::digest).orElseGet(() -> Sha256.of(tried))));
        assertThat(sealed.entry().fingerprints().get("price"))
                .isNotEqualTo(Sha256.of("{\"deployed\":\"4\",\"price\":\"240000\",\"vat\":\"included\"}"));
    }

    @Test
    void two_people_open_the_prices_and_the_bid_is_what_was_sealed_letter_for_letter() {
        as(HAZEL);
        String text = sealing.text(bid, 1).orElseThrow();
        bidsOpened();
        pricesOpened();

        OpenedBid opened = found();
        assertThat(opened.price()).isEqualTo(Price.OPEN);
        assertThat(opened.content().orElseThrow().text()).isEqualTo(text);
        assertThat(folder().values()).anyMatch(file -> file.contains("price: " + PRICE));
        assertThat(folder().getOrDefault("README.md", "")).doesNotContain("sealed");
        assertThat(acts(id.value()))
                .contains("bids.prices-begun")
                .endsWith("bids.prices-opened", "bids.taken-away", "bids.taken-away");
    }

    @Test
    void the_receipt_is_for_what_the_two_openings_found() {
        as(HAZEL);
        BidFile text = BidFile.read(sealing.text(bid, 1).orElseThrow()).orElseThrow();
        bidsOpened();
        pricesOpened();

        assertThat(ReceiptCheck.of(ArchivingBids.receipt(bid, sealed.entry()), text))
                .allMatch(line -> line.found() == ReceiptCheck.Found.FITS);
        assertThat(found().content().orElseThrow().digest()).isEqualTo(text.digest());
    }

    @Test
    void prices_are_not_opened_before_the_bids_nor_by_one_person_nor_twice() {
        assertThat(prices(CERI)).isEqualTo(refused(OpeningRefusal.BIDS_SHUT));
        bids(CERI);
        assertThat(prices(NESTA)).isEqualTo(refused(OpeningRefusal.BIDS_SHUT));
        bids(NESTA);
        assertThat(prices(CERI)).isInstanceOf(Opening.Begun.class);
        assertThat(prices(CERI)).isEqualTo(refused(OpeningRefusal.SAME_PERSON));
        assertThat(found().price()).isEqualTo(Price.STILL_SEALED);
        assertThat(prices(NESTA)).isInstanceOf(Opening.Done.class);
        assertThat(prices(NESTA)).isEqualTo(refused(OpeningRefusal.NO_PRICES_SEALED));
    }

    @Test
    void the_first_person_is_asked_again_after_a_day_and_both_declare() {
        bidsOpened();
        prices(CERI);
        assertThat(prices(NESTA, after().plus(OpeningBids.TOGETHER))).isInstanceOf(Opening.Begun.class);
        as(CERI);
        OpeningPrices later = OpenedLater.pricesAt(context, after().plus(OpeningBids.TOGETHER));
        assertThat(transactions.<Opening>execute(any -> later.open(id, false, true)))
                .isEqualTo(refused(OpeningRefusal.NOT_LOCKED));
        assertThat(transactions.<Opening>execute(any -> later.open(id, true, false)))
                .isEqualTo(refused(OpeningRefusal.NOT_DECLARED));
    }

    @Test
    void others_open_no_prices_and_learn_nothing() {
        bidsOpened();
        for (String other : List.of("joint.commissioner", "evaluator", HAZEL)) {
            assertThatThrownBy(() -> prices(other)).isInstanceOf(AccessDeniedException.class);
        }
        as("joint.commissioner");
        assertThat(context.getBean(OpeningPrices.class).isWaiting(id)).isFalse();
        assertThat(context.getBean(OpeningPrices.class).find(id)).isEmpty();
    }

    @Test
    void a_price_that_does_not_fit_is_found_and_the_rest_stays_open() {
        bidsOpened();
        jdbc.sql("update sealed_bid set content = head where tender = ?")
                .param(id.value())
                .update();
        pricesOpened();

        assertThat(found().price()).isEqualTo(Price.UNFIT);
        assertThat(found().content()).isPresent();
    }

    @Test
    void the_record_fits_what_is_kept_before_and_after() {
        bidsOpened();
        assertThat(checked()).isEmpty();
        pricesOpened();
        assertThat(checked()).isEmpty();

        jdbc.sql("update opened_bid set price = 'still-sealed' where tender = ?")
                .param(id.value())
                .update();
        assertThat(checked()).isNotEmpty();
    }

    private List<String> checked() {
        OpeningCheck check = new OpeningCheck();
        return check.compare(jdbc, RecordedActs.of(jdbc, check.acts())).found().stream()
                .filter(line -> line.contains(id.value()))
                .toList();
    }

    @Test
    void where_the_tender_says_with_bids_or_nothing_prices_are_open_at_once() {
        as(CERI);
        WholeDraft.answer(context, id, "prices-opened", "with-bids");
        publishing.publish(id, seen(), "Prices are opened with the bids after all");
        as(HAZEL);
        sealing.confirm(bid, version());
        bidsOpened();

        assertThat(found().price()).isEqualTo(Price.OPEN);
        assertThat(found().content().orElseThrow().says("price", new FieldPath("price")))
                .isEqualTo(PRICE);
        assertThat(prices(CERI)).isEqualTo(refused(OpeningRefusal.NO_PRICES_SEALED));
    }

    @Test
    void a_tender_that_says_nothing_opens_prices_after_the_marks_if_people_mark() {
        as(CERI);
        WholeDraft.answer(context, id, "prices-opened", "");
        publishing.publish(id, seen(), "Nothing is said");
        assertThat(reading.lastPublished(id).orElseThrow().content().opensPricesLater())
                .isTrue();
    }
}
