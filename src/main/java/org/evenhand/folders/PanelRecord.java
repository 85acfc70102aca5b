package org.evenhand.folders;

import java.util.Map;
import java.util.Optional;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Marks;

/**
 * What the panel file records beside the marks.
 *
 * @param roles the role of each evaluator who has one: {@code evaluator}, {@code lived-experience}
 * @param reasons why a mark was given, by the place of the mark ({@link Marks.Given#source()})
 */
public record PanelRecord(Map<EvaluatorId, String> roles, Map<String, String> reasons) {

    /** Why a mark was given. */
    public Optional<String> reason(Marks.Given mark) {
        return Optional.ofNullable(reasons.get(mark.source()));
    }
}
