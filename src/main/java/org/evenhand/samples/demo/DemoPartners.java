package org.evenhand.samples.demo;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.partners.AskingPartners;
import org.evenhand.people.InventedPeople;
import org.evenhand.shared.FieldPath;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Partners of the invented bids that are being written: one provider asks the other to confirm, and names somebody itself. */
@Component
@Profile("demo")
class DemoPartners {

    private static final String LOT = "east";
    private static final String HOURS = "100";

    private final InventedPeople invented;
    private final DraftingBids drafting;
    private final AskingPartners asking;

    DemoPartners(InventedPeople invented, DraftingBids drafting, AskingPartners asking) {
        this.invented = invented;
        this.drafting = drafting;
        this.asking = asking;
    }

    /** Once the bids are there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(DemoNotice.ORDER + 3)
    void make() {
        invented.acts(DemoBidders.ROWAN.email(), this::asks);
        invented.acts(
                DemoBidders.HEARTHSIDE.email(),
                () -> name(
                        reference(DemoBidders.HEARTHSIDE),
                        "Linnet Rides",
                        "Rides to first meetings",
                        "rides@linnet.example"));
    }

    private static BidReference reference(DemoBidders bidder) {
        return new BidReference(bidder.organisation(), DemoNotice.ID, LOT);
    }

    /** The other provider names the first, and asks it. */
    private void asks() {
        BidReference reference = reference(DemoBidders.ROWAN);
        if (drafting.find(reference).isPresent()) {
            return;
        }
        drafting.begin(reference);
        name(
                reference,
                "Hearthside Shared Lives",
                "Introduces people who have a room to those who look for one",
                DemoBidders.HEARTHSIDE.email().value());
        Optional<BidField> promised = drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == BidField.What.EMBEDDED)
                .findFirst();
        promised.ifPresent(field -> {
            String place = "measure/" + field.of() + "/partner/1/";
            keep(reference, field.part().name(), field.path().value(), DemoBidders.ROWAN.hours());
            keep(reference, field.part().name(), place + "who", "1");
            keep(reference, field.part().name(), place + "embedded", HOURS);
        });
        asking.ask(reference, 1, Locale.UK);
    }

    private void name(BidReference reference, String name, String work, String email) {
        String part = "partners";
        boolean there = drafting.find(reference)
                .filter(shown -> !shown.draft()
                        .says(shown.form().part(part).orElseThrow(), new FieldPath("partner/1/name"))
                        .isEmpty())
                .isPresent();
        if (!there) {
            keep(reference, part, "partner/1/name", name);
            keep(reference, part, "partner/1/role", "sub-contractor");
            keep(reference, part, "partner/1/work", work);
            keep(reference, part, "partner/1/covered", "yes");
            keep(reference, part, "partner/1/email", email);
        }
    }

    private void keep(BidReference reference, String part, String path, String text) {
        DemoBids.kept(drafting.answer(reference, part, new FieldPath(path), "", text));
    }
}
