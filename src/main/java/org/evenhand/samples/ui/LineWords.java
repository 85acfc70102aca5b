package org.evenhand.samples.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Working;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;

/** Words the working of a line. */
final class LineWords {

    private final Shown shown;
    private final Messages messages;
    private final InputWords inputWords;

    LineWords(Shown shown) {
        this.shown = shown;
        this.messages = shown.words();
        this.inputWords = new InputWords(shown);
    }

    Working.Content content(BidId bid, Line line) {
        Criterion criterion = shown.sample().criterion(line.criterion());
        return new Working.Content(
                criterion.id() + " " + criterion.title(),
                result(bid, criterion, line),
                line.because(),
                Optional.of(line.working()).filter(working -> !working.isBlank()),
                parts(line),
                inputWords.read(line),
                inputWords.quotes(line),
                inputWords.reasons(line),
                new Working.Rule(
                        line.rule(),
                        String.join(" ", shown.scheme().sentences(criterion)),
                        shown.sample().rule(criterion.id()).drl()));
    }

    /** The figure of a line in a table: its points, or a word where it has none. */
    String figure(Line line) {
        return line.points().map(shown::points).orElseGet(() -> messages.say("line.short." + key(line)));
    }

    private String result(BidId bid, Criterion criterion, Line line) {
        String points = line.points()
                .map(given -> messages.say(
                        "line.points",
                        shown.provider(bid),
                        shown.points(given),
                        shown.most(criterion).map(messages::number).orElseGet(() -> messages.say("figure.none"))))
                .orElse("");
        return line.result() == Line.Result.GAVE ? points : (points + " " + messages.say("line." + key(line))).strip();
    }

    private List<Working.Part> parts(Line line) {
        List<Working.Part> parts = new ArrayList<>();
        line.embedded()
                .ifPresent(points -> parts.add(new Working.Part(messages.say("line.embedded"), shown.points(points))));
        line.additional()
                .ifPresent(
                        points -> parts.add(new Working.Part(messages.say("line.additional"), shown.points(points))));
        return parts;
    }

    private static String key(Line line) {
        return line.result().word();
    }
}
