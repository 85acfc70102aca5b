package org.evenhand.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.Waiting;
import org.evenhand.shared.Roles;

/** The published tenders of the reader's organisations, and how many questions about each wait for an answer. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = QuestionsNavigation.QUESTIONS, layout = Shell.class)
class BuyersQuestionsView extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final String heading;

    BuyersQuestionsView(BuyersQuestions questions, Clock clock) {
        List<Waiting> tenders = questions.tenders();
        int waiting = tenders.stream()
                .filter(one -> !one.days().isClosed(clock.instant()))
                .mapToInt(Waiting::questions)
                .sum();
        heading = messages.say("questions.buyers.heading", waiting);
        Div rest = new Div();
        SideFacts side = new SideFacts()
                .part(
                        messages.say("questions.side.answering"),
                        messages.say("questions.tender.intro"),
                        messages.say("questions.check.binds"));
        add(new SideColumnLayout(
                new Div(new H1(heading), new Paragraph(messages.say("questions.buyers.intro"))), side, rest));
        if (tenders.isEmpty()) {
            rest.add(new Paragraph(messages.say("questions.buyers.none")));
        } else {
            rest.add(new TaskList(List.of(new TaskList.Group(
                    messages.say("questions.buyers.tenders"),
                    tenders.stream().map(one -> row(one, clock)).toList()))));
        }
    }

    private TaskList.Task row(Waiting one, Clock clock) {
        String href = QuestionsNavigation.ofTender(one.tender());
        boolean open = !one.days().isClosed(clock.instant());
        Optional<String> hint = Optional.of(
                open
                        ? messages.say("questions.waiting", one.questions())
                        : messages.say(
                                "questions.refused.closed", "", one.days().contact()));
        boolean toDo = open && one.questions() > 0;
        return new TaskList.Task(
                one.days().title(), hint, toDo ? new TaskList.State.ToDo(href) : new TaskList.State.Open(href));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", heading);
    }
}
