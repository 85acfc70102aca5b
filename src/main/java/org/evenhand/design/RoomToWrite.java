package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** Room on paper to write into by hand: boxes, lines and squares to tick, each with its label. */
public final class RoomToWrite {

    /** Height of a box. */
    public enum Size {
        SMALL("room-small"),
        MIDDLE("room-middle"),
        LARGE("room-large");

        private final String style;

        Size(String style) {
            this.style = style;
        }
    }

    private static final String TOGETHER = "kept-together";

    private final Messages messages;

    /** Boxes with labels in a language. */
    public RoomToWrite(Messages messages) {
        this.messages = messages;
    }

    /** A box under its label. */
    public Component box(String label, Size size) {
        Div box = new Div();
        box.addClassNames("room-box", size.style);
        return together(label(label), box);
    }

    /**
     * A line for each short answer: the label at the left, the box beside it.
     *
     * @param sign what stands in every box already, such as £
     */
    public Component lines(String sign, List<String> labels) {
        Element rows = new Element("tbody");
        labels.forEach(label -> rows.appendChild(new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").setText(label),
                        new Element("td").setText(sign))));
        Div place = new Div();
        place.addClassNames("room-lines", TOGETHER);
        place.getElement().appendChild(new Element("table").appendChild(rows));
        return place;
    }

    /** A table with a box for each figure. */
    public Component figures(String caption, String first, List<String> columns, List<String> rows) {
        ScoreTable table = new ScoreTable(
                caption,
                Stream.concat(Stream.of(first), columns.stream())
                        .map(heading -> new ScoreTable.Column(heading, ScoreTable.Kind.WORDS))
                        .toList());
        rows.forEach(row -> table.row(Stream.concat(
                        Stream.of(messages.inEnglish(ScoreTable.plain(row))),
                        columns.stream().map(column -> ScoreTable.plain("")))
                .toArray(Component[]::new)));
        Div place = new Div(table);
        place.addClassNames("room-figures", TOGETHER);
        return place;
    }

    /** Answers to choose from, each with a square to tick. */
    public Component ticks(String label, List<String> answers) {
        Paragraph choices = new Paragraph();
        answers.forEach(answer -> {
            Span square = new Span();
            square.addClassName("tick");
            Span choice = new Span(square, new Span(" " + answer));
            choice.addClassName("choice-to-tick");
            choices.add(choice, new Span(" "));
        });
        return together(label(label), choices);
    }

    private static Paragraph label(String text) {
        Paragraph label = new Paragraph(text);
        label.addClassName("room-label");
        return label;
    }

    private static Div together(Component... parts) {
        Div together = new Div(parts);
        together.addClassName(TOGETHER);
        return together;
    }
}
