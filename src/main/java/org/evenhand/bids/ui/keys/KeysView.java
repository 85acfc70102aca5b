package org.evenhand.bids.ui.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.bids.keys.TenderCustody;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.design.TaskList;
import org.evenhand.shared.Roles;

/** The published tenders of the reader’s organisations, and who keeps the key to the bids of each. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@Route(value = KeysNavigation.KEYS, layout = Shell.class)
class KeysView extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();

    KeysView(ReadingCustody reading) {
        addClassName("reading");
        List<TenderCustody> all = reading.all();
        add(new H1(messages.say("keys.all.heading")), new Paragraph(messages.say("keys.all.intro")));
        if (all.isEmpty()) {
            add(new Paragraph(messages.say("keys.all.none")));
        } else {
            add(new TaskList(List.of(new TaskList.Group(
                    messages.say("keys.all.tenders"),
                    all.stream().map(this::row).toList()))));
        }
    }

    private TaskList.Task row(TenderCustody one) {
        String href = KeysNavigation.ofTender(one.tender());
        String hint = one.isSettled()
                ? messages.say("keys.kept." + one.key().custody().word())
                : messages.say(
                        "keys.all.choose-until", messages.moment(one.key().choiceEnds()));
        boolean toDo = one.waitsForReader() || one.chooses() && !one.isSettled();
        return new TaskList.Task(
                one.title(), Optional.of(hint), toDo ? new TaskList.State.ToDo(href) : new TaskList.State.Open(href));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("keys.all.heading"));
    }
}
