package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.design.Messages;
import org.evenhand.design.Working;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.SectionId;

/** The working of one figure of a score sheet, beside the sheet. It stands at an address of its own, which leads to its heading. */
final class WorkingPanel extends Section {

    static final String HEADING = "working-heading";

    private final transient SheetWords words;
    private final transient Messages messages;
    private final String address;
    private final H2 heading;

    private WorkingPanel(SheetWords words, String address, String title) {
        this.words = words;
        this.messages = words.messages();
        this.address = address;
        this.heading = new H2(title);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("working-panel");
        getElement().setAttribute("aria-labelledby", HEADING);
        Anchor close =
                new Anchor(words.at().scores() + "#" + words.at().figure(address), messages.say("working.close"));
        close.addClassName("working-close");
        add(close, heading);
    }

    /** What a criterion gave a bid. */
    static Optional<WorkingPanel> ofCriterion(SheetWords words, BidResult bidResult, String criterion) {
        return lines(words, bidResult.bid()).stream()
                .filter(one -> one.criterion().value().equals(criterion))
                .findFirst()
                .map(line -> of(words, bidResult.bid(), line));
    }

    private static WorkingPanel of(SheetWords words, BidId bid, Line line) {
        String title = words.messages()
                .say("working.of", words.provider(bid), line.criterion(), new LineWords(words).figure(line));
        var panel = new WorkingPanel(words, words.at().working(bid, line.criterion()), title);
        panel.add(bid, List.of(line));
        return panel;
    }

    /** What a section adds up to. */
    static Optional<WorkingPanel> ofSection(SheetWords words, BidResult bidResult, String section) {
        return bidResult.sections().stream()
                .filter(one -> one.section().value().equals(section))
                .findFirst()
                .map(points -> of(words, bidResult.bid(), points));
    }

    private static WorkingPanel of(SheetWords words, BidId bid, BidResult.SectionPoints points) {
        SectionId id = points.section();
        String title = words.messages()
                .say(
                        "working.of",
                        words.provider(bid),
                        words.scored().section(id).title(),
                        words.points(points.points()));
        var panel = new WorkingPanel(words, words.at().working(bid, id), title);
        List<Line> lines = lines(words, bid).stream()
                .filter(line -> words.scored()
                        .criterion(line.criterion())
                        .section()
                        .filter(id::equals)
                        .isPresent())
                .toList();
        panel.sum(
                lines.stream()
                        .filter(line -> line.points().isPresent())
                        .map(line -> line.criterion() + " " + words.points(line.points()))
                        .toList(),
                words.points(points.points()));
        panel.add(bid, lines);
        return panel;
    }

    /** What ranks the bid. */
    static WorkingPanel ofTotal(SheetWords words, BidResult bidResult) {
        BidId bid = bidResult.bid();
        ScoredTender scored = words.scored();
        String title = words.messages()
                .say("working.of", words.provider(bid), words.messages().say("working.total"), words.total(bidResult));
        var panel = new WorkingPanel(words, words.at().working(bid), title);
        panel.add(new Paragraph(words.ranking()));
        if (words.methodKey().equals("weighted-sum")) {
            panel.sum(
                    bidResult.sections().stream()
                            .map(part -> scored.section(part.section()).title() + " " + words.points(part.points()))
                            .toList(),
                    words.total(bidResult));
        }
        panel.add(bid, lines(words, bid));
        return panel;
    }

    private static List<Line> lines(SheetWords words, BidId bid) {
        return words.scored().sheet().lines(bid);
    }

    private void sum(List<String> parts, String sum) {
        Paragraph line = new Paragraph(
                new Span(messages.say("working.arithmetic") + " "),
                new Code(parts.stream().collect(Collectors.joining(" + ")) + " = " + sum));
        line.addClassName("working-arithmetic");
        add(line);
    }

    private void add(BidId bid, List<Line> lines) {
        LineWords lineWords = new LineWords(words);
        lines.forEach(line -> add(new Working(messages, lineWords.content(bid, line))));
    }

    String title() {
        return heading.getText();
    }

    String address() {
        return address;
    }
}
