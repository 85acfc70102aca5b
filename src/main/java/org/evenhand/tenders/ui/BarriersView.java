package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.AnswerOnRecord;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;

/** Page of what keeps small organisations from bidding, and what was done about it. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/barriers", layout = Shell.class)
class BarriersView extends ChapterPage {

    BarriersView(DraftDesk desk) {
        super(desk, Chapter.BARRIERS);
    }

    @Override
    public Map<String, List<String>> law() {
        Map<String, List<String>> law = new LinkedHashMap<>();
        law.put(messages.say("draft.law"), List.of(messages.say("draft.law.barriers")));
        law.put(messages.say("draft.example"), List.of(messages.say("draft.example.barriers")));
        return law;
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        List<AnswerOnRecord> given = desk.checking().answers(id);
        for (Barrier barrier : Barrier.values()) {
            add(
                    new H2(said.title(barrier)),
                    new Paragraph(messages.say("draft.barrier." + barrier.word() + ".why")),
                    new Paragraph(messages.say("draft.barrier." + barrier.word() + ".could")));
            ask(this, tender.whole(), List.of(barrier.answer(), barrier.what()), writes);
            given.stream()
                    .filter(answer -> answer.place().equals(barrier.answer().place())
                            || answer.place().equals(barrier.what().place()))
                    .findFirst()
                    .ifPresent(last ->
                            add(new Paragraph(messages.say("draft.answered", last.by(), messages.moment(last.at())))));
        }
    }
}
