package org.evenhand.tenders.ui;

import java.util.List;
import java.util.Locale;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Words;
import org.evenhand.tenders.Change;

/** Says what another version gives differently. */
final class ChangeWords {

    private static final int LONGEST = 300;

    private final Words words;

    ChangeWords(Words words) {
        this.words = words;
    }

    /** One sentence for each change. */
    List<String> lines(List<Change> changes) {
        return changes.stream().map(this::line).toList();
    }

    /** Each change as a row: what, and from what to what. */
    List<CheckAnswers.Answer> rows(List<Change> changes) {
        return changes.stream()
                .map(change -> new CheckAnswers.Answer(
                        what(change),
                        words.say("change.from-to", shown(change.before()), shown(change.after())),
                        java.util.Optional.empty()))
                .toList();
    }

    private String line(Change change) {
        if (change.before().isEmpty()) {
            return words.say("change.added", what(change), shown(change.after()));
        }
        return change.after().isEmpty()
                ? words.say("change.removed", what(change), shown(change.before()))
                : words.say("change.changed", what(change), shown(change.before()), shown(change.after()));
    }

    private String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return words.say("change.nothing");
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : DraftWords.day(words, line);
    }

    /** {@code criteria/SV1/weight} is “SV1, Weight”; {@code notice/tender/summary} is what its field is called. */
    private String what(Change change) {
        String place = change.place();
        String bare = place.replaceFirst("^notice/", "");
        if (bare.startsWith("tender/")) {
            return field("draft.field.tender.", bare.substring("tender/".length()));
        }
        if (bare.matches("(criteria|lots|sections)/[^/]+/.+")) {
            String[] parts = bare.split("/", 3);
            String key = parts[0].equals("criteria") ? "field." : "draft.field.lot.";
            return words.say("change.of", parts[1], field(key, parts[2]));
        }
        if (bare.startsWith("buyers/")) {
            return words.say("change.buyer");
        }
        if (bare.startsWith("rules/") || bare.contains("/rules/")) {
            return words.say("change.rule", bare);
        }
        return field("change.", bare);
    }

    private String field(String before, String place) {
        String key = before
                + place.replaceFirst("^scoring/", "")
                        .replace('/', '-')
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
        return words.knows(key) ? words.say(key) : Words.plain(place.replace('/', ' '));
    }
}
