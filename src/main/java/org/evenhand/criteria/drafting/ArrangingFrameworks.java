package org.evenhand.criteria.drafting;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.Actor;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a framework as a whole: weights together, sections in order or taken out. */
@Service
@Transactional(noRollbackFor = FrozenFramework.class)
@RolesAllowed(Roles.COMMISSIONER)
public class ArrangingFrameworks {

    /** Outcome of changing weights together. */
    public sealed interface WeightsOutcome {

        /**
         * All were kept.
         *
         * @param undoing what brings back those before
         */
        record Kept(List<Weighing> undoing) implements WeightsOutcome {}

        /** Somebody changed one of them meanwhile; none was changed. */
        record ChangedMeanwhile(DraftPart criterion) implements WeightsOutcome {}

        /**
         * One weight to be changed.
         *
         * @param seen what the writer saw there
         */
        record Weighing(PartId part, String seen, String weight) {}
    }

    /** Outcome of removing a section. */
    public enum SectionRemoval {
        /** It is no longer in the framework, and can be put back. */
        REMOVED,
        /** It holds criteria, which have to go elsewhere first. */
        HOLDS_CRITERIA,
        /** It was not there any more. */
        GONE
    }

    private static final String WEIGHT = "weight";

    private final FrameworkRows rows;
    private final FrameworkWriting acts;

    ArrangingFrameworks(FrameworkRows rows, FrameworkWriting acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Changes weights together, if each still is what the writer saw; all of them or none. */
    public WeightsOutcome weigh(FrameworkId id, List<WeightsOutcome.Weighing> wanted) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        List<WeightsOutcome.Weighing> undoing = new ArrayList<>();
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (WeightsOutcome.Weighing one : wanted) {
            Optional<DraftPart> found = framework.criterion(one.part());
            if (found.filter(there -> there.answer(WEIGHT).equals(one.seen())).isEmpty()) {
                return new WeightsOutcome.ChangedMeanwhile(rows.part(id, one.part()));
            }
            DraftPart criterion = found.get();
            undoing.add(new WeightsOutcome.Weighing(one.part(), one.weight(), one.seen()));
            from.add(criterion.answer("id") + " " + one.seen());
            to.add(criterion.answer("id") + " " + one.weight());
        }
        rows.answers()
                .put(
                        id.value(),
                        wanted.stream()
                                .map(one -> one.part().given(WEIGHT, one.weight()))
                                .toList(),
                        acts.by(me));
        acts.changed(
                me,
                FrameworkAuditEvent.WEIGHTS_SHARED,
                id,
                Map.of(
                        "from",
                        TypedText.shortened(String.join(", ", from)),
                        "to",
                        TypedText.shortened(String.join(", ", to))));
        return new WeightsOutcome.Kept(List.copyOf(undoing));
    }

    /** Moves a section before the one above it, or after the one below; its criteria go with it. */
    public void moveSection(FrameworkId id, PartId section, boolean up) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        List<DraftPart> sections = new ArrayList<>(framework.sections());
        Optional<DraftPart> moved = framework.section(section);
        int here = moved.map(sections::indexOf).orElse(-1);
        int there = here + (up ? -1 : 1);
        if (here < 0 || there < 0 || there >= sections.size()) {
            return;
        }
        Collections.swap(sections, here, there);
        rows.arrange(id, sections);
        acts.changed(
                me,
                FrameworkAuditEvent.SECTION_MOVED,
                id,
                Map.of("part", moved.orElseThrow().name(), "to", up ? "up" : "down"));
    }

    /** Takes a section out that holds no criterion; its title is kept, and it can be put back. */
    public SectionRemoval removeSection(FrameworkId id, PartId section) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        Optional<DraftPart> removed = framework.section(section);
        if (removed.isEmpty()) {
            return SectionRemoval.GONE;
        }
        if (!framework.criteria(section).isEmpty()) {
            return SectionRemoval.HOLDS_CRITERIA;
        }
        rows.remove(id, section, true, acts.by(me));
        acts.changed(
                me,
                FrameworkAuditEvent.SECTION_REMOVED,
                id,
                Map.of("part", removed.get().name()));
        return SectionRemoval.REMOVED;
    }
}
