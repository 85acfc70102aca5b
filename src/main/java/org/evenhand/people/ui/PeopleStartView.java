package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;

/** Leads to the people of one's organisation; who looks after several chooses one. */
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
@Route(value = PeopleStartView.ROUTE, layout = Shell.class)
class PeopleStartView extends PeopleFormPage implements BeforeEnterObserver {

    static final String ROUTE = "people";

    private final transient CurrentPerson current;

    PeopleStartView(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OrganisationId> mine = current.required().held().stream()
                .filter(held -> held.tender().isEmpty()
                        && (held.role() == Role.ADMINISTRATOR || held.role() == Role.COMMISSIONER))
                .map(held -> held.organisation())
                .distinct()
                .toList();
        if (mine.size() == 1) {
            event.forwardTo(PeopleNavigation.people(mine.getFirst()));
            return;
        }
        begin(messages.say("people-start.heading"));
        UnorderedList list = new UnorderedList();
        mine.forEach(id -> list.add(new ListItem(new Anchor(PeopleNavigation.people(id), current.nameOf(id)))));
        add(list);
    }
}
