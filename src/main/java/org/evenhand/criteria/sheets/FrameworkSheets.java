package org.evenhand.criteria.sheets;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.criteria.drafting.FrozenFramework;
import org.evenhand.criteria.drafting.Renaming;
import org.evenhand.record.Actor;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.WorkbookReader;
import org.evenhand.spreadsheets.WorkbookReading;
import org.evenhand.spreadsheets.WorkbookWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Frameworks as spreadsheets, for commissioners of the organisation that owns them: out, and in again with a plan first. */
@Service
@Transactional(noRollbackFor = FrozenFramework.class)
@RolesAllowed(Roles.COMMISSIONER)
public class FrameworkSheets {

    /** Outcome of bringing a spreadsheet in. */
    public sealed interface ImportOutcome {

        /** Everything was brought in at once. */
        record In(int changes) implements ImportOutcome {}

        /** Something that the plan rests on has changed meanwhile, or the plan has mistakes; nothing was changed. */
        record Stale() implements ImportOutcome {}

        /**
         * Rules name a criterion whose reference was to change, and could not follow; nothing was changed.
         *
         * @param rules what the criteria are called whose rules they are
         */
        record RulesNameIt(Renaming.Hindrance.Why why, List<String> rules) implements ImportOutcome {}
    }

    /** As many criteria as a sheet may have, with its headings. */
    public static final int MOST_ROWS = 2_000;

    private static final int HUNDRED = 100;

    /** Result of reading a file. */
    public sealed interface Planned {

        /** It could not be read; the word of the reason. */
        record Refused(String why) implements Planned {}

        /**
         * It was read.
         *
         * @param sheet which of its sheets
         */
        record Read(SheetPlan plan, String sheet) implements Planned {}
    }

    private final FrameworkRows rows;
    private final FrameworkWriting acts;

    FrameworkSheets(FrameworkRows rows, FrameworkWriting acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Writes a framework as a spreadsheet in a language. */
    @Transactional(readOnly = true)
    public void download(FrameworkId id, MessageLookup language, OutputStream to) throws IOException {
        acts.reading(id);
        Framework framework = acts.found(id);
        WorkbookWriter.write(framework.title(), new FrameworkSheet(framework, language).sheets(), to);
    }

    /**
     * Reads a spreadsheet and works out what it would change; nothing is.
     *
     * @param languages in any of which its words may be
     */
    @Transactional(readOnly = true)
    public Planned plan(FrameworkId id, byte[] file, List<MessageLookup> languages) {
        acts.reading(id);
        Framework framework = acts.found(id);
        Set<String> names = languages.stream()
                .map(language -> language.say(FrameworkSheet.NAME))
                .collect(Collectors.toSet());
        return switch (WorkbookReader.read(file, MOST_ROWS, names)) {
            case WorkbookReading.Refused(FileTrouble why) -> new Planned.Refused(why.word());
            case WorkbookReading.Read read -> {
                SheetTable table = SheetTable.of(read.grid(), read.troubles());
                yield new Planned.Read(
                        table.columns().isEmpty()
                                ? SheetPlan.refused(framework, table.mistakes())
                                : new SheetPlanning(
                                                framework, before(framework, table), table, new SheetNames(languages))
                                        .plan(),
                        read.grid().name());
            }
        };
    }

    private Framework before(Framework framework, SheetTable table) {
        return table.framework()
                .filter(framework.id()::equals)
                .flatMap(same -> table.version())
                .flatMap(version -> rows.at(framework.id(), version))
                .orElse(framework);
    }

    /**
     * Brings a plan in, all of it or nothing.
     *
     * @param mine conflicts of the plan in which the sheet is to have its way
     * @param file what the reader’s machine calls the spreadsheet
     * @param progress told how far it is, of 100
     */
    public ImportOutcome bringIn(
            FrameworkId id, SheetPlan plan, List<SheetPlan.Conflict> mine, String file, IntConsumer progress) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        List<SheetPlan.Change> wanted = new ArrayList<>(plan.changes());
        plan.conflicts().stream().filter(mine::contains).forEach(conflict -> wanted.add(conflict.change()));
        Renaming renaming = Renaming.ofSheet(framework, wanted);
        List<SheetPlan.Change> changes = renaming.following(framework, wanted);
        if (!plan.framework().equals(id) || !plan.isSound() || !stands(framework, changes, plan.additions())) {
            return new ImportOutcome.Stale();
        }
        // The plan has looked at its own references already, but not at those that the reader has decided for.
        Optional<Renaming.Hindrance> named = renaming.hindrance();
        if (named.isPresent()) {
            return new ImportOutcome.RulesNameIt(named.get().why(), named.get().rules());
        }
        Map<DraftPart, List<SheetPlan.Change>> byCriterion = changes.stream()
                .collect(Collectors.groupingBy(SheetPlan.Change::criterion, LinkedHashMap::new, Collectors.toList()));
        int steps = 2 * (byCriterion.size() + plan.additions().size());
        if (steps == 0) {
            return new ImportOutcome.In(0);
        }
        Steps done = new Steps(steps, progress);
        done.inParts(plan.additions(), some -> {
            SequencedMap<PartId, SortedMap<String, String>> criteria = new LinkedHashMap<>();
            some.forEach(addition -> criteria.put(new PartId(UUID.randomUUID().toString()), addition.answers()));
            rows.addCriteria(id, criteria, acts.by(me));
        });
        done.inParts(
                List.copyOf(byCriterion.values()),
                some -> rows.answers()
                        .put(
                                id.value(),
                                some.stream()
                                        .flatMap(List::stream)
                                        .map(change -> change.criterion()
                                                .id()
                                                .given(change.field().place(), change.to()))
                                        .toList(),
                                acts.by(me)));
        long version = rows.answers().next(id.value(), acts.by(me));
        List<FrameworkWriting.Noted> noted = new ArrayList<>();
        plan.additions()
                .forEach(addition -> noted.add(new FrameworkWriting.Noted(
                        FrameworkAuditEvent.CRITERION_ADDED,
                        Map.of("part", addition.name(), "kind", addition.kind().word()))));
        byCriterion.forEach((criterion, its) ->
                noted.add(new FrameworkWriting.Noted(FrameworkAuditEvent.CRITERION_CHANGED, details(criterion, its))));
        done.inParts(noted, some -> acts.note(me, id, version, some));
        acts.note(
                me,
                FrameworkAuditEvent.FRAMEWORK_IMPORTED,
                id,
                version,
                Map.of(
                        "file",
                        TypedText.shortened(TypedText.clean(file)),
                        "added",
                        String.valueOf(plan.additions().size()),
                        "changed",
                        String.valueOf(changes.size())));
        return new ImportOutcome.In(plan.additions().size() + changes.size());
    }

    /** Whether everything still is as it was when the plan was made. */
    private static boolean stands(
            Framework framework, List<SheetPlan.Change> changes, List<SheetPlan.Addition> additions) {
        Set<String> references = new HashSet<>();
        framework.criteria().forEach(one -> references.add(one.answer("id").strip()));
        changes.stream()
                .filter(change -> change.field().place().equals("id"))
                .forEach(change -> references.remove(change.from().strip()));
        boolean free = additions.stream().map(SheetPlan.Addition::reference).noneMatch(references::contains);
        return free
                && changes.stream()
                        .allMatch(change -> framework
                                .criterion(change.criterion().id())
                                .filter(now ->
                                        now.answer(change.field().place()).equals(change.from()))
                                .isPresent());
    }

    private static Map<String, String> details(DraftPart criterion, List<SheetPlan.Change> changes) {
        Map<String, String> details = new TreeMap<>();
        details.put("part", criterion.name());
        changes.forEach(change -> details.put(
                change.field().place(), TypedText.shortened(change.from()) + " → " + TypedText.shortened(change.to())));
        return details;
    }

    /** Progress through all that is to be done, told once for each percent. */
    private static final class Steps {
        private static final int AT_ONCE = 50;

        private final int all;
        private final IntConsumer told;
        private int done;

        Steps(int all, IntConsumer told) {
            this.all = all;
            this.told = told;
        }

        /** Does something with every one of them, a few at a time. */
        <T> void inParts(List<T> whole, Consumer<List<T>> act) {
            for (int from = 0; from < whole.size(); from += AT_ONCE) {
                List<T> some = whole.subList(from, Math.min(from + AT_ONCE, whole.size()));
                act.accept(some);
                next(some.size());
            }
        }

        private void next(int more) {
            int before = done * HUNDRED / all;
            done += more;
            if (done * HUNDRED / all > before) {
                told.accept(done * HUNDRED / all);
            }
        }
    }
}
