package org.evenhand.bids.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.keys.TenderKeys;
import org.evenhand.bids.telling.TellingBidders;
import org.evenhand.encryption.TenderKeyPair;
import org.evenhand.people.EditingProfile;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Bids are sealed until the deadline, whole or not at all, and nothing of them is to be seen. */
abstract class SealingBidsTest extends WithBids {

    @DemoOnH2
    static class OnH2Test extends SealingBidsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends SealingBidsTest {}

    private static final String WORDS = "Xylophonists visit quarterly.";

    private Sealing sealAt(BidReference reference, Instant moment) {
        return at(moment).seal(reference, version());
    }

    private SealingBids at(Instant moment) {
        return new SealingBids(
                context.getBean(BidAccess.class),
                context.getBean(DraftRows.class),
                context.getBean(SealedRows.class),
                context.getBean(TenderKeys.class),
                context.getBean(EditingProfile.class),
                context.getBean(BidDocuments.class),
                context.getBean(TellingBidders.class),
                transactions,
                () -> moment,
                Clock.systemUTC());
    }

    private DraftBid draft(BidReference reference) {
        return drafting.find(reference).orElseThrow().draft();
    }

    private static Sealing refused(BidRefusal why) {
        return new Sealing.Refused(why);
    }

    @Test
    void a_receipt_has_a_fingerprint_for_each_part_and_changes_with_one_letter() {
        BidReference reference = written(HAZEL, WORDS);
        DraftBid.LogEntry first = ((Sealing.Done) sealing.seal(reference, version())).entry();
        BidField answer = drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == BidField.What.ANSWER)
                .findFirst()
                .orElseThrow();
        WholeBid.answer(drafting, reference, answer, WORDS + "!");
        DraftBid.LogEntry second = ((Sealing.Done) sealing.seal(reference, version())).entry();

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.digest()).isNotEqualTo(first.digest());
        String changed = answer.part().name();
        // Chance stands beside a price, so that nobody can try out prices against its fingerprint.
        assertThat(second.fingerprints().get("price"))
                .isNotEqualTo(first.fingerprints().get("price"));
        second.fingerprints().entrySet().stream()
                .filter(one -> !one.getKey().equals("price"))
                .forEach(one -> assertThat(
                                one.getValue().equals(first.fingerprints().get(one.getKey())))
                        .as(one.getKey())
                        .isEqualTo(!one.getKey().equals(changed)));
        assertThat(draft(reference).sealed()).contains(second);
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_sealed() {
        BidReference reference = bidOf(HAZEL);
        drafting.begin(reference);

        assertThat(sealing.seal(reference, version()))
                .isInstanceOfSatisfying(
                        Sealing.NotReady.class,
                        not -> assertThat(not.gaps()).extracting(BidGap::what).contains(BidGap.What.NOT_ANSWERED));
        assertThat(draft(reference).sealed()).isEmpty();
    }

    @Test
    void a_request_at_the_moment_of_the_deadline_is_in_time_and_one_a_thousandth_later_is_not() {
        BidReference reference = written(HAZEL, WORDS);

        assertThat(sealAt(reference, deadline().plusMillis(1))).isEqualTo(refused(BidRefusal.CLOSED));
        assertThat(draft(reference).log().getLast().why()).contains("closed");
        assertThat(draft(reference).log().getLast().digest()).isPresent();
        assertThat(sealAt(reference, deadline())).isInstanceOf(Sealing.Done.class);
    }

    @Test
    void a_second_before_the_deadline_is_in_time_and_a_second_after_it_is_not_to_withdraw_or_to_seal_again() {
        BidReference reference = written(HAZEL, WORDS);

        assertThat(sealAt(reference, deadline().minusSeconds(1))).isInstanceOf(Sealing.Done.class);
        assertThat(sealAt(reference, deadline().plusSeconds(1))).isEqualTo(refused(BidRefusal.CLOSED));
        assertThat(at(deadline().plusSeconds(1)).withdraw(reference)).isEqualTo(refused(BidRefusal.CLOSED));
        assertThat(draft(reference).sealed().orElseThrow().number()).isEqualTo(1);
        assertThat(at(deadline()).withdraw(reference)).isInstanceOf(Sealing.Done.class);
    }

    @Test
    void two_people_who_seal_at_once_seal_one_after_the_other_and_both_have_a_receipt() throws Exception {
        BidReference reference = written(HAZEL, WORDS);
        int version = version();
        SecurityContext hazel = SecurityContextHolder.getContext();
        CountDownLatch together = new CountDownLatch(2);
        List<Future<Sealing>> both = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int one = 0; one < 2; one++) {
                both.add(two.submit(new DelegatingSecurityContextCallable<>(
                        () -> {
                            together.countDown();
                            together.await();
                            return sealing.seal(reference, version);
                        },
                        hazel)));
            }
        }
        List<LogEntry> receipts = new ArrayList<>();
        for (Future<Sealing> one : both) {
            receipts.add(((Sealing.Done) one.get()).entry());
        }

        assertThat(receipts).extracting(LogEntry::number).containsExactlyInAnyOrder(1, 2);
        assertThat(draft(reference).log())
                .filteredOn(entry -> entry.kind() == DraftBid.Kind.SEALED)
                .containsExactlyInAnyOrderElementsOf(receipts);
        receipts.forEach(
                receipt -> assertThat(sealing.text(reference, receipt.number()).map(Sha256::of))
                        .isEqualTo(receipt.digest()));
    }

    @Test
    void of_a_seal_and_a_withdrawal_at_once_the_log_has_both_in_one_order_and_the_last_counts() throws Exception {
        BidReference reference = written(HAZEL, WORDS);
        sealing.seal(reference, version());
        int version = version();
        SecurityContext hazel = SecurityContextHolder.getContext();
        CountDownLatch together = new CountDownLatch(2);
        List<Callable<Sealing>> acts =
                List.of(() -> sealing.seal(reference, version), () -> sealing.withdraw(reference));
        List<Future<Sealing>> both = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            acts.forEach(act -> both.add(two.submit(new DelegatingSecurityContextCallable<>(
                    () -> {
                        together.countDown();
                        together.await();
                        return act.call();
                    },
                    hazel))));
        }
        for (Future<Sealing> one : both) {
            assertThat(one.get()).isInstanceOf(Sealing.Done.class);
        }

        List<LogEntry> log = draft(reference).log().stream()
                .filter(entry -> entry.kind() != DraftBid.Kind.ARRIVED)
                .toList();
        assertThat(log).hasSize(3);
        assertThat(draft(reference).sealed().isPresent())
                .isEqualTo(log.getLast().kind() == DraftBid.Kind.SEALED);
    }

    @Test
    void a_request_that_came_to_nothing_stands_in_the_log() {
        BidReference reference = written(HAZEL, WORDS);
        sealing.seal(reference, version());

        assertThat(draft(reference).log())
                .extracting(DraftBid.LogEntry::kind)
                .containsExactly(DraftBid.Kind.ARRIVED, DraftBid.Kind.SEALED);
    }

    @Test
    void nobody_seals_what_they_did_not_look_at() {
        BidReference reference = written(HAZEL, WORDS);

        assertThat(sealing.seal(reference, version() + 1)).isEqualTo(refused(BidRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void nobody_takes_back_what_was_not_sealed() {
        BidReference reference = written(HAZEL, WORDS);

        assertThat(sealing.withdraw(reference)).isEqualTo(refused(BidRefusal.NOTHING_SEALED));
    }

    @Test
    void the_bid_of_another_organisation_is_not_there() {
        BidReference reference = written(HAZEL, WORDS);
        as(OWAIN);

        assertThat(drafting.find(reference)).isEmpty();
        assertThat(drafting.mine()).noneMatch(shown -> shown.draft().reference().equals(reference));
        assertThatThrownBy(() -> sealing.seal(reference, version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafting.answer(reference, "price", FieldPath.of("price"), "240000", "1"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void two_people_who_write_in_one_field_are_shown_each_other() {
        BidReference reference = written(HAZEL, WORDS);

        assertThat(drafting.answer(reference, "price", FieldPath.of("price"), "1", "2"))
                .isInstanceOf(AnswerOutcome.ChangedMeanwhile.class);
    }

    @Test
    void the_database_holds_no_word_figure_or_name_of_a_bid_and_the_record_no_act() {
        long acts = acts();
        BidReference reference = written(HAZEL, WORDS);
        WholeBid.answer(drafting, reference, field(reference, BidField.What.PRICE), "987654.32");
        WholeBid.answer(
                drafting, reference, field(reference, BidField.What.CONTACT_EMAIL), "unheard-of@hazelbank.example");
        sealing.seal(reference, version());

        assertThat(tablesThatHold("Xylophonists", "987654.32", "unheard-of@hazelbank"))
                .isEmpty();
        assertThat(rowsThatName(reference)).isEmpty();
        assertThat(acts()).isEqualTo(acts);
    }

    /** As many rows as chance will: one bid more or less cannot be told. */
    @Test
    void rows_that_hold_nothing_stand_among_those_that_do_from_the_first_day() {
        int before = context.getBean(SealedRows.class).ids(id).size();
        sealing.seal(written(HAZEL, WORDS), version());

        assertThat(before).isGreaterThanOrEqualTo(2);
        assertThat(context.getBean(SealedRows.class).ids(id)).hasSize(before + 1);
        List<Integer> sizes = new ArrayList<>();
        SealedRows rows = context.getBean(SealedRows.class);
        rows.ids(id).forEach(row -> sizes.add(rows.find(id, row).head().length));
        assertThat(sizes).containsOnly(sizes.getFirst());
    }

    private BidField field(BidReference reference, BidField.What what) {
        return drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private long acts() {
        return jdbc.sql("select count(*) from audit_record").query(Long.class).single();
    }

    private List<String> rowsThatName(BidReference reference) {
        return List.of("bid_draft", "sealed_bid", "outgoing_mail").stream()
                .filter(table -> holds(table, reference.provider().value()))
                .toList();
    }

    private List<String> tablesThatHold(String... words) {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_name not like 'flyway%'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> holds(table, words))
                .toList();
    }

    /** Row by row: what other tests left in this database is more than fits into memory at once. */
    private boolean holds(String table, String... words) {
        AtomicBoolean held = new AtomicBoolean();
        jdbc.sql("select * from " + table).query(row -> {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                Object value = row.getObject(column);
                String text = value instanceof byte[] bytes ? plain(bytes) : String.valueOf(value);
                if (Stream.of(words).anyMatch(text::contains)) {
                    held.set(true);
                }
            }
        });
        return held.get();
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                + Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_text_that_was_sealed_before_prices_were_sealed_by_themselves_is_read_with_and_without_its_price() {
        BidReference reference = written(HAZEL, WORDS);
        sealing.seal(reference, version());
        SealedContent content =
                SealedContent.read(sealing.text(reference, 1).orElseThrow()).orElseThrow();
        SealedBid.Head head = new SealedBid.Head(
                SealedBid.Kind.BID, reference, 1, version(), content.begun(), Optional.of(content.digest()));
        TenderKeyPair pair = TenderKeyPair.fresh();
        SealedBid before = SealedBid.seal(pair.sealing(), head, content.text().getBytes(StandardCharsets.UTF_8));

        assertThat(before.whole(pair.opening(), head)).contains(content);
        assertThat(before.withoutPrice(pair.opening(), head)).contains(content.withoutPrice());
        assertThat(content.withoutPrice().with(content.priceAlone())).isEqualTo(content);
        assertThat(content.withoutPrice().text()).doesNotContain("240000");
    }

    @Test
    void a_price_is_sealed_under_another_context_than_its_bid_and_stands_in_no_other_row() {
        BidReference reference = written(HAZEL, WORDS);
        sealing.seal(reference, version());
        SealedContent content =
                SealedContent.read(sealing.text(reference, 1).orElseThrow()).orElseThrow();
        SealedBid.Head head = new SealedBid.Head(
                SealedBid.Kind.BID,
                reference,
                1,
                version(),
                content.begun(),
                Optional.of(content.digest()),
                Optional.of(content.withoutPrice().digest()));
        TenderKeyPair pair = TenderKeyPair.fresh();
        SealedBid row = SealedBid.seal(pair.sealing(), head, content);
        byte[] opened = pair.opening()
                .open(row.content(), "sealed bid content " + row.id() + " of " + id)
                .orElseThrow();

        assertThat(new String(opened, StandardCharsets.ISO_8859_1)).doesNotContain("240000");
        assertThat(row.whole(pair.opening(), head)).contains(content);
        assertThat(SealedPrice.price(opened, pair.opening(), "sealed bid content " + row.id() + " of " + id))
                .isEmpty();
        assertThat(SealedPrice.price(
                        opened, TenderKeyPair.fresh().opening(), "sealed bid price " + row.id() + " of " + id))
                .isEmpty();
        assertThat(row.content()).hasSize(86 + 12 + 64 * 1024 + 16);
    }

    @Test
    void the_sealed_text_is_read_back_as_it_was_and_nothing_else_is_read() {
        BidReference reference = written(HAZEL, WORDS);
        DraftBid draft = draft(reference);
        SealedContent content = SealedContent.of(
                draft,
                drafting.find(reference).orElseThrow().form(),
                reading.lastPublished(id).orElseThrow(),
                Instant.EPOCH,
                context.getBean(EditingProfile.class).find(reference.provider()).orElseThrow(),
                context.getBean(BidDocuments.class).unread(reference.provider()));

        assertThat(SealedContent.read(content.text())).isEqualTo(Optional.of(content));
        assertThat(SealedContent.read("{}")).isEmpty();
        assertThat(SealedContent.read("no JSON")).isEmpty();
    }
}
