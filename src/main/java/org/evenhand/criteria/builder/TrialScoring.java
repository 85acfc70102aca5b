package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.reading.DraftDefaults;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Money;
import org.evenhand.shared.Points;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;

/**
 * Scores the three invented bids by one criterion, and by those whose marks or money its rule reads, with the engine that
 * scores all tenders.
 */
public final class TrialScoring {

    private static final String SOURCE = "tryout";
    private static final String FURTHER = "further-";

    /** Outcome of it. */
    public sealed interface Result {
        /** The bids were scored. */
        record Scored(Map<TrialBids.Size, Line> lines) implements Result {}

        /** A figure that was typed is none, or the engine refuses the case. */
        record Refused(List<String> why) implements Result {}
    }

    private TrialScoring() {}

    /**
     * Scores.
     *
     * @param reading of a criterion that scores
     * @param figures what each bid holds, as it was typed
     */
    public static Result score(
            CriterionReading reading,
            ContractSize contract,
            Map<TrialBids.Size, Map<TrialBids.Place, String>> figures) {
        Criterion criterion = reading.criterion().orElseThrow();
        List<ScoringCase.Entry> entries = new ArrayList<>();
        figures.forEach((size, bid) -> entries.add(entry(criterion, contract, size.word(), bid)));
        Verdict verdict = verdict(reading, contract, entries);
        return switch (verdict) {
            case Verdict.Refused refused ->
                new Result.Refused(
                        refused.mistakes().stream().map(Mistake::what).toList());
            case Verdict.Scored scored -> new Result.Scored(lines(scored.sheet(), criterion.id(), figures));
        };
    }

    private static Verdict verdict(CriterionReading reading, ContractSize contract, List<ScoringCase.Entry> entries) {
        return Scoring.tryOut(new ScoringCase(reading.tender(contract), List.of(), entries, Sha256.of(SOURCE + "\n")));
    }

    /**
     * The points of further bids beside the three, in their order; none where they cannot be scored.
     *
     * @param reading of a criterion whose rule reads no other
     */
    static List<BigDecimal> beside(
            CriterionReading reading,
            ContractSize contract,
            Map<TrialBids.Size, Map<TrialBids.Place, String>> figures,
            List<Map<TrialBids.Place, String>> further) {
        Criterion criterion = reading.criterion().orElseThrow();
        List<ScoringCase.Entry> entries = new ArrayList<>();
        figures.forEach((size, bid) -> entries.add(entry(criterion, contract, size.word(), bid)));
        for (int i = 0; i < further.size(); i++) {
            entries.add(entry(criterion, contract, FURTHER + i, further.get(i)));
        }
        if (!(verdict(reading, contract, entries) instanceof Verdict.Scored scored)) {
            return List.of();
        }
        Map<String, BigDecimal> points = new HashMap<>();
        scored.sheet().standings().forEach(bid -> points.put(bid.bid().value(), unrounded(bid)));
        return IntStream.range(0, further.size())
                .mapToObj(i -> points.getOrDefault(FURTHER + i, BigDecimal.ZERO))
                .toList();
    }

    /** Points of sections are not rounded in a trial; totals are. */
    private static BigDecimal unrounded(BidResult bid) {
        return bid.sections().stream()
                .flatMap(section -> section.points().stream())
                .map(Points::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<TrialBids.Size, Line> lines(
            ScoreSheet sheet, CriterionId criterion, Map<TrialBids.Size, Map<TrialBids.Place, String>> figures) {
        Map<TrialBids.Size, Line> lines = new EnumMap<>(TrialBids.Size.class);
        figures.keySet()
                .forEach(size -> sheet.lines(new BidId(size.word())).stream()
                        .filter(line -> line.criterion().equals(criterion))
                        .forEach(line -> lines.put(size, line)));
        return lines;
    }

    private static ScoringCase.Entry entry(
            Criterion criterion, ContractSize contract, String id, Map<TrialBids.Place, String> figures) {
        TreeMap<CriterionId, Marks.Given> agreed = new TreeMap<>();
        TreeMap<FactName, FactValue> facts = new TreeMap<>();
        List<Bid.Commitment> commitments = new ArrayList<>();
        List<Bid.Outcome> outcomes = new ArrayList<>();
        Money price = contract.value();
        Optional<Quantity> deployed = Optional.empty();
        for (Map.Entry<TrialBids.Place, String> figure : figures.entrySet()) {
            String of = figure.getKey().of();
            Optional<BigDecimal> number = form(figure.getKey()).kept(figure.getValue());
            switch (figure.getKey().figure()) {
                case MARK ->
                    number.ifPresent(mark -> agreed.put(criterion.id(), new Marks.Given(new Quantity(mark), SOURCE)));
                case OTHER_MARK ->
                    number.ifPresent(
                            mark -> agreed.put(new CriterionId(of), new Marks.Given(new Quantity(mark), SOURCE)));
                case QUANTITY, EMBEDDED ->
                    number.filter(quantity -> quantity.signum() != 0)
                            .ifPresent(quantity -> commitments.add(new Bid.Commitment(
                                    new MeasureId(of),
                                    new Quantity(quantity),
                                    figure.getKey().figure() == TrialBids.Figure.EMBEDDED,
                                    Optional.empty(),
                                    List.of())));
                case PEOPLE -> {
                    Optional<BigDecimal> improved = Optional.ofNullable(
                                    figures.get(new TrialBids.Place(TrialBids.Figure.IMPROVED, of)))
                            .flatMap(form(figure.getKey())::kept);
                    if (number.isPresent() && improved.isPresent()) {
                        outcomes.add(new Bid.Outcome(
                                new IndicatorId(of),
                                new Quantity(number.get()),
                                new Quantity(improved.get()),
                                Optional.empty()));
                    }
                }
                case IMPROVED -> {}
                case FACT -> {
                    if (!figure.getValue().isBlank()) {
                        facts.put(new FactName(of), FactValue.of(fact(figure.getValue())));
                    }
                }
                case PRICE -> price = number.map(Money::new).orElse(price);
                case DEPLOYED -> deployed = number.map(Quantity::new);
            }
        }
        Bid bid = new Bid(
                new BidId(id),
                DraftDefaults.DEADLINE,
                Optional.of(price),
                deployed,
                facts,
                List.copyOf(commitments),
                List.copyOf(outcomes),
                Optional.empty(),
                Optional.empty());
        return new ScoringCase.Entry(bid, new Marks(agreed, List.of()));
    }

    /** The figures that are none, with why, so that their fields can say so; a fact may be words. */
    public static Map<TrialBids.Place, FigureReading.Refused> unreadable(Map<TrialBids.Place, String> figures) {
        Map<TrialBids.Place, FigureReading.Refused> unreadable = new LinkedHashMap<>();
        figures.forEach((place, typed) -> {
            boolean words = place.figure() == TrialBids.Figure.FACT;
            switch (words ? Figures.fact(typed) : form(place).read(typed)) {
                case FigureReading.Refused refused -> unreadable.put(place, refused);
                case FigureReading.Nothing nothing when words -> {}
                case FigureReading.Nothing nothing ->
                    unreadable.put(place, new FigureReading.Refused(FigureTrouble.NOT_A_NUMBER, BigDecimal.ZERO));
                case FigureReading.Read read -> {}
            }
        });
        return unreadable;
    }

    /** The figure that was typed at a place. */
    static Optional<BigDecimal> figure(TrialBids.Place place, String typed) {
        return form(place).kept(typed);
    }

    private static FigureForm form(TrialBids.Place place) {
        return switch (place.figure()) {
            case MARK, OTHER_MARK -> FigureForm.number().alsoBelow0();
            case PEOPLE, IMPROVED -> FigureForm.whole();
            case PRICE -> FigureForm.money();
            case QUANTITY, EMBEDDED, FACT -> FigureForm.number();
            case DEPLOYED -> FigureForm.number().above0();
        };
    }

    /** An answer in words, or a figure in plain notation. */
    private static String fact(String typed) {
        return Figures.fact(typed) instanceof FigureReading.Read read ? read.text() : typed.strip();
    }
}
