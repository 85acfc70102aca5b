package org.evenhand.criteria.sheets;

import java.util.List;
import java.util.SortedMap;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.Constants;
import org.evenhand.spreadsheets.SheetMistake;

/**
 * Plan of what a spreadsheet would change in a framework. Nothing is changed by making the plan.
 *
 * @param version of the framework for which it was made
 * @param conflicts answers that the sheet changes and that somebody changed in the framework since the sheet was downloaded
 * @param notInSheet criteria of the framework that the sheet does not have; they stay as they are
 * @param mistakes while there is one, nothing is brought in
 */
public record SheetPlan(
        FrameworkId framework,
        long version,
        List<Addition> additions,
        List<Change> changes,
        List<Conflict> conflicts,
        List<DraftPart> notInSheet,
        List<SheetMistake> mistakes) {

    /** Kind of a mistake in a framework's spreadsheet. */
    public enum Why implements SheetMistake.Why {
        NO_HEADINGS,
        HEADING_UNKNOWN,
        HEADING_TWICE,
        HEADING_MISSING,
        NO_HEADING_ABOVE,
        NO_SUCH_CRITERION,
        CRITERION_TWICE,
        NO_KIND,
        UNKNOWN_KIND,
        OTHER_KIND,
        UNKNOWN_SECTION,
        UNKNOWN_CHOICE,
        NOT_THIS_KIND,
        REFERENCE_TWICE,
        /** A rule names the criterion and cannot follow to the new reference. */
        REFERENCE_IN_RULE,
        TOO_LONG,
        TOO_MANY_CRITERIA,
        FIGURE;

        @Override
        public String word() {
            return Constants.word(this);
        }
    }

    /** A criterion that the framework does not have yet. */
    public record Addition(int row, CriterionKind kind, SortedMap<String, String> answers) {

        /** What it will be called. */
        public String name() {
            return part().name();
        }

        String reference() {
            return part().answer("id").strip();
        }

        private DraftPart part() {
            return new DraftPart(PartId.FRAMEWORK, answers);
        }
    }

    /** An answer that changes. */
    public record Change(String cell, DraftPart criterion, Field field, String from, String to) {}

    /**
     * An answer that two have changed.
     *
     * @param change from what stands there now to what the sheet says
     * @param before what stood there when the sheet was downloaded
     */
    public record Conflict(Change change, String before) {}

    /** How many changes will be brought in, conflicts left out. */
    public int size() {
        return additions.size() + changes.size();
    }

    /** Whether anything could be brought in. */
    public boolean isSound() {
        return mistakes.isEmpty();
    }

    static SheetPlan refused(Framework framework, List<SheetMistake> mistakes) {
        return new SheetPlan(
                framework.id(), framework.version(), List.of(), List.of(), List.of(), List.of(), List.copyOf(mistakes));
    }
}
