package org.evenhand.tenders.readiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue.What;
import org.evenhand.tenders.signoff.BuyerSignOff;

/** Checks whether the buyers are known, their shares are the whole budget, and each of them agrees to what stands. */
final class BuyersReadiness {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private BuyersReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender) {
        List<ReadinessIssue> points = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (TenderPart buyer : tender.all(TenderPart.Kind.BUYER)) {
            String organisation = buyer.says(TenderFields.BUYER);
            if (organisation.isBlank()) {
                points.add(ReadinessIssue.in(Chapter.BUYERS, What.NOT_ANSWERED, buyer, TenderFields.BUYER));
            } else if (!seen.add(organisation)) {
                points.add(ReadinessIssue.in(Chapter.BUYERS, What.BUYER_TWICE, buyer, TenderFields.BUYER));
            }
            BigDecimal share = buyer.above0(TenderFields.SHARE).orElse(BigDecimal.ZERO);
            sum = sum.add(share, Decimals.WORKING);
            if (share.signum() == 0) {
                What what = buyer.says(TenderFields.SHARE).isBlank() ? What.NOT_ANSWERED : What.NOT_A_FIGURE;
                points.add(ReadinessIssue.in(Chapter.BUYERS, what, buyer, TenderFields.SHARE));
            }
        }
        if (Decimals.compare(sum, WHOLE) != 0) {
            points.add(ReadinessIssue.of(Chapter.BUYERS, What.SHARES_NOT_WHOLE, Decimals.plain(sum)));
        }
        return points.stream();
    }

    static Stream<ReadinessIssue> unsigned(List<BuyerSignOff> signOffs) {
        return signOffs.stream()
                .filter(one -> !one.stands())
                .map(one -> ReadinessIssue.of(
                        Chapter.SIGN_OFF,
                        one.state() instanceof BuyerSignOff.State.Stale ? What.SIGNED_BEFORE_CHANGES : What.NOT_SIGNED,
                        one.buyer().value()));
    }
}
