package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.CriterionText;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.Award;
import org.evenhand.scoring.AwardMethod;
import org.evenhand.scoring.ContractSize;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.PublishedRule;
import org.evenhand.scoring.RuleText;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Section;
import org.evenhand.scoring.Tender;

/**
 * A drafted criterion as the reader of tenders and the engine understand it.
 *
 * @param criterion there only if all its answers can be read
 * @param rules its own rule, where it has one
 * @param problems what is missing or wrong, by field; none if it can score
 */
public record CriterionReading(
        DraftPart draft,
        Optional<Criterion> criterion,
        Optional<Publication.Wording> wording,
        List<RuleText> rules,
        List<FieldProblem> problems) {

    private static final BigDecimal MOST = new BigDecimal(100);

    private static final ReadingShelf SHELF = new ReadingShelf();

    /** Reads a criterion for a contract. */
    public static CriterionReading of(DraftPart draft, ContractSize contract) {
        return SHELF.get(draft, contract, () -> read(draft, contract));
    }

    private static CriterionReading read(DraftPart draft, ContractSize contract) {
        List<FieldProblem> problems = new ArrayList<>();
        SortedMap<String, String> used = new TreeMap<>(CriterionFields.used(draft));
        used.forEach((place, answer) -> number(place, answer).ifPresent(problems::add));
        CriterionText.Read read = CriterionText.read(used);
        List<RuleText> rules = draft.kind() == CriterionKind.RULE
                ? List.of(new RuleText("rules/own.drl", draft.answer(CriterionFields.RULE)))
                : List.of();
        for (CriterionText.Objection objection : read.objections()) {
            String place = field(objection.place(), used);
            if (problems.stream().noneMatch(one -> one.place().equals(place))) {
                problems.add(
                        objection.missing()
                                ? FieldProblem.of(place, FieldProblem.Why.MISSING)
                                : FieldProblem.said(place, objection.what()));
            }
        }
        read.criterion()
                .filter(criterion -> problems.isEmpty())
                .ifPresent(criterion -> Scoring.check(alone(criterion, contract, rules))
                        .forEach(mistake -> problems.add(said(mistake, used))));
        return new CriterionReading(draft, read.criterion(), read.wording(), rules, List.copyOf(problems));
    }

    /** Whether bids can be scored by it. */
    public boolean scores() {
        return criterion.isPresent() && problems.isEmpty();
    }

    /** The rule by which it scores under a contract. */
    public Optional<PublishedRule> rule(ContractSize contract) {
        return scores()
                ? Scoring.rules(alone(criterion.orElseThrow(), contract, rules)).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** A tender with this criterion and no other. */
    static Tender alone(Criterion criterion, ContractSize contract, List<RuleText> rules) {
        boolean gate = criterion.isGate();
        return new Tender(
                Drafts.TENDER,
                Drafts.DEADLINE,
                contract,
                Award.by(
                        gate ? new AwardMethod.LowestPrice() : new AwardMethod.WeightedSum(),
                        gate ? Optional.empty() : criterion.weight()),
                Drafts.ROUNDING,
                new TreeMap<>(),
                criterion.section().stream()
                        .map(section -> new Section(section, section.value(), Optional.empty(), 1))
                        .toList(),
                List.of(criterion),
                rules);
    }

    static Optional<FieldProblem> number(String place, String answer) {
        // A measure of a pack may say that there is no floor; the reader of tenders knows where that may be said.
        boolean noFloor = place.equals("scoring/floor") && answer.equals("none");
        if (answer.isBlank() || noFloor || !Places.isNumber(place)) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = Figures.read(answer);
        if (read.isEmpty()) {
            boolean comma = answer.strip().matches("-?\\d+,\\d+");
            boolean power = answer.strip().matches("(?i)[-+]?[\\d.]+e[-+]?\\d+");
            return Optional.of(FieldProblem.of(
                    place,
                    comma ? FieldProblem.Why.COMMA : power ? FieldProblem.Why.POWER : FieldProblem.Why.NOT_A_NUMBER));
        }
        boolean weight = place.equals("weight");
        return weight && (read.get().signum() <= 0 || read.get().compareTo(MOST) > 0)
                ? Optional.of(FieldProblem.of(place, FieldProblem.Why.WEIGHT))
                : Optional.empty();
    }

    static FieldProblem said(Mistake mistake, SortedMap<String, String> used) {
        return switch (mistake.place()) {
            case Mistake.Place.At at ->
                new FieldProblem(
                        CriterionFields.RULE,
                        FieldProblem.Why.SAID,
                        mistake.what(),
                        Optional.of(new FieldProblem.Spot(at.line(), at.column())));
            case Mistake.Place.Part part ->
                part.file().startsWith("rules/")
                        ? FieldProblem.said(CriterionFields.RULE, mistake.what())
                        : FieldProblem.said(
                                field(CriterionText.place(part.path().replaceFirst("^criteria\\[\\d+]\\.?", "")), used),
                                mistake.what());
        };
    }

    /** The field at a place, or the first below it; the whole criterion where there is none. */
    private static String field(String place, SortedMap<String, String> used) {
        if (place.isEmpty() || used.containsKey(place)) {
            return place;
        }
        return used.keySet().stream()
                .filter(field -> field.startsWith(place + "/"))
                // A scale says first how far it goes.
                .max(java.util.Comparator.comparing((String field) -> field.endsWith("/max"))
                        .thenComparing(java.util.Comparator.reverseOrder()))
                .orElse("");
    }
}
