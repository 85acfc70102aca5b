package org.evenhand.documents.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.xml.sax.Attributes;

/** The words of an ODT or ODS document: paragraphs, tables, notes and boxes, as they are shown. */
final class OpenText extends XmlText {
    private static final Set<String> NOT_SHOWN =
            Set.of("tracked-changes", "annotation", "deletion", "forms", "scripts", "hidden-text", "hidden-paragraph");
    private static final double SMALLEST_POINTS = 2;
    private static final int MOST_SPACES = 100;
    private static final int MOST_COLUMNS = 20_000;

    /** Look of words of a style. */
    private record Look(boolean hidden, boolean high, boolean shaded) {
        static final Look PLAIN = new Look(false, false, false);
    }

    private final Map<String, Look> styles = new HashMap<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Map<Integer, Boolean> hiddenColumns = new HashMap<>();
    private String style = "";
    private int notShown;
    private int paragraphs;
    private int column;
    private boolean hiddenTable;
    private boolean hiddenRow;
    private boolean citation;

    OpenText(Limits limits) {
        super(limits);
    }

    @Override
    void start(String name, Attributes attributes) {
        if (NOT_SHOWN.contains(name)) {
            notShown++;
        }
        switch (name) {
            case "style" -> style = value(attributes, "name");
            case "text-properties", "table-properties" -> define(attributes);
            case "table" -> {
                hiddenTable = look(attributes).hidden;
                hiddenColumns.clear();
                column = 0;
            }
            case "table-column" -> column(attributes);
            case "table-row" -> {
                hiddenRow = isCollapsed(attributes);
                column = 0;
            }
            case "p", "h" -> {
                paragraphs++;
                looks.push(look(attributes));
            }
            case "span", "a" -> looks.push(within(look(attributes)));
            case "note-citation" -> citation = true;
            case "note-body" -> aside(true);
            case "s" -> add(" ".repeat(Math.min(MOST_SPACES, Math.max(1, number(value(attributes, "c"), 1)))), false);
            case "tab" -> add(' ');
            case "line-break" -> add('\n');
            default -> {}
        }
        if (name.equals("table-cell") || name.equals("covered-table-cell")) {
            column += Math.min(MOST_COLUMNS, number(value(attributes, "number-columns-repeated"), 1));
        }
    }

    private static int number(String value, int otherwise) {
        try {
            return Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void column(Attributes attributes) {
        int repeated = number(value(attributes, "number-columns-repeated"), 1);
        if (isCollapsed(attributes)) {
            for (int i = 0; i < Math.min(MOST_COLUMNS, repeated); i++) {
                hiddenColumns.put(column + 1 + i, true);
            }
        }
        column += Math.min(MOST_COLUMNS, repeated);
    }

    private static boolean isCollapsed(Attributes attributes) {
        String visibility = value(attributes, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void define(Attributes attributes) {
        String colour = value(attributes, "color");
        String ground = value(attributes, "background-color");
        String size = value(attributes, "font-size");
        boolean shaded = !ground.isEmpty() && !ground.equals("transparent") && !ground.equalsIgnoreCase("#ffffff");
        boolean white = colour.equalsIgnoreCase("#ffffff") && !shaded;
        boolean tiny = size.matches("[0-9]{1,3}(\\.[0-9]{1,9})?pt")
                && Double.parseDouble(size.substring(0, size.length() - 2)) < SMALLEST_POINTS;
        boolean off = value(attributes, "display").equals("none")
                || value(attributes, "display").equals("false");
        boolean high = value(attributes, "text-position").startsWith("super");
        styles.put(style, new Look(off || white || tiny, high, shaded));
    }

    private Look look(Attributes attributes) {
        return styles.getOrDefault(value(attributes, "style-name"), Look.PLAIN);
    }

    private Look within(Look inner) {
        Look outer = looks.isEmpty() ? Look.PLAIN : looks.peek();
        return new Look(inner.hidden || outer.hidden && !inner.shaded, inner.high || outer.high, inner.shaded);
    }

    @Override
    void end(String name) {
        if (NOT_SHOWN.contains(name)) {
            notShown--;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                looks.poll();
                add('\n');
            }
            case "span", "a" -> looks.poll();
            case "note-citation" -> citation = false;
            case "note-body" -> aside(false);
            case "table-cell", "table" -> add(Folding.BREAK);
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (paragraphs > 0 && notShown == 0 || citation) {
            Look look = looks.isEmpty() ? Look.PLAIN : looks.peek();
            String text = new String(letters, from, length);
            boolean hidden = look.hidden || hiddenTable || hiddenRow || hiddenColumns.containsKey(column);
            add(look.high || citation ? raised(text) : text, hidden);
        }
    }
}
