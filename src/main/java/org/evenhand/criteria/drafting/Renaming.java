package org.evenhand.criteria.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.scoring.Scoring;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/**
 * Effect of new references of criteria on the rules that name them: these follow, in their annotation and in their
 * conditions and nowhere else, wherever a rule can name the new reference.
 *
 * @param carried the texts of the rules that follow, by criterion
 * @param unreadable rules that name an old reference and cannot be read
 * @param unfit rules that cannot follow, since the new reference is no name or not the only one
 */
public record Renaming(SequencedMap<PartId, String> carried, List<DraftPart> unreadable, List<DraftPart> unfit) {

    private static final String ID = CriterionFields.ID;

    /**
     * Rules name a criterion by its reference and cannot follow; nothing is changed.
     *
     * @param rules what the criteria are called whose rules they are
     */
    public record Hindrance(Why why, List<String> rules) implements AnswerOutcome.Reason {
        /** Reason for which rules cannot follow. */
        public enum Why {
            /** What was written is no name that a rule can use, or another criterion has it. */
            UNFIT,
            /** The rule cannot be read. */
            UNREADABLE;

            /** The word in message keys. */
            public String word() {
                return Constants.word(this);
            }
        }

        @Override
        public String key() {
            return "reference.named." + why.word();
        }

        @Override
        public List<?> parts() {
            return List.of(rules);
        }
    }

    /**
     * Looks at a framework as it stands.
     *
     * @param references the new references, by criterion
     */
    static Renaming of(Framework framework, Map<PartId, String> references) {
        Renaming renaming = new Renaming(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        List<String> after = framework.criteria().stream()
                .map(one -> Optional.ofNullable(references.get(one.id())).orElse(one.answer(ID)))
                .toList();
        Map<String, String> all = new TreeMap<>();
        for (DraftPart one : framework.criteria()) {
            Optional.ofNullable(references.get(one.id()))
                    // Where two had the reference, others mean the one that keeps it.
                    .filter(to -> !one.answer(ID).isBlank() && !after.contains(one.answer(ID)))
                    .ifPresent(to -> all.put(one.answer(ID), to));
        }
        framework.criteria().stream()
                .filter(one -> one.kind() == CriterionKind.RULE)
                .forEach(one -> renaming.look(one, its(one, references, all), after));
        return renaming;
    }

    /** The new references that a rule has to know; its own, too, where another criterion keeps the old one. */
    private static Map<String, String> its(DraftPart rule, Map<PartId, String> references, Map<String, String> all) {
        Map<String, String> its = new TreeMap<>(all);
        Optional.ofNullable(references.get(rule.id()))
                .filter(to -> !rule.answer(ID).isBlank())
                .ifPresent(to -> its.put(rule.answer(ID), to));
        return its;
    }

    private void look(DraftPart rule, Map<String, String> names, List<String> after) {
        String text = rule.answer(CriterionFields.RULE);
        Optional<String> renamed = Scoring.renamed(text, names);
        if (renamed.isEmpty()) {
            if (names.keySet().stream().anyMatch(text::contains)) {
                unreadable.add(rule);
            }
        } else if (!renamed.get().equals(text)) {
            names.forEach((from, to) -> {
                boolean fit = to.matches(References.FORM) && after.indexOf(to) == after.lastIndexOf(to);
                boolean named = !Scoring.renamed(text, Map.of(from, to)).equals(Optional.of(text));
                if (!fit && named && !unfit.contains(rule)) {
                    unfit.add(rule);
                }
            });
            if (!unfit.contains(rule)) {
                carried.put(rule.id(), renamed.get());
            }
        }
    }

    /** Why it is not done; empty where every rule follows. */
    public Optional<Hindrance> hindrance() {
        return unreadable.isEmpty() && unfit.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unfit.isEmpty()
                                ? new Hindrance(Hindrance.Why.UNREADABLE, headings(unreadable))
                                : new Hindrance(Hindrance.Why.UNFIT, headings(unfit)));
    }

    private static List<String> headings(List<DraftPart> rules) {
        return rules.stream().map(DraftPart::heading).toList();
    }

    /**
     * The changes of a spreadsheet, whose references these are, and those of the rules that follow them; a rule that the
     * spreadsheet writes itself stays as it is written there.
     */
    public List<SheetPlan.Change> following(Framework framework, List<SheetPlan.Change> changes) {
        List<SheetPlan.Change> all = new ArrayList<>(changes);
        carried.forEach((part, text) -> {
            boolean written = changes.stream()
                    .anyMatch(one -> one.criterion().id().equals(part)
                            && one.field().place().equals(CriterionFields.RULE));
            if (!written) {
                DraftPart rule = framework.criterion(part).orElseThrow();
                all.add(new SheetPlan.Change(
                        "", rule, FrameworkFields.at(CriterionFields.RULE), rule.answer(CriterionFields.RULE), text));
            }
        });
        return all;
    }

    /** What the references do that a spreadsheet changes. */
    public static Renaming ofSheet(Framework framework, List<SheetPlan.Change> changes) {
        Map<PartId, String> references = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.field().place().equals(ID))
                .forEach(change -> references.put(change.criterion().id(), change.to()));
        return of(framework, references);
    }
}
