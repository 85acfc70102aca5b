package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.planning.cases.PreparingCases.Begun;

/** The business cases of an organisation. */
@PermitAll
@Route(value = "organisation/:organisation/business-cases", layout = Shell.class)
class CasesView extends CasePage {

    CasesView(PreparingCases cases) {
        super(cases);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        List<BusinessCase> all = cases.cases(organisation.id());
        begin(messages.say("case.list.heading", all.size()), organisation, List.of());
        add(
                new Paragraph(messages.say("case.list.intro")),
                new Note(Note.Kind.INFO, messages.say("case.never-scored")));
        beside(new SideFacts()
                .part(
                        messages.say("case.how"),
                        messages.say("case.how.year"),
                        messages.say("case.how.share"),
                        messages.say("case.how.discount")));
        add(new TaskList(List.of(new TaskList.Group(
                messages.say("case.list.all"),
                all.stream().map(one -> task(organisation, one)).toList()))));
        if (cases.mayWrite(organisation.id())) {
            begin(organisation);
        }
    }

    private Task task(Organisation organisation, BusinessCase one) {
        String hint = Comparison.of(one).stream()
                .findFirst()
                .map(comparison -> said(one, comparison))
                .orElseGet(() -> messages.say("case.unfinished"));
        return new Task(
                one.title(),
                Optional.of(hint),
                new State.Open(PlanningNavigation.businessCase(organisation.id(), one.id())));
    }

    private String said(BusinessCase one, Comparison comparison) {
        return messages.say(
                "case.hint", said.money(comparison.perPersonAndYear()), said.title(one, comparison.alternative()));
    }

    private void begin(Organisation organisation) {
        add(new H2(messages.say("case.new")));
        TextFormField title =
                ask(new TextFormField(messages.say("case.part.title")).maxLength(CasePart.TITLE.longest()));
        add(new ActionButton(messages.say("case.new.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            switch (cases.begin(organisation.id(), title.value())) {
                case Begun.Done done ->
                    getUI().ifPresent(ui -> ui.navigate(PlanningNavigation.businessCase(organisation.id(), done.id())));
                case Begun.TooLong refused -> refuse(title, messages.say("entry.too-long", refused.most()));
                case Begun.Refused refused -> refuse(title, messages.reason(refused.why()));
            }
        }));
    }
}
