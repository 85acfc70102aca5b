package org.evenhand.notices.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Messages;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.Section;
import org.evenhand.shared.figures.Decimals;

/** Says what another version gives differently. */
public final class ChangeWords {

    private static final int LONGEST = 300;

    private static final String VALUE = "value/amount";

    private final Messages messages;
    private final PublishedContent content;

    /**
     * The words.
     *
     * @param content of the version that gives something differently, for what its lots and sections are called
     */
    public ChangeWords(Messages messages, PublishedContent content) {
        this.messages = messages;
        this.content = content;
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
                        messages.say(
                                "change.from-to",
                                shown(publishedChange, publishedChange.before()),
                                shown(publishedChange, publishedChange.after())),
                        Optional.empty()))
                .toList();
    }

    private String line(PublishedChange publishedChange) {
        if (publishedChange.before().isEmpty()) {
            return messages.say("change.added", what(publishedChange), shown(publishedChange, publishedChange.after()));
        }
        return publishedChange.after().isEmpty()
                ? messages.say(
                        "change.removed", what(publishedChange), shown(publishedChange, publishedChange.before()))
                : messages.say(
                        "change.changed",
                        what(publishedChange),
                        shown(publishedChange, publishedChange.before()),
                        shown(publishedChange, publishedChange.after()));
    }

    private String shown(PublishedChange publishedChange, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return messages.say("change.nothing");
        }
        if (publishedChange.place().endsWith(VALUE)) {
            return money(line);
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : day(line);
    }

    private String money(String amount) {
        return Decimals.parse(amount)
                .map(sum ->
                        messages.money(sum, content.first().tender().contract().currency()))
                .orElse(amount);
    }

    /** A day in words; anything else as it is. */
    private String day(String line) {
        try {
            return messages.weekday(LocalDate.parse(line));
        } catch (DateTimeParseException noDay) {
            return line;
        }
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
            return messages.say("change.of", called(parts[0], parts[1]), field(key, parts[2]));
        }
        if (bare.startsWith("buyers/")) {
            return messages.say("change.buyer");
        }
        if (bare.startsWith("rules/") || bare.contains("/rules/")) {
            return messages.say("change.rule", bare);
        }
        return field("change.", bare);
    }

    /** A criterion by its reference, which people know; a lot and a section as readers know them. */
    private String called(String kind, String id) {
        return switch (kind) {
            case "lots" -> content.lotName(id).orElse(id);
            case "sections" ->
                content.first().tender().sections().stream()
                        .filter(section -> section.id().value().equals(id))
                        .map(Section::title)
                        .findFirst()
                        .orElse(id);
            default -> id;
        };
    }

    private String field(String before, String place) {
        String key = before
                + place.replaceFirst("^scoring/", "")
                        .replace('/', '-')
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
        return messages.knows(key) ? messages.say(key) : Messages.plain(place.replace('/', ' '));
    }
}
