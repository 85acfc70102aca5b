package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** The days of a tender, and how many working days lie between them. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/timeline", layout = Shell.class)
class TimelineView extends ChapterPage {

    private final Div gaps = new Div();

    TimelineView(DraftDesk desk) {
        super(desk, Chapter.TIMELINE);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
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
    public void kept(DraftTender tender, ReadyToPublish ready) {
        gaps.removeAll();
        gaps.add(new TimelineTable(said, tender));
    }
}
