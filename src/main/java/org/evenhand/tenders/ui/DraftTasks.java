package org.evenhand.tenders.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.UnansweredComments;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.publishing.TenderInHand;
import org.evenhand.tenders.publishing.TendersInHand;
import org.evenhand.tenders.ui.comments.CommentNavigation;
import org.springframework.stereotype.Component;

/** Tasks of commissioners and auditors with drafts, on the page that everybody begins from. */
@Component
class DraftTasks implements HomeSection {

    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final TendersInHand tenders;
    private final UnansweredComments comments;
    private final CurrentPerson current;

    DraftTasks(TendersInHand tenders, UnansweredComments comments, CurrentPerson current) {
        this.tenders = tenders;
        this.comments = comments;
        this.current = current;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Topic> tasks(Messages messages) {
        if (!reads()) {
            return List.of();
        }
        List<HomeTask> tasks = new ArrayList<>();
        // An auditor signs and writes nothing, so that nothing waits for one.
        boolean acts = current.required().roles().contains(Role.COMMISSIONER);
        if (acts) {
            tenders.newest().forEach(tender -> tasks.add(task(messages, tender)));
            comments.mine().forEach(some -> tasks.add(answer(messages, some)));
        }
        long drafts = tenders.drafts();
        if (drafts > (acts ? TendersInHand.MOST : 0)) {
            tasks.add(HomeTask.lookAround(
                    messages.say("drafts.task.all", drafts),
                    Optional.of(messages.say("drafts.task.all.hint", TendersInHand.MOST))
                            .filter(any -> acts),
                    DraftNavigation.DRAFTS));
        }
        return List.of(new Topic(messages.say("drafts.title"), tasks));
    }

    @Override
    public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
        return reads()
                ? tenders.days(first, last).stream()
                        .map(day -> new HomeDate(
                                day.day(),
                                messages.say(
                                        "drafts.day",
                                        new DraftWords(messages, current).label(TenderFields.of(day.milestone())),
                                        day.title()),
                                DraftNavigation.chapter(day.tender(), Chapter.TIMELINE)))
                        .toList()
                : List.of();
    }

    private boolean reads() {
        return current.signedIn().filter(me -> me.holdsAny(READERS)).isPresent();
    }

    private HomeTask answer(Messages messages, UnansweredComments.OfTender some) {
        return HomeTask.mine(
                messages.say("drafts.task.answer", some.comments(), some.title()),
                Optional.empty(),
                CommentNavigation.comments(some.tender()));
    }

    private HomeTask task(Messages messages, TenderInHand one) {
        TenderId id = one.tender().id();
        String title = one.tender().title();
        String lead = current.nameOf(one.tender().lead());
        return switch (one.next()) {
            case PREPARE ->
                HomeTask.mine(
                        messages.say("drafts.task.prepare", title),
                        Optional.of(messages.say(
                                "drafts.task.prepare.hint",
                                one.ready().missing().size(),
                                one.tender().changedBy(),
                                messages.moment(one.tender().changedAt()))),
                        DraftNavigation.draft(id));
            case SIGN_OFF ->
                HomeTask.mine(
                        messages.say("drafts.task.sign-off", title),
                        Optional.of(messages.say(
                                "drafts.task.sign-off.hint",
                                names(
                                        messages,
                                        one.unsigned().stream()
                                                .filter(one.signsFor()::contains)
                                                .toList()))),
                        DraftNavigation.chapter(id, Chapter.SIGN_OFF));
            case PUBLISH ->
                one.tender().isPublished()
                        ? HomeTask.mine(
                                messages.say("drafts.task.publish-change", title),
                                Optional.of(messages.say("drafts.task.publish-change.hint", one.changes())),
                                DraftNavigation.publish(id))
                        : HomeTask.mine(
                                messages.say("drafts.task.publish", title),
                                Optional.of(messages.say("drafts.task.publish.hint")),
                                DraftNavigation.publish(id));
            case LEAD_PREPARES ->
                HomeTask.others(
                        messages.say("drafts.task.prepared", title),
                        messages.say("drafts.task.waits-for", lead),
                        DraftNavigation.draft(id));
            case OTHERS_SIGN_OFF ->
                HomeTask.others(
                        messages.say("drafts.task.signed-off", title),
                        messages.say("drafts.task.waits-for", names(messages, one.unsigned())),
                        DraftNavigation.chapter(id, Chapter.SIGN_OFF));
            case LEAD_PUBLISHES ->
                HomeTask.others(
                        messages.say("drafts.task.published", title),
                        messages.say("drafts.task.waits-for", lead),
                        DraftNavigation.draft(id));
        };
    }

    private String names(Messages messages, List<OrganisationId> buyers) {
        return messages.list(buyers.stream().map(current::nameOf).toList());
    }
}
