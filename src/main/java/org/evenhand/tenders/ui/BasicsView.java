package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.Framework;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;

/** Page of the basics: what is bought, for whom, under which law, and how to bid. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/basics", layout = Shell.class)
class BasicsView extends ChapterPage {

    BasicsView(DraftDesk desk) {
        super(desk, Chapter.BASICS);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        ask(this, tender.whole(), TenderFields.BASICS, writes);
        Framework framework = desk.checking().framework(id);
        add(
                new H2(messages.say("draft.basics.size")),
                new Paragraph(messages.say("draft.basics.size.why")),
                new CheckAnswers(List.of(
                        size(framework, Framework.VALUE, "draft.basics.value"),
                        size(framework, Framework.YEARS, "draft.basics.years"),
                        size(framework, Framework.FTE, "draft.basics.fte"))));
        if (writes) {
            add(new Paragraph(new Anchor(
                    DraftNavigation.framework(tender.framework()), messages.say("draft.basics.size.change"))));
        }
    }

    private CheckAnswers.Answer size(Framework framework, String place, String key) {
        String answer = framework.answer(place);
        return new CheckAnswers.Answer(
                messages.say(key), Decimals.parse(answer).map(messages::number).orElse(answer), Optional.empty());
    }
}
