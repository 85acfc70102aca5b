package org.evenhand.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.criteria.reading.CriterionReadingCache;
import org.evenhand.criteria.reading.DraftDefaults;
import org.evenhand.criteria.reading.ReferencedCriteria;
import org.evenhand.folders.CriterionText;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;

/**
 * A drafted criterion as the reader of tenders and the engine understand it.
 *
 * @param criterion there only if all its answers can be read
 * @param rules its own rule, where it has one
 * @param beside the criteria whose marks or money its rule reads, without which nobody can be scored by it
 * @param problems what is missing or wrong, by field; none if it can score
 */
public record CriterionReading(
        DraftPart draft,
        Optional<Criterion> criterion,
        Optional<Publication.Wording> wording,
        List<RuleText> rules,
        List<Criterion> beside,
        List<FieldProblem> problems) {

    private static final CriterionReadingCache SHELF = new CriterionReadingCache();

    /** Reads a criterion that stands alone for a contract. */
    public static CriterionReading of(DraftPart draft, ContractSize contract) {
        return of(draft, List.of(), contract);
    }

    /** Reads a criterion as it would stand in a framework. */
    public static CriterionReading of(DraftPart draft, Framework framework) {
        return of(draft, framework.criteria(), framework.contract());
    }

    /** Reads criteria that stand together. */
    public static List<CriterionReading> all(List<DraftPart> drafts, ContractSize contract) {
        return drafts.stream().map(draft -> of(draft, drafts, contract)).toList();
    }

    private static CriterionReading of(DraftPart draft, List<DraftPart> among, ContractSize contract) {
        ReferencedCriteria beside = ReferencedCriteria.of(draft, among);
        return SHELF.get(draft, contract, beside.drafts(), () -> read(draft, contract, beside));
    }

    private static CriterionReading read(DraftPart draft, ContractSize contract, ReferencedCriteria others) {
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
        others.unfinished(contract).ifPresent(problems::add);
        List<Criterion> beside = others.criteria(contract);
        read.criterion()
                .filter(criterion -> problems.isEmpty())
                .ifPresent(criterion -> Scoring.check(together(criterion, beside, contract, rules))
                        .forEach(mistake -> problems.add(said(mistake, used))));
        return new CriterionReading(draft, read.criterion(), read.wording(), rules, beside, List.copyOf(problems));
    }

    /** Whether bids can be scored by it. */
    public boolean scores() {
        return criterion.isPresent() && problems.isEmpty();
    }

    /** The rule by which it scores under a contract. */
    public Optional<PublishedRule> rule(ContractSize contract) {
        return scores() ? Scoring.rules(tender(contract)).stream().findFirst() : Optional.empty();
    }

    /** A tender with this criterion, those that its rule reads, and no other. */
    public Tender tender(ContractSize contract) {
        return together(criterion.orElseThrow(), beside, contract, rules);
    }

    private static Tender together(
            Criterion criterion, List<Criterion> beside, ContractSize contract, List<RuleText> rules) {
        List<Criterion> all = new ArrayList<>(List.of(criterion));
        all.addAll(beside);
        Optional<Weight> weights = all.stream()
                .flatMap(one -> one.weight().stream())
                .reduce((one, other) -> new Weight(one.value().add(other.value())));
        boolean gate = criterion.isGate();
        return new Tender(
                DraftDefaults.TENDER,
                DraftDefaults.DEADLINE,
                contract,
                Award.by(gate ? new AwardMethod.LowestPrice() : new AwardMethod.WeightedSum(), weights),
                DraftDefaults.ROUNDING,
                new TreeMap<>(),
                all.stream()
                        .flatMap(one -> one.section().stream())
                        .distinct()
                        .map(section -> new Section(section, section.value(), Optional.empty(), 1))
                        .toList(),
                all,
                rules);
    }

    static Optional<FieldProblem> number(String place, String answer) {
        // A measure of a pack may say that there is no floor; the reader of tenders knows where that may be said.
        boolean noFloor = place.equals("scoring/floor") && answer.equals("none");
        if (answer.isBlank() || noFloor || !FrameworkFields.isNumber(place)) {
            return Optional.empty();
        }
        return Figures.form(place)
                .read(answer)
                .refusal()
                // What was kept before such figures were asked about stands.
                .filter(refused -> refused.why() != FigureTrouble.POINT
                        || Figures.read(answer).isEmpty())
                .map(refused -> FieldProblem.figure(place, refused));
    }

    static FieldProblem said(Mistake mistake, SortedMap<String, String> used) {
        return switch (mistake.place()) {
            case Mistake.Place.At at ->
                new FieldProblem(
                        CriterionFields.RULE,
                        FieldProblem.Why.SAID,
                        mistake.what(),
                        Optional.of(new FieldProblem.Spot(at.line(), at.column())),
                        Optional.empty());
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

    /**
     * Something wrong with an answer, or an answer that is missing.
     *
     * @param place of the answer; empty for the criterion as a whole
     * @param what what the reader of tenders says, in English; empty where {@code why} says all
     * @param spot where in the answer, if it is a rule
     * @param figure why it is no figure, where one is asked
     */
    public record FieldProblem(
            String place, Why why, String what, Optional<Spot> spot, Optional<FigureReading.Refused> figure) {

        /** Kind of what is wrong. */
        public enum Why {
            /** Nothing is answered where something must be. */
            MISSING,
            /** It is no figure, or none that can stand there. */
            FIGURE,
            /** A rule reads the mark of a criterion that is not finished. */
            READS_UNFINISHED,
            /** The reader of tenders or the engine says what is wrong. */
            SAID;

            /** The word in message keys. */
            public String word() {
                return Constants.word(this);
            }
        }

        /** A line and a column, both counted from 1. */
        public record Spot(int line, int column) {}

        static FieldProblem of(String place, Why why) {
            return new FieldProblem(place, why, "", Optional.empty(), Optional.empty());
        }

        static FieldProblem said(String place, String what) {
            return new FieldProblem(place, Why.SAID, what, Optional.empty(), Optional.empty());
        }

        static FieldProblem figure(String place, FigureReading.Refused refused) {
            return new FieldProblem(place, Why.FIGURE, "", Optional.empty(), Optional.of(refused));
        }
    }
}
