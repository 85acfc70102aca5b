package org.evenhand.tenders.ui.publishing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;
import org.evenhand.tenders.ui.PointList;

/** Page of what keeps a draft from being published, each with a link to where it is put right, and of advice. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/ready", layout = Shell.class)
class ReadyView extends DraftPage {

    ReadyView(DraftDesk desk) {
        super(desk);
    }

    @Override
    public String heading(DraftTender tender) {
        return messages.say(
                "draft.ready.heading", desk.checking().ready(id).missing().size());
    }

    @Override
    public Optional<Breadcrumbs.Stop> here() {
        return Optional.of(new Breadcrumbs.Stop(DraftNavigation.ready(id), messages.say("draft.ready")));
    }

    @Override
    public void draw(DraftTender tender, boolean writes) {
        ReadyToPublish ready = desk.checking().ready(id);
        add(new Paragraph(messages.say("draft.ready.intro")));
        facts(tender, true, Map.of());
        if (ready.isReady()) {
            add(new Note(Note.Kind.INFO, messages.say("draft.ready.yes")));
        }
        for (Chapter chapter : Chapter.values()) {
            if (!ready.missing(chapter).isEmpty()) {
                add(new H2(said.chapter(chapter)), PointList.list(said, tender, ready.missing(chapter)));
            }
        }
        if (!ready.advice().isEmpty()) {
            add(new H2(messages.say("draft.advice")), new Paragraph(messages.say("draft.advice.why")));
            for (Chapter chapter : Chapter.values()) {
                if (!ready.advice(chapter).isEmpty()) {
                    add(new H3(said.chapter(chapter)), PointList.list(said, tender, ready.advice(chapter)));
                }
            }
        }
    }
}
