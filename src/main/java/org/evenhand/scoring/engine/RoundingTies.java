package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.shared.figures.Decimals;

/**
 * The notice {@code rounding-tie}: bids have the best total as it is rounded and would not have had the same before, so
 * that rounding, or what breaks ties after it, decided between them. All are scored again with nothing rounded.
 */
final class RoundingTies {
    /** The most places that a tender may round to: all that a figure is compared by. */
    static final Rounding UNROUNDED = new Rounding(Rounding.At.TOTAL, 20, RoundingMode.HALF_EVEN);

    private RoundingTies() {}

    static Optional<ScoreAlert> test(ScoringRun run, Supplier<ScoringRun> unrounded) {
        List<Contender> best = best(run.contenders());
        if (best.size() < 2) {
            return Optional.empty();
        }
        Map<BidId, BigDecimal> before = new HashMap<>();
        unrounded.get().contenders().stream()
                .filter(contender -> contender.total != null)
                .forEach(contender -> before.put(contender.id, Objects.requireNonNull(contender.total)));
        long different = best.stream()
                .map(contender -> Optional.ofNullable(before.get(contender.id)).map(Decimals::plain))
                .distinct()
                .count();
        return different < 2 ? Optional.empty() : Optional.of(notice(best, before));
    }

    /** The bids with the best total, whatever then broke the tie. */
    private static List<Contender> best(List<Contender> contenders) {
        Optional<BigDecimal> first = contenders.stream()
                .filter(contender -> contender.rank != null && contender.rank == 1)
                .map(contender -> Objects.requireNonNull(contender.total))
                .findFirst();
        return contenders.stream()
                .filter(contender -> contender.rank != null
                        && first.isPresent()
                        && Objects.requireNonNull(contender.total).compareTo(first.get()) == 0)
                .sorted(Comparator.comparing(contender -> contender.id))
                .toList();
    }

    private static ScoreAlert notice(List<Contender> best, Map<BidId, BigDecimal> before) {
        List<BidId> bids = best.stream().map(contender -> contender.id).toList();
        List<String> figures = bids.stream()
                .filter(before::containsKey)
                .map(bid -> bid + " " + Decimals.plain(Objects.requireNonNull(before.get(bid))))
                .toList();
        return ScoreAlert.of(
                ScoreAlert.Code.ROUNDING_TIE,
                bids,
                "bids",
                Notices.names(bids),
                "total",
                Objects.requireNonNull(best.getFirst().total).toPlainString(),
                "order",
                String.join(", ", figures));
    }
}
