package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.Chapter;
import org.evenhand.tenders.DraftTender;
import org.evenhand.tenders.ReadyToPublish;
import org.evenhand.tenders.TenderFields;

/** The days of a tender, and how many working days lie between them. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/timeline", layout = Shell.class)
class TimelineView extends ChapterPage {

    private final Div gaps = new Div();

    TimelineView(DraftDesk desk) {
        super(desk, Chapter.TIMELINE);
    }

    @Override
    void write(DraftTender tender, boolean writes) {
        ask(
                this,
                tender.whole(),
                TenderFields.of(Chapter.TIMELINE).stream()
                        .filter(field -> TenderFields.isAsked(tender, field))
                        .toList(),
                writes);
        add(gaps);
    }

    @Override
    void kept(DraftTender tender, ReadyToPublish ready) {
        gaps.removeAll();
        gaps.add(new TimelineTable(said, tender));
    }
}
