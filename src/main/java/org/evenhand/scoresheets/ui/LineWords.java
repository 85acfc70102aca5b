package org.evenhand.scoresheets.ui;

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

    private final SheetWords words;
    private final Messages messages;
    private final InputWords inputWords;

    LineWords(SheetWords words) {
        this.words = words;
        this.messages = words.messages();
        this.inputWords = new InputWords(words);
    }

    Working.Content content(BidId bid, Line line) {
        Criterion criterion = words.scored().criterion(line.criterion());
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
                        String.join(" ", words.scheme().sentences(criterion)),
                        words.scored().rule(criterion.id()).drl()));
    }

    /** The figure of a line in a table: its points, or a word where it has none. */
    String figure(Line line) {
        return line.points().map(words::points).orElseGet(() -> messages.say("line.short." + key(line)));
    }

    private String result(BidId bid, Criterion criterion, Line line) {
        String points = line.points()
                .map(given -> messages.say(
                        "line.points",
                        words.provider(bid),
                        words.points(given),
                        words.most(criterion).map(messages::number).orElseGet(() -> messages.say("figure.none"))))
                .orElse("");
        return line.result() == Line.Result.GAVE ? points : (points + " " + messages.say("line." + key(line))).strip();
    }

    private List<Working.Part> parts(Line line) {
        List<Working.Part> parts = new ArrayList<>();
        line.embedded()
                .ifPresent(points -> parts.add(new Working.Part(messages.say("line.embedded"), words.points(points))));
        line.additional()
                .ifPresent(
                        points -> parts.add(new Working.Part(messages.say("line.additional"), words.points(points))));
        return parts;
    }

    private static String key(Line line) {
        return line.result().word();
    }
}
