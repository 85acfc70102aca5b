package org.evenhand.planning.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;

/**
 * Change of one action between two moments.
 *
 * @param fields what is answered otherwise than before, in the order in which it is asked
 */
public record ActionChange(AssetAction action, Optional<Level> from, Optional<Level> to, Set<ActionField> fields) {

    /** Compares two moments, action by action; an action of which nothing changed is among them. */
    public static List<ActionChange> between(Answers before, Answers after) {
        return Arrays.stream(AssetAction.values())
                .map(action -> new ActionChange(
                        action, before.level(action), after.level(action), fields(action, before, after)))
                .toList();
    }

    private static Set<ActionField> fields(AssetAction action, Answers before, Answers after) {
        Set<ActionField> changed = EnumSet.noneOf(ActionField.class);
        for (ActionField field : ActionField.values()) {
            if (!before.says(action, field).equals(after.says(action, field))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
