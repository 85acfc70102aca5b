package org.evenhand.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedIn;
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
    private final Clock clock;

    PeopleTasks(
            CurrentPerson current,
            LookingUpPeople people,
            ConfirmingInvitations confirming,
            EditingProfile profile,
            Clock clock) {
        this.current = current;
        this.people = people;
        this.confirming = confirming;
        this.profile = profile;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<TaskList.Group> tasks(Messages messages) {
        if (current.signedIn().isEmpty()) {
            return List.of();
        }
        SignedIn me = current.required();
        List<TaskList.Group> groups = new ArrayList<>();
        for (OrganisationId id : organisations(me)) {
            profile.find(id)
                    .ifPresent(organisation ->
                            groups.add(new TaskList.Group(organisation.name(), tasks(messages, me, organisation))));
        }
        return groups;
    }

    private static Set<OrganisationId> organisations(SignedIn me) {
        Set<OrganisationId> all = new LinkedHashSet<>();
        me.held().forEach(held -> all.add(held.organisation()));
        return all;
    }

    private List<Task> tasks(Messages messages, SignedIn me, Organisation organisation) {
        List<Task> tasks = new ArrayList<>();
        OrganisationId id = organisation.id();
        boolean administrator = me.in(id, Role.ADMINISTRATOR).isPresent();
        boolean commissioner = me.in(id, Role.COMMISSIONER).isPresent();
        if (administrator || commissioner) {
            waiting(messages, id).ifPresent(tasks::add);
        }
        if (administrator) {
            tasks.add(invite(messages, id));
        }
        if (organisation.provides() && profile.mayEdit(id)) {
            tasks.add(answers(messages, organisation));
            renewals(messages, id).ifPresent(tasks::add);
        }
        if (administrator && organisation.runsInstallation()) {
            tasks.add(new Task(
                    messages.say("tasks.organisations"),
                    Optional.of(messages.say("tasks.organisations.hint")),
                    new State.Open(PeopleNavigation.ORGANISATIONS)));
        }
        return tasks;
    }

    private Optional<Task> waiting(Messages messages, OrganisationId id) {
        List<LookingUpPeople.Waiting> all = people.waiting(id);
        List<ConfirmingInvitations.Waiting> invited = confirming.waiting(id);
        long mine = all.stream().filter(LookingUpPeople.Waiting::isMineToSettle).count()
                + invited.stream()
                        .filter(ConfirmingInvitations.Waiting::isMineToSettle)
                        .count();
        if (all.isEmpty() && invited.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                mine > 0
                        ? new Task(
                                messages.say("tasks.confirm", mine),
                                Optional.of(messages.say("tasks.confirm.hint")),
                                new State.ToDo(PeopleNavigation.people(id)))
                        : new Task(
                                messages.say("tasks.confirmed-by-other"),
                                Optional.empty(),
                                new State.Waiting(
                                        PeopleNavigation.people(id), messages.say("tasks.confirmed-by-other.why"))));
    }

    private Task invite(Messages messages, OrganisationId id) {
        int here = people.in(id).size();
        return here == 1
                ? new Task(
                        messages.say("tasks.invite"),
                        Optional.of(messages.say("tasks.invite.alone")),
                        new State.ToDo(PeopleNavigation.invite(id)))
                : new Task(
                        messages.say("tasks.people"),
                        Optional.of(messages.say("tasks.people.hint", here)),
                        new State.Open(PeopleNavigation.people(id)));
    }

    private Task answers(Messages messages, Organisation organisation) {
        List<org.evenhand.people.Organisation.ProfileField> asked = OrganisationView.asked(organisation);
        long answered = asked.stream()
                .filter(field -> !organisation.says(field).isEmpty())
                .count();
        String href = PeopleNavigation.organisation(organisation.id());
        return new Task(
                messages.say("tasks.profile"),
                Optional.of(messages.say("tasks.profile.hint", answered, asked.size())),
                answered < asked.size() ? new State.ToDo(href) : new State.Done(href));
    }

    private Optional<Task> renewals(Messages messages, OrganisationId id) {
        LocalDate soon = Days.today(clock).plusDays(DAYS_AHEAD);
        return profile.accreditations(id).stream()
                .filter(one -> one.expires().filter(day -> day.isBefore(soon)).isPresent())
                .findFirst()
                .map(one -> new Task(
                        messages.say("tasks.renew", one.name()),
                        Optional.of(messages.say(
                                "accreditation.until",
                                messages.date(one.expires().orElseThrow()))),
                        new State.ToDo(PeopleNavigation.organisation(id))));
    }
}
