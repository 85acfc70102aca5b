package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.evenhand.scoring.tender.Award.TieBreak;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the assessed bids by their rounded totals, then by the tender's tie breaks in order. What stays tied shares a
 * rank: 1, 1, 3.
 */
final class Ranking {
    private Ranking() {}

    static void rank(Tender tender, List<Contender> contenders) {
        List<Contender> ranked = new ArrayList<>(
                contenders.stream().filter(Contender::isAssessed).toList());
        Comparator<Contender> order = order(tender);
        ranked.sort(order.thenComparing(contender -> contender.id));
        for (int i = 0; i < ranked.size(); i++) {
            Contender before = i == 0 ? null : ranked.get(i - 1);
            boolean tied = before != null && order.compare(before, ranked.get(i)) == 0;
            ranked.get(i).rank = tied ? Objects.requireNonNull(before).rank : Integer.valueOf(i + 1);
        }
    }

    private static Comparator<Contender> order(Tender tender) {
        Comparator<Contender> order = Comparator.comparing(contender -> Objects.requireNonNull(contender.total));
        if (tender.award().method().highestFirst()) {
            order = order.reversed();
        }
        for (TieBreak tie : tender.award().ties()) {
            order = order.thenComparing(tieBreak(tender, tie));
        }
        return order;
    }

    private static Comparator<Contender> tieBreak(Tender tender, TieBreak tie) {
        return switch (tie) {
            case TieBreak.BySection(var section) -> {
                int place = tender.sections().stream().map(Section::id).toList().indexOf(section);
                yield more(contender -> contender.sections[place]);
            }
            case TieBreak.ByCriterion(var criterion) -> more(contender -> contender.byCriterion.get(criterion));
            case TieBreak.ByPrice() ->
                // Where price breaks ties, no bid is ranked without one (Screener).
                (a, b) -> Decimals.compare(Objects.requireNonNull(a.price), Objects.requireNonNull(b.price));
            case TieBreak.ByReceived() -> Comparator.comparing(contender -> contender.received.toInstant());
        };
    }

    private interface Figure {
        @Nullable
        BigDecimal of(Contender contender);
    }

    private static Comparator<Contender> more(Figure figure) {
        return (a, b) -> {
            BigDecimal left = figure.of(a);
            BigDecimal right = figure.of(b);
            return Decimals.compare(right == null ? BigDecimal.ZERO : right, left == null ? BigDecimal.ZERO : left);
        };
    }
}
