package org.evenhand.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.PanelRule;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Points;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Weight;

/** Writes a case in a few words, for tests: a tender whose weights add up by themselves, and bids with marks. */
public final class ACase {
    public static final Scheme.Bounds HELD = new Scheme.Bounds(Optional.of(fraction("0")), Optional.of(fraction("1")));
    public static final Scheme.Bounds FREE = new Scheme.Bounds(Optional.empty(), Optional.empty());
    public static final OffsetDateTime DEADLINE = OffsetDateTime.parse("2026-10-30T12:00:00Z");

    private final List<Section> sections = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();
    private final List<Evaluator> evaluators = new ArrayList<>();
    private final Map<String, ABid> bids = new LinkedHashMap<>();
    private AwardMethod method = new AwardMethod.WeightedSum();
    private Rounding rounding = new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_UP);
    private Optional<Points> minimum = Optional.empty();
    private List<Award.TieBreak> ties = List.of();
    private PanelRule panel = PanelRule.AGREED;
    private Optional<Award.Shortlist> shortlist = Optional.empty();
    private List<Award.AbnormallyLow> low = List.of();
    private Optional<Weight> outOf = Optional.empty();
    private ContractSize contract =
            new ContractSize(money("650000"), "GBP", Optional.of(quantity("3")), Optional.of(quantity("14")));

    public static ACase of() {
        return new ACase();
    }

    public ACase section(String id) {
        return section(id, 1, null);
    }

    public ACase section(String id, int stage, String least) {
        sections.add(new Section(
                new SectionId(id), id, Optional.ofNullable(least).map(text -> new Points(number(text))), stage));
        return this;
    }

    /** A criterion in the section declared last. */
    public ACase criterion(String id, String weight, Scheme scheme) {
        return criterion(id, weight, Counts.EITHER, scheme);
    }

    public ACase criterion(String id, String weight, Counts counts, Scheme scheme) {
        if (sections.isEmpty()) {
            section("all");
        }
        Optional<SectionId> section =
                Optional.of(sections.get(sections.size() - 1).id());
        Optional<Weight> carried = Optional.of(new Weight(number(weight)));
        boolean worth = method.usesWorth();
        criteria.add(new Criterion(
                new CriterionId(id),
                section,
                "Title of " + id,
                worth ? Optional.empty() : carried,
                worth ? carried : Optional.empty(),
                counts,
                scheme));
        return this;
    }

    public ACase gate(String id, Scheme.Gate gate) {
        criteria.add(new Criterion(
                new CriterionId(id),
                Optional.empty(),
                "Title of " + id,
                Optional.empty(),
                Optional.empty(),
                Counts.EITHER,
                gate));
        return this;
    }

    public ACase judged(String id, String weight, String max) {
        return criterion(id, weight, new Scheme.Judged(quantity("0"), quantity(max), Optional.empty(), false));
    }

    public ACase price(String id, String weight, PriceFormula formula) {
        return criterion(id, weight, new Scheme.Price(formula, HELD));
    }

    public ACase rule(String text) {
        rules.add(new RuleText("rules/own.drl", text));
        return this;
    }

    public ACase bid(String id, UnaryOperator<ABid> make) {
        bids.put(id, make.apply(new ABid(id)));
        return this;
    }

    /** Set before the criteria: it decides whether they carry a weight or a worth. */
    public ACase method(AwardMethod chosen) {
        method = chosen;
        return this;
    }

    public ACase rounding(Rounding.At at, int places) {
        rounding = new Rounding(at, places, RoundingMode.HALF_UP);
        return this;
    }

    public ACase minimum(String points) {
        minimum = Optional.of(new Points(number(points)));
        return this;
    }

    public ACase ties(Award.TieBreak... breaks) {
        ties = List.of(breaks);
        return this;
    }

    public ACase shortlist(int top, boolean includeTied) {
        shortlist = Optional.of(new Award.Shortlist(top, includeTied));
        return this;
    }

    public ACase low(Award.AbnormallyLow... tests) {
        low = List.of(tests);
        return this;
    }

    public ACase outOf(String points) {
        outOf = Optional.of(new Weight(number(points)));
        return this;
    }

    public ACase contract(ContractSize size) {
        contract = size;
        return this;
    }

    public ACase meanOf(String... ids) {
        panel = PanelRule.MEAN;
        for (String id : ids) {
            evaluators.add(new Evaluator(new EvaluatorId(id), Optional.empty(), new TreeSet<>()));
        }
        return this;
    }

    public ACase recused(String id, String bid) {
        panel = PanelRule.MEAN;
        evaluators.add(new Evaluator(new EvaluatorId(id), Optional.empty(), new TreeSet<>(List.of(new BidId(bid)))));
        return this;
    }

    public ScoringCase build() {
        BigDecimal sum = criteria.stream()
                .flatMap(criterion -> criterion.weight().stream())
                .map(Weight::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Weight> total =
                outOf.isPresent() ? outOf : sum.signum() == 0 ? Optional.empty() : Optional.of(new Weight(sum));
        Tender tender = new Tender(
                new TenderId("t"),
                DEADLINE,
                contract,
                new Award(method, total, minimum, ties, panel, shortlist, low),
                rounding,
                new TreeMap<>(),
                sections,
                criteria,
                rules);
        return new ScoringCase(
                tender, evaluators, bids.values().stream().map(ABid::entry).toList(), Sha256.of("test"));
    }

    public ScoreSheet scored() {
        Verdict verdict = Scoring.score(build());
        if (verdict instanceof Verdict.Scored scored) {
            return scored.sheet();
        }
        throw new AssertionError("Refused: " + ((Verdict.Refused) verdict).mistakes());
    }

    public List<String> refused() {
        Verdict verdict = Scoring.score(build());
        if (verdict instanceof Verdict.Refused refused) {
            return refused.mistakes().stream().map(Mistake::what).toList();
        }
        throw new AssertionError("Scored, though it should have been refused");
    }

    public Line line(String bid, String criterion) {
        return scored().lines(new BidId(bid)).stream()
                .filter(line -> line.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    public BidResult standing(String bid) {
        return scored().standings().stream()
                .filter(bidResult -> bidResult.bid().value().equals(bid))
                .findFirst()
                .orElseThrow();
    }

    public List<ScoreAlert> notices(ScoreAlert.Code code) {
        return scored().notices().stream()
                .filter(scoreAlert -> scoreAlert.code() == code)
                .toList();
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    public static Money money(String text) {
        return new Money(number(text));
    }

    public static Quantity quantity(String text) {
        return new Quantity(number(text));
    }

    public static Fraction fraction(String text) {
        return new Fraction(number(text));
    }

    public static ScaledTarget target(String amount) {
        return new ScaledTarget(quantity(amount), ScaledTarget.Per.CONTRACT);
    }

    public static Scheme.Commitment commitment(String measure, Scheme.Basis basis) {
        return new Scheme.Commitment(new Scheme.Asked.OfMeasure(new MeasureId(measure)), basis, HELD);
    }
}
