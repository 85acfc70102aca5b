package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.draft.BidField.Presence;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.scoring.RuleReads;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;

/** Fields that the rules of a lot ask a bid for; what two rules read is asked once, at the first of them. */
final class AskedByRules {

    /** An answer that is none of those that a condition knows. */
    static final String OTHER = "none-of-these";

    /** Facts that the profile of the provider answers. */
    static final Set<String> FROM_PROFILE = Set.of("regulated", "cqcRating");

    private static final int LONGEST_FACT = 200;
    private static final int LONGEST_HOW = 4_000;

    private final Tender tender;
    private final SortedMap<CriterionId, RuleReads> reads;
    private final Map<CriterionId, List<BidField>> fields = new LinkedHashMap<>();
    private final List<BidField> facts = new ArrayList<>();

    AskedByRules(Tender tender) {
        this.tender = tender;
        this.reads = Scoring.reads(tender);
        Set<String> asked = new LinkedHashSet<>();
        tender.criteria()
                .forEach(criterion ->
                        Optional.ofNullable(reads.get(criterion.id())).ifPresent(its -> ask(criterion, its, asked)));
        factNames().forEach((fact, demand) -> facts.add(fact(fact, demand)));
    }

    /** Whether no bid can be scored without a price. */
    boolean needsPrice() {
        return tender.award().method().needsPrice() || reads.values().stream().anyMatch(RuleReads::price);
    }

    /** Whether a rule reads how many staff are deployed. */
    boolean needsStaff() {
        return reads.values().stream().anyMatch(RuleReads::deployed);
    }

    /** The answers to conditions and questions of all rules. */
    List<BidField> facts() {
        return facts;
    }

    /** What a bid says for one criterion. */
    List<BidField> of(Criterion criterion) {
        return fields.getOrDefault(criterion.id(), List.of());
    }

    private void ask(Criterion criterion, RuleReads its, Set<String> asked) {
        BidPart part = BidPart.of(criterion.id());
        List<BidField> here = new ArrayList<>();
        if (its.marks().contains(criterion.id().value())) {
            here.add(words(part, What.ANSWER, "answer", "", BidForm.LONGEST_ANSWER, Presence.REQUIRED));
            here.addAll(Passage.asked(part, "evidence/#", ""));
        }
        its.measures().stream()
                .filter(measure -> asked.add("measure " + measure))
                .forEach(measure -> {
                    Counts counts = counts(measure);
                    if (counts != Counts.ADDITIONAL) {
                        here.add(figure(
                                part, What.EMBEDDED, "measure/" + measure + "/embedded", measure, FigureForm.number()));
                    }
                    if (counts != Counts.EMBEDDED) {
                        here.add(figure(
                                part,
                                What.ADDITIONAL,
                                "measure/" + measure + "/additional",
                                measure,
                                FigureForm.number()));
                    }
                    here.add(words(
                            part, What.HOW, "measure/" + measure + "/how", measure, LONGEST_HOW, Presence.OPTIONAL));
                    DeliveryPeriod.of(tender.contract())
                            .forEach(period -> here.add(figure(
                                    part, What.DELIVERY, period.path(measure).value(), measure, FigureForm.number())));
                    here.add(words(
                            part,
                            What.BY_WHEN,
                            "measure/" + measure + "/by-when",
                            measure,
                            LONGEST_HOW,
                            Presence.OPTIONAL));
                    here.addAll(BidPartners.asked(
                            part,
                            measure,
                            here.stream()
                                    .filter(field -> field.of().equals(measure))
                                    .map(BidField::what)
                                    .toList()));
                    here.addAll(Passage.asked(part, "measure/" + measure + "/evidence/#", measure));
                });
        its.indicators().stream()
                .filter(indicator -> asked.add("indicator " + indicator))
                .forEach(indicator -> {
                    here.add(figure(
                            part, What.PEOPLE, "outcome/" + indicator + "/people", indicator, FigureForm.whole()));
                    here.add(figure(
                            part, What.IMPROVED, "outcome/" + indicator + "/improved", indicator, FigureForm.whole()));
                    here.add(words(
                            part,
                            What.HOW_ASKED,
                            "outcome/" + indicator + "/how",
                            indicator,
                            LONGEST_HOW,
                            Presence.OPTIONAL));
                    here.addAll(Passage.askedByPage(part, "outcome/" + indicator + "/evidence/1", indicator));
                });
        fields.put(criterion.id(), here);
    }

    /** Which quantities of a measure count anywhere: where the rules differ, both are asked. */
    private Counts counts(String measure) {
        Set<Counts> all = new LinkedHashSet<>();
        tender.criteria().stream()
                .filter(one -> Optional.ofNullable(reads.get(one.id()))
                        .filter(its -> its.measures().contains(measure))
                        .isPresent())
                .forEach(one -> all.add(one.counts()));
        return all.size() == 1 ? all.iterator().next() : Counts.EITHER;
    }

    /** Every fact that a rule reads, with what the first condition that reads it wants of it. */
    private Map<String, Optional<Scheme.Demand>> factNames() {
        Map<String, Optional<Scheme.Demand>> names = new LinkedHashMap<>();
        for (Criterion criterion : tender.criteria()) {
            demands(criterion).forEach((fact, demand) -> names.putIfAbsent(fact, Optional.of(demand)));
        }
        reads.values().forEach(its -> its.facts().forEach(fact -> names.putIfAbsent(fact, Optional.empty())));
        names.keySet().removeAll(FROM_PROFILE);
        return names;
    }

    private static Map<String, Scheme.Demand> demands(Criterion criterion) {
        Map<String, Scheme.Demand> demands = new LinkedHashMap<>();
        switch (criterion.scheme()) {
            case Scheme.Gate gate -> {
                gate.appliesWhen().ifPresent(when -> demands.put(when.fact().value(), new Scheme.Demand.Is(when.is())));
                demands.putIfAbsent(gate.fact().value(), gate.demand());
            }
            case Scheme.Commitment(
                    Scheme.Asked.OfFact(FactName fact),
                    Scheme.Basis.Banded(List<Scheme.Band> bands),
                    Scheme.Bounds bounds)
            when !bands.isEmpty() ->
                demands.put(
                        fact.value(), new Scheme.Demand.AtLeast(bands.getFirst().from()));
            default -> {}
        }
        return demands;
    }

    private static BidField fact(String fact, Optional<Scheme.Demand> demand) {
        BidPart part = BidPart.of(BidPart.Kind.ELIGIBILITY);
        FieldPath path = FieldPath.of("fact", fact);
        List<FactValue> known = demand.map(AskedByRules::known).orElse(List.of());
        if (!known.isEmpty()) {
            List<String> choices = known.stream().allMatch(FactValue.Truth.class::isInstance)
                    ? List.of("true", "false")
                    : Stream.concat(known.stream().map(FactValue::toString), Stream.of(OTHER))
                            .distinct()
                            .toList();
            return new BidField(
                    part,
                    AnswerField.choice(path.value(), choices, BidRefusal.NOT_A_CHOICE),
                    What.FACT,
                    fact,
                    choices,
                    Presence.REQUIRED);
        }
        AnswerField asked = demand.isPresent()
                ? AnswerField.figure(path.value(), FigureForm.number())
                : AnswerField.words(
                        path.value(),
                        LONGEST_FACT,
                        text -> TypedText.lines(text).replace('\n', ' '));
        return new BidField(part, asked, What.FACT, fact, List.of(), Presence.REQUIRED);
    }

    /** The answers that a condition knows; none where it asks for a number. */
    private static List<FactValue> known(Scheme.Demand demand) {
        List<FactValue> values = switch (demand) {
            case Scheme.Demand.Is(FactValue value) -> List.of(value);
            case Scheme.Demand.OneOf(List<FactValue> several) -> several;
            case Scheme.Demand.AtLeast least -> List.of();
        };
        return values.stream().allMatch(FactValue.Number.class::isInstance) ? List.of() : values;
    }

    private static BidField figure(BidPart part, What what, String path, String of, FigureForm form) {
        return new BidField(part, AnswerField.figure(path, form), what, of, List.of(), Presence.OPTIONAL);
    }

    private static BidField words(BidPart part, What what, String path, String of, int longest, Presence presence) {
        return new BidField(part, AnswerField.words(path, longest, TypedText::lines), what, of, List.of(), presence);
    }
}
