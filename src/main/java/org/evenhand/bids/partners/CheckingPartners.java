package org.evenhand.bids.partners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.bids.partners.BidPartners.Share;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.Decimals;

/** Looks at what a draft says of partners, and at what they confirmed: a share that is not confirmed does not count. */
public final class CheckingPartners {

    private final DraftBid draft;
    private final BidForm form;
    private final BidPartners partners;
    private final Map<String, PartnerStatement> statements = new TreeMap<>();

    /** Looks at a draft. */
    public CheckingPartners(DraftBid draft, BidForm form) {
        this.draft = draft;
        this.form = form;
        this.partners = draft.partners(form);
        PartnerStatement.of(draft.reference(), form, partners).forEach(one -> statements.put(one.key(), one));
    }

    /** What is to be known of partners in one part. */
    public List<BidGap> gaps(BidPart part) {
        List<BidGap> gaps = new ArrayList<>();
        if (part.equals(BidPartners.PART)) {
            partners.partners().values().forEach(partner -> gaps.addAll(gaps(partner)));
        } else {
            form.of(part).forEach(field -> promised(field).ifPresent(gaps::add));
            partners.shares().stream()
                    .filter(share -> share.part().equals(part.name()))
                    .forEach(share -> gap(part, share).ifPresent(gaps::add));
        }
        return gaps;
    }

    private List<BidGap> gaps(Partner partner) {
        List<BidGap> gaps = new ArrayList<>();
        missing(partner, What.PARTNER_NAME, partner.name()).ifPresent(gaps::add);
        missing(partner, What.PARTNER_ROLE, partner.role()).ifPresent(gaps::add);
        missing(partner, What.PARTNER_WORK, partner.work()).ifPresent(gaps::add);
        missing(partner, What.PARTNER_EMAIL, partner.email()).ifPresent(gaps::add);
        if (!partner.email().isBlank() && partner.address().isEmpty()) {
            gaps.add(at(partner, What.PARTNER_EMAIL, BidGap.What.NO_ADDRESS, Optional.empty()));
        }
        standing(String.valueOf(partner.row()))
                .ifPresent(what -> gaps.add(at(partner, What.PARTNER_NAME, what, Optional.of(partner.name()))));
        return gaps;
    }

    private Optional<BidGap> missing(Partner partner, What what, String said) {
        return Optional.of(at(partner, what, BidGap.What.NOT_ANSWERED, Optional.empty()))
                .filter(any -> said.isBlank());
    }

    private BidGap at(Partner partner, What field, BidGap.What what, Optional<String> detail) {
        BidField asked = form.field(BidPartners.PART, field).orElseThrow();
        return new BidGap(asked, asked.path().numbered(partner.row()), what, detail, List.of());
    }

    private Optional<BidGap> gap(BidPart part, Share share) {
        BidField asked = form.field(part, What.BY_PARTNER, share.measure()).orElseThrow();
        FieldPath place = share.place();
        Optional<Partner> partner = partners.named(share.partner());
        if (partner.isEmpty()) {
            return Optional.of(new BidGap(asked, place, BidGap.What.NO_PARTNER, Optional.empty(), List.of()));
        }
        if (share.embedded().add(share.additional()).signum() == 0) {
            return Optional.of(new BidGap(
                    asked,
                    place,
                    BidGap.What.NO_SHARE,
                    Optional.of(partner.get().name()),
                    List.of()));
        }
        String much = Stream.of(share.embedded(), share.additional())
                .filter(amount -> amount.signum() > 0)
                .map(Decimals::plain)
                .collect(Collectors.joining(" + "));
        return standing(PartnerStatement.key(share))
                .map(what ->
                        new BidGap(asked, place, what, Optional.of(partner.get().name() + ": " + much), List.of()));
    }

    /** What is to be known of a statement; nothing where it is confirmed. */
    private Optional<BidGap.What> standing(String key) {
        return Optional.ofNullable(statements.get(key))
                .map(draft.partnerLog()::standing)
                .flatMap(standing -> switch (standing) {
                    case OPEN -> Optional.of(BidGap.What.NOT_CONFIRMED);
                    case CHANGED -> Optional.of(BidGap.What.CONFIRMED_OTHERWISE);
                    case DENIED -> Optional.of(BidGap.What.PARTNER_REFUSED);
                    case CONFIRMED -> Optional.empty();
                });
    }

    private Optional<BidGap> promised(BidField figure) {
        if (figure.what() != What.EMBEDDED && figure.what() != What.ADDITIONAL) {
            return Optional.empty();
        }
        BigDecimal byPartners = sum(partners.in(figure), figure);
        return byPartners.compareTo(said(figure)) > 0
                ? Optional.of(
                        new BidGap(figure, figure.path(), BidGap.What.MORE_THAN_PROMISED, Optional.empty(), List.of()))
                : Optional.empty();
    }

    /** So much of what a field promises as would count now. */
    public BigDecimal counted(BidField figure) {
        List<Share> open = partners.in(figure).stream()
                .filter(share -> !isConfirmed(share))
                .toList();
        return said(figure).subtract(sum(open, figure)).max(BigDecimal.ZERO);
    }

    private boolean isConfirmed(Share share) {
        return Optional.ofNullable(statements.get(PartnerStatement.key(share)))
                .filter(one -> draft.partnerLog().standing(one) == PartnerLog.Standing.CONFIRMED)
                .isPresent();
    }

    private static BigDecimal sum(List<Share> shares, BidField figure) {
        return shares.stream().map(share -> share.of(figure.what())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal said(BidField figure) {
        String text = draft.says(figure);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
