package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.design.Shell;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;

/** The criteria as every buyer reads them before it signs off; the lead writes them in the framework of the tender. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/criteria", layout = Shell.class)
class DraftCriteriaView extends ChapterPage {

    DraftCriteriaView(DraftDesk desk) {
        super(desk, Chapter.CRITERIA);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        if (writes) {
            Anchor open =
                    new Anchor(DraftNavigation.framework(tender.framework()), messages.say("draft.criteria.open"));
            open.addClassNames("button", "button-main");
            add(buttons(open));
        }
        FrameworkReading reading = FrameworkReading.of(desk.checking().framework(id));
        Framework framework = reading.framework();
        for (DraftPart section : framework.sections()) {
            add(new H2(section.name()));
            list(reading, framework.criteria(section.id()));
        }
        if (!framework.outside().isEmpty()) {
            add(new H2(messages.say("draft.criteria.outside")));
            list(reading, framework.outside());
        }
    }

    private void list(FrameworkReading reading, List<DraftPart> criteria) {
        reading.criteria().stream()
                .filter(one -> criteria.stream()
                        .anyMatch(in -> in.id().equals(one.draft().id())))
                .forEach(one -> show(reading.framework(), one));
    }

    private void show(Framework framework, CriterionReading one) {
        add(new H3(one.draft().heading()));
        if (one.draft().kind() != CriterionKind.GATE) {
            add(new Paragraph(
                    messages.say("draft.criteria.weight", messages.number(FrameworkFigures.weight(one.draft())))));
        }
        String question = one.draft().answer("question");
        if (!question.isBlank()) {
            add(new Paragraph(question));
        }
        add(new Paragraph(
                one.scores()
                        ? String.join(
                                " ",
                                new SchemeWords(messages, framework.contract())
                                        .sentences(one.criterion().orElseThrow()))
                        : messages.say("draft.criteria.not-yet")));
    }
}
