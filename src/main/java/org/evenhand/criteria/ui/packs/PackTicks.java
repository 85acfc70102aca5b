package org.evenhand.criteria.ui.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;

/** The measures of a rule pack, each with a box to tick. */
public record PackTicks(Map<DraftingFrameworks.PackMeasure, CheckboxFormField> boxes) {

    public static final PackTicks NONE = new PackTicks(Map.of());

    /** A list of the packs to pick measures from. */
    public static SelectFormField<String> choice(Messages messages, RulePacks packs) {
        return new SelectFormField<>(
                messages.say("new-framework.pack"),
                packs.all().whole().stream()
                        .map(one -> ChoiceFormField.Option.of(one.id().value(), one.title()))
                        .toList());
    }

    /** The measures of the pack that was chosen in that list; none where none is. */
    public static PackTicks of(Messages messages, RulePacks packs, Optional<String> chosen) {
        return chosen.flatMap(id -> packs.pack(new PackId(id)))
                .map(pack -> of(messages, pack))
                .orElse(NONE);
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    private static PackTicks of(Messages messages, RulePack pack) {
        Map<DraftingFrameworks.PackMeasure, CheckboxFormField> boxes = new LinkedHashMap<>();
        pack.measures()
                .forEach(measure -> boxes.put(
                        new DraftingFrameworks.PackMeasure(pack.id(), measure.id()),
                        messages.inEnglish(new CheckboxFormField(measure.title()).hint(measure.question()))));
        return new PackTicks(boxes);
    }

    public List<CheckboxFormField> entries() {
        return List.copyOf(boxes.values());
    }

    public List<DraftingFrameworks.PackMeasure> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
    }
}
