package org.evenhand.bids.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.bids.partners.BidPartners.Share;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.figures.Decimals;

/**
 * Statement that a partner is asked to confirm: that it takes part in a bid, or that it delivers so much of a measure. Its facts are
 * all that is shown of it; they do not depend on a language, so their digest stands for what was shown in any.
 *
 * @param key which statement of the bid it is: the number of the partner, with part and measure where it is about those
 * @param facts those of the bid and those that the buyer published
 */
public record PartnerStatement(String key, int partner, SortedMap<String, String> facts) {

    public static final String NAME = "partner";
    public static final String NUMBER = "number";
    public static final String ROLE = "role";
    public static final String WORK = "work";
    public static final String COVERED = "covered";
    public static final String CRITERION = "criterion";
    public static final String QUESTION = "question";
    public static final String MEASURE = "measure";
    public static final String EMBEDDED = "embedded";
    public static final String ADDITIONAL = "additional";

    private static final String PART = "part";
    private static final String TITLE = "title";
    private static final String LOT = "lot";
    private static final String LOT_NAME = "lotName";

    /** What the buyer published and the bid does not say itself. */
    private static final Set<String> PUBLISHED = Set.of(TITLE, LOT_NAME, CRITERION, QUESTION);

    /** Copies the facts. */
    public PartnerStatement {
        facts = new TreeMap<>(facts);
    }

    /** Every statement that partners of a bid are asked to confirm; none of what its form does not ask any more. */
    public static List<PartnerStatement> of(BidReference reference, BidForm form, BidPartners partners) {
        List<PartnerStatement> statements = new ArrayList<>();
        partners.partners().values().stream().filter(Partner::isNamed).forEach(partner -> {
            statements.add(published(form, ofBid(reference, partner, Optional.empty()), Optional.empty()));
            partners.shares().stream()
                    .filter(share -> share.partner() == partner.row())
                    .forEach(share -> form.part(share.part())
                            .filter(part -> form.field(part, BidField.What.BY_PARTNER, share.measure())
                                    .isPresent())
                            .ifPresent(part -> statements.add(published(
                                    form, ofBid(reference, partner, Optional.of(share)), form.criterion(part)))));
        });
        return statements;
    }

    /** What the bid itself says of a partner, or of its share in a measure. */
    private static PartnerStatement ofBid(BidReference reference, Partner partner, Optional<Share> share) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("tender", reference.tender().value());
        facts.put(LOT, reference.lot());
        facts.put("organisation", reference.provider().value());
        facts.put(NAME, partner.name());
        facts.put(NUMBER, partner.number());
        facts.put(ROLE, partner.role());
        facts.put("email", partner.address().map(address -> address.key()).orElse(""));
        if (share.isEmpty()) {
            facts.put(WORK, partner.work());
            facts.put(COVERED, partner.covered());
        }
        share.ifPresent(some -> {
            facts.put(PART, some.part());
            facts.put(MEASURE, some.measure());
            facts.put(EMBEDDED, some.embedded().signum() == 0 ? "" : Decimals.plain(some.embedded()));
            facts.put(ADDITIONAL, some.additional().signum() == 0 ? "" : Decimals.plain(some.additional()));
            facts.put(WORK, some.work());
        });
        facts.values().removeIf(String::isBlank);
        String key = share.map(some -> key(partner.row(), some)).orElseGet(() -> String.valueOf(partner.row()));
        return new PartnerStatement(key, partner.row(), facts);
    }

    private static PartnerStatement published(BidForm form, PartnerStatement ofBid, Optional<Criterion> criterion) {
        Publication published = form.lot().publication();
        SortedMap<String, String> facts = new TreeMap<>(ofBid.facts());
        facts.put(TITLE, published.title());
        published.lot().ifPresent(lot -> facts.put(LOT_NAME, lot));
        criterion.ifPresent(one -> {
            facts.put(CRITERION, one.id().value() + " " + one.title());
            Optional.ofNullable(published.criteria().get(one.id()))
                    .flatMap(Publication.Wording::question)
                    .ifPresent(question -> facts.put(QUESTION, question));
        });
        return new PartnerStatement(ofBid.key(), ofBid.partner(), facts);
    }

    /** Which statement is about a share. */
    public static String key(Share share) {
        return key(share.partner(), share);
    }

    /** A measure that two rows give to one partner is two statements. */
    private static String key(int partner, Share share) {
        return partner + "/" + share.part() + "/" + share.place();
    }

    /** A fact; empty where there is none such. */
    public String says(String fact) {
        return Optional.ofNullable(facts.get(fact)).orElse("");
    }

    /** Whether it is about a share in a measure, and not about taking part. */
    public boolean isOfShare() {
        return facts.containsKey(MEASURE);
    }

    /** Stands for everything that is shown of it. */
    public Sha256 digest() {
        return digest(facts);
    }

    /** Stands for every one of these facts. */
    public static Sha256 digest(SortedMap<String, String> facts) {
        return Sha256.of(CanonicalJson.of(facts));
    }

    /**
     * Whether facts that a partner confirmed are those of its part, or of a share, as a bid says them; what the buyer published beside them stays out
     * of it, as it may have been amended since.
     */
    public static boolean isOf(
            SortedMap<String, String> confirmed, BidReference reference, Partner partner, Optional<Share> share) {
        SortedMap<String, String> ofBid = new TreeMap<>(confirmed);
        ofBid.keySet().removeAll(PUBLISHED);
        return ofBid(reference, partner, share).facts().equals(ofBid);
    }
}
