package org.evenhand.bids.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.opening.LookingAtPaper;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.OpenedLater;
import org.evenhand.bids.opening.Opening;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.ScannedPaper;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.folders.FolderReader;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.MadePeople;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Role;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** A bid on paper is typed in after the opening, with its scan, and counts once a second person has looked through it. */
abstract class PaperBidsTest extends WithBids {

    @DemoOnH2
    static class OnH2Test extends PaperBidsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PaperBidsTest {}

    private static final String AUDITOR = "bids.auditor";
    private static final byte[] SCAN = SomeFiles.pdf("Dear Sirs, our bid is as follows");

    private Instant received = Instant.EPOCH;

    @BeforeEach
    void atNow() {
        MadePeople.make(context, AUDITOR, "Aled Quill", Role.AUDITOR, NORTHSHIRE, "");
        received = context.getBean(DatabaseClock.class).now();
        as(CERI);
    }

    private void open() {
        as(CERI);
        assertThat(in(() -> OpenedLater.at(context, after()).open(id, true))).isInstanceOf(Opening.Begun.class);
        as(NESTA);
        assertThat(in(() -> OpenedLater.at(context, after()).open(id, true))).isInstanceOf(Opening.Done.class);
        as(CERI);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(any -> work.get()));
    }

    private ReadingPaperBids reading() {
        return context.getBean(ReadingPaperBids.class);
    }

    private TypingPaperBids typing() {
        return context.getBean(TypingPaperBids.class);
    }

    private ScanningPaperBids scanning() {
        return context.getBean(ScanningPaperBids.class);
    }

    private LookingAtPaper looking() {
        return context.getBean(LookingAtPaper.class);
    }

    private String lot() {
        return super.reading.lastPublished(id).orElseThrow().content().first().id();
    }

    private PaperFacts facts(String provider) {
        return new PaperFacts(provider, "1234567", received, "Ros at the post room", true, "");
    }

    private PaperOutcome register(PaperFacts facts) {
        return typing().register(id, lot(), facts, true);
    }

    private PaperBidId registered() {
        return done(register(facts("Marsh End Neighbours")));
    }

    private static PaperBidId done(PaperOutcome outcome) {
        assertThat(outcome).isInstanceOf(PaperOutcome.Done.class);
        return ((PaperOutcome.Done) outcome).bid();
    }

    private static PaperOutcome refused(PaperRefusal why) {
        return new PaperOutcome.Refused(why);
    }

    private ReadingPaperBids.Shown shown(PaperBidId bid) {
        return reading().find(id, bid).orElseThrow();
    }

    private void type(PaperBidId bid, String part, String path, String text) {
        FieldPath place = new FieldPath(path);
        assertThat(typing().answer(id, bid, part, place, shown(bid).bid().says(part, place), text))
                .as(path)
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    private void type(PaperBidId bid, What what, String text) {
        BidField field = shown(bid).form().form().fields().stream()
                .filter(one -> one.what() == what)
                .findFirst()
                .orElseThrow();
        type(bid, field.part().name(), field.path().value(), text);
    }

    private Set<String> open(PaperBidId bid) {
        return shown(bid).form().open(shown(bid).bid()).stream()
                .map(PaperForm.Place::key)
                .collect(Collectors.toSet());
    }

    /** Typed and handed over by Ceri: a price, an answer, and the rest left empty on paper. */
    private PaperBidId handedOver() {
        PaperBidId bid = registered();
        done(scanning().scan(id, bid, "scan.pdf", SCAN));
        type(bid, What.PRICE, "240000");
        type(bid, What.ANSWER, "Two neighbours visit each week.");
        type(bid, PaperForm.PROVIDER, "regulated", "yes");
        done(typing().handOver(id, bid, open(bid)));
        return bid;
    }

    private PaperOutcome confirm(PaperBidId bid) {
        return looking().confirm(id, bid, shown(bid).bid().digest(), true);
    }

    private List<OpenedBid> bids() {
        return context.getBean(OpeningBids.class).bids(id);
    }

    @Test
    void what_one_person_typed_and_another_looked_through_is_one_of_the_opened_bids(@TempDir Path place)
            throws IOException {
        open();
        PaperBidId bid = handedOver();
        assertThat(bids()).isEmpty();
        as(NESTA);
        done(confirm(bid));

        assertThat(bids()).singleElement().satisfies(opened -> {
            assertThat(opened.outcome()).isEqualTo(OpenedBid.Outcome.OPENED);
            assertThat(opened.received()).isEqualTo(received);
            assertThat(opened.paper().orElseThrow().provider()).isEqualTo("Marsh End Neighbours");
            assertThat(opened.paper().orElseThrow().typed().name()).isEqualTo("Ceri Vaughan");
            assertThat(opened.paper().orElseThrow().looked().name()).isEqualTo("Nesta Quill");
            assertThat(opened.digest()).contains(opened.content().orElseThrow().digest());
            assertThat(opened.documents())
                    .singleElement()
                    .satisfies(scan -> assertThat(scan.document().sha256()).isEqualTo(Sha256.of(SCAN)));
            assertThat(context.getBean(OpeningBids.class)
                            .document(
                                    opened.reference(),
                                    opened.documents().getFirst().document().id()))
                    .contains(SCAN);
        });
        SortedMap<String, String> files = in(() ->
                context.getBean(OpeningBids.class).takeAway(id).orElseThrow().files());
        for (var file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        Path folder = lot().isEmpty() ? place : place.resolve("lots").resolve(lot());
        assertThat(FolderReader.read(folder)).isInstanceOf(FolderReader.Reading.Whole.class);
        assertThat(Files.readString(folder.resolve("bids/" + bid.provider() + "/bid.yaml")))
                .contains("name: Marsh End Neighbours", "regulated: true", "price: 240000", "Two neighbours visit");
    }

    @Test
    void nothing_is_registered_before_the_opening() {
        assertThat(register(facts("Marsh End"))).isEqualTo(refused(PaperRefusal.NOT_OPENED));
        assertThat(reading().of(id)).isEmpty();
        assertThat(reading().closed(id)).contains(PaperRefusal.NOT_OPENED);
    }

    @Test
    void how_it_came_must_be_told_and_be_possible() {
        open();
        PaperFacts good = facts("Marsh End");

        assertThat(typing().register(id, lot(), good, false)).isEqualTo(refused(PaperRefusal.NOT_DECLARED));
        assertThat(typing().register(id, "no-such-lot", good, true)).isEqualTo(refused(PaperRefusal.NO_LOT));
        assertThat(register(facts(" \u202e "))).isEqualTo(refused(PaperRefusal.NO_PROVIDER));
        assertThat(register(facts("x".repeat(151)))).isEqualTo(refused(PaperRefusal.TOO_LONG));
        assertThat(register(new PaperFacts("A", "", received, " ", true, "")))
                .isEqualTo(refused(PaperRefusal.NO_RECEIVER));
        assertThat(register(new PaperFacts("A", "", received, "Ros", false, "")))
                .isEqualTo(refused(PaperRefusal.ENVELOPE));
        assertThat(register(new PaperFacts("A", "", received.plus(Duration.ofHours(1)), "Ros", true, "")))
                .isEqualTo(refused(PaperRefusal.NOT_YET));
        assertThat(register(new PaperFacts("A", "", Instant.EPOCH, "Ros", true, "")))
                .isEqualTo(refused(PaperRefusal.BEFORE_PUBLICATION));
        done(register(good));
        assertThat(register(facts("MARSH  end"))).isEqualTo(refused(PaperRefusal.TWICE));
    }

    @Test
    void a_field_that_was_left_empty_on_paper_must_be_said_to_be() {
        open();
        PaperBidId bid = registered();
        assertThat(typing().handOver(id, bid, open(bid))).isEqualTo(refused(PaperRefusal.NO_SCAN));
        done(scanning().scan(id, bid, "scan.pdf", SCAN));

        assertThat(typing().handOver(id, bid, Set.of())).isEqualTo(refused(PaperRefusal.NOT_SAID));
        done(typing().handOver(id, bid, open(bid)));

        assertThat(open(bid)).isEmpty();
        assertThat(shown(bid).bid().answers().values().stream().flatMap(some -> some.values().stream()))
                .isNotEmpty()
                .allMatch(PaperBid.Typed::leftEmpty);
        as(NESTA);
        done(confirm(bid));
        assertThat(bids())
                .singleElement()
                .satisfies(opened ->
                        assertThat(opened.content().orElseThrow().answers()).isEmpty());
    }

    @Test
    void whoever_worked_on_it_is_not_its_second_person() {
        open();
        PaperBidId bid = registered();
        done(scanning().scan(id, bid, "scan.pdf", SCAN));
        as(NESTA);
        type(bid, What.PRICE, "5");
        as(CERI);
        type(bid, What.PRICE, "6");
        done(typing().handOver(id, bid, open(bid)));

        for (String worked : List.of(CERI, NESTA)) {
            as(worked);
            assertThat(confirm(bid)).isEqualTo(refused(PaperRefusal.SAME_PERSON));
            assertThat(looking().sendBack(id, bid, "No")).isEqualTo(refused(PaperRefusal.SAME_PERSON));
        }
    }

    @Test
    void it_is_sent_back_with_remarks_and_changed_only_then() {
        open();
        PaperBidId bid = handedOver();
        assertThat(typing().answer(id, bid, "price", new FieldPath("price"), "240000", "5"))
                .isEqualTo(new AnswerOutcome.Locked(PaperRefusal.NOT_TYPING));
        assertThat(scanning().scan(id, bid, "more.pdf", SCAN)).isEqualTo(refused(PaperRefusal.NOT_TYPING));
        as(NESTA);
        Sha256 seen = shown(bid).bid().digest();
        assertThat(looking().sendBack(id, bid, "  ")).isEqualTo(refused(PaperRefusal.NO_REMARKS));
        done(looking().sendBack(id, bid, "The price says 24,000."));
        as(CERI);
        type(bid, What.PRICE, "24000");
        done(typing().handOver(id, bid, open(bid)));

        as(NESTA);
        assertThat(looking().confirm(id, bid, seen, true)).isEqualTo(refused(PaperRefusal.CHANGED_MEANWHILE));
        assertThat(looking().confirm(id, bid, shown(bid).bid().digest(), false))
                .isEqualTo(refused(PaperRefusal.NOT_DECLARED));
        done(confirm(bid));
        assertThat(confirm(bid)).isEqualTo(refused(PaperRefusal.NOT_HANDED_OVER));
        assertThat(shown(bid).bid().remarks())
                .extracting(PaperBid.Remark::text)
                .containsExactly("The price says 24,000.");
        assertThat(bids().getFirst().content().orElseThrow().says("price", new FieldPath("price")))
                .isEqualTo("24000");
    }

    @Test
    void late_paper_is_listed_and_stays_shut() {
        open();
        PaperAccess access = context.getBean(PaperAccess.class);
        TypingPaperBids later = new TypingPaperBids(
                access,
                context.getBean(PaperRows.class),
                context.getBean(PaperActs.class),
                context,
                () -> deadline().plusSeconds(3600),
                context.getBean(Clock.class));
        PaperFacts late = new PaperFacts("Late Homes", "", deadline().plusSeconds(1), "Ros", true, "");
        PaperBidId bid = done(in(() -> later.register(id, lot(), late, true)));

        assertThat(typing().answer(id, bid, "price", new FieldPath("price"), "", "5"))
                .isEqualTo(new AnswerOutcome.Locked(PaperRefusal.LATE));
        done(in(() -> later.handOver(id, bid, Set.of())));
        as(NESTA);
        done(confirm(bid));

        assertThat(bids()).singleElement().satisfies(opened -> {
            assertThat(opened.outcome()).isEqualTo(OpenedBid.Outcome.LATE);
            assertThat(opened.content()).isEmpty();
            assertThat(opened.documents()).isEmpty();
        });
        PaperFacts inTime = new PaperFacts("In Time", "", deadline(), "Ros", true, "");
        as(CERI);
        assertThat(shown(done(in(() -> later.register(id, lot(), inTime, true))))
                        .late())
                .isFalse();
    }

    @Test
    void once_bids_have_marks_nothing_comes_in_and_nothing_changes() {
        open();
        PaperBidId bid = handedOver();
        PaperAccess marked = new PaperAccess(
                context.getBean(TenderDirectory.class),
                context.getBean(CurrentPerson.class),
                context.getBean(ReadingNotices.class),
                context.getBean(OpenTenders.class),
                new Marked(id));
        PaperActs acts = new PaperActs(marked, context.getBean(PaperRows.class), context);
        DatabaseClock clock = context.getBean(DatabaseClock.class);
        TypingPaperBids typing = new TypingPaperBids(
                marked, context.getBean(PaperRows.class), acts, context, clock, context.getBean(Clock.class));

        assertThat(in(() -> typing.register(id, lot(), facts("Another"), true)))
                .isEqualTo(refused(PaperRefusal.MARKED));
        assertThat(in(() -> typing.handOver(id, bid, Set.of()))).isEqualTo(refused(PaperRefusal.MARKED));
        assertThat(in(() -> typing.answer(id, bid, "price", new FieldPath("price"), "240000", "5")))
                .isEqualTo(new AnswerOutcome.Locked(PaperRefusal.MARKED));
        assertThat(new ScanningPaperBids(
                                marked,
                                context.getBean(PaperRows.class),
                                acts,
                                context.getBean(ScannedPaper.class),
                                context.getBean(TransactionOperations.class),
                                clock)
                        .scan(id, bid, "scan.pdf", SCAN))
                .isEqualTo(refused(PaperRefusal.MARKED));
    }

    /** Marks of one tender have begun. */
    private record Marked(TenderId tender) implements ObjectProvider<MarkingBegun> {
        @Override
        public Stream<MarkingBegun> stream() {
            return Stream.of(tender::equals);
        }
    }

    @Test
    void a_scan_is_a_pdf_or_a_picture_with_pages_that_can_be_looked_at() {
        open();
        PaperBidId bid = registered();

        assertThat(scanning().scan(id, bid, "bid.txt", "words".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PaperOutcome.Refused.class,
                        no -> assertThat(no.why().key()).isEqualTo("evidence.refused.other-kind"));
        assertThat(scanning().scan(id, bid, "bid.pdf", new byte[0])).isInstanceOf(PaperOutcome.Refused.class);
        done(scanning().scan(id, bid, "../a\u202eb.pdf", SCAN));

        EvidenceId scan = shown(bid).bid().scans().getFirst().id();
        assertThat(shown(bid).bid().scans().getFirst().name()).doesNotContain("/", "\u202e");
        assertThat(reading().pages(id, bid)).containsEntry(scan, 1);
        assertThat(reading().page(id, bid, scan, 1).orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(reading().page(id, bid, scan, 2)).isEmpty();
        assertThat(reading().page(id, bid, EvidenceId.random(), 1)).isEmpty();
        assertThat(reading().page(new TenderId("another"), bid, scan, 1)).isEmpty();
        done(scanning().removeScan(id, bid, scan));
        assertThat(shown(bid).bid().scans()).isEmpty();
    }

    @Test
    void a_scan_that_was_changed_behind_our_back_is_not_confirmed() {
        open();
        PaperBidId bid = handedOver();
        jdbc.sql("update evidence_piece set content = ? where file = ?")
                .params(
                        new byte[] {1, 2, 3},
                        shown(bid).bid().scans().getFirst().id().value())
                .update();
        as(NESTA);

        assertThat(confirm(bid)).isEqualTo(refused(PaperRefusal.SCAN_NOT_WHOLE));
    }

    @Test
    void auditors_read_and_others_do_not_find_it() {
        open();
        PaperBidId bid = handedOver();
        as(AUDITOR);
        assertThat(reading().of(id)).hasSize(1);
        assertThat(reading().mayType(id)).isFalse();
        assertThatThrownBy(() -> register(facts("Another"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> confirm(bid)).isInstanceOf(AccessDeniedException.class);
        as("joint.commissioner");
        assertThat(reading().of(id)).isEmpty();
        assertThat(reading().find(id, bid)).isEmpty();
        assertThatThrownBy(() -> typing().handOver(id, bid, Set.of())).isInstanceOf(AccessDeniedException.class);
        as(HAZEL);
        assertThatThrownBy(() -> reading().of(id)).isInstanceOf(AccessDeniedException.class);
    }
}
