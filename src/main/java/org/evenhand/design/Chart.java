package org.evenhand.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.shared.Constants;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures drawn, and always the same figures in a table under the drawing. Ears are told what is drawn and get the table.
 * The drawing loads Chart.js by itself (frontend/components/evenhand-chart.js).
 */
@Tag("figure")
public final class Chart extends HtmlContainer {

    private final transient Messages messages = Messages.here();

    /** A chart with its table. */
    public Chart(ChartData data) {
        this(data, Optional.empty());
    }

    /** A chart with a table that holds the same figures and others beside them. */
    public Chart(ChartData data, Component table) {
        this(data, Optional.of(table));
    }

    private Chart(ChartData data, Optional<Component> given) {
        addClassName("chart");
        Element drawing = new Element("evenhand-chart").setAttribute("aria-hidden", "true");
        drawing.getClassList().add("drawn-as-" + Constants.word(data.kind()));
        drawing.setPropertyJson("data", drawn(data));
        Paragraph said = new Paragraph(messages.say(
                "chart." + Constants.word(data.kind()),
                messages.list(data.series().stream().map(ChartData.Series::name).toList())));
        said.addClassName("visually-hidden");
        Element title = new Element("figcaption").setText(withUnit(data.title(), data.unit()));
        title.getClassList().add("chart-title");
        Component table = given.orElseGet(() -> own(data));
        getElement().appendChild(title, said.getElement(), drawing, table.getElement());
    }

    private Div own(ChartData data) {
        Div table = new Div(table(data));
        table.addClassName(data.kind() == ChartData.Kind.SLOPE ? "narrow-table" : "wide-table");
        return table;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://components/evenhand-chart.js");
    }

    /** One row for each category; of a slope one for each thing that has its places, as readers look along a line. */
    private ScoreTable table(ChartData data) {
        if (data.kind() == ChartData.Kind.SLOPE) {
            return places(data);
        }
        List<ScoreTable.Column> columns = new ArrayList<>();
        columns.add(new ScoreTable.Column(messages.say("chart.category"), ScoreTable.Kind.WORDS));
        data.series()
                .forEach(series -> columns.add(
                        new ScoreTable.Column(withUnit(series.name(), data.unit()), ScoreTable.Kind.FIGURE)));
        ScoreTable table = new ScoreTable(messages.say("chart.table"), columns);
        for (int i = 0; i < data.categories().size(); i++) {
            int row = i;
            table.row(Stream.concat(
                            Stream.of(data.categories().get(row)),
                            data.series().stream()
                                    .map(series ->
                                            messages.number(series.values().get(row))))
                    .map(Span::new)
                    .toArray(Span[]::new));
        }
        return table;
    }

    private ScoreTable places(ChartData data) {
        List<ScoreTable.Column> columns = new ArrayList<>();
        columns.add(new ScoreTable.Column(messages.say("chart.category"), ScoreTable.Kind.WORDS));
        data.categories().forEach(name -> columns.add(new ScoreTable.Column(name, ScoreTable.Kind.FIGURE)));
        ScoreTable table = new ScoreTable(messages.say("chart.table"), columns);
        data.series()
                .forEach(series -> table.row(Stream.concat(
                                Stream.of(series.name()),
                                series.values().stream().map(messages::number))
                        .map(Span::new)
                        .toArray(Span[]::new)));
        return table;
    }

    private String withUnit(String text, String unit) {
        return unit.isBlank() ? text : messages.say("chart.with-unit", text, unit);
    }

    /** Lengths and heights may be near enough; the exact figures are in the table. */
    private ObjectNode drawn(ChartData data) {
        ObjectNode drawn = JacksonUtils.createObjectNode();
        drawn.put("kind", data.kind().name().toLowerCase(Locale.ROOT));
        drawn.put("unit", data.unit());
        drawn.put("language", messages.language());
        ArrayNode categories = drawn.putArray("categories");
        data.categories().forEach(categories::add);
        ArrayNode all = drawn.putArray("series");
        data.series().forEach(series -> {
            ObjectNode one = all.addObject();
            one.put("name", series.name());
            ArrayNode values = one.putArray("values");
            series.values().forEach(value -> values.add(value.doubleValue()));
        });
        return drawn;
    }
}
