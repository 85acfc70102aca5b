package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkSheets;
import org.evenhand.design.Words;

/** Downloads a framework as a spreadsheet in the reader's language. */
final class SheetLink {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST = 60;

    private SheetLink() {}

    static Anchor to(Words words, FrameworkSheets sheets, Framework framework) {
        DownloadHandler download = event -> {
            event.setFileName(fileName(framework.title()));
            event.setContentType(TYPE);
            sheets.download(framework.id(), words::say, event.getOutputStream());
        };
        return new Anchor(download, words.say("sheet.download"));
    }

    /** Letters and digits of the title, so that every system takes it. */
    static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "framework" : plain.substring(0, Math.min(LONGEST, plain.length()))) + ".xlsx";
    }
}
