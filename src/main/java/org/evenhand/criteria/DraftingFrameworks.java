package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkGuard;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkTemplate;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.criteria.drafting.FromPack;
import org.evenhand.criteria.drafting.FrozenFramework;
import org.evenhand.criteria.drafting.References;
import org.evenhand.packs.Measure;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.words.MessageLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to frameworks, for commissioners of the organisation that owns them; to everybody else they are not there.
 * Several may write at once: an answer is replaced only if it still is what the writer saw. Once a tender was published with
 * a framework, nothing of it changes: every method that would is refused, and that somebody tried is on record.
 */
@Service
@Transactional(noRollbackFor = FrozenFramework.class)
@RolesAllowed(Roles.COMMISSIONER)
public class DraftingFrameworks {

    /** A measure of a rule pack. */
    public record PackMeasure(PackId pack, CriterionId measure) {}

    private final FrameworkRows rows;
    private final RulePacks packs;
    private final CurrentPerson current;
    private final FrameworkWriting acts;
    private final KeepingAnswers<FrameworkRows.Owned> keeping;

    DraftingFrameworks(FrameworkRows rows, RulePacks packs, CurrentPerson current, FrameworkWriting acts, Clock clock) {
        this.rows = rows;
        this.packs = packs;
        this.current = current;
        this.acts = acts;
        this.keeping = new KeepingAnswers<>(rows.answers(), clock);
    }

    /** The organisations for which the signed-in person may draft. */
    public List<OrganisationId> organisations() {
        return current.required().held().stream()
                .filter(held ->
                        held.role() == Role.COMMISSIONER && held.tender().isEmpty())
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
    }

    /** The frameworks of those organisations, the one changed last first. */
    @Transactional(readOnly = true)
    public List<Framework> mine() {
        return organisations().stream()
                .flatMap(organisation -> rows.of(organisation).stream())
                .flatMap(id -> rows.find(id).stream())
                .toList();
    }

    /** How many frameworks those organisations have. */
    @Transactional(readOnly = true)
    public int howMany() {
        return organisations().stream().mapToInt(rows::count).sum();
    }

    /** The framework of that name, for commissioners of its organisation; to others it is not there. */
    @Transactional(readOnly = true)
    public Optional<Framework> find(FrameworkId id) {
        return rows.find(id).filter(found -> organisations().contains(found.organisation()));
    }

    /**
     * A new framework with the three usual sections, and with a price; empty where the title is not one.
     *
     * @param measures to begin with
     * @param words in the language in which its sections and its price are called
     */
    public Optional<FrameworkId> start(
            OrganisationId organisation, String title, List<PackMeasure> measures, MessageLookup words) {
        Actor.Person me = acts.commissioner(organisation);
        Optional<String> called = TypedText.title(title);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        FrameworkId id = new FrameworkId(UUID.randomUUID().toString());
        FrameworkTemplate frameworkTemplate = new FrameworkTemplate(rows, id, acts.by(me), words);
        frameworkTemplate.write(organisation, Optional.empty(), called.get());
        frameworkTemplate.made();
        acts.note(me, FrameworkAuditEvent.FRAMEWORK_STARTED, id, 1, Map.of("title", called.get()));
        measures.forEach(chosen -> addMeasure(id, chosen));
        return Optional.of(id);
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome answer(FrameworkId id, PartId part, FieldPath field, String seen, String answer) {
        return keeping.keep(
                new KeepingAnswers.Typed(id.value(), part.value(), field, seen, answer),
                new FrameworkGuard(id, rows, acts));
    }

    /** Adds a measure of a rule pack as a criterion; it is put into the section for social value, or the last before price. */
    public Optional<PartId> addMeasure(FrameworkId id, PackMeasure chosen) {
        Actor.Person me = acts.writing(id);
        Optional<RulePack> pack = packs.pack(chosen.pack());
        Optional<Measure> measure = pack.flatMap(found -> found.measure(chosen.measure()));
        if (pack.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        Framework framework = acts.found(id);
        SortedMap<String, String> answers = FromPack.answers(pack.get(), measure.get(), framework);
        PartId part = add(id, answers, me);
        acts.changed(
                me,
                FrameworkAuditEvent.CRITERION_ADDED,
                id,
                Map.of(
                        "part",
                        new DraftPart(part, answers).name(),
                        "pack",
                        chosen.pack().value()));
        return Optional.of(part);
    }

    /** Adds a criterion of one's own. */
    public PartId addOwn(FrameworkId id, CriterionKind kind, Optional<PartId> section) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        SortedMap<String, String> answers = kind.beginning(References.free(framework, References.PREFIX));
        section.ifPresent(one -> answers.put("section", one.value()));
        PartId part = add(id, answers, me);
        acts.changed(
                me,
                FrameworkAuditEvent.CRITERION_ADDED,
                id,
                Map.of("part", new DraftPart(part, answers).name(), "kind", kind.word()));
        return part;
    }

    /** Adds a section after the others; nothing happens where the title is not one. */
    public Optional<PartId> addSection(FrameworkId id, String title) {
        Actor.Person me = acts.writing(id);
        Optional<String> called = TypedText.title(title);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        if (!acts.found(id).hasRoomForASection()) {
            throw full(id);
        }
        PartId part = new PartId(UUID.randomUUID().toString());
        rows.addSection(id, part, new TreeMap<>(Map.of("title", called.get())), acts.by(me));
        acts.changed(me, FrameworkAuditEvent.SECTION_ADDED, id, Map.of("part", called.get()));
        return Optional.of(part);
    }

    /** Moves a criterion before the one above it in its section, or after the one below. */
    public void move(FrameworkId id, PartId part, boolean up) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        List<DraftPart> all = new ArrayList<>(framework.criteria());
        Optional<DraftPart> moved = framework.criterion(part);
        if (moved.isEmpty()) {
            return;
        }
        String section = moved.get().answer("section");
        List<DraftPart> beside = all.stream()
                .filter(one -> one.answer("section").equals(section))
                .toList();
        int to = beside.indexOf(moved.get()) + (up ? -1 : 1);
        if (to < 0 || to >= beside.size()) {
            return;
        }
        int here = all.indexOf(moved.get());
        int there = all.indexOf(beside.get(to));
        Collections.swap(all, here, there);
        rows.arrange(id, all);
        acts.changed(
                me,
                FrameworkAuditEvent.CRITERION_MOVED,
                id,
                Map.of("part", moved.get().name(), "to", up ? "up" : "down"));
    }

    /** Adds a copy of a criterion, with a reference of its own. */
    public Optional<PartId> duplicate(FrameworkId id, PartId part) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        return framework.criterion(part).map(original -> {
            SortedMap<String, String> answers = References.copy(original, framework);
            PartId copy = add(id, answers, me);
            acts.changed(
                    me,
                    FrameworkAuditEvent.CRITERION_ADDED,
                    id,
                    Map.of("part", new DraftPart(copy, answers).name(), "from", original.name()));
            return copy;
        });
    }

    /** Takes a criterion out of the framework; its answers are kept. */
    public void remove(FrameworkId id, PartId part) {
        Actor.Person me = acts.writing(id);
        String name = acts.nameOf(id, part);
        if (rows.remove(id, part, false, acts.by(me))) {
            acts.changed(me, FrameworkAuditEvent.CRITERION_REMOVED, id, Map.of("part", name));
        }
    }

    /** Puts a criterion or a section back that was removed. */
    public void putBack(FrameworkId id, PartId part) {
        Actor.Person me = acts.writing(id);
        if (rows.putBack(id, part)) {
            boolean section = acts.found(id).section(part).isPresent();
            acts.changed(
                    me,
                    section ? FrameworkAuditEvent.SECTION_PUT_BACK : FrameworkAuditEvent.CRITERION_PUT_BACK,
                    id,
                    Map.of("part", rows.part(id, part).name()));
        }
    }

    private PartId add(FrameworkId id, SortedMap<String, String> answers, Actor.Person me) {
        if (!acts.found(id).hasRoomFor(1)) {
            throw full(id);
        }
        PartId part = new PartId(UUID.randomUUID().toString());
        rows.addCriterion(id, part, answers, acts.by(me));
        return part;
    }

    /** Pages say so before anybody can ask for more. */
    private static IllegalStateException full(FrameworkId id) {
        return new IllegalStateException("Framework " + id.value() + " has as many sections or criteria as it may");
    }
}
