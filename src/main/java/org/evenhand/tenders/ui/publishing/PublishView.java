package org.evenhand.tenders.ui.publishing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Confirmation;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.ui.ChangeWords;
import org.evenhand.notices.ui.NoticeBody;
import org.evenhand.notices.ui.NoticeWords;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;
import org.evenhand.tenders.ui.DraftWords;
import org.evenhand.tenders.ui.PointList;

/** Everything that would be published, once more before it binds; then the confirmation. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = DraftNavigation.PUBLISH, layout = Shell.class)
class PublishView extends FormPage implements BeforeEnterObserver {

    private static final int LINES = 4;

    private final transient PublishingTenders publishing;
    private final transient CurrentPerson people;
    private final transient Clock clock;
    private transient TenderId id = new TenderId("");

    PublishView(PublishingTenders publishing, CurrentPerson people, Clock clock) {
        this.publishing = publishing;
        this.people = people;
        this.clock = clock;
        removeClassName("reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        draw();
    }

    private void draw() {
        Preview preview = publishing.preview(id).orElseThrow(NotFoundException::new);
        boolean again = isAgain(preview);
        begin(messages.say(
                again ? "publish.heading.again" : "publish.heading",
                preview.tender().title()));
        trail(preview.tender());
        Div top = new Div();
        top.addClassName("reading");
        add(top);
        state(preview, top);
        SideFacts facts = new SideFacts();
        facts.part(
                messages.say("publish.facts"),
                messages.say("publish.facts.frozen"),
                messages.say("publish.facts.told"),
                messages.say("publish.facts.change"));
        beside(facts);
        if (again && preview.isPublishable() && preview.changes().isEmpty()) {
            top.add(new Paragraph(messages.say("publish.nothing-changed")));
        }
        TextFormField reason = new TextFormField(messages.say("publish.reason")).lines(LINES);
        reason.hint(messages.say("publish.reason.hint"));
        preview.content().ifPresent(content -> {
            changes(preview, content);
            if (again && preview.isPublishable() && !preview.changes().isEmpty()) {
                ask(reason);
            }
            boolean ready =
                    preview.isPublishable() && (!again || !preview.changes().isEmpty());
            if (ready) {
                add(button(preview, reason, ActionButton.Kind.MAIN, ""));
            }
            if (CentralPlatformTexts.isFor(content)) {
                add(CentralPlatformTexts.part(messages, content));
            }
            TenderNotice asNotice = Previewed.notice(preview, content, clock.instant());
            Div whole =
                    new Div(new H2(messages.say("publish.whole")), new Paragraph(messages.say("publish.whole.why")));
            whole.addClassName("reading");
            add(whole);
            NoticeBody.preview(messages, asNotice).parts().forEach(this::add);
            // Whoever has read all of it need not go back to its beginning.
            if (ready) {
                add(button(preview, reason, ActionButton.Kind.PLAIN, ".read"));
            }
        });
        if (preview.last().isPresent()) {
            criteria(preview);
        }
        PageContents contents = PageContents.of(messages, DraftNavigation.publish(id), this);
        if (contents.links() > 0) {
            facts.add(contents);
        }
    }

    private void trail(DraftTender tender) {
        String page = messages.say(tender.isPublished() ? "publish.task.again" : "publish.task");
        addComponentAsFirst(DraftPage.trail(
                messages, tender, Optional.of(new Breadcrumbs.Stop(DraftNavigation.publish(tender.id()), page))));
    }

    private void state(Preview preview, Div top) {
        if (preview.step().isEmpty()) {
            top.add(new Note(
                    Note.Kind.WARNING,
                    messages.say("publish.not-from." + preview.tender().status().word())));
            return;
        }
        preview.last()
                .ifPresent(last -> top.add(
                        new Paragraph(messages.say(
                                "publish.so-far",
                                BigDecimal.valueOf(last.version()),
                                last.by(),
                                messages.moment(last.at()))),
                        new Paragraph(new Anchor(NoticesNavigation.notice(id), messages.say("publish.see-notice")))));
        preview.refusal().ifPresent(refusal -> {
            top.add(new Note(Note.Kind.WARNING, said(refusal)));
            if (refusal instanceof PublishOutcome.OtherDays other) {
                top.add(buttons(new ActionButton(
                        messages.say(other.again() ? "publish.days.act.again" : "publish.days.act"),
                        ActionButton.Kind.MAIN,
                        () -> {
                            clear();
                            publishing.setDays(id);
                            draw();
                        })));
            }
        });
        if (preview.isEarlier()) {
            top.add(new Note(Note.Kind.WARNING, messages.say("publish.earlier")));
        }
        if (!preview.ready().isReady()) {
            top.add(
                    new Note(
                            Note.Kind.WARNING,
                            messages.say(
                                    "publish.not-ready",
                                    preview.ready().missing().size())),
                    PointList.list(
                            new DraftWords(messages, people),
                            preview.tender(),
                            preview.ready().missing()));
        }
        if (!preview.mistakes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            preview.mistakes().forEach(mistake -> list.add(messages.inEnglish(new ListItem(mistake))));
            top.add(new Note(Note.Kind.WARNING, messages.say("publish.not-sound")), list);
        }
        if (preview.isPublishable()) {
            top.add(new Paragraph(messages.say("publish.what-happens")));
        }
    }

    private void changes(Preview preview, PublishedContent content) {
        if (preview.changes().isEmpty()) {
            return;
        }
        Div part = new Div(
                new H2(messages.say("publish.changes")),
                new CheckAnswers(new ChangeWords(messages, content).rows(preview.changes())));
        part.addClassName("reading");
        add(part);
    }

    private static boolean isAgain(Preview preview) {
        return preview.step().filter(TenderStatus.Step.AMEND::equals).isPresent();
    }

    private Div button(Preview preview, TextFormField reason, ActionButton.Kind kind, String where) {
        Sha256 seen = preview.digest().orElseThrow();
        boolean again = isAgain(preview);
        return buttons(new ActionButton(
                messages.say((again ? "publish.act.again" : "publish.act") + where), kind, () -> {
                    clear();
                    answer(publishing.publish(id, seen, again ? reason.value() : ""), reason);
                }));
    }

    private void answer(PublishOutcome answer, TextFormField reason) {
        switch (answer) {
            case PublishOutcome.Done(PublishedTender publishedTender) -> confirm(publishedTender);
            case PublishOutcome.NoReason refused -> refuse(reason, said(refused));
            case PublishOutcome.TooLong refused -> refuse(reason, said(refused));
            default -> {
                draw();
                refuse(said(answer));
            }
        }
    }

    private void confirm(PublishedTender publishedTender) {
        removeAll();
        trail(publishing.preview(id).orElseThrow(NotFoundException::new).tender());
        add(new Confirmation(
                messages.say("publish.done", publishedTender.title()),
                messages.say(
                        "publish.done.body",
                        BigDecimal.valueOf(publishedTender.version()),
                        messages.moment(publishedTender.at()),
                        publishedTender.by(),
                        NoticeWords.shortPrint(publishedTender.digest().hex()),
                        publishedTender.digest().toString()),
                List.of(
                        messages.say("publish.done.read"),
                        messages.say("publish.done.told"),
                        messages.say("publish.done.change"))));
        add(new Paragraph(new Anchor(NoticesNavigation.notice(id), messages.say("publish.see-notice"))));
    }

    private String said(PublishOutcome refusal) {
        return switch (refusal) {
            case PublishOutcome.Done done ->
                messages.say("publish.done", done.published().title());
            case PublishOutcome.NotReady not ->
                messages.say("publish.not-ready", not.ready().missing().size());
            case PublishOutcome.NotSound not -> messages.say("publish.not-sound");
            case PublishOutcome.ChangedSince changed ->
                messages.say("publish.changed-since", changed.by(), messages.moment(changed.at()));
            case PublishOutcome.Already already ->
                messages.say(
                        "publish.already",
                        BigDecimal.valueOf(already.version()),
                        already.by(),
                        messages.moment(already.at()));
            case PublishOutcome.NotFrom not ->
                messages.say("publish.not-from." + not.status().word());
            case PublishOutcome.Closed closed -> messages.say("publish.closed", messages.moment(closed.deadline()));
            case PublishOutcome.NoReason none -> messages.say("publish.no-reason");
            case PublishOutcome.TooLong tooLong -> messages.say("answer.too-long", tooLong.most());
            case PublishOutcome.PromisedMore more -> messages.say("publish.promised-more", more.days());
            case PublishOutcome.DaysUnknown unknown ->
                messages.say("publish.days-unknown", messages.date(unknown.last()));
            case PublishOutcome.OtherDays other ->
                messages.say(
                        other.again() ? "publish.other-days.again" : "publish.other-days",
                        messages.date(other.published()),
                        messages.date(other.commenced()));
            case PublishOutcome.TooSoon soon ->
                messages.say("publish.too-soon", soon.days(), messages.date(soon.earliest()));
        };
    }

    /** The published criteria are frozen; what is changed is a copy. */
    private void criteria(Preview preview) {
        boolean frozen = preview.framework().frozen().isPresent();
        Div part = new Div(
                new H2(messages.say("publish.criteria")),
                new Paragraph(messages.say(frozen ? "publish.criteria.frozen" : "publish.criteria.copy")),
                buttons(new ActionButton(
                        messages.say("publish.criteria.act"),
                        ActionButton.Kind.PLAIN,
                        () -> UI.getCurrentOrThrow()
                                .navigate(DraftNavigation.framework(publishing.changeCriteria(id))))));
        part.addClassName("reading");
        Optional.of(part).filter(any -> preview.step().isPresent()).ifPresent(this::add);
    }
}
