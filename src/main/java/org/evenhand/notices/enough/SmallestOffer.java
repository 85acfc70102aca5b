package org.evenhand.notices.enough;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.figures.Decimals;

/**
 * Least figures of an offer from which a criterion gives half of its points, and all that it can give. They are found by asking
 * the engine for the points of ever closer figures, so they hold for every rule whose points grow with one figure.
 *
 * @param grows the figure that was changed
 * @param half the least that gives half of {@code most}, in ones where it is larger than 10
 * @param all the least that gives {@code most}
 * @param most the share of its points that it gives at most: 1, or less where no figure earns the whole
 */
public record SmallestOffer(OfferField grows, BigDecimal half, BigDecimal all, BigDecimal most) {

    private static final int TEN = 10;
    private static final int LEAST_EXPONENT = -2;
    private static final int MOST_EXPONENT = 9;
    private static final int MOST_PEOPLE = 200;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Looks for the least figures of one criterion. */
    private record Search(CriterionOffer offer, OfferField grows, Map<OfferField, String> beside) {

        Optional<SmallestOffer> in(List<BigDecimal> offered, boolean onlyThese) {
            List<BigDecimal> given = given(offered);
            boolean grown =
                    IntStream.range(1, given.size()).allMatch(i -> given.get(i).compareTo(given.get(i - 1)) >= 0);
            if (given.isEmpty() || !grown || given.getLast().signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal most = given.getLast().min(BigDecimal.ONE);
            return Optional.of(new SmallestOffer(
                    grows,
                    least(offered, given, most.divide(TWO, Decimals.WORKING), onlyThese),
                    least(offered, given, most, onlyThese),
                    most));
        }

        private List<BigDecimal> given(List<BigDecimal> offered) {
            List<Map<OfferField, String>> offers = offered.stream()
                    .map(figure -> {
                        Map<OfferField, String> figures = new HashMap<>(beside);
                        figures.put(grows, Decimals.plain(figure));
                        return figures;
                    })
                    .toList();
            return offer.lines(offers).stream()
                    .map(line -> line.fraction().map(Fraction::value).orElse(BigDecimal.ZERO))
                    .toList();
        }

        private BigDecimal least(
                List<BigDecimal> offered, List<BigDecimal> given, BigDecimal wanted, boolean onlyThese) {
            int found = first(given, wanted);
            BigDecimal high = offered.get(found);
            return onlyThese || found == 0 ? high : between(offered.get(found - 1), high, wanted);
        }

        /** The least figure that gives so much, above one that gives less and up to one that gives it. */
        private BigDecimal between(BigDecimal low, BigDecimal high, BigDecimal wanted) {
            BigDecimal less = low;
            BigDecimal enough = high;
            BigDecimal grain = grain(high);
            while (enough.subtract(less).compareTo(grain) > 0) {
                List<BigDecimal> closer = parts(less, enough, grain);
                int found = first(given(closer), wanted);
                less = found == 0 ? less : closer.get(found - 1);
                enough = closer.get(found);
            }
            return enough;
        }

        private static int first(List<BigDecimal> given, BigDecimal wanted) {
            return IntStream.range(0, given.size())
                    .filter(i -> Decimals.compare(given.get(i), wanted) >= 0)
                    .findFirst()
                    .orElse(given.size() - 1);
        }

        /** Ten figures or fewer up to the last one, each a multiple of the grain. */
        private static List<BigDecimal> parts(BigDecimal less, BigDecimal enough, BigDecimal grain) {
            BigDecimal step = enough.subtract(less).divide(BigDecimal.TEN, Decimals.WORKING);
            return IntStream.rangeClosed(1, TEN)
                    .mapToObj(part -> less.add(step.multiply(BigDecimal.valueOf(part)))
                            .divide(grain, 0, RoundingMode.FLOOR)
                            .multiply(grain))
                    .filter(figure -> figure.compareTo(less) > 0)
                    .distinct()
                    .toList();
        }

        private static BigDecimal grain(BigDecimal high) {
            return high.compareTo(BigDecimal.TEN) > 0
                    ? BigDecimal.ONE
                    : new BigDecimal(high.compareTo(BigDecimal.ONE) > 0 ? "0.1" : "0.01");
        }
    }

    /**
     * The least figures for a criterion, beside whatever else was typed; empty where its points do not grow with one figure, or
     * what they grow beside was not typed.
     *
     * @param typed by the names of fields
     */
    public static Optional<SmallestOffer> of(CriterionOffer offer, Map<String, String> typed) {
        List<OfferField> growing =
                offer.fields().stream().filter(SmallestOffer::mayGrow).toList();
        if (offer.criterion().isGate() || offer.criterion().isPrice() || growing.size() != 1) {
            return Optional.empty();
        }
        OfferField grows = growing.getFirst();
        Map<OfferField, String> beside = new HashMap<>();
        for (OfferField field : offer.fields()) {
            if (!field.equals(grows)) {
                Optional<String> figure = field.figure(typed.getOrDefault(field.name(), ""))
                        .filter(one -> one.signum() > 0)
                        .map(Decimals::plain);
                if (figure.isEmpty()) {
                    return Optional.empty();
                }
                beside.put(field, figure.get());
            }
        }
        Search search = new Search(offer, grows, beside);
        return grows.kind() == OfferField.Kind.IMPROVED
                ? beside.values().stream().findFirst().flatMap(people -> search.in(upTo(people), true))
                : search.in(powersOfTen(), false);
    }

    private static boolean mayGrow(OfferField field) {
        return switch (field.kind()) {
            case QUANTITY, IMPROVED, FACT -> true;
            case PEOPLE, MARK, PRICE, DEPLOYED -> false;
        };
    }

    private static List<BigDecimal> powersOfTen() {
        return Stream.concat(
                        Stream.of(BigDecimal.ZERO),
                        IntStream.rangeClosed(LEAST_EXPONENT, MOST_EXPONENT)
                                .mapToObj(exponent -> BigDecimal.ONE.scaleByPowerOfTen(exponent)))
                .toList();
    }

    /** Every number of people up to all; of more than two hundred no single one matters. */
    private static List<BigDecimal> upTo(String people) {
        BigDecimal all = new BigDecimal(people);
        int most = all.min(BigDecimal.valueOf(MOST_PEOPLE)).intValueExact();
        List<BigDecimal> numbers = new ArrayList<>();
        for (int one = 0; one <= most; one++) {
            numbers.add(
                    all.multiply(BigDecimal.valueOf(one)).divide(BigDecimal.valueOf(most), 0, RoundingMode.CEILING));
        }
        return numbers;
    }
}
