package org.evenhand.samples.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.scoring.sheet.BidResult;
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
                ? samples.pairs().stream().findFirst().flatMap(pair -> SampleStory.of(messages, pair, scores))
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
        boolean marks = holds(me, sample, Role.EVALUATOR);
        boolean bids = me.roles().contains(Role.PROVIDER);
        if (scores.maySee(sample)) {
            ownBids(me, sample).forEach(bid -> tasks.add(ownBid(messages, sample, bid)));
            if (marks) {
                tasks.add(HomeTask.lookAround(
                        messages.say("sample-task.marks", sample.title()),
                        Optional.of(messages.say("sample-task.marked")),
                        SamplesNavigation.marks(sample.folder())));
            }
            tasks.add(HomeTask.lookAround(
                    messages.say("sample-task.scores", sample.title()),
                    Optional.of(SampleWords.of(messages, sample).outcome()),
                    SamplesNavigation.scores(sample.folder())));
        }
        if (!tasks.isEmpty() || marks || bids) {
            tasks.add(HomeTask.lookAround(
                    messages.say("sample-task.read", sample.title()),
                    bids ? Optional.of(closing(messages, sample)) : Optional.empty(),
                    SamplesNavigation.tender(sample.folder())));
        }
        return tasks;
    }

    private HomeTask ownBid(Messages messages, Sample.Scored sample, BidResult bid) {
        String provider = sample.provider(bid.bid());
        return HomeTask.lookAround(
                messages.say("sample-task.own-bid", provider, sample.title()),
                bid.rank().map(rank -> messages.say("sample-task.own-rank", rank)),
                SamplesNavigation.total(sample.folder(), bid.bid()));
    }

    /** The bids of the organisations for which the person bids; invented bids are told by the provider's name. */
    private List<BidResult> ownBids(SignedIn me, Sample.Scored sample) {
        Set<String> providers = me.held().stream()
                .filter(held -> held.role() == Role.PROVIDER)
                .map(held -> current.nameOf(held.organisation()))
                .collect(Collectors.toSet());
        return sample.sheet().standings().stream()
                .filter(bid -> providers.contains(sample.provider(bid.bid())))
                .toList();
    }

    private String closing(Messages messages, Sample.Scored sample) {
        var deadline = sample.tender().deadline();
        boolean closed = deadline.toInstant().isBefore(clock.instant());
        return messages.say(closed ? "sample-task.closed" : "sample-task.closes", messages.moment(deadline));
    }

    private static boolean holds(SignedIn me, Sample.Scored sample, Role role) {
        Set<OrganisationId> buyers = sample.publication().buyers().stream()
                .map(buyer -> new OrganisationId(buyer.id().value()))
                .collect(Collectors.toSet());
        return me.on(sample.tender().id(), buyers, Set.of(role)).isPresent();
    }
}
