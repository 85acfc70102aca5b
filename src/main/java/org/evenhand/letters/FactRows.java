package org.evenhand.letters;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lists of labels and values, laid out as rows of a table: each value stands beside its label and stays with it. Short
 * ones that are marked so stand two to a row.
 */
final class FactRows {

    private FactRows() {}

    /** Lays out every such list of a page. */
    static void layOut(Document page) {
        page.select("dl").forEach(list -> list.replaceWith(table(list)));
    }

    private static Element table(Element list) {
        Element table = new Element("table").addClass("facts");
        list.classNames().forEach(table::addClass);
        Element rows = table.appendElement("tbody");
        int pairs = list.hasClass("in-pairs") ? 2 : 1;
        int labels = 0;
        Element row = rows;
        Element value = rows;
        for (Element part : list.select("dt, dd")) {
            if (part.normalName().equals("dt")) {
                row = labels++ % pairs == 0 ? rows.appendElement("tr") : row;
                take(part, row.appendElement("th").attr("scope", "row"));
                value = row.appendElement("td");
            } else {
                take(part, value.hasText() ? value.appendElement("div") : value);
            }
        }
        if (labels % pairs != 0) {
            value.attr("colspan", "3");
        }
        return table;
    }

    private static void take(Element from, Element to) {
        if (from.hasAttr("lang")) {
            to.attr("lang", from.attr("lang"));
        }
        to.appendChildren(from.childNodesCopy());
    }
}
