package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** Page of social value: what was considered before starting, and whether it is scored. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/social-value", layout = Shell.class)
class SocialValueView extends ChapterPage {

    private final Div scored = new Div();

    SocialValueView(DraftDesk desk) {
        super(desk, Chapter.SOCIAL_VALUE);
    }

    @Override
    public Map<String, List<String>> law() {
        Map<String, List<String>> law = new LinkedHashMap<>();
        law.put(
                messages.say("draft.law"),
                List.of(messages.say("draft.law.social-value"), messages.say("draft.law.social-value.criteria")));
        law.put(messages.say("draft.example"), List.of(messages.say("draft.example.social-value")));
        return law;
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        add(scored);
        ask(this, tender.whole(), List.of(TenderFields.WHY_NO_SOCIAL_VALUE), writes);
        add(
                new H2(messages.say("draft.social-value.record")),
                new Paragraph(messages.say("draft.social-value.record.why")));
        ask(this, tender.whole(), TenderFields.SOCIAL_VALUE_RECORD, writes);
    }

    @Override
    public void kept(DraftTender tender, ReadyToPublish ready) {
        scored.removeAll();
        boolean on = desk.checking().scoresSocialValue(id);
        scored.add(new Note(
                on ? Note.Kind.INFO : Note.Kind.WARNING,
                messages.say(on ? "draft.social-value.on" : "draft.social-value.off")));
    }
}
