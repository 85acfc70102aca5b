package org.evenhand.bids.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.PartnerLog.Standing;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Token;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of partners have in common: a whole bid that names one, which delivers 50 of 120. */
public abstract class WithPartners extends WithBids {

    public static final String PARTNER = "Copper Path";
    public static final String SHARE = "50";

    /** Nobody else was written to there. */
    public final String address = "bryn." + Token.readable(10) + "@copper-path.example";

    @Autowired
    AskingPartners asking;

    @Autowired
    AnsweringByLink byLink;

    @Autowired
    AnsweringByAccount byAccount;

    /** The part of the first measure that a provider promises, and the measure. */
    public String part = "";

    public String measure = "";

    /** The word of the figure that is shared out: {@code embedded} or {@code additional}. */
    public String figure = "";

    public final BidReference named() {
        return named(HAZEL, address);
    }

    /** A whole bid of a provider that names a partner. */
    public final BidReference named(String who, String address) {
        BidReference reference = written(who, "Words that name nobody.");
        say(reference, "partners", "partner/1/name", PARTNER);
        say(reference, "partners", "partner/1/role", "sub-contractor");
        say(reference, "partners", "partner/1/work", "Rides to the market");
        say(reference, "partners", "partner/1/email", address);
        drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> field.what() == What.EMBEDDED || field.what() == What.ADDITIONAL)
                .findFirst()
                .ifPresent(field -> {
                    part = field.part().name();
                    measure = field.of();
                    figure = field.what().word();
                });
        assertThat(measure).isNotEmpty();
        share("who", reference, "1");
        share(figure, reference, SHARE);
        return reference;
    }

    public final void share(String what, BidReference reference, String text) {
        say(reference, part, "measure/" + measure + "/partner/1/" + what, text);
    }

    public final void say(BidReference reference, String part, String path, String text) {
        WholeBid.answer(drafting, reference, part, new FieldPath(path), text);
    }

    /** Asks the partner, and gives the end of the link that is shown. */
    public final String asked(BidReference reference) {
        as(HAZEL);
        PartnerOutcome outcome = asking.ask(reference, 1, Locale.UK);
        assertThat(outcome).isInstanceOf(PartnerOutcome.Done.class);
        String link = ((PartnerOutcome.Done) outcome).link().orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    static List<PartnerReply> yes(AskedOfPartner shown) {
        return replies(shown, any -> true);
    }

    static List<PartnerReply> replies(AskedOfPartner shown, Predicate<AskedOfPartner.Item> which) {
        return shown.items().stream()
                .filter(which)
                .map(item -> new PartnerReply(
                        item.statement().key(), item.statement().digest().hex(), true, ""))
                .toList();
    }

    public final PartnerOutcome confirm(String token) {
        return byLink.answer(token, "Bryn Copper", yes(byLink.find(token).orElseThrow()));
    }

    final List<Standing> standings(BidReference reference) {
        as(HAZEL);
        return asking.of(reference).getFirst().of().items().stream()
                .map(AskedOfPartner.Item::standing)
                .toList();
    }

    final BidPartners partners(BidReference reference) {
        return drafting.find(reference)
                .map(shown -> shown.draft().partners(shown.form()))
                .orElseThrow();
    }
}
