package org.evenhand.bids.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.folders.FolderReader;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

/** Bids are opened by two people, after the deadline, and what is not to be opened stays shut. */
abstract class OpeningBidsTest extends WithBids {

    @DemoOnH2
    static class OnH2Test extends OpeningBidsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends OpeningBidsTest {}

    private OpeningBids at(Instant moment) {
        return OpenedLater.at(context, moment);
    }

    private Opening open(String who, Instant moment) {
        as(who);
        return Objects.requireNonNull(transactions.execute(any -> at(moment).open(id, true)));
    }

    private List<OpenedBid> opened() {
        assertThat(open(CERI, after())).isInstanceOf(Opening.Begun.class);
        assertThat(open(NESTA, after())).isInstanceOf(Opening.Done.class);
        return context.getBean(OpeningBids.class).bids(id);
    }

    private BidReference sealed(String who, String words) {
        BidReference reference = written(who, words);
        assertThat(sealing.seal(reference, version())).isInstanceOf(Sealing.Done.class);
        return reference;
    }

    private static Opening refused(OpeningRefusal why) {
        return new Opening.Refused(why);
    }

    @Test
    void two_people_open_what_was_sealed_and_it_is_what_was_written() {
        sealed(HAZEL, "Two neighbours visit each week.");
        sealed(OWAIN, "We ring every morning.");

        List<OpenedBid> bids = opened();

        assertThat(bids)
                .extracting(OpenedBid::outcome)
                .containsOnly(OpenedBid.Outcome.OPENED)
                .hasSize(2);
        assertThat(bids)
                .allSatisfy(bid -> assertThat(bid.digest())
                        .contains(bid.content().orElseThrow().digest()));
        assertThat(bids.getLast().content().orElseThrow().answers().toString()).contains("We ring every morning.");
    }

    @Test
    void nobody_opens_before_the_deadline_nor_at_its_very_moment() {
        sealed(HAZEL, "Early");

        assertThat(open(CERI, deadline().minusSeconds(1))).isEqualTo(refused(OpeningRefusal.TOO_EARLY));
        assertThat(open(CERI, deadline())).isEqualTo(refused(OpeningRefusal.TOO_EARLY));
        assertThat(context.getBean(OpeningBids.class).bids(id)).isEmpty();
    }

    @Test
    void one_person_alone_opens_nothing() {
        sealed(HAZEL, "One");

        assertThat(open(CERI, after())).isInstanceOf(Opening.Begun.class);
        assertThat(open(CERI, after())).isEqualTo(refused(OpeningRefusal.SAME_PERSON));
        assertThat(context.getBean(OpeningBids.class).bids(id)).isEmpty();
    }

    @Test
    void the_first_person_is_asked_again_after_a_day() {
        assertThat(open(CERI, after())).isInstanceOf(Opening.Begun.class);

        assertThat(open(NESTA, after().plus(OpeningBids.TOGETHER))).isInstanceOf(Opening.Begun.class);
        assertThat(open(CERI, after().plus(OpeningBids.TOGETHER))).isInstanceOf(Opening.Done.class);
    }

    @Test
    void whoever_declares_no_freedom_from_conflicts_opens_nothing() {
        as(CERI);

        assertThat(transactions.<Opening>execute(any -> at(after()).open(id, false)))
                .isEqualTo(refused(OpeningRefusal.NOT_DECLARED));
    }

    @Test
    void bids_are_opened_once() {
        opened();

        assertThat(open(CERI, after())).isEqualTo(refused(OpeningRefusal.OPEN_ALREADY));
    }

    @Test
    void providers_and_people_of_other_buyers_are_turned_away() {
        as("joint.commissioner");
        assertThat(context.getBean(OpeningBids.class).mayOpen(id)).isFalse();
        for (String other : List.of("joint.commissioner", "evaluator", HAZEL)) {
            assertThatThrownBy(() -> open(other, after())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void of_several_sealed_bids_the_last_counts() {
        BidReference reference = sealed(HAZEL, "The first words.");
        WholeBid.answer(
                drafting,
                reference,
                drafting.find(reference)
                        .orElseThrow()
                        .form()
                        .field(new BidPart(BidPart.Kind.CONTACT, java.util.Optional.empty()), What.CONTACT_NAME)
                        .orElseThrow(),
                "The second name");
        assertThat(sealing.seal(reference, version())).isInstanceOf(Sealing.Done.class);

        assertThat(opened()).singleElement().satisfies(bid -> {
            assertThat(bid.number()).isEqualTo(2);
            assertThat(bid.content().orElseThrow().answers().toString()).contains("The second name");
        });
    }

    @Test
    void a_bid_that_was_taken_back_stays_shut_until_it_is_sealed_again() {
        BidReference reference = sealed(HAZEL, "Taken back");
        sealing.withdraw(reference);
        BidReference other = sealed(OWAIN, "Sealed again");
        sealing.withdraw(other);
        sealing.seal(other, version());

        List<OpenedBid> bids = opened();

        assertThat(bids)
                .extracting(OpenedBid::outcome)
                .containsExactlyInAnyOrder(OpenedBid.Outcome.WITHDRAWN, OpenedBid.Outcome.OPENED);
        assertThat(bids)
                .filteredOn(bid -> bid.reference().equals(reference))
                .allSatisfy(bid -> assertThat(bid.content()).isEmpty());
    }

    @Test
    void after_a_new_version_a_bid_stays_shut_unless_it_was_confirmed() {
        sealed(HAZEL, "Not confirmed");
        BidReference confirmed = sealed(OWAIN, "Confirmed");
        as(CERI);
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        publishing.publish(id, seen(), "The address was wrong");
        as(OWAIN);
        assertThat(sealing.confirm(confirmed, 1)).isEqualTo(new Sealing.Refused(BidRefusal.CHANGED_MEANWHILE));
        assertThat(sealing.confirm(confirmed, 2)).isInstanceOf(Sealing.Done.class);
        assertThat(sealing.confirm(confirmed, 2)).isEqualTo(new Sealing.Refused(BidRefusal.CONFIRMED_ALREADY));

        assertThat(opened())
                .extracting(OpenedBid::outcome)
                .containsExactlyInAnyOrder(OpenedBid.Outcome.UNCONFIRMED, OpenedBid.Outcome.OPENED);
    }

    @Test
    void a_sealed_row_that_was_changed_is_found_damaged_or_not_at_all() {
        sealed(HAZEL, "Changed");
        jdbc.sql("update sealed_bid set content = head where tender = ?")
                .param(id.value())
                .update();

        assertThat(opened()).extracting(OpenedBid::outcome).containsExactly(OpenedBid.Outcome.DAMAGED);
    }

    @Test
    void the_folder_that_is_taken_away_scores(@TempDir Path place) throws IOException {
        sealed(HAZEL, "Two neighbours visit each week.");
        opened();
        as(CERI);
        SortedMap<String, String> files = Objects.requireNonNull(transactions.execute(any ->
                context.getBean(OpeningBids.class).takeAway(id).orElseThrow().files()));
        for (var file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }

        assertThat(files.keySet()).anyMatch(path -> path.endsWith("bid.yaml"));
        String folder =
                files.containsKey("tender.yaml") ? "" : "lots/" + bidOf(HAZEL).lot();
        String bid = bidOf(HAZEL).provider().value();
        Files.writeString(
                place.resolve(folder).resolve("panel.yaml"),
                "agreed:\n  - {bid: " + bid + ", criterion: Q1, mark: 4, reason: It says who rings.}\n");

        assertThat(FolderReader.read(place.resolve(folder)))
                .isInstanceOfSatisfying(
                        FolderReader.Reading.Whole.class,
                        whole -> assertThat(Scoring.score(whole.folder().scoringCase()))
                                .isInstanceOfSatisfying(
                                        Verdict.Scored.class,
                                        scored -> assertThat(scored.sheet().standings())
                                                .singleElement()
                                                .satisfies(result -> assertThat(result.rank())
                                                        .contains(1))));
        assertThat(files.get((folder.isEmpty() ? "" : folder + "/") + "bids/" + bid + "/bid.yaml"))
                .contains("Two neighbours visit each week.")
                .containsPattern("measure: paid-hours,? *\n? *quarter: 12");
    }
}
