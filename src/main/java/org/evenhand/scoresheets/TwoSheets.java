package org.evenhand.scoresheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/** Two score sheets for the same bids, put side by side. */
public record TwoSheets(ScoredTender left, ScoredTender right) {

    /** The thing that a criterion looks at, whatever it is called. */
    public enum Theme {
        JUDGED,
        OUTCOME,
        COMMITMENT,
        MONETISED,
        RULE,
        PRICE;

        private static Optional<Theme> of(Criterion criterion) {
            return switch (criterion.scheme()) {
                case Scheme.Judged s -> Optional.of(JUDGED);
                case Scheme.OutcomeRate s -> Optional.of(OUTCOME);
                case Scheme.Commitment s -> Optional.of(COMMITMENT);
                case Scheme.Monetised s -> Optional.of(MONETISED);
                case Scheme.OwnRule s -> Optional.of(RULE);
                case Scheme.Price s -> Optional.of(PRICE);
                case Scheme.Gate s -> Optional.empty();
            };
        }
    }

    /** A bid as it stands on both sheets. */
    public record Pair(BidId bid, BidResult left, BidResult right) {}

    /** Points on both sheets; empty where a sheet has none. */
    public record Change(Optional<BigDecimal> left, Optional<BigDecimal> right) {

        /** The second less the first; what is not there counts nothing. */
        public BigDecimal difference() {
            return right.orElse(BigDecimal.ZERO).subtract(left.orElse(BigDecimal.ZERO));
        }
    }

    /** The measure that supplied most of what one bid was credited with under a priced form. */
    public record Supplied(BidId bid, Optional<MeasureId> measure, BigDecimal value, BigDecimal all) {

        /** The measure's share. */
        public BigDecimal share() {
            return value.divide(all, Decimals.WORKING);
        }
    }

    /** The bids that stand on both sheets, in the order of the second. */
    public List<Pair> pairs() {
        return right.sheet().standings().stream()
                .flatMap(after -> left.sheet().standings().stream()
                        .filter(before -> before.bid().equals(after.bid()))
                        .map(before -> new Pair(after.bid(), before, after)))
                .toList();
    }

    /** The sections of both tenders, the first tender's first. */
    public List<SectionId> sections() {
        return Stream.of(left, right)
                .flatMap(scored -> scored.tender().sections().stream())
                .map(section -> section.id())
                .distinct()
                .toList();
    }

    /** A section's title in the tender that has it. */
    public String title(SectionId id) {
        return Stream.of(left, right)
                .flatMap(scored -> scored.tender().sections().stream())
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** A bid's points in a section. */
    public Change section(Pair pair, SectionId id) {
        return new Change(sectionPoints(pair.left(), id), sectionPoints(pair.right(), id));
    }

    private static Optional<BigDecimal> sectionPoints(BidResult bidResult, SectionId id) {
        return bidResult.sections().stream()
                .filter(section -> section.section().equals(id))
                .findFirst()
                .flatMap(BidResult.SectionPoints::points)
                .map(Points::value);
    }

    /** A bid's points by theme, for every theme that either tender has. */
    public SortedMap<Theme, Change> themes(BidId bid) {
        SortedMap<Theme, Change> themes = new TreeMap<>();
        SortedMap<Theme, BigDecimal> before = themes(left, bid);
        SortedMap<Theme, BigDecimal> after = themes(right, bid);
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .forEach(theme -> themes.put(
                        theme,
                        new Change(Optional.ofNullable(before.get(theme)), Optional.ofNullable(after.get(theme)))));
        return themes;
    }

    private static SortedMap<Theme, BigDecimal> themes(ScoredTender scored, BidId bid) {
        SortedMap<Theme, BigDecimal> points = new TreeMap<>();
        for (Line line : scored.sheet().lines(bid)) {
            Theme.of(scored.criterion(line.criterion()))
                    .ifPresent(theme ->
                            line.points().ifPresent(given -> points.merge(theme, given.value(), BigDecimal::add)));
        }
        return points;
    }

    /** Whether both tenders ask the same under the same name, for the same weight. */
    public boolean inBoth(Criterion criterion) {
        return left.tender().criteria().contains(criterion)
                && right.tender().criteria().contains(criterion);
    }

    /** The points that a criterion gave a bid. */
    public Optional<Line> line(ScoredTender scored, Criterion criterion, BidId bid) {
        return scored.sheet().lines(bid).stream()
                .filter(line -> line.criterion().equals(criterion.id()))
                .findFirst();
    }

    /** For each bid on both sheets, the measure that supplied most under a priced criterion. */
    public static List<Supplied> suppliedMost(ScoredTender scored, Criterion criterion, List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> entry(scored, pair.bid()).stream())
                .map(entry -> supplied(entry.bid(), criterion))
                .toList();
    }

    private static Optional<ScoringCase.Entry> entry(ScoredTender scored, BidId bid) {
        for (ScoringCase.Entry entry : scored.entries()) {
            if (entry.bid().id().equals(bid)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static Supplied supplied(Bid bid, Criterion criterion) {
        SortedMap<MeasureId, BigDecimal> values = new TreeMap<>();
        var unitValues = ((Scheme.Monetised) criterion.scheme()).unitValues();
        for (Bid.Commitment commitment : bid.commitments()) {
            boolean counts = criterion.counts() == Counts.EITHER
                    || commitment.embedded() == (criterion.counts() == Counts.EMBEDDED);
            var unitValue = unitValues.get(commitment.measure());
            if (counts && unitValue != null) {
                values.merge(
                        commitment.measure(),
                        commitment.quantity().value().multiply(unitValue.amount(), Decimals.WORKING),
                        BigDecimal::add);
            }
        }
        BigDecimal all = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.entrySet().stream()
                .filter(value -> value.getValue().signum() > 0)
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> new Supplied(bid.id(), Optional.of(most.getKey()), most.getValue(), all))
                .orElseGet(() -> new Supplied(bid.id(), Optional.empty(), BigDecimal.ZERO, all));
    }
}
