package org.evenhand.folders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;

/**
 * Works out anew every figure that the texts of an invented criterion state, from the criterion and the contract beside
 * them. A figure that follows from neither has to be on the list of what is simply given; any other is a complaint.
 */
public final class WorkedFigures {
    private static final String N = "(\\d[\\d,]*(?:\\.\\d+)?)";

    /** What a text may state that follows from nothing else: how long an answer is, when, whom and what it asks about. */
    private static final List<Pattern> GIVEN = Stream.of(
                    "\\b[A-Z]{1,2}\\d\\b",
                    "\\d{1,2} (?:January|April|May|June|July|October) \\d{4}",
                    "the last " + N + " years",
                    N + " to " + N + " people",
                    N
                            + "(?: other| ordinary)? (?:words|months|pages|minutes|weeks|people|references|parts|results|outcomes)\\b",
                    N + " (?:present|new) arrangements",
                    N + " of your arrangements",
                    N + " hours or more",
                    N + "-(?:week|month|page)",
                    "person in " + N,
                    "of whom " + N + " have said",
                    N + " (?:times|o'clock)",
                    "1 % above it costs 1 % of the points")
            .map(Pattern::compile)
            .toList();

    private final Criterion criterion;
    private final ContractSize contract;
    private final String rules;

    private record Claim(Pattern shape, Function<MatchResult, List<BigDecimal>> worked) {}

    private WorkedFigures(Criterion criterion, ContractSize contract, String rules) {
        this.criterion = criterion;
        this.contract = contract;
        this.rules = rules;
    }

    /**
     * What the texts of a criterion state wrongly, or without ground.
     *
     * @param rules the texts of the commissioner's own rules
     */
    public static List<String> complaints(
            Criterion criterion, Publication.Wording wording, ContractSize contract, String rules) {
        WorkedFigures figures = new WorkedFigures(criterion, contract, rules);
        return Stream.concat(
                        wording.question().stream(),
                        wording.tests().stream()
                                .flatMap(tests -> Stream.of(
                                        tests.relates(), tests.clear(), tests.measurable(), tests.proportionate())))
                .flatMap(text -> figures.complaints(text).stream())
                .map(complaint -> criterion.id() + ": " + complaint)
                .toList();
    }

    private List<String> complaints(String text) {
        List<String> complaints = new ArrayList<>();
        String rest = NumberWords.inDigits(text);
        for (Pattern given : GIVEN) {
            rest = given.matcher(rest).replaceAll("…");
        }
        for (Claim claim : claims()) {
            Matcher found = claim.shape().matcher(rest);
            while (found.find()) {
                List<BigDecimal> stated = Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1)
                        .map(found::group)
                        .map(figure -> new BigDecimal(figure.replace(",", "")))
                        .toList();
                List<BigDecimal> worked = claim.worked().apply(found.toMatchResult());
                if (!same(stated, worked)) {
                    complaints.add("“" + text + "” states " + stated + ", and it comes to " + worked);
                }
            }
            rest = found.replaceAll("…");
        }
        if (rest.matches("(?s).*\\d.*")) {
            complaints.add("“" + text + "” states a figure that nothing beside it gives: " + rest);
        }
        return complaints;
    }

    private static boolean same(List<BigDecimal> stated, List<BigDecimal> worked) {
        return stated.size() == worked.size()
                && Stream.iterate(0, i -> i < stated.size(), i -> i + 1)
                        .allMatch(i -> stated.get(i).compareTo(worked.get(i)) == 0);
    }

    private List<Claim> claims() {
        return List.of(
                claim("from " + N + " to " + N + "(?=[;,]| against)", any -> scale()),
                claim("under " + N + " fails", any -> minimum()),
                claim("£" + N + " or more", any -> atLeast()),
                claim("against " + N + " for each £" + N + " of contract", any -> per(ScaledTarget.Per.CONTRACT_100K)),
                claim("against " + N + " for each year", any -> per(ScaledTarget.Per.CONTRACT_YEAR)),
                claim("under " + N + ", from " + N + ", from " + N + ", from " + N, any -> bands()),
                claim(N + " bands", any -> List.of(BigDecimal.valueOf(bands().size()))),
                claim("each measure up to £" + N + ", against £" + N, any -> capAndTarget()),
                claim(N + " sessions are about", any -> bands().subList(bands().size() - 1, bands().size())),
                claim(
                        N + " measures and their unit values",
                        any -> List.of(new BigDecimal(((Scheme.Monetised) criterion.scheme())
                                .unitValues()
                                .size()))),
                claim("contract of £" + N, any -> List.of(contract.value().amount())),
                claim(N + " points of " + N, any -> List.of(weight(), new BigDecimal(100))),
                claim(N + " hours, an ordinary half-time post, already earns " + N + " tenths", this::bandInTenths),
                claim("All points at £" + N + ", none at £" + N, any -> bandwidth()),
                claim(
                        N + " a year is what the council's estimate of " + N + " full-time staff",
                        any -> byYearAndStaff()),
                claim("Nothing at " + N + " %, all points at " + N + " %", this::inTheRule),
                claim("A tenth of the contract's value", any -> tenthOfTheContract()),
                claim(N + " hours, about " + N + " a week", any -> List.of(target(), weekly())),
                claim(N + " in " + N + " years", any -> List.of(target(), years())),
                claim(N + " over " + N + " years", any -> List.of(target(), years())),
                claim(N + " hours in all, about " + N + " a week", any -> List.of(target(), weekly())),
                claim("some " + N + " % of the staff hours", any -> List.of(shareOfStaff())),
                claim(N + "(?: \\w+)? in all", any -> List.of(target())),
                claim("\\b" + N + " years", any -> List.of(years())),
                claim(
                        N + " of about " + N + " matches, at " + N + " hours a week, give " + N + " hours a year; £" + N
                                + " ask for " + N,
                        this::matches));
    }

    private static Claim claim(String shape, Function<MatchResult, List<BigDecimal>> worked) {
        return new Claim(Pattern.compile(shape), worked);
    }

    private List<BigDecimal> scale() {
        Scheme.Judged judged = (Scheme.Judged) criterion.scheme();
        return List.of(judged.min().value(), judged.max().value());
    }

    private List<BigDecimal> minimum() {
        return ((Scheme.Judged) criterion.scheme())
                .minimum().map(Quantity::value).stream().toList();
    }

    private List<BigDecimal> atLeast() {
        return criterion.scheme() instanceof Scheme.Gate gate
                        && gate.demand() instanceof Scheme.Demand.AtLeast(var least)
                ? List.of(least.value())
                : List.of();
    }

    private ScaledTarget scaled() {
        return switch (criterion.scheme()) {
            case Scheme.Commitment commitment when commitment.basis() instanceof Basis.Target(var target) -> target;
            case Scheme.Monetised monetised when monetised.basis() instanceof Basis.Target(var target) -> target;
            default -> ruleTarget();
        };
    }

    /** The first figure by which a commissioner's own rule divides, scaled as it says. */
    private ScaledTarget ruleTarget() {
        String own = rules.replaceFirst("(?s).*@criterion\\(\"" + criterion.id() + "\"\\)", "")
                .replaceFirst("(?s)\nend.*", "");
        Matcher scaled =
                Pattern.compile("/ \\(?([\\d.]+)(?: \\* \\$(years|value))?").matcher(own);
        if (!scaled.find()) {
            return new ScaledTarget(new Quantity(BigDecimal.ZERO), ScaledTarget.Per.CONTRACT);
        }
        return new ScaledTarget(
                new Quantity(new BigDecimal(scaled.group(1))),
                "years".equals(scaled.group(2)) ? ScaledTarget.Per.CONTRACT_YEAR : ScaledTarget.Per.CONTRACT);
    }

    private List<BigDecimal> per(ScaledTarget.Per wanted) {
        if (scaled().per() != wanted) {
            return List.of();
        }
        List<BigDecimal> amount = List.of(scaled().amount().value());
        return wanted == ScaledTarget.Per.CONTRACT_YEAR ? amount : List.of(amount.getFirst(), new BigDecimal(100_000));
    }

    private BigDecimal target() {
        return scaled().over(contract).value().stripTrailingZeros();
    }

    private BigDecimal years() {
        return contract.years().orElseThrow().value();
    }

    /** The target by week, to the nearest whole one. */
    private BigDecimal weekly() {
        return target().divide(years().multiply(new BigDecimal(52)), 0, RoundingMode.HALF_UP);
    }

    /** The target among all hours of the contract's staff, in whole per cent; a year of work has about 1,700 hours. */
    private BigDecimal shareOfStaff() {
        BigDecimal all = contract.fte().orElseThrow().value().multiply(years()).multiply(new BigDecimal(1_700));
        return target().multiply(new BigDecimal(100)).divide(all, 0, RoundingMode.HALF_UP);
    }

    private List<BigDecimal> bands() {
        if (!(criterion.scheme() instanceof Scheme.Commitment commitment
                && commitment.basis() instanceof Basis.Banded(var bands))) {
            return List.of();
        }
        List<BigDecimal> from = bands.stream()
                .map(band -> band.from().value())
                .filter(start -> start.signum() > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        from.addFirst(from.getFirst());
        return from;
    }

    private List<BigDecimal> capAndTarget() {
        BigDecimal cap = ((Scheme.Monetised) criterion.scheme())
                .measureCap()
                .map(Fraction::value)
                .orElseThrow();
        return List.of(Decimals.printed(target().multiply(cap)), target());
    }

    private BigDecimal weight() {
        return criterion.weight().orElseThrow().value();
    }

    private List<BigDecimal> bandInTenths(MatchResult said) {
        Scheme.Commitment commitment = (Scheme.Commitment) criterion.scheme();
        return ((Basis.Banded) commitment.basis())
                .bands().stream()
                        .filter(band -> band.from().value().compareTo(new BigDecimal(said.group(1))) == 0)
                        .flatMap(band -> Stream.of(
                                band.from().value(), band.fraction().value().movePointRight(1)))
                        .toList();
    }

    private List<BigDecimal> bandwidth() {
        return criterion.scheme() instanceof Scheme.Price price
                        && price.formula() instanceof PriceFormula.Bandwidth(var from, var to)
                ? List.of(from.amount(), to.amount())
                : List.of();
    }

    private List<BigDecimal> byYearAndStaff() {
        return List.of(
                per(ScaledTarget.Per.CONTRACT_YEAR).getFirst(),
                contract.fte().orElseThrow().value());
    }

    /** Where the commissioner's own rule begins and where it ends, in per cent: (rate − begin) ÷ width. */
    private List<BigDecimal> inTheRule(MatchResult said) {
        Matcher line = Pattern.compile("\\$r - ([\\d.]+)\\) / ([\\d.]+)").matcher(rules);
        if (!line.find()) {
            return List.of();
        }
        BigDecimal begin = new BigDecimal(line.group(1));
        BigDecimal end = begin.add(new BigDecimal(line.group(2)));
        return List.of(begin.movePointRight(2), end.movePointRight(2));
    }

    private List<BigDecimal> tenthOfTheContract() {
        boolean right =
                target().multiply(BigDecimal.TEN).compareTo(contract.value().amount()) == 0;
        return right ? List.of() : List.of(target());
    }

    /** Hours of so many matches in a year, which must reach what this contract asks for, and not with one match less. */
    private List<BigDecimal> matches(MatchResult said) {
        BigDecimal matches = new BigDecimal(said.group(1));
        BigDecimal all = new BigDecimal(said.group(2));
        BigDecimal weekly = new BigDecimal(said.group(3));
        BigDecimal one = weekly.multiply(new BigDecimal(52));
        BigDecimal least = target().divide(one, 0, RoundingMode.CEILING);
        return List.of(
                least,
                matches.min(all).equals(matches) ? all : matches,
                weekly,
                one.multiply(matches),
                contract.value().amount(),
                target());
    }
}
