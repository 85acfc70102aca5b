package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.cases.Comparison;

/** Shows what is saved against one alternative, what moves that most, and where it comes to nothing. */
final class ComparisonPiece extends Div {

    private final transient Messages messages;
    private final transient ComparisonTables tables;

    ComparisonPiece(CaseWords said, BusinessCase written, Comparison comparison) {
        this.messages = said.words();
        this.tables = new ComparisonTables(said, written, comparison);
        add(
                new H2(messages.say("case.against", said.title(written, comparison.alternative()))),
                wide(tables.results()),
                new NativeDetails(messages.say("case.years"), years()),
                new H3(messages.say("case.sensitivity")),
                new Paragraph(messages.say("case.sensitivity.what")),
                new BarChart(new SwingBars(said, tables, comparison).data(), wide(tables.swings(Optional.empty()))),
                new H3(messages.say("case.break-even")),
                new Paragraph(messages.say("case.break-even.what")),
                wide(tables.breakEven()));
    }

    private Div years() {
        return new Div(new Paragraph(messages.say("case.years.what")), wide(tables.years()));
    }

    private static Div wide(ScoreTable table) {
        Div room = new Div(table);
        room.addClassName("wide-table");
        return room;
    }
}
