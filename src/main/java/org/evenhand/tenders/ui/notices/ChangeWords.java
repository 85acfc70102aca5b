package org.evenhand.tenders.ui.notices;

import java.util.List;
import java.util.Locale;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Words;
import org.evenhand.tenders.notices.PublishedChange;
import org.evenhand.tenders.ui.DraftWords;

/** Says what another version gives differently. */
public final class ChangeWords {

    private static final int LONGEST = 300;

    private final Words words;

    public ChangeWords(Words words) {
        this.words = words;
    }

    /** One sentence for each change. */
    List<String> lines(List<PublishedChange> changes) {
        return changes.stream().map(this::line).toList();
    }

    /** Each change as a row: what, and from what to what. */
    public List<CheckAnswers.Answer> rows(List<PublishedChange> changes) {
        return changes.stream()
                .map(publishedChange -> new CheckAnswers.Answer(
                        what(publishedChange),
                        words.say("change.from-to", shown(publishedChange.before()), shown(publishedChange.after())),
                        java.util.Optional.empty()))
                .toList();
    }

    private String line(PublishedChange publishedChange) {
        if (publishedChange.before().isEmpty()) {
            return words.say("change.added", what(publishedChange), shown(publishedChange.after()));
        }
        return publishedChange.after().isEmpty()
                ? words.say("change.removed", what(publishedChange), shown(publishedChange.before()))
                : words.say(
                        "change.changed",
                        what(publishedChange),
                        shown(publishedChange.before()),
                        shown(publishedChange.after()));
    }

    private String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return words.say("change.nothing");
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : DraftWords.day(words, line);
    }

    /** {@code criteria/SV1/weight} is “SV1, Weight”; {@code notice/tender/summary} is what its field is called. */
    private String what(PublishedChange publishedChange) {
        String place = publishedChange.place();
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
