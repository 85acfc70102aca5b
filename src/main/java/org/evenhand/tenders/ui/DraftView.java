package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.ui.comments.CommentNavigation;

/** A draft as a list of what it consists of, and how far each is. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT, layout = Shell.class)
class DraftView extends DraftPage {

    private final transient AskingForComments asking;
    private final transient PublishingTenders publishing;

    DraftView(DraftDesk desk, AskingForComments asking, PublishingTenders publishing) {
        super(desk);
        this.publishing = publishing;
        this.asking = asking;
    }

    @Override
    public String heading(DraftTender tender) {
        return tender.title();
    }

    @Override
    public Optional<Breadcrumbs.Stop> here() {
        return Optional.empty();
    }

    @Override
    public void draw(DraftTender tender, boolean writes) {
        ReadyToPublish ready = desk.checking().ready(id);
        String lead = desk.people().nameOf(tender.lead());
        add(new Paragraph(messages.say(writes ? "draft.intro" : "draft.intro.reads", lead)));
        notRead(tender);
        facts(tender, false, Map.of());
        add(new TaskList(List.of(
                group(
                        "draft.group.write",
                        ready,
                        writes,
                        Chapter.BASICS,
                        Chapter.CRITERIA,
                        Chapter.BUYERS,
                        Chapter.LOTS,
                        Chapter.TIMELINE),
                group(
                        "draft.group.consider",
                        ready,
                        writes,
                        Chapter.SOCIAL_VALUE,
                        Chapter.BARRIERS,
                        Chapter.CONFLICTS,
                        Chapter.PANEL),
                new TaskList.Group(messages.say("comments.group"), List.of(comments())),
                new TaskList.Group(
                        messages.say("draft.group.finish"),
                        List.of(signOff(ready), check(ready), publish(tender, ready, writes))))));
        if (desk.drafting().mayWrite(tender)) {
            Paragraph ways = new Paragraph(new Anchor(
                    DraftNavigation.end(id),
                    messages.say("ending.way." + tender.status().word())));
            add(ways);
        }
    }

    /** What of a published tender bidders do not read yet; for those who may publish it. */
    private void notRead(DraftTender tender) {
        if (tender.status() != TenderStatus.ACTIVE || !desk.drafting().mayWrite(tender)) {
            return;
        }
        publishing
                .preview(id)
                .ifPresent(preview -> preview.last()
                        .filter(last -> !preview.changes().isEmpty())
                        .ifPresent(last -> add(new Note(
                                Note.Kind.INFO,
                                messages.say(
                                        "draft.not-read",
                                        BigDecimal.valueOf(last.version()),
                                        preview.changes().size())))));
    }

    private TaskList.Group group(String key, ReadyToPublish ready, boolean writes, Chapter... chapters) {
        return new TaskList.Group(
                messages.say(key),
                Arrays.stream(chapters)
                        .map(chapter -> task(chapter, ready, writes))
                        .toList());
    }

    private Task task(Chapter chapter, ReadyToPublish ready, boolean writes) {
        String href = DraftNavigation.chapter(id, chapter);
        int missing = ready.missing(chapter).size();
        int advice = ready.advice(chapter).size();
        Optional<String> hint = missing > 0
                ? Optional.of(messages.say("draft.missing.count", missing))
                : Optional.of(messages.say("draft.advice.count", advice)).filter(text -> advice > 0);
        if (missing == 0) {
            boolean empty = chapter == Chapter.PANEL && advice > 0;
            return new Task(said.chapter(chapter), hint, empty ? new State.Open(href) : new State.Done(href));
        }
        return new Task(said.chapter(chapter), hint, writes ? new State.ToDo(href) : new State.Open(href));
    }

    private Task comments() {
        List<Comment> all = asking.comments(id);
        long unanswered = all.stream().filter(one -> one.reply().isEmpty()).count();
        return new Task(
                messages.say("comments.title"),
                Optional.of(
                        all.isEmpty()
                                ? messages.say("comments.none")
                                : messages.say("comments.count", all.size(), unanswered)),
                new State.Open(CommentNavigation.comments(id)));
    }

    private Task signOff(ReadyToPublish ready) {
        String href = DraftNavigation.chapter(id, Chapter.SIGN_OFF);
        int unsigned = ready.missing(Chapter.SIGN_OFF).size();
        State state = unsigned == 0
                ? new State.Done(href)
                : ready.awaitsSignOffOnly()
                        ? new State.Waiting(href, messages.say("draft.sign.waits", unsigned))
                        : new State.CannotStart(messages.say("draft.sign.first"));
        return new Task(said.chapter(Chapter.SIGN_OFF), Optional.empty(), state);
    }

    private Task publish(DraftTender tender, ReadyToPublish ready, boolean writes) {
        boolean published = tender.isPublished();
        String href = published && !writes ? NoticesNavigation.notice(id) : DraftNavigation.publish(id);
        boolean open = published || (writes && ready.isReady());
        return new Task(
                messages.say(published ? "publish.task.again" : "publish.task"),
                Optional.empty(),
                open ? new State.Open(href) : new State.CannotStart(messages.say("publish.task.first")));
    }

    private Task check(ReadyToPublish ready) {
        String href = DraftNavigation.ready(id);
        return new Task(
                messages.say("draft.ready"),
                Optional.of(messages.say("draft.missing.count", ready.missing().size())),
                new State.Open(href));
    }
}
