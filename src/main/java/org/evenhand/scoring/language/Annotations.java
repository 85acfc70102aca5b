package org.evenhand.scoring.language;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The two annotations of a rule: the criterion it scores and how it combines. */
record Annotations(String criterion, Rule.Combine combine) {

    static Annotations read(RuleDescr descr, SourceText source, List<RuleMistake> mistakes) {
        String criterion = "";
        Rule.Combine combine = Rule.Combine.NONE;
        for (AnnotationDescr annotation : descr.getAnnotations()) {
            String value = value(annotation);
            if (annotation.isDuplicated()) {
                mistakes.add(at(descr, source, annotation, "@" + annotation.getName() + " is there twice; keep one"));
                criterion = criterion.isBlank() ? value : criterion;
            } else if (annotation.getName().equals("criterion")) {
                criterion = value;
            } else if (annotation.getName().equals("combine")) {
                Rule.Combine named = Rule.Combine.named(value);
                if (named == null) {
                    mistakes.add(at(descr, source, annotation, "Write @combine(\"sum\") or @combine(\"highest\")"));
                } else {
                    combine = named;
                }
            } else {
                mistakes.add(at(
                        descr,
                        source,
                        annotation,
                        "@" + annotation.getName() + " is not known; a rule has @criterion and perhaps @combine"));
            }
        }
        if (criterion.isBlank()) {
            mistakes.add(source.mistake(
                    descr.getStartCharacter(),
                    "The rule does not say which criterion it scores; write @criterion(\"ID\") after its name"));
        }
        return new Annotations(criterion, combine);
    }

    /** The text between the quotation marks; empty for anything else. */
    private static String value(AnnotationDescr annotation) {
        Map<String, Object> values = annotation.getValueMap();
        Object value = values.get("value");
        if (values.size() != 1 || !(value instanceof String text) || text.length() < 2) {
            return "";
        }
        boolean quoted = text.charAt(0) == '"' && text.charAt(text.length() - 1) == '"';
        String inside = quoted ? text.substring(1, text.length() - 1) : "";
        return inside.contains("\\") || inside.contains("\"") ? "" : inside;
    }

    /** Drools' parser keeps no places of annotations, so the word is looked up in the rule's text. */
    private static RuleMistake at(RuleDescr descr, SourceText source, AnnotationDescr annotation, String what) {
        String word = "@" + annotation.getName();
        int first = source.text().indexOf(word, descr.getStartCharacter());
        int second = source.text().indexOf(word, first + 1);
        int at = annotation.isDuplicated() && second > 0 ? second : first;
        return source.mistake(at < 0 ? descr.getStartCharacter() : at, what);
    }
}
