package org.evenhand.samples.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.design.Messages;
import org.evenhand.design.Working;
import org.evenhand.samples.Sample;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.SectionId;

/** The working of one figure of a score sheet, beside the sheet. It stands at its own address and takes the focus. */
final class WorkingPanel extends Section {

    private static final String HEADING = "working-heading";

    private final transient Shown shown;
    private final transient Messages messages;
    private final String address;
    private final H2 heading;

    private WorkingPanel(Shown shown, String address, String title) {
        this.shown = shown;
        this.messages = shown.words();
        this.address = address;
        this.heading = new H2(title);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("working-panel");
        getElement().setAttribute("aria-labelledby", HEADING);
        String sheet = SamplesNavigation.scores(shown.sample().folder());
        Anchor close = new Anchor(sheet, messages.say("working.close"));
        close.addClassName("working-close");
        add(close, heading);
        Shortcuts.addShortcutListener(this, () -> getUI().ifPresent(ui -> ui.navigate(sheet)), Key.ESCAPE);
    }

    /** What a criterion gave a bid. */
    static WorkingPanel ofCriterion(Shown shown, BidResult bidResult, String criterion) {
        BidId bid = bidResult.bid();
        Line line = lines(shown, bid).stream()
                .filter(one -> one.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String title = shown.words()
                .say("working.of", shown.provider(bid), line.criterion(), new LineWords(shown).figure(line));
        var panel = new WorkingPanel(
                shown, SamplesNavigation.working(shown.sample().folder(), bid, line.criterion()), title);
        panel.add(bid, List.of(line));
        return panel;
    }

    /** What a section adds up to. */
    static WorkingPanel ofSection(Shown shown, BidResult bidResult, String section) {
        var points = bidResult.sections().stream()
                .filter(one -> one.section().value().equals(section))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        SectionId id = points.section();
        BidId bid = bidResult.bid();
        String title = shown.words()
                .say(
                        "working.of",
                        shown.provider(bid),
                        shown.sample().section(id).title(),
                        shown.points(points.points()));
        var panel =
                new WorkingPanel(shown, SamplesNavigation.working(shown.sample().folder(), bid, id), title);
        List<Line> lines = lines(shown, bid).stream()
                .filter(line -> shown.sample()
                        .criterion(line.criterion())
                        .section()
                        .filter(id::equals)
                        .isPresent())
                .toList();
        panel.sum(
                lines.stream()
                        .filter(line -> line.points().isPresent())
                        .map(line -> line.criterion() + " " + shown.points(line.points()))
                        .toList(),
                shown.points(points.points()));
        panel.add(bid, lines);
        return panel;
    }

    /** What ranks the bid. */
    static WorkingPanel ofTotal(Shown shown, BidResult bidResult) {
        BidId bid = bidResult.bid();
        Sample.Scored sample = shown.sample();
        String title = shown.words()
                .say("working.of", shown.provider(bid), shown.words().say("working.total"), shown.total(bidResult));
        var panel = new WorkingPanel(shown, SamplesNavigation.working(sample.folder(), bid), title);
        panel.add(new Paragraph(shown.words().say("award." + shown.methodKey() + ".said")));
        if (shown.methodKey().equals("weighted-sum")) {
            panel.sum(
                    bidResult.sections().stream()
                            .map(part -> sample.section(part.section()).title() + " " + shown.points(part.points()))
                            .toList(),
                    shown.total(bidResult));
        }
        panel.add(bid, lines(shown, bid));
        return panel;
    }

    private static List<Line> lines(Shown shown, BidId bid) {
        return shown.sample().sheet().lines(bid);
    }

    private void sum(List<String> parts, String sum) {
        Paragraph line = new Paragraph(
                new Span(messages.say("working.arithmetic") + " "),
                new Code(parts.stream().collect(Collectors.joining(" + ")) + " = " + sum));
        line.addClassName("working-arithmetic");
        add(line);
    }

    private void add(BidId bid, List<Line> lines) {
        LineWords lineWords = new LineWords(shown);
        lines.forEach(line -> add(new Working(lineWords.content(bid, line))));
    }

    String title() {
        return heading.getText();
    }

    String address() {
        return address;
    }

    void takeFocus() {
        // When an address is opened directly, the page is put in place only after this is called.
        // Where it stands below the sheet, its top is brought into view too.
        heading.getElement()
                .executeJs("setTimeout(() => { this.focus();"
                        + " if (matchMedia('(max-width:75rem)').matches) this.parentElement.scrollIntoView(); })");
    }
}
