package org.evenhand.criteria.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.criteria.sheets.SheetValues;

/**
 * Every difference between two states of a framework, or between two frameworks: what was added, removed or moved, and each
 * answer that counts in either.
 *
 * @param differences in the order of the second; what was removed comes last
 */
public record FrameworkComparison(Framework from, Framework to, List<Difference> differences) {

    private static final Field SECTION_TITLE = FrameworkFields.at("title");

    /** What two versions of one framework differ in. */
    public static FrameworkComparison ofVersions(Framework from, Framework to) {
        return of(from, to, part -> part.id().value());
    }

    /** What two frameworks differ in; criteria with the same reference and sections with the same title belong together. */
    public static FrameworkComparison ofFrameworks(Framework from, Framework to) {
        return of(
                from,
                to,
                part -> part.answer(part.answer("id").isBlank() ? "title" : "id")
                        .strip());
    }

    /** In which answers two criteria differ; those that count in neither are left out. */
    public static List<Difference.Changed> ofCriteria(DraftPart from, DraftPart to) {
        List<String> now = CriterionFields.places(to);
        List<String> before = CriterionFields.places(from);
        Map<String, Field> fields = new LinkedHashMap<>();
        CriterionFields.all(to).forEach(field -> fields.put(field.place(), field));
        CriterionFields.all(from).forEach(field -> fields.putIfAbsent(field.place(), field));
        return fields.values().stream()
                .map(field -> new Difference.Changed(
                        to,
                        field,
                        before.contains(field.place()) ? from.answer(field.place()) : "",
                        now.contains(field.place()) ? to.answer(field.place()) : ""))
                .filter(change -> !SheetValues.same(change.field().place(), change.from(), change.to()))
                .toList();
    }

    private static FrameworkComparison of(Framework from, Framework to, Function<DraftPart, String> key) {
        List<Difference> differences = new ArrayList<>();
        DraftPart whole = new DraftPart(PartId.FRAMEWORK, to.answers());
        CriterionFields.framework().stream()
                .filter(field -> !from.answer(field.place()).equals(to.answer(field.place())))
                .forEach(field -> differences.add(
                        new Difference.Changed(whole, field, from.answer(field.place()), to.answer(field.place()))));
        parts(from.sections(), to.sections(), key, differences, FrameworkComparison::ofSections);
        parts(from.criteria(), to.criteria(), key, differences, FrameworkComparison::ofCriteria);
        return new FrameworkComparison(from, to, List.copyOf(differences));
    }

    private interface Comparing {
        List<Difference.Changed> compare(DraftPart from, DraftPart to);
    }

    private static List<Difference.Changed> ofSections(DraftPart from, DraftPart to) {
        return from.name().equals(to.name())
                ? List.of()
                : List.of(new Difference.Changed(to, SECTION_TITLE, from.name(), to.name()));
    }

    private static void parts(
            List<DraftPart> from,
            List<DraftPart> to,
            Function<DraftPart, String> key,
            List<Difference> differences,
            Comparing comparing) {
        List<String> before = from.stream().map(key).toList();
        List<String> after = to.stream().map(key).toList();
        List<String> common = after.stream().filter(before::contains).toList();
        List<String> order = before.stream().filter(after::contains).toList();
        Set<String> still = inOrder(common.stream().map(order::indexOf).toList()).stream()
                .map(order::get)
                .collect(java.util.stream.Collectors.toSet());
        for (int i = 0; i < to.size(); i++) {
            DraftPart part = to.get(i);
            String name = after.get(i);
            Optional<DraftPart> old =
                    before.contains(name) ? Optional.of(from.get(before.indexOf(name))) : Optional.empty();
            if (old.isEmpty()) {
                differences.add(new Difference.Added(part));
                continue;
            }
            if (!still.contains(name)) {
                differences.add(new Difference.Moved(part, before.indexOf(name) + 1, i + 1));
            }
            differences.addAll(comparing.compare(old.get(), part));
        }
        from.stream()
                .filter(part -> !after.contains(key.apply(part)))
                .forEach(part -> differences.add(new Difference.Removed(part)));
    }

    /** The most that stand in the same order in both: what is left was moved. */
    private static List<Integer> inOrder(List<Integer> places) {
        int[] length = new int[places.size()];
        int[] previous = new int[places.size()];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Integer> kept = new ArrayList<>();
        for (int at = last; at >= 0; at = previous[at]) {
            kept.add(places.get(at));
        }
        return kept;
    }

    /** One thing in which two versions of a framework, or two frameworks, differ. */
    public sealed interface Difference {

        /** The section or criterion that it is about. */
        DraftPart part();

        /** It is only in the second. */
        record Added(DraftPart part) implements Difference {}

        /** It is only in the first. */
        record Removed(DraftPart part) implements Difference {}

        /** It stands elsewhere in the order; places are counted from 1. */
        record Moved(DraftPart part, int from, int to) implements Difference {}

        /**
         * An answer differs.
         *
         * @param part as it is in the second
         */
        record Changed(DraftPart part, Field field, String from, String to) implements Difference {}
    }
}
