package org.evenhand.criteria.ui.sheets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.design.FileLink;
import org.evenhand.design.Messages;

/** Downloads a framework as a spreadsheet in the reader's language. */
public final class SheetLink {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetLink() {}

    public static Anchor to(Messages messages, FrameworkSheets sheets, Framework framework) {
        DownloadHandler download = event -> {
            event.setFileName(FileLink.name(framework.title(), "framework") + ".xlsx");
            event.setContentType(TYPE);
            sheets.download(framework.id(), messages::say, event.getOutputStream());
        };
        return new Anchor(download, messages.say("sheet.download"));
    }
}
