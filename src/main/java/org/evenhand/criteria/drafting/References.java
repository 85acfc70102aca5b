package org.evenhand.criteria.drafting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.scoring.Scoring;
import org.evenhand.unitvalues.UnitValue;

/** The references by which people speak of criteria: each once in a framework. */
public final class References {

    /** With what the reference of one's own criterion begins. */
    public static final String PREFIX = "C";

    /** How a reference or the name of a measure looks. */
    public static final String FORM = UnitValue.FORM;

    private References() {}

    static boolean isFree(Framework framework, String reference) {
        return framework.criteria().stream()
                .noneMatch(one -> one.answer("id").strip().equals(reference));
    }

    public static String free(Framework framework, String prefix) {
        int number = 1;
        while (!isFree(framework, prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /** The answers of a criterion under a free reference; its rule goes with it. */
    public static SortedMap<String, String> copy(DraftPart original, Framework framework) {
        return renamed(new TreeMap<>(original.answers()), free(framework, original.answer("id") + "-"));
    }

    static SortedMap<String, String> renamed(SortedMap<String, String> answers, String to) {
        String from = answers.getOrDefault("id", "");
        answers.put("id", to);
        String rule = answers.get("scoring/rule");
        String text = answers.get(CriterionFields.RULE);
        if (rule != null && text != null) {
            String name = rule + " (" + to + ")";
            answers.put("scoring/rule", name);
            answers.put(
                    CriterionFields.RULE,
                    Scoring.renamed(text, Map.of(from, to))
                            .orElse(text)
                            .replace("rule \"" + rule + "\"", "rule \"" + name + "\""));
        }
        return answers;
    }
}
