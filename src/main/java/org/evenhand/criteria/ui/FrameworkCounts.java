package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.evenhand.criteria.CompletenessIssue;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;

/** Sums of a framework, advice, and what is still missing. */
final class FrameworkCounts extends Div {

    private final transient Messages messages;
    private final transient FieldWords said;
    private final Paragraph sum;

    FrameworkCounts(Messages messages, FrameworkReading reading) {
        this.messages = messages;
        this.said = new FieldWords(messages);
        FrameworkFigures figures = FrameworkFigures.of(reading.framework());
        sum = new Paragraph(sum(messages, figures));
        sum.addClassName("strong");
        add(new H2(messages.say("counts.heading")), sum, shares(figures));
        if (figures.socialValue() > FrameworkFigures.MOST_MEASURES) {
            add(new Note(
                    Note.Kind.WARNING,
                    messages.say("counts.many", figures.socialValue(), FrameworkFigures.MOST_MEASURES)));
        }
        figures.heaviest()
                .ifPresent(one -> add(new Note(Note.Kind.WARNING, messages.say("counts.heaviest", one.name()))));
        reading.whole().forEach(what -> add(messages.inEnglish(new Paragraph(what))));
        missing(reading);
    }

    /** What the weights add up to, in a sentence. */
    String sum() {
        return sum.getText();
    }

    static String sum(Messages messages, FrameworkFigures figures) {
        String sum = messages.number(figures.sum());
        return switch (figures.missing().signum()) {
            case 1 -> messages.say("counts.too-little", sum, messages.number(figures.missing()));
            case -1 ->
                messages.say(
                        "counts.too-much",
                        sum,
                        messages.number(figures.missing().negate()));
            default -> messages.say("counts.right");
        };
    }

    private Component shares(FrameworkFigures figures) {
        UnorderedList list = new UnorderedList();
        figures.sections()
                .forEach(section -> list.add(new ListItem(messages.say(
                        "counts.section",
                        section.section().name(),
                        messages.number(section.weight()),
                        section.criteria()))));
        list.add(
                new ListItem(messages.say(
                        "counts.value", messages.number(figures.embedded()), messages.number(figures.additional()))),
                new ListItem(messages.say("counts.criteria", figures.criteria(), figures.socialValue())));
        return list;
    }

    private void missing(FrameworkReading reading) {
        List<CompletenessIssue> missing = CompletenessIssue.in(reading);
        H2 heading = new H2(messages.say("missing.heading", missing.size()));
        add(heading);
        List<String> criteria = new ArrayList<>();
        for (CompletenessIssue first : missing) {
            String criterion = first.criterion().id().value();
            if (criteria.contains(criterion)) {
                continue;
            }
            criteria.add(criterion);
            List<CompletenessIssue> here = missing.stream()
                    .filter(one -> one.criterion().id().equals(first.criterion().id()))
                    .toList();
            boolean whole = first.criterion().id().equals(PartId.FRAMEWORK);
            String name = whole
                    ? messages.say("missing.framework")
                    : first.criterion().answer("id") + " " + first.criterion().answer("title");
            add(closed(messages.say("missing.of", name, here.size()), () -> {
                UnorderedList list = new UnorderedList();
                here.forEach(one -> list.add(line(reading, one)));
                return list;
            }));
        }
    }

    /** What is missing in two hundred criteria is drawn only where somebody looks. */
    private static NativeDetails closed(String summary, Supplier<UnorderedList> content) {
        Div place = new Div();
        NativeDetails details = new NativeDetails(summary, place);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && place.getComponentCount() == 0) {
                place.add(content.get());
            }
        });
        return details;
    }

    private ListItem line(FrameworkReading reading, CompletenessIssue completenessIssue) {
        boolean whole = completenessIssue.criterion().id().equals(PartId.FRAMEWORK);
        if (whole) {
            return new ListItem(
                    messages.say("field." + completenessIssue.problem().place().replace('/', '-')));
        }
        String page = CriteriaNavigation.criterion(
                reading.framework().id(), completenessIssue.criterion().id());
        String field = completenessIssue.problem().place().replaceAll("[^A-Za-z0-9]", "-");
        ListItem line = new ListItem(new Anchor(
                page + "#field-" + field, said.about(completenessIssue.criterion(), completenessIssue.problem())));
        if (!completenessIssue.problem().what().isEmpty()
                || completenessIssue.problem().why()
                        != org.evenhand.criteria.CriterionReading.FieldProblem.Why.MISSING) {
            line.add(new Span(": "), said.piece(completenessIssue.problem()));
        }
        return line;
    }
}
