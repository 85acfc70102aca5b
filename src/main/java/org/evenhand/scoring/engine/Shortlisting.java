package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.Award.Shortlist;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;

/** Lets only the best of the first stage go on (SCORING.md section 2): ranked by their points so far. */
final class Shortlisting {
    private Shortlisting() {}

    static void cut(Tender tender, List<Contender> contenders) {
        if (tender.award().shortlist().isEmpty()) {
            return;
        }
        Shortlist shortlist = tender.award().shortlist().get();
        List<Contender> ranked = new ArrayList<>(
                contenders.stream().filter(Contender::isAssessed).toList());
        if (ranked.size() <= shortlist.top()) {
            return;
        }
        ranked.sort(Comparator.comparing(Shortlisting::pointsSoFar).reversed());
        BigDecimal lastIn = pointsSoFar(ranked.get(shortlist.top() - 1));
        boolean tiedAcross = lastIn.compareTo(pointsSoFar(ranked.get(shortlist.top()))) == 0;
        for (int place = 0; place < ranked.size(); place++) {
            Contender contender = ranked.get(place);
            BigDecimal points = pointsSoFar(contender);
            boolean tied = tiedAcross && points.compareTo(lastIn) == 0;
            boolean stays = tied ? shortlist.includeTied() : place < shortlist.top();
            if (!stays) {
                contender.fall(
                        BidResult.Status.NOT_SHORTLISTED,
                        List.of(Reason.of(
                                tied ? Reason.Code.NOT_SHORTLISTED_TIED : Reason.Code.NOT_SHORTLISTED,
                                "top",
                                String.valueOf(shortlist.top()),
                                "points",
                                Decimals.readable(points))));
            }
        }
    }

    private static BigDecimal pointsSoFar(Contender contender) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal section : contender.sections) {
            if (section != null) {
                sum = sum.add(section, Decimals.WORKING);
            }
        }
        return Decimals.settled(sum);
    }
}
