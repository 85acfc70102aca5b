package org.evenhand.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.shared.FieldPath;

/** The fields of a form. A place that no field has is not answered. */
public final class FieldCatalogue {

    private final Map<FieldPath, AnswerField> single = new HashMap<>();
    private final List<AnswerField> patterns;

    /** A catalogue of these fields; where two have one place, the former stands. */
    public FieldCatalogue(Collection<AnswerField> fields) {
        fields.stream()
                .filter(field -> !field.path().isPattern())
                .forEach(field -> single.putIfAbsent(field.path(), field));
        patterns = fields.stream().filter(field -> field.path().isPattern()).toList();
    }

    /** The field at a place. */
    public Optional<AnswerField> at(FieldPath path) {
        return Optional.ofNullable(single.get(path))
                .or(() -> patterns.stream()
                        .filter(field -> path.matches(field.path()))
                        .findFirst());
    }
}
