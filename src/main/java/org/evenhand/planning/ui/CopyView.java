package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.Organisation;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;

/** One dated copy, whole. */
@PermitAll
@Route(value = "organisation/:organisation/self-assessment/kept/:copy", layout = Shell.class)
class CopyView extends AssessmentPage {

    CopyView(AssessingOurselves assessing) {
        super(assessing);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("copy").orElse("");
        AssessmentCopy copy = assessing.copies(organisation.id()).stream()
                .filter(one -> String.valueOf(one.number()).equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String name = messages.say("assess.copy.name", messages.date(copy.on()), copy.number());
        begin(
                messages.say("assess.copy.heading", messages.date(copy.on())),
                organisation,
                Optional.of(new Breadcrumbs.Stop(PlanningNavigation.copy(organisation.id(), copy.number()), name)));
        add(
                new Paragraph(messages.say("assess.copy.by", copy.by(), copy.why())),
                new Paragraph(messages.say("assess.copy.fixed")));
        SideFacts facts = new SideFacts().part(messages.say("assess.levels"), levels(copy.answers()));
        beside(facts);
        for (AssetAction.Group group : AssetAction.Group.values()) {
            add(new H2(messages.say("assess.group." + group.word())));
            for (AssetAction action : group.actions()) {
                add(new H3(title(action)), new CheckAnswers(answers(copy.answers(), action)));
            }
        }
        facts.add(PageContents.of(messages, PlanningNavigation.copy(organisation.id(), copy.number()), this));
    }

    /** How many actions stood at each level. */
    private UnorderedList levels(Answers answers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("side-list");
        for (AssetAction.Level level : AssetAction.Level.values()) {
            list.add(new ListItem(
                    new Span(messages.say("assess.level." + level.word())),
                    new Span(messages.number(BigDecimal.valueOf(answers.at(level))))));
        }
        return list;
    }
}
