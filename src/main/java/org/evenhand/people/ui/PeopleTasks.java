package org.evenhand.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedIn;
import org.evenhand.people.registering.AskedInvitations;
import org.evenhand.people.registering.LookingAtRegistrations;
import org.evenhand.people.roles.ConfirmingInvitations;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Tasks about one's organisation and the people in it. */
@Component
class PeopleTasks implements HomeSection {

    /** An accreditation is to be renewed this long before it runs out. */
    private static final int DAYS_AHEAD = 60;

    private final CurrentPerson current;
    private final LookingUpPeople people;
    private final ConfirmingInvitations confirming;
    private final EditingProfile profile;
    private final LookingAtRegistrations registrations;
    private final AskedInvitations asked;
    private final Clock clock;

    PeopleTasks(
            CurrentPerson current,
            LookingUpPeople people,
            ConfirmingInvitations confirming,
            EditingProfile profile,
            LookingAtRegistrations registrations,
            AskedInvitations asked,
            Clock clock) {
        this.current = current;
        this.people = people;
        this.confirming = confirming;
        this.profile = profile;
        this.registrations = registrations;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Topic> tasks(Messages messages) {
        if (current.signedIn().isEmpty()) {
            return List.of();
        }
        SignedIn me = current.required();
        List<Topic> groups = new ArrayList<>();
        for (OrganisationId id : organisations(me)) {
            profile.find(id)
                    .ifPresent(organisation ->
                            groups.add(new Topic(organisation.name(), tasks(messages, me, organisation))));
        }
        return groups;
    }

    private static Set<OrganisationId> organisations(SignedIn me) {
        Set<OrganisationId> all = new LinkedHashSet<>();
        me.held().forEach(held -> all.add(held.organisation()));
        return all;
    }

    private List<HomeTask> tasks(Messages messages, SignedIn me, Organisation organisation) {
        List<HomeTask> tasks = new ArrayList<>();
        OrganisationId id = organisation.id();
        boolean administrator = me.in(id, Role.ADMINISTRATOR).isPresent();
        boolean commissioner = me.in(id, Role.COMMISSIONER).isPresent();
        if (administrator || commissioner) {
            waiting(messages, organisation).ifPresent(tasks::add);
        }
        if (administrator) {
            asked(messages, id).ifPresent(tasks::add);
            tasks.add(invite(messages, id));
        }
        if (organisation.provides() && profile.mayEdit(id)) {
            tasks.add(answers(messages, organisation));
            renewals(messages, id).ifPresent(tasks::add);
        }
        if (administrator && organisation.runsInstallation()) {
            registrations(messages).ifPresent(tasks::add);
            tasks.add(HomeTask.lookAround(
                    messages.say("tasks.organisations"),
                    Optional.of(messages.say("tasks.organisations.hint")),
                    PeopleNavigation.ORGANISATIONS));
        }
        return tasks;
    }

    private Optional<HomeTask> waiting(Messages messages, Organisation organisation) {
        OrganisationId id = organisation.id();
        List<LookingUpPeople.Waiting> all = people.waiting(id);
        List<ConfirmingInvitations.Waiting> invited = confirming.waiting(id);
        long mine = all.stream().filter(LookingUpPeople.Waiting::isMineToSettle).count()
                + invited.stream()
                        .filter(ConfirmingInvitations.Waiting::isMineToSettle)
                        .count();
        if (all.isEmpty() && invited.isEmpty()) {
            return Optional.empty();
        }
        String href = PeopleNavigation.people(id);
        return Optional.of(
                mine > 0
                        ? HomeTask.mine(
                                messages.say("tasks.confirm", mine),
                                Optional.of(messages.say("tasks.confirm.hint", organisation.name())),
                                href)
                        : HomeTask.others(
                                messages.say("tasks.confirmed-by-other"),
                                messages.say("tasks.confirmed-by-other.why", organisation.name()),
                                href));
    }

    /** Who asked for an invitation and waits for it. */
    private Optional<HomeTask> asked(Messages messages, OrganisationId id) {
        int waiting = asked.of(id).size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(HomeTask.mine(
                        messages.say("tasks.invitations-asked", waiting),
                        Optional.of(messages.say("tasks.invitations-asked.hint")),
                        PeopleNavigation.people(id)));
    }

    /** What was registered and waits to be looked at. */
    private Optional<HomeTask> registrations(Messages messages) {
        int waiting = registrations.count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(HomeTask.mine(
                        messages.say("tasks.registrations", waiting),
                        Optional.of(messages.say("tasks.registrations.hint")),
                        PeopleNavigation.REGISTRATIONS));
    }

    private HomeTask invite(Messages messages, OrganisationId id) {
        int here = people.in(id).size();
        return here == 1
                ? HomeTask.mine(
                        messages.say("tasks.invite"),
                        Optional.of(messages.say("tasks.invite.alone")),
                        PeopleNavigation.invite(id))
                : HomeTask.lookAround(
                        messages.say("tasks.people"),
                        Optional.of(messages.say("tasks.people.hint", here)),
                        PeopleNavigation.people(id));
    }

    private HomeTask answers(Messages messages, Organisation organisation) {
        List<org.evenhand.people.Organisation.ProfileField> asked = OrganisationView.asked(organisation);
        long answered = asked.stream()
                .filter(field -> !organisation.says(field).isEmpty())
                .count();
        String href = PeopleNavigation.organisation(organisation.id());
        Optional<String> hint = Optional.of(messages.say("tasks.profile.hint", answered, asked.size()));
        return answered < asked.size()
                ? HomeTask.mine(messages.say("tasks.profile"), hint, href)
                : HomeTask.lookAround(messages.say("tasks.profile.whole"), hint, href);
    }

    private Optional<HomeTask> renewals(Messages messages, OrganisationId id) {
        LocalDate soon = Days.today(clock).plusDays(DAYS_AHEAD);
        return profile.accreditations(id).stream()
                .filter(one -> one.expires().filter(day -> day.isBefore(soon)).isPresent())
                .findFirst()
                .map(one -> HomeTask.mine(
                        messages.say("tasks.renew", one.name()),
                        Optional.of(messages.say(
                                "accreditation.until",
                                messages.date(one.expires().orElseThrow()))),
                        PeopleNavigation.organisation(id)));
    }
}
