package org.evenhand.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.BidResult.Figure;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The mixed tender scored by plain Java written out by hand, without any rule engine: what the engine is measured against.
 * It does the same arithmetic in the same decimals, makes the same checks, records the same of every line and gives the
 * same standings. It keeps no bid in memory, so it walks them twice: for the pool, then for the points.
 */
final class Twin {
    private final Tender tender;
    private final List<TwinLine> lines = new ArrayList<>();
    private final Map<CriterionId, Scheme.Judged> judged = new HashMap<>();
    private final List<CriterionId> gates = new ArrayList<>();

    Twin(Tender tender, boolean conditionOnOffer) {
        this.tender = tender;
        for (Criterion criterion : tender.criteria()) {
            switch (criterion.scheme()) {
                case Scheme.Gate ignored -> gates.add(criterion.id());
                case Scheme.Judged scale -> judged.put(criterion.id(), scale);
                default -> {}
            }
            if (!criterion.isGate()) {
                lines.add(TwinLines.line(tender, criterion, conditionOnOffer));
            }
        }
    }

    /** What is kept of each bid. */
    private static final class Place {
        final BidId id;
        final Instant received;
        final BigDecimal price;
        final @Nullable BigDecimal[] sections;
        final List<Reason> reasons = new ArrayList<>(0);
        BidResult.Status status = BidResult.Status.ASSESSED;
        boolean inPool;

        @Nullable
        BigDecimal total;

        int rank;

        Place(Bid bid, int sections) {
            this.id = bid.id();
            this.received = bid.received().toInstant();
            this.price = bid.price().map(Money::amount).orElseThrow();
            this.sections = new BigDecimal[sections];
        }

        void fall(BidResult.Status to, Reason why) {
            status = to;
            reasons.add(why);
        }
    }

    /** Scores the bids. Not to be called twice: the lines remember the pool. */
    List<BidResult> score(Iterable<ScoringCase.Entry> entries, BiConsumer<BidId, CriterionId> explained) {
        List<Place> places = new ArrayList<>();
        TwinChecks checks = new TwinChecks(judged);
        for (ScoringCase.Entry entry : entries) {
            checks.check(entry);
            Place place = new Place(entry.bid(), tender.sections().size());
            places.add(place);
            screen(entry, place);
        }
        int i = 0;
        for (ScoringCase.Entry entry : entries) {
            Place place = places.get(i++);
            if (place.inPool) {
                points(new TwinBid(entry), place, explained);
            }
        }
        places.forEach(this::total);
        rank(places);
        places.sort(Comparator.<Place, Integer>comparing(place -> place.rank == 0 ? Integer.MAX_VALUE : place.rank)
                .thenComparing(place -> place.id));
        return places.stream().map(this::standing).toList();
    }

    private void screen(ScoringCase.Entry entry, Place place) {
        Bid bid = entry.bid();
        if (bid.received().isAfter(tender.deadline())) {
            place.fall(
                    BidResult.Status.LATE,
                    Reason.of(
                            Reason.Code.LATE,
                            "received",
                            bid.received().toString(),
                            "deadline",
                            tender.deadline().toString()));
            return;
        }
        TwinBid twin = new TwinBid(entry);
        gates(twin, place);
        for (Criterion criterion : tender.criteria()) {
            if (criterion.scheme() instanceof Scheme.Judged scale) {
                minimum(twin, place, criterion, scale);
            }
        }
        if (place.reasons.isEmpty()) {
            place.inPool = true;
            lines.forEach(line -> line.gather(twin));
        }
    }

    private void gates(TwinBid bid, Place place) {
        if (!(bid.answer(MixedTender.LIVING_WAGE) instanceof FactValue.Truth(boolean pays) && pays)) {
            gateFails(place, 0, "living-wage-employer", "living-wage-employer must be true");
        }
        boolean applies = !(bid.answer(MixedTender.REGULATED) instanceof FactValue.Truth(boolean is) && !is);
        boolean covered = bid.answer(MixedTender.INSURANCE) instanceof FactValue.Number(BigDecimal cover)
                && Decimals.compare(cover, new BigDecimal("5000000")) >= 0;
        if (applies && !covered) {
            gateFails(place, 1, "insurance-cover", "insurance-cover must be 5000000 or more");
        }
    }

    private void gateFails(Place place, int gate, String fact, String text) {
        place.fall(
                BidResult.Status.FAILS_REQUIREMENTS,
                Reason.of(
                        Reason.Code.FAILS_GATE,
                        "criterion",
                        gates.get(gate).value(),
                        "title",
                        "Gate " + fact,
                        "fact",
                        fact,
                        "text",
                        text));
    }

    private static void minimum(TwinBid bid, Place place, Criterion criterion, Scheme.Judged scale) {
        var mark = bid.mark(criterion.id());
        if (mark == null) {
            throw new IllegalStateException("A mark is missing");
        }
        if (scale.minimum().isPresent()
                && Decimals.compare(mark.mark().value(), scale.minimum().get().value()) < 0) {
            place.fall(
                    BidResult.Status.FAILS_REQUIREMENTS,
                    Reason.of(
                            Reason.Code.BELOW_CRITERION_MINIMUM,
                            "criterion",
                            criterion.id().value(),
                            "title",
                            criterion.title(),
                            "mark",
                            Decimals.readable(mark.mark().value()),
                            "minimum",
                            scale.minimum().get().toString()));
        }
    }

    private void points(TwinBid bid, Place place, BiConsumer<BidId, CriterionId> explained) {
        List<Told> recorded = new ArrayList<>(lines.size());
        for (TwinLine line : lines) {
            recorded.add(line.tell(bid));
        }
        for (int i = 0; i < recorded.size(); i++) {
            TwinLine line = lines.get(i);
            Told told = recorded.get(i);
            BigDecimal points = line.weight.multiply(told.fraction(), Decimals.WORKING);
            BigDecimal sum = place.sections[line.section];
            place.sections[line.section] = sum == null ? points : sum.add(points, Decimals.WORKING);
            explained.accept(place.id, told.criterion());
        }
    }

    private void total(Place place) {
        if (!place.inPool) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < place.sections.length; i++) {
            BigDecimal sum = place.sections[i];
            BigDecimal points = sum == null ? BigDecimal.ZERO : sum;
            place.sections[i] = points;
            minimum(place, tender.sections().get(i), points);
            total = total.add(points, Decimals.WORKING);
        }
        if (place.status == BidResult.Status.ASSESSED) {
            place.total = tender.rounding().round(total);
        }
    }

    private static void minimum(Place place, Section section, BigDecimal points) {
        if (section.minimum().isPresent()
                && Decimals.compare(points, section.minimum().get().value()) < 0) {
            place.fall(
                    BidResult.Status.FAILS_REQUIREMENTS,
                    Reason.of(
                            Reason.Code.BELOW_SECTION_MINIMUM,
                            "section",
                            section.id().value(),
                            "title",
                            section.title(),
                            "points",
                            Decimals.readable(points),
                            "minimum",
                            section.minimum().get().toString()));
        }
    }

    private static void rank(List<Place> places) {
        Comparator<Place> order = Comparator.<Place, BigDecimal>comparing(
                        place -> java.util.Objects.requireNonNull(place.total))
                .reversed()
                .thenComparing((a, b) -> Decimals.compare(of(b.sections[1]), of(a.sections[1])))
                .thenComparing((a, b) -> Decimals.compare(a.price, b.price))
                .thenComparing(place -> place.received);
        List<Place> ranked = new ArrayList<>(places.stream()
                .filter(place -> place.status == BidResult.Status.ASSESSED)
                .toList());
        ranked.sort(order.thenComparing(place -> place.id));
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied = i > 0 && order.compare(ranked.get(i - 1), ranked.get(i)) == 0;
            ranked.get(i).rank = tied ? ranked.get(i - 1).rank : i + 1;
        }
    }

    private static BigDecimal of(@Nullable BigDecimal sum) {
        return java.util.Objects.requireNonNull(sum);
    }

    private BidResult standing(Place place) {
        List<BidResult.SectionPoints> sections = new ArrayList<>();
        for (int i = 0; i < place.sections.length; i++) {
            BigDecimal points = place.sections[i];
            sections.add(new BidResult.SectionPoints(
                    tender.sections().get(i).id(),
                    points == null ? Optional.empty() : Optional.of(new Points(Decimals.printed(points)))));
        }
        TreeMap<Figure, BigDecimal> figures = new TreeMap<>();
        if (place.inPool) {
            figures.put(Figure.PRICE, place.price);
        }
        return new BidResult(
                place.id,
                place.status,
                List.copyOf(place.reasons),
                place.rank == 0 ? Optional.empty() : Optional.of(place.rank),
                Optional.ofNullable(place.total),
                figures,
                List.copyOf(sections));
    }
}
