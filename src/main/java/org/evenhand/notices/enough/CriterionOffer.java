package org.evenhand.notices.enough;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.RuleReads;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.figures.FigureReading;
import org.springframework.modulith.NamedInterface;

/**
 * One criterion of a lot with what somebody could offer for it. The engine that scores bids is asked for the points; no formula
 * stands here.
 */
@NamedInterface("enough")
public final class CriterionOffer {

    private static final String SOURCE = "offer";

    /** The tender with this criterion and no other. */
    private final Tender alone;

    private final Criterion criterion;
    private final RuleReads reads;
    private final List<OfferField> fields;

    /** Outcome of asking for points. */
    @NamedInterface("enough")
    public sealed interface Result {

        /** No points before the bids of others, or the panel's marks for other criteria, are known. */
        @NamedInterface("enough")
        record DependsOnOthers() implements Result {}

        /** Figures of which one is not filled in. */
        @NamedInterface("enough")
        record Incomplete() implements Result {}

        /** Figures that cannot stand, by fields. */
        @NamedInterface("enough")
        record Refused(Map<OfferField, FigureReading.Refused> why) implements Result {}

        /** Figures that do not fit together, in the engine's words. */
        @NamedInterface("enough")
        record Impossible(List<String> why) implements Result {}

        /** Line of the engine, with points, or whether the offer passes. */
        @NamedInterface("enough")
        record Scored(Line line) implements Result {}
    }

    private CriterionOffer(Tender alone, Criterion criterion, RuleReads reads) {
        this.alone = alone;
        this.criterion = criterion;
        this.reads = reads;
        this.fields = dependsOnOthers() ? List.of() : asked();
    }

    /** Every criterion of a lot, in its order. */
    public static List<CriterionOffer> of(Tender tender) {
        Map<CriterionId, RuleReads> reads = Scoring.reads(tender);
        Map<CriterionId, RuleText> own = new HashMap<>();
        Scoring.rules(tender).stream()
                .filter(PublishedRule::own)
                .forEach(rule ->
                        own.put(rule.criterion(), new RuleText("rules/" + rule.criterion() + ".drl", rule.drl())));
        return tender.criteria().stream()
                .filter(criterion -> reads.containsKey(criterion.id()))
                .map(criterion -> new CriterionOffer(
                        tender.only(
                                criterion,
                                Optional.ofNullable(own.get(criterion.id())).stream()
                                        .toList()),
                        criterion,
                        Objects.requireNonNull(reads.get(criterion.id()))))
                .toList();
    }

    /** The criterion. */
    public Criterion criterion() {
        return criterion;
    }

    /** Whether its points hang on what others bid, or on marks for other criteria. */
    public boolean dependsOnOthers() {
        return reads.pool()
                || reads.marks().stream()
                        .anyMatch(mark -> !mark.equals(criterion.id().value()));
    }

    /** What its rule asks for, in the order in which it is filled in; nothing where that would say nothing of its points. */
    public List<OfferField> fields() {
        return fields;
    }

    private List<OfferField> asked() {
        List<OfferField> asked = new ArrayList<>();
        reads.measures().forEach(measure -> asked.add(field(OfferField.Kind.QUANTITY, measure)));
        reads.indicators().forEach(indicator -> {
            asked.add(field(OfferField.Kind.PEOPLE, indicator));
            asked.add(field(OfferField.Kind.IMPROVED, indicator));
        });
        reads.facts().forEach(fact -> asked.add(field(OfferField.Kind.FACT, fact)));
        if (criterion.scheme() instanceof Scheme.Judged) {
            asked.add(field(OfferField.Kind.MARK, ""));
        }
        if (reads.price()) {
            asked.add(field(OfferField.Kind.PRICE, ""));
        }
        if (reads.deployed()) {
            asked.add(field(OfferField.Kind.DEPLOYED, ""));
        }
        return List.copyOf(asked);
    }

    private OfferField field(OfferField.Kind kind, String of) {
        return new OfferField(criterion.id(), kind, of);
    }

    /**
     * What an offer comes to.
     *
     * @param typed what was typed, by the names of fields
     */
    public Result result(Map<String, String> typed) {
        if (dependsOnOthers()) {
            return new Result.DependsOnOthers();
        }
        Map<OfferField, String> figures = new LinkedHashMap<>();
        Map<OfferField, FigureReading.Refused> refused = new LinkedHashMap<>();
        for (OfferField field : fields) {
            read(field, typed.getOrDefault(field.name(), "").strip(), figures, refused);
        }
        if (!refused.isEmpty()) {
            return new Result.Refused(refused);
        }
        return isEnough(figures) ? scored(figures) : new Result.Incomplete();
    }

    private void read(
            OfferField field,
            String typed,
            Map<OfferField, String> figures,
            Map<OfferField, FigureReading.Refused> refused) {
        if (typed.isEmpty()) {
            return;
        }
        switch (field.form().read(typed)) {
            case FigureReading.Read read -> figures.put(field, read.text());
            case FigureReading.Nothing nothing -> {}
            case FigureReading.Refused why -> {
                if (field.kind() == OfferField.Kind.FACT && !isNumber(typed)) {
                    figures.put(field, typed);
                } else {
                    refused.put(field, why);
                }
            }
        }
    }

    private static boolean isNumber(String typed) {
        return typed.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Measures that are not offered are 0; whatever else is asked for has to be said. */
    private boolean isEnough(Map<OfferField, String> figures) {
        return !figures.isEmpty()
                && fields.stream()
                        .filter(field -> field.kind() != OfferField.Kind.QUANTITY)
                        .allMatch(figures::containsKey);
    }

    private Result scored(Map<OfferField, String> figures) {
        return switch (verdict(List.of(figures))) {
            case Verdict.Refused refused ->
                new Result.Impossible(
                        refused.mistakes().stream().map(Mistake::what).toList());
            case Verdict.Scored scored ->
                new Result.Scored(scored.sheet().lines(offer(0)).getFirst());
        };
    }

    /**
     * What the engine says of each of several offers; nothing where they cannot be scored.
     *
     * @param offers figures in plain notation, by their fields
     */
    public List<Line> lines(List<Map<OfferField, String>> offers) {
        return verdict(offers) instanceof Verdict.Scored(var sheet)
                ? IntStream.range(0, offers.size())
                        .mapToObj(number -> sheet.lines(offer(number)).getFirst())
                        .toList()
                : List.of();
    }

    private Verdict verdict(List<Map<OfferField, String>> offers) {
        List<ScoringCase.Entry> entries = IntStream.range(0, offers.size())
                .mapToObj(number -> entry(offer(number), offers.get(number)))
                .toList();
        return Scoring.tryOut(new ScoringCase(alone, List.of(), entries, Sha256.of(SOURCE + "\n")));
    }

    private static BidId offer(int number) {
        return new BidId(SOURCE + "-" + number);
    }

    private ScoringCase.Entry entry(BidId id, Map<OfferField, String> figures) {
        TreeMap<CriterionId, Marks.Given> marks = new TreeMap<>();
        TreeMap<FactName, FactValue> facts = new TreeMap<>();
        List<Bid.Commitment> commitments = new ArrayList<>();
        List<Bid.Outcome> outcomes = new ArrayList<>();
        figures.forEach((field, figure) -> {
            switch (field.kind()) {
                case QUANTITY ->
                    commitments.add(new Bid.Commitment(
                            new MeasureId(field.of()),
                            quantity(figure),
                            criterion.counts() == Counts.EMBEDDED,
                            Optional.empty(),
                            List.of()));
                case PEOPLE ->
                    outcomes.add(new Bid.Outcome(
                            new IndicatorId(field.of()),
                            quantity(figure),
                            quantity(figures.getOrDefault(field(OfferField.Kind.IMPROVED, field.of()), "0")),
                            Optional.empty()));
                case FACT -> facts.put(new FactName(field.of()), FactValue.of(figure));
                case MARK -> marks.put(criterion.id(), new Marks.Given(quantity(figure), SOURCE));
                case IMPROVED, PRICE, DEPLOYED -> {}
            }
        });
        Bid bid = new Bid(
                id,
                alone.deadline(),
                Optional.of(one(figures, OfferField.Kind.PRICE)
                        .map(Money::new)
                        .orElse(alone.contract().value())),
                one(figures, OfferField.Kind.DEPLOYED).map(Quantity::new),
                facts,
                commitments,
                outcomes,
                Optional.empty(),
                Optional.empty());
        return new ScoringCase.Entry(bid, new Marks(marks, List.of()));
    }

    private Optional<BigDecimal> one(Map<OfferField, String> figures, OfferField.Kind kind) {
        return Optional.ofNullable(figures.get(field(kind, ""))).map(BigDecimal::new);
    }

    private static Quantity quantity(String figure) {
        return new Quantity(new BigDecimal(figure));
    }
}
