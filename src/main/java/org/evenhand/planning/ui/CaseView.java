package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileLink;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.PreparingCases;

/** A business case: what would be saved against each alternative, how sure that is, and from which figures. */
@PermitAll
@Route(value = "organisation/:organisation/business-cases/:case", layout = Shell.class)
class CaseView extends CasePage {

    CaseView(PreparingCases cases) {
        super(cases);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        BusinessCase written = asked(organisation, event);
        begin(
                said.heading(written),
                organisation,
                List.of(new Breadcrumbs.Stop(
                        PlanningNavigation.businessCase(organisation.id(), written.id()), written.title())));
        add(new Paragraph(said.about(written)), new Note(Note.Kind.INFO, messages.say("case.never-scored")));
        SideFacts facts = new SideFacts();
        beside(facts);
        said.wanting(written).forEach(text -> add(new Note(Note.Kind.WARNING, text)));
        Comparison.of(written).forEach(comparison -> add(new ComparisonPiece(said, written, comparison)));
        boolean mayWrite = cases.mayWrite(organisation.id());
        add(
                new TaskList(List.of(new TaskList.Group(
                        messages.say("case.figures"),
                        Arrays.stream(CaseItem.values())
                                .map(item -> task(organisation, written, item, mayWrite))
                                .toList()))),
                new H2(messages.say("case.how")),
                new Paragraph(messages.say("case.how.year")),
                new Paragraph(messages.say("case.how.share")),
                new Paragraph(messages.say("case.how.discount")),
                new Paragraph(messages.say("case.how.unsure")));
        facts.add(PageContents.of(messages, PlanningNavigation.businessCase(organisation.id(), written.id()), this));
        facts.part(messages.say("case.take-away"), new Paragraph(download(organisation, written)));
    }

    private Anchor download(Organisation organisation, BusinessCase written) {
        return FileLink.to(
                messages.say("case.download"),
                FileLink.name(written.title(), written.id().value()) + ".pdf",
                "application/pdf",
                () -> new CasePrint(
                                messages,
                                cases.dated(organisation.id(), written.id()).orElseThrow())
                        .file());
    }

    private Task task(Organisation organisation, BusinessCase written, CaseItem item, boolean mayWrite) {
        String href = PlanningNavigation.caseItem(organisation.id(), written.id(), item);
        Optional<String> figures = item == CaseItem.ABOUT ? Optional.of(written.title()) : said.range(written, item);
        String source = written.says(item, CasePart.SOURCE);
        String hint = figures.map(text -> source.isEmpty() ? text : messages.say("case.figure-source", text, source))
                .orElseGet(() -> messages.say("case.no-figure"));
        boolean open = mayWrite && written.missing().contains(item);
        return new Task(
                said.title(written, item), Optional.of(hint), open ? new State.ToDo(href) : new State.Open(href));
    }
}
