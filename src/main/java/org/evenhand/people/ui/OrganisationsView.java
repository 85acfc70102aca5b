package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.people.Organisation;
import org.evenhand.people.roles.OpeningOrganisations;
import org.evenhand.shared.Roles;

/** Every organisation here, for those who look after the installation. */
@RolesAllowed(Roles.ADMINISTRATOR)
@Route(value = "organisations", layout = Shell.class)
class OrganisationsView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient OpeningOrganisations organisations;

    OrganisationsView(OpeningOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Organisation> all = organisations.all();
        begin(messages.say("organisations.heading", all.size()));
        removeClassName("reading");
        ScoreTable table = new ScoreTable(
                messages.say("organisations.caption"),
                List.of(
                        new ScoreTable.Column(messages.say("organisations.name"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("organisations.kind"), ScoreTable.Kind.WORDS)));
        for (Organisation one : all) {
            table.row(
                    ScoreTable.link(PeopleNavigation.organisation(one.id()), one.name()),
                    ScoreTable.plain(messages.say(
                            one.buys() && one.provides()
                                    ? "organisations.both"
                                    : one.buys() ? "organisations.buys" : "organisations.provides")));
        }
        Div room = new Div(table);
        room.addClassName("wide-table");
        add(
                room,
                new Paragraph(new Anchor(PeopleNavigation.NEW_ORGANISATION, messages.say("organisations.new"))),
                new Paragraph(new Anchor(PeopleNavigation.REGISTRATIONS, messages.say("registrations.look"))));
    }
}
