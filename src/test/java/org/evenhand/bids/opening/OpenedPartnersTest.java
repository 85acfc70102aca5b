package org.evenhand.bids.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.evenhand.DemoOnH2;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.WithPartners;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.folders.FolderReader;
import org.evenhand.folders.Unscored;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Quantity;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners did not confirm by the seal does not count, and the folder says so. */
@DemoOnH2
class OpenedPartnersTest extends WithPartners {

    @TempDir
    Path place;

    private void sealed(BidReference reference) {
        as(HAZEL);
        assertThat(sealing.seal(reference, version())).isInstanceOf(Sealing.Done.class);
    }

    private SealedContent opened() {
        for (String who : List.of(CERI, NESTA)) {
            as(who);
            transactions.execute(any -> OpenedLater.at(context, after()).open(id, true));
        }
        return context.getBean(OpeningBids.class).bids(id).getFirst().content().orElseThrow();
    }

    private record Folder(List<BigDecimal> promised, List<Unscored.Unconfirmed> unconfirmed) {}

    /** How much of the measure the folder that is taken away counts, and what it leaves out. */
    private Folder folder() throws IOException {
        as(CERI);
        SortedMap<String, String> files = Objects.requireNonNull(transactions.execute(any ->
                context.getBean(OpeningBids.class).takeAway(id).orElseThrow().files()));
        for (var file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        String lot =
                files.containsKey("tender.yaml") ? "" : "lots/" + bidOf(HAZEL).lot();
        FolderReader.Reading read = FolderReader.read(place.resolve(lot));
        assertThat(read).isInstanceOf(FolderReader.Reading.Whole.class);
        var whole = ((FolderReader.Reading.Whole) read).folder();
        Bid bid = whole.scoringCase().entries().iterator().next().bid();
        return new Folder(
                bid.commitments().stream()
                        .filter(one -> one.measure().equals(new MeasureId(measure))
                                && one.embedded() == figure.equals("embedded"))
                        .map(one -> one.quantity().value())
                        .toList(),
                whole.unscored(new BidId(bidOf(HAZEL).provider().value())).unconfirmed());
    }

    private Unscored.Unconfirmed share(String quantity) {
        return new Unscored.Unconfirmed(
                PARTNER, new MeasureId(measure), new Quantity(new BigDecimal(quantity)), figure.equals("embedded"));
    }

    @Test
    void what_was_not_confirmed_is_left_out_to_the_last_unit_and_said() throws IOException {
        sealed(named());

        assertThat(opened().confirmations()).isEmpty();
        assertThat(folder()).isEqualTo(new Folder(List.of(new BigDecimal("70")), List.of(share(SHARE))));
    }

    @Test
    void what_was_confirmed_counts_and_who_did_it_when_and_of_what_stands_in_the_sealed_text() throws IOException {
        BidReference reference = named();
        confirm(asked(reference));
        sealed(reference);

        SealedContent content = opened();
        assertThat(content.confirmations().values()).hasSize(2).allSatisfy(one -> {
            assertThat(one.by()).isEqualTo("Bryn Copper");
            assertThat(one.address()).isEqualTo(address.toLowerCase(java.util.Locale.ROOT));
            assertThat(one.statement()).containsEntry("partner", PARTNER);
        });
        assertThat(SealedContent.read(content.text())).contains(content);
        assertThat(folder()).isEqualTo(new Folder(List.of(new BigDecimal("120")), List.of()));
    }

    @Test
    void what_was_changed_after_it_was_confirmed_is_left_out_as_it_is_sealed() throws IOException {
        BidReference reference = named();
        confirm(asked(reference));
        as(HAZEL);
        share(figure, reference, "90");
        sealed(reference);

        assertThat(opened().confirmations()).hasSize(1);
        assertThat(folder()).isEqualTo(new Folder(List.of(new BigDecimal("30")), List.of(share("90"))));
    }

    @Test
    void what_is_confirmed_after_the_seal_counts_once_it_is_sealed_again() throws IOException {
        BidReference reference = named();
        String token = asked(reference);
        sealed(reference);
        confirm(token);
        sealed(reference);

        assertThat(opened().number()).isEqualTo(2);
        assertThat(folder().unconfirmed()).isEmpty();
    }

    @Test
    void words_of_the_buyer_that_are_amended_after_the_seal_take_no_confirmation_away() throws IOException {
        BidReference reference = named();
        confirm(asked(reference));
        sealed(reference);
        as(CERI);
        WholeDraft.answer(context, id, "title", "Company at home, and on the way");
        publishing.publish(id, seen(), "The title was too short");
        as(HAZEL);
        assertThat(sealing.confirm(reference, 2)).isInstanceOf(Sealing.Done.class);

        opened();
        assertThat(folder().unconfirmed()).isEmpty();
    }
}
