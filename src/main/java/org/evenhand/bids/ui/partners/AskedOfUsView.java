package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.partners.AnsweringByAccount;
import org.evenhand.bids.partners.AskedOfPartner;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.shared.Roles;

/** Everything that other organisations ask the reader to confirm, as a partner of their bids. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = PartnersNavigation.ASKED, layout = Shell.class)
class AskedOfUsView extends FormPage implements BeforeEnterObserver {

    private final transient AnsweringByAccount answering;

    AskedOfUsView(AnsweringByAccount answering) {
        this.answering = answering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<AskedOfPartner> asked = answering.asked();
        begin(messages.say("partners.asked.heading", asked.size()));
        add(new Paragraph(messages.say("partners.asked.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("partners.asked.side"),
                        messages.say("partners.asked.side.why"),
                        messages.say("partners.asked.side.who")));
        if (!asked.isEmpty()) {
            add(new TaskList(List.of(new TaskList.Group(
                    messages.say("partners.asked.group"),
                    asked.stream().map(this::row).toList()))));
        }
    }

    private TaskList.Task row(AskedOfPartner one) {
        String href = PartnersNavigation.one(one.bid(), one.partner().row());
        return new TaskList.Task(
                messages.say("partners.asked.row", one.provider(), one.title()),
                Optional.of(messages.say("partners.asked.until", messages.moment(one.deadline()))),
                one.isOpen() ? new TaskList.State.ToDo(href) : new TaskList.State.Done(href));
    }
}
