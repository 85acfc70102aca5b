package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Chart;
import org.evenhand.design.ChartData;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.Organisation;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.planning.assessment.AssessingOurselves;

/** The copies that were kept: how many actions stood at each level on each day, and what changed between two. */
@PermitAll
@Route(value = "organisation/:organisation/self-assessment/kept", layout = Shell.class)
class CopiesView extends AssessmentPage {

    CopiesView(AssessingOurselves assessing) {
        super(assessing);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        List<AssessmentCopy> copies = assessing.copies(organisation.id());
        begin(
                messages.say("assess.copies.heading", copies.size()),
                organisation,
                Optional.of(new Breadcrumbs.Stop(PlanningNavigation.copies(organisation.id()), "")));
        add(
                new Paragraph(messages.say("assess.copies.intro")),
                new Note(Note.Kind.INFO, messages.say("assess.never-scored")));
        SideFacts facts = new SideFacts();
        if (!copies.isEmpty()) {
            facts.part(messages.say("assess.copies.title"), list(organisation, copies));
        }
        facts.part(messages.say("assess.keep"), messages.say("assess.keep.what"));
        beside(facts);
        if (copies.isEmpty()) {
            return;
        }
        Div comparison = new CopyComparison(this, copies, assessing.answers(organisation.id()));
        add(
                new H2(messages.say("assess.over-time")),
                new Chart(overTime(copies)),
                unanswered(copies),
                new H2(messages.say("assess.changed")),
                comparison);
        facts.add(PageContents.of(messages, PlanningNavigation.copies(organisation.id()), this));
    }

    private ChartData overTime(List<AssessmentCopy> copies) {
        List<ChartData.Series> series = new ArrayList<>();
        for (Level level : Level.values()) {
            series.add(new ChartData.Series(
                    messages.say("assess.level." + level.word()),
                    copies.stream()
                            .map(copy -> BigDecimal.valueOf(copy.answers().at(level)))
                            .toList()));
        }
        return new ChartData(
                messages.say("assess.chart"),
                "",
                copies.stream().map(this::name).toList(),
                series,
                ChartData.Kind.BAR);
    }

    /** A fifth kind of bar would look like the first; and what nobody answered is no level. */
    private UnorderedList unanswered(List<AssessmentCopy> copies) {
        UnorderedList list = new UnorderedList();
        for (AssessmentCopy copy : copies) {
            long none = AssetAction.values().length - copy.answers().answered();
            if (none > 0) {
                list.add(new ListItem(messages.say("assess.unanswered", name(copy), none)));
            }
        }
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    /** What a copy is called: its day, and its number too where a day has several. */
    final String name(AssessmentCopy copy) {
        return messages.say("assess.copy.name", messages.date(copy.on()), copy.number());
    }

    private UnorderedList list(Organisation organisation, List<AssessmentCopy> copies) {
        UnorderedList list = new UnorderedList();
        copies.reversed()
                .forEach(copy -> list.add(new ListItem(
                        new Anchor(PlanningNavigation.copy(organisation.id(), copy.number()), name(copy)),
                        new Span(" " + messages.say("assess.copy.by", copy.by(), copy.why())))));
        return list;
    }
}
