package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.folders.CriterionText;
import org.evenhand.packs.Gives;
import org.evenhand.packs.Measure;
import org.evenhand.packs.PackExample;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.figures.Decimals;

/** The invented bids for a measure of a rule pack, as long as it scores as the pack says: the pack's own examples. */
final class PackBids {

    private PackBids() {}

    static Optional<Map<Place, String>> of(RulePack pack, CriterionReading reading, ContractSize contract, Size size) {
        String named = reading.draft().answer("pack/measure");
        return Optional.of(named)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> pack.measure(new CriterionId(name)))
                .filter(measure -> isUnchanged(measure, reading.draft()))
                .flatMap(measure -> example(pack, measure, size))
                .map(example -> figures(example, reading, contract, size));
    }

    /** Whether it still scores as the pack says; its words may be others. */
    private static boolean isUnchanged(Measure measure, DraftPart draft) {
        return CriterionText.answers(measure.criterion(new SectionId("measures")), measure.wording())
                .entrySet()
                .stream()
                .filter(answer -> answer.getKey().matches("scoring/(?!scale/descriptors/|rule$).*"))
                .allMatch(answer -> answer.getValue().equals(draft.answer(answer.getKey())));
    }

    /** The first examples in turn; the last bid is one that falls, where the pack has such an example. */
    private static Optional<PackExample> example(RulePack pack, Measure measure, Size size) {
        List<PackExample> falling = new ArrayList<>();
        List<PackExample> others = new ArrayList<>();
        pack.examples().stream()
                .filter(example -> example.measure().equals(measure.id()))
                .forEach(example -> (example.gives() instanceof Gives.Fail ? falling : others).add(example));
        if (size == Size.LARGE && !falling.isEmpty() || others.isEmpty()) {
            return falling.stream().findFirst();
        }
        return Optional.of(others.get(size.ordinal() % others.size()));
    }

    private static Map<Place, String> figures(
            PackExample example, CriterionReading reading, ContractSize contract, Size size) {
        Map<Place, String> figures = TrialBids.usual(reading, contract, size);
        figures.replaceAll((place, usual) -> emptied(place, usual, example));
        Bid bid = example.entry().bid();
        Optional.ofNullable(example.entry().marks().agreed().get(example.measure()))
                .ifPresent(given -> figures.put(
                        TrialBids.one(Figure.MARK), TrialBids.shown(given.mark().value())));
        bid.facts().forEach((fact, value) -> figures.put(new Place(Figure.FACT, fact.value()), value.toString()));
        offered(bid, times(example, reading, contract)).forEach(figures::put);
        for (Bid.Outcome outcome : bid.outcomes()) {
            String indicator = outcome.indicator().value();
            figures.put(
                    new Place(Figure.IMPROVED, indicator),
                    Decimals.plain(outcome.improved().value()));
            figures.put(
                    new Place(Figure.PEOPLE, indicator),
                    Decimals.plain(outcome.people().value()));
        }
        bid.deployedFte()
                .ifPresent(staff -> figures.computeIfPresent(
                        TrialBids.one(Figure.DEPLOYED), (place, usual) -> Decimals.plain(staff.value())));
        return figures;
    }

    /** What the example does not hold it does not offer; prices stay, as they are those of this contract. */
    private static String emptied(Place place, String usual, PackExample example) {
        return switch (place.figure()) {
            case QUANTITY, EMBEDDED -> "0";
            case FACT -> "";
            case IMPROVED, PEOPLE -> example.entry().bid().outcomes().isEmpty() ? usual : "0";
            case MARK, OTHER_MARK, PRICE, DEPLOYED -> usual;
        };
    }

    private static Map<Place, String> offered(Bid bid, BigDecimal times) {
        Map<Place, BigDecimal> sums = new HashMap<>();
        bid.commitments()
                .forEach(one -> sums.merge(
                        new Place(
                                one.embedded() ? Figure.EMBEDDED : Figure.QUANTITY,
                                one.measure().value()),
                        one.quantity().value(),
                        BigDecimal::add));
        Map<Place, String> offered = new HashMap<>();
        sums.forEach((place, sum) -> offered.put(
                place,
                TrialBids.shown(
                        times.compareTo(BigDecimal.ONE) == 0
                                ? sum
                                : TrialBids.ones(sum.multiply(times, Decimals.WORKING)))));
        return offered;
    }

    /** Quantities grow with the target, which is larger over a larger contract; those of steps stay as they are. */
    private static BigDecimal times(PackExample example, CriterionReading reading, ContractSize contract) {
        Scheme scheme = reading.criterion().orElseThrow().scheme();
        Optional<BigDecimal> here = amount(scheme, contract);
        Optional<BigDecimal> there = amount(scheme, example.contract()).filter(amount -> amount.signum() > 0);
        if (here.isPresent() && there.isPresent()) {
            return here.get().divide(there.get(), Decimals.WORKING);
        }
        return scheme instanceof Scheme.OwnRule
                ? contract.value().amount().divide(example.contract().value().amount(), Decimals.WORKING)
                : BigDecimal.ONE;
    }

    private static Optional<BigDecimal> amount(Scheme scheme, ContractSize contract) {
        return ScaledTargetFor.of(scheme, contract)
                .flatMap(target -> target instanceof ScaledTargetFor.Amount amount
                        ? Optional.of(amount.whole().value())
                        : Optional.empty());
    }
}
