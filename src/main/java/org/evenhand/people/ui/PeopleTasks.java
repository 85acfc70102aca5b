package org.evenhand.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomePart;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.Words;
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

/** What there is to do about one's organisation and the people in it. */
@Component
class PeopleTasks implements HomePart {

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
    public List<TaskList.Group> tasks(Words words) {
        if (current.signedIn().isEmpty()) {
            return List.of();
        }
        SignedIn me = current.required();
        List<TaskList.Group> groups = new ArrayList<>();
        for (OrganisationId id : organisations(me)) {
            profile.find(id)
                    .ifPresent(organisation ->
                            groups.add(new TaskList.Group(organisation.name(), tasks(words, me, organisation))));
        }
        return groups;
    }

    private static Set<OrganisationId> organisations(SignedIn me) {
        Set<OrganisationId> all = new LinkedHashSet<>();
        me.held().forEach(held -> all.add(held.organisation()));
        return all;
    }

    private List<Task> tasks(Words words, SignedIn me, Organisation organisation) {
        List<Task> tasks = new ArrayList<>();
        OrganisationId id = organisation.id();
        boolean administrator = me.in(id, Role.ADMINISTRATOR).isPresent();
        boolean commissioner = me.in(id, Role.COMMISSIONER).isPresent();
        if (administrator || commissioner) {
            waiting(words, id).ifPresent(tasks::add);
        }
        if (administrator) {
            tasks.add(invite(words, id));
        }
        if (organisation.provides() && profile.mayEdit(id)) {
            tasks.add(answers(words, organisation));
            renewals(words, id).ifPresent(tasks::add);
        }
        if (administrator && organisation.runsInstallation()) {
            tasks.add(new Task(
                    words.say("tasks.organisations"),
                    Optional.of(words.say("tasks.organisations.hint")),
                    new State.Open(PeopleNavigation.ORGANISATIONS)));
        }
        return tasks;
    }

    private Optional<Task> waiting(Words words, OrganisationId id) {
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
                                words.say("tasks.confirm", mine),
                                Optional.of(words.say("tasks.confirm.hint")),
                                new State.ToDo(PeopleNavigation.people(id)))
                        : new Task(
                                words.say("tasks.confirmed-by-other"),
                                Optional.empty(),
                                new State.Waiting(
                                        PeopleNavigation.people(id), words.say("tasks.confirmed-by-other.why"))));
    }

    private Task invite(Words words, OrganisationId id) {
        int here = people.in(id).size();
        return here == 1
                ? new Task(
                        words.say("tasks.invite"),
                        Optional.of(words.say("tasks.invite.alone")),
                        new State.ToDo(PeopleNavigation.invite(id)))
                : new Task(
                        words.say("tasks.people"),
                        Optional.of(words.say("tasks.people.hint", here)),
                        new State.Open(PeopleNavigation.people(id)));
    }

    private Task answers(Words words, Organisation organisation) {
        List<org.evenhand.people.ProfileField> asked = OrganisationView.asked(organisation);
        long answered = asked.stream()
                .filter(field -> !organisation.says(field).isEmpty())
                .count();
        String href = PeopleNavigation.organisation(organisation.id());
        return new Task(
                words.say("tasks.profile"),
                Optional.of(words.say("tasks.profile.hint", answered, asked.size())),
                answered < asked.size() ? new State.ToDo(href) : new State.Done(href));
    }

    private Optional<Task> renewals(Words words, OrganisationId id) {
        LocalDate soon = Days.today(clock).plusDays(DAYS_AHEAD);
        return profile.accreditations(id).stream()
                .filter(one -> one.expires().filter(day -> day.isBefore(soon)).isPresent())
                .findFirst()
                .map(one -> new Task(
                        words.say("tasks.renew", one.name()),
                        Optional.of(words.say(
                                "accreditation.until", words.date(one.expires().orElseThrow()))),
                        new State.ToDo(PeopleNavigation.organisation(id))));
    }
}
