package org.evenhand.criteria.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.criteria.PackMeasure;
import org.evenhand.design.TickEntry;
import org.evenhand.design.Words;
import org.evenhand.folders.RulePack;

/** The measures of a rule pack, each with a box to tick. */
record PackTicks(Map<PackMeasure, TickEntry> boxes) {

    static PackTicks none() {
        return new PackTicks(Map.of());
    }

    static PackTicks of(Words words, RulePack pack) {
        Map<PackMeasure, TickEntry> boxes = new LinkedHashMap<>();
        pack.measures()
                .forEach(measure -> boxes.put(
                        new PackMeasure(pack.id(), measure.id()),
                        words.inEnglish(new TickEntry(measure.title()).hint(measure.question()))));
        return new PackTicks(boxes);
    }

    List<TickEntry> entries() {
        return List.copyOf(boxes.values());
    }

    List<PackMeasure> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
    }
}
