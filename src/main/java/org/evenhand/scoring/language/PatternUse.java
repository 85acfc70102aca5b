package org.evenhand.scoring.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule: a fact that must be there, or must not.
 *
 * @param index the place of its fact in a {@link Frame}
 * @param key the value that the type's key field must have; null where the rule does not fix it
 * @param absent whether no such fact may be there
 * @param conditions what else the fact must meet
 * @param earlier the patterns whose facts the conditions read, besides this one's
 */
record PatternUse(
        int index,
        FactType type,
        @Nullable String key,
        boolean absent,
        List<Condition> conditions,
        List<Integer> earlier) {}
