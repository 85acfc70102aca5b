package org.evenhand.criteria.drafting;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.Saved;
import org.evenhand.criteria.Typed;
import org.evenhand.record.Actor;

/** Gives a criterion a new reference, and lets the rules that name it follow; nothing is changed where one cannot. */
public record RenamingCriteria(FrameworkRows rows, FrameworkWriting acts) {

    public Saved rename(FrameworkId id, PartId part, String before, String kept, Actor.Person me) {
        Renaming renaming = Renaming.of(acts.found(id), Map.of(part, kept));
        if (renaming.hindrance().isPresent()) {
            return renaming.hindrance().get();
        }
        rows.write(id, part, "id", kept, me.name(), acts.now());
        renaming.carried()
                .forEach((rule, text) -> rows.write(id, rule, CriterionFields.RULE, text, me.name(), acts.now()));
        Framework renamed = acts.found(id);
        List<String> rules = renaming.carried().keySet().stream()
                .flatMap(rule -> renamed.criterion(rule).stream())
                .map(DraftPart::heading)
                .toList();
        SortedMap<String, String> details = new TreeMap<>(Map.of(
                "field",
                "id",
                "from",
                Typed.shortened(before),
                "to",
                Typed.shortened(kept),
                "part",
                rows.part(id, part).name()));
        if (!rules.isEmpty()) {
            details.put("rule", Typed.shortened(String.join(", ", rules)));
        }
        acts.changed(me, FrameworkAuditEvent.CRITERION_CHANGED, id, details);
        return rules.isEmpty() ? new Saved.Kept(kept, acts.now()) : new Saved.Carried(kept, acts.now(), rules);
    }
}
