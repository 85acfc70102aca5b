package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;

/** Page of an organisation's profile, entered once; each answer is saved as it is left. */
@PermitAll
@Route(value = "organisation/:organisation", layout = Shell.class)
class OrganisationView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient EditingProfile profile;
    private final transient Clock clock;

    OrganisationView(EditingProfile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Organisation organisation = event.getRouteParameters()
                .get("organisation")
                .map(OrganisationId::new)
                .flatMap(profile::find)
                .orElseThrow(NotFoundException::new);
        begin(organisation.name());
        if (profile.mayEdit(organisation.id())) {
            add(new Paragraph(messages.say("organisation.why")));
            beside(facts(organisation));
            for (Organisation.ProfileField field : asked(organisation)) {
                add(new ProfileEntry(this, profile, clock, organisation, field));
            }
        } else {
            beside(facts(organisation));
            add(new CheckAnswers(answers(organisation)));
        }
        add(new H2(messages.say("organisation.accreditations")));
        add(new AccreditationList(this, profile, organisation.id(), Days.today(clock)));
        add(new Paragraph(new Anchor(PeopleNavigation.HOME, messages.say("organisation.home"))));
    }

    private SideFacts facts(Organisation organisation) {
        SideFacts facts = new SideFacts().part(messages.say("organisation.seen"), messages.say("organisation.seen.by"));
        if (organisation.provides()) {
            facts.part(
                    messages.say("organisation.asked"),
                    messages.say("organisation.asked.conditions"),
                    messages.say("organisation.asked.never"));
        } else {
            facts.part(messages.say("organisation.used"), messages.say("organisation.used.how"));
        }
        return facts;
    }

    /** A buyer is asked for its name and where it works; a provider for what bids may rely on. */
    static List<Organisation.ProfileField> asked(Organisation organisation) {
        return organisation.provides()
                ? List.of(Organisation.ProfileField.values())
                : List.of(Organisation.ProfileField.NAME, Organisation.ProfileField.AREA);
    }

    private List<CheckAnswers.Answer> answers(Organisation organisation) {
        List<CheckAnswers.Answer> answers = new ArrayList<>();
        for (Organisation.ProfileField field : asked(organisation)) {
            String value = organisation.says(field);
            boolean coded = !value.isEmpty() && !field.choices().isEmpty();
            answers.add(new CheckAnswers.Answer(
                    messages.say("profile." + field.word()),
                    coded ? messages.say("profile." + field.word() + "." + value) : value,
                    Optional.empty()));
        }
        return answers;
    }
}
