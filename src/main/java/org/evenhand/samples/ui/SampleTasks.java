package org.evenhand.samples.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Tasks of looking at the sample tenders for whoever holds a role on them; nobody owes anything there. */
@Component
class SampleTasks implements HomeSection {

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
        return 95;
    }

    @Override
    public Optional<Story> story(Messages messages) {
        // The very first page after a start does not wait for the samples.
        return samples.wereRead()
                ? samples.pairs().stream().findFirst().flatMap(pair -> SampleStory.of(messages, pair))
                : Optional.empty();
    }

    @Override
    public List<Breadcrumbs.Stop> open(Messages messages) {
        return samples.any()
                ? List.of(new Breadcrumbs.Stop(SamplesNavigation.HOME, messages.say("samples.open")))
                : List.of();
    }

    @Override
    public List<Topic> tasks(Messages messages) {
        return current.signedIn().stream()
                .map(me -> new Topic(
                        messages.say("sample-task.topic"),
                        samples.scored().stream()
                                .flatMap(sample -> tasks(messages, me, sample).stream())
                                .toList()))
                .toList();
    }

    private List<HomeTask> tasks(Messages messages, SignedIn me, Sample.Scored sample) {
        List<HomeTask> tasks = new ArrayList<>();
        if (scores.maySee(sample)) {
            tasks.add(HomeTask.lookAround(
                    messages.say("sample-task.scores", sample.title()),
                    Optional.of(SampleWords.of(messages, sample).outcome()),
                    SamplesNavigation.scores(sample.folder())));
        }
        boolean marks = holds(me, sample, Role.EVALUATOR);
        boolean bids = me.roles().contains(Role.PROVIDER);
        if (!tasks.isEmpty() || marks || bids) {
            Optional<String> why = marks
                    ? Optional.of(messages.say("sample-task.marked"))
                    : bids ? Optional.of(closing(messages, sample)) : Optional.empty();
            tasks.add(HomeTask.lookAround(
                    messages.say("sample-task.read", sample.title()), why, SamplesNavigation.tender(sample.folder())));
        }
        return tasks;
    }

    private String closing(Messages messages, Sample.Scored sample) {
        var deadline = sample.tender().deadline();
        boolean closed = deadline.toInstant().isBefore(clock.instant());
        return messages.say(closed ? "sample-task.closed" : "sample-task.closes", messages.moment(deadline));
    }

    private static boolean holds(SignedIn me, Sample.Scored sample, Role role) {
        Set<OrganisationId> buyers = sample.publication().buyers().stream()
                .map(buyer -> new OrganisationId(buyer.id().value()))
                .collect(java.util.stream.Collectors.toSet());
        return me.on(sample.tender().id(), buyers, Set.of(role)).isPresent();
    }
}
