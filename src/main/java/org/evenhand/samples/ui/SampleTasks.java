package org.evenhand.samples.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomePart;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.Trail;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.Role;
import org.evenhand.people.SignedIn;
import org.evenhand.samples.Sample;
import org.evenhand.samples.SampleScores;
import org.evenhand.samples.SampleTenders;
import org.springframework.stereotype.Component;

/** What there is to do on the sample tenders for whoever holds a role on them. */
@Component
class SampleTasks implements HomePart {

    private final SampleTenders samples;
    private final SampleScores scores;
    private final CurrentPerson current;
    private final Clock clock;

    SampleTasks(SampleTenders samples, SampleScores scores, CurrentPerson current, Clock clock) {
        this.samples = samples;
        this.scores = scores;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Trail.Stop> open(Words words) {
        return samples.all().isEmpty()
                ? List.of()
                : List.of(new Trail.Stop(SamplesNavigation.HOME, words.say("samples.open")));
    }

    @Override
    public List<TaskList.Group> tasks(Words words) {
        Optional<SignedIn> me = current.signedIn();
        if (me.isEmpty()) {
            return List.of();
        }
        List<TaskList.Group> groups = new ArrayList<>();
        boolean bids = me.get().roles().contains(Role.PROVIDER);
        for (Sample.Scored sample : samples.scored()) {
            List<Task> tasks = new ArrayList<>();
            if (scores.maySee(sample)) {
                tasks.add(new Task(
                        words.say("sample-task.scores"),
                        Optional.of(Shown.here(sample).outcome()),
                        new State.ToDo(SamplesNavigation.scores(sample.folder()))));
            }
            boolean marks = holds(me.get(), sample, Role.EVALUATOR);
            if (!tasks.isEmpty() || marks || bids) {
                tasks.add(new Task(
                        words.say("sample-task.read"),
                        Optional.empty(),
                        new State.ToDo(SamplesNavigation.tender(sample.folder()))));
            }
            if (marks) {
                tasks.add(new Task(
                        words.say("sample-task.mark"),
                        Optional.empty(),
                        new State.CannotStart(words.say("sample-task.mark.why"))));
            }
            if (bids) {
                tasks.add(bid(words, sample));
            }
            groups.add(new TaskList.Group(Shown.here(sample).title(), tasks));
        }
        return groups;
    }

    private Task bid(Words words, Sample.Scored sample) {
        var deadline = sample.tender().deadline();
        boolean closed = deadline.toInstant().isBefore(clock.instant());
        return new Task(
                words.say("sample-task.bid"),
                Optional.empty(),
                new State.CannotStart(words.say(
                        closed ? "sample-task.bid.closed" : "sample-task.bid.sample", words.moment(deadline))));
    }

    private static boolean holds(SignedIn me, Sample.Scored sample, Role role) {
        Set<OrganisationId> buyers = sample.publication().buyers().stream()
                .map(buyer -> new OrganisationId(buyer.id().value()))
                .collect(java.util.stream.Collectors.toSet());
        return me.on(sample.tender().id(), buyers, Set.of(role)).isPresent();
    }
}
