package org.evenhand.documents.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PageWords;
import org.xml.sax.Attributes;

/** The cells of an XLSX workbook, each as it is shown, sheet by sheet. Nothing is worked out. */
final class WorkbookText extends XmlText {
    private final Map<String, String> targets = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    /** A sheet as the workbook names it. */
    private record Sheet(String id, boolean hidden) {}

    private WorkbookText(Limits limits) {
        super(limits);
    }

    static PageWords words(Parts parts, Limits limits) throws IOException {
        WorkbookText book = new WorkbookText(limits);
        book.read(parts.part("xl/workbook.xml").orElseThrow());
        Optional<byte[]> links = parts.part("xl/_rels/workbook.xml.rels");
        if (links.isPresent()) {
            book.read(links.get());
        }
        CellStyles styles = new CellStyles(limits, book.since1904);
        Optional<byte[]> looks = parts.part("xl/styles.xml");
        if (looks.isPresent()) {
            styles.read(looks.get());
        }
        SharedTexts texts = new SharedTexts(limits);
        Optional<byte[]> shared = parts.part("xl/sharedStrings.xml");
        if (shared.isPresent()) {
            texts.read(shared.get());
        }
        CellText cells = new CellText(limits, styles, texts.texts());
        for (Sheet sheet : book.sheets) {
            String target = book.targets.getOrDefault(sheet.id, "");
            Optional<byte[]> part = parts.part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            if (part.isPresent()) {
                cells.begin(sheet.hidden);
                cells.read(part.get());
            }
        }
        return cells.words();
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> since1904 = value(attributes, "date1904").matches("1|true");
            case "sheet" ->
                sheets.add(new Sheet(
                        attributes.getValue("r:id") == null ? value(attributes, "id") : attributes.getValue("r:id"),
                        value(attributes, "state").matches("hidden|veryHidden")));
            case "Relationship" -> targets.put(value(attributes, "Id"), value(attributes, "Target"));
            default -> {}
        }
    }

    @Override
    void end(String name) {}
}
