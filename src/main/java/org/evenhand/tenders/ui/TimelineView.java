package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Shell;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.notices.Milestone;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** The days of a tender, the line on which they stand, and how many working days lie between them. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/timeline", layout = Shell.class)
class TimelineView extends ChapterPage {

    private final Div gaps = new Div();
    private final transient Map<Milestone, LocalDate> typed = new EnumMap<>(Milestone.class);
    private transient Optional<DraftTimeLine> line = Optional.empty();
    private transient Optional<DraftTender> kept = Optional.empty();

    TimelineView(DraftDesk desk) {
        super(desk, Chapter.TIMELINE);
        // Beside the text stands the line; the text itself keeps to one column.
        removeClassName("reading");
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        Div fields = new Div();
        List<TenderEntry> entries = ask(
                fields,
                tender.whole(),
                TenderFields.of(Chapter.TIMELINE).stream()
                        .filter(field -> TenderFields.isAsked(tender, field))
                        .toList(),
                writes);
        for (Milestone milestone : Milestone.values()) {
            entries.stream()
                    .filter(entry -> entry.isOf(TenderPart.Id.TENDER, TenderFields.of(milestone)))
                    .forEach(entry -> entry.onTyped(day -> typed(milestone, day)));
        }
        DraftTimeLine drawn = new DraftTimeLine(said, writes);
        line = Optional.of(drawn);
        add(new SideColumnLayout(fields, drawn, gaps));
    }

    /** A day is being written: the line shows what it would come to with the others as they stand. */
    private void typed(Milestone milestone, LocalDate day) {
        typed.put(milestone, day);
        show();
    }

    private void show() {
        line.ifPresent(drawn -> kept.ifPresent(tender -> {
            DraftTender written = tender;
            for (Map.Entry<Milestone, LocalDate> day : typed.entrySet()) {
                written = written.with(day.getKey(), day.getValue());
            }
            drawn.show(written);
        }));
    }

    @Override
    public void kept(DraftTender tender, ReadyToPublish ready) {
        kept = Optional.of(tender);
        typed.clear();
        show();
        gaps.removeAll();
        gaps.add(new TimelineTable(said, tender));
    }
}
