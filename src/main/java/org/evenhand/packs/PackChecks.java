package org.evenhand.packs;

import org.evenhand.folders.ScoringMistakes;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.yaml.Lines;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.Node;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;

/** Adds what the engine finds wrong with the measures and rules of a pack, when it looks at them as a tender. */
final class PackChecks {
    private PackChecks() {}

    static void addTo(Mistakes mistakes, RulePack pack, Node.Mapping tree) {
        if (pack.measures().isEmpty() || pack.measures().size() > TenderYaml.MOST_CRITERIA) {
            return;
        }
        for (Mistake mistake : Scoring.check(PackTender.whole(pack.measures(), pack.rules()))) {
            switch (mistake.place()) {
                case Mistake.Place.At at ->
                    mistakes.add(at.file(), at.line(), "column " + at.column() + ": " + mistake.what());
                case Mistake.Place.Part part -> {
                    // Beside its measures a pack has nothing of a tender: no award, and no weights that must add up.
                    String path = part.path().replaceFirst("^criteria", "measures");
                    if (path.startsWith("measures") && ScoringMistakes.holds(path, mistakes.standIns(PackYaml.FILE))) {
                        mistakes.add(PackYaml.FILE, Lines.of(tree, path), mistake.what());
                    }
                }
            }
        }
    }
}
