package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A table of figures that can be read with eyes, ears and keyboard: a real table with a caption and row and column
 * headings, figures aligned at the right, totals set apart. On a narrow screen each row becomes a block of labelled
 * figures; the roles are written out because browsers drop them when a table is laid out as blocks.
 */
@Tag("table")
public final class ScoreTable extends Component {

    /** Kind of what stands in a column. */
    public enum Kind {
        WORDS,
        FIGURE,
        TOTAL;

        private void mark(Element cell) {
            if (this != WORDS) {
                cell.getClassList().add("figure");
            }
            if (this == TOTAL) {
                cell.getClassList().add("total");
            }
        }
    }

    /** A column with its heading; units stand in the heading. */
    public record Column(String heading, Kind kind) {}

    private final List<Column> columns;
    private final Element heads = part("tr", "row");
    private final Element body = part("tbody", "rowgroup");

    /** A table without rows. The first column holds the headings of the rows. */
    public ScoreTable(String caption, List<Column> columns) {
        this(columns);
        getElement().insertChild(0, new Element("caption").setText(caption));
    }

    /** The same under a heading of the page that says all that a caption would: the table is called by it. */
    public ScoreTable(H2 heading, List<Column> columns) {
        this(columns);
        getElement().setAttribute("aria-labelledby", named(heading));
    }

    /** Room in which a table under a heading scrolls where it is too wide, by keyboard too. */
    public static Div room(H2 heading, ScoreTable table) {
        Div room = new Div(table);
        room.addClassName("wide-table");
        room.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", named(heading));
        return room;
    }

    private static String named(H2 heading) {
        String id = heading.getId().orElseGet(() -> Ids.next("heading"));
        heading.setId(id);
        return id;
    }

    private ScoreTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        getElement().setAttribute("role", "table").getClassList().add("score-table");
        for (Column column : columns) {
            Element head = part("th", "columnheader").setAttribute("scope", "col");
            head.setText(column.heading());
            column.kind().mark(head);
            heads.appendChild(head);
        }
        Element head = part("thead", "rowgroup");
        head.appendChild(heads);
        getElement().appendChild(head, body);
    }

    /** Marks headings of columns as words of tenders, which stay in English. */
    void headedInEnglish(Messages messages, String... headings) {
        List<String> marked = List.of(headings);
        heads.getChildren().filter(head -> marked.contains(head.getText())).forEach(messages::markEnglish);
    }

    /** Adds a row: one piece for each column. */
    public void row(Component... cells) {
        append(cells);
    }

    /** Adds a row that sums up the rows above it. */
    public void totalRow(Component... cells) {
        append(cells).getClassList().add("total-row");
    }

    /** Adds a heading over the rows that follow. */
    public void group(String heading) {
        Element cell = part("th", "rowheader")
                .setAttribute("scope", "rowgroup")
                .setAttribute("colspan", String.valueOf(columns.size()));
        cell.setText(heading);
        Element row = part("tr", "row");
        row.getClassList().add("group-row");
        body.appendChild(row.appendChild(cell));
    }

    private Element append(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        Element row = part("tr", "row");
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            Element cell = i == 0 ? part("th", "rowheader").setAttribute("scope", "row") : part("td", "cell");
            column.kind().mark(cell);
            if (i > 0) {
                // Seen on narrow screens only; ears have the column's heading already.
                cell.setAttribute("data-label", column.heading());
            }
            row.appendChild(cell.appendChild(cells[i].getElement()));
        }
        body.appendChild(row);
        return row;
    }

    /** A cell of words or of a figure that needs no working. */
    public static Component plain(String text) {
        return new Span(text);
    }

    /** A cell whose text leads to its working. */
    public static Anchor link(String href, String text) {
        return new Anchor(href, text);
    }

    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
