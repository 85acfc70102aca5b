package org.evenhand.design;

import com.vaadin.flow.component.AttachEvent;
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
        addClassName("chart");
        Element drawing = new Element("evenhand-chart").setAttribute("aria-hidden", "true");
        drawing.setPropertyJson("data", drawn(data));
        Paragraph said = new Paragraph(messages.say(
                "chart." + Constants.word(data.kind()),
                messages.list(data.series().stream().map(ChartData.Series::name).toList())));
        said.addClassName("visually-hidden");
        Element title = new Element("figcaption").setText(withUnit(data.title(), data.unit()));
        title.getClassList().add("chart-title");
        getElement().appendChild(title, said.getElement(), drawing, own(data).getElement());
    }

    private Div own(ChartData data) {
        Div table = new Div(table(data));
        table.addClassName("wide-table");
        return table;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://components/evenhand-chart.js");
    }

    /** One row for each category. */
    private ScoreTable table(ChartData data) {
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
