package org.evenhand.tenders.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Confirmation;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;

/** Page on which a draft is given up or taken up again, or a published tender is cancelled with a reason. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = DraftNavigation.END, layout = Shell.class)
class EndView extends FormPage implements BeforeEnterObserver {

    private static final int LINES = 4;

    private final transient DraftingTenders drafting;
    private final transient EndingTenders ending;
    private transient TenderId id = new TenderId("");

    EndView(DraftingTenders drafting, EndingTenders ending) {
        this.drafting = drafting;
        this.ending = ending;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        draw();
    }

    private DraftTender found() {
        return drafting.find(id).filter(drafting::mayWrite).orElseThrow(NotFoundException::new);
    }

    private void draw() {
        DraftTender tender = found();
        String status = tender.status().word();
        begin(messages.say("ending.heading." + status, tender.title()));
        trail(tender);
        add(new Paragraph(messages.say("ending.why." + status)));
        beside(new SideFacts()
                .part(
                        messages.say("ending.stays"),
                        messages.say("ending.stays.what"),
                        messages.say("ending.stays.record")));
        switch (tender.status()) {
            case PLANNING -> withReason(tender, ActionButton.Kind.WARNING, ending::withdraw);
            case ACTIVE -> withReason(tender, ActionButton.Kind.WARNING, ending::cancel);
            case WITHDRAWN ->
                add(buttons(new ActionButton(messages.say("ending.act.withdrawn"), ActionButton.Kind.MAIN, () -> {
                    clear();
                    answer(ending.takeUpAgain(id));
                })));
            case CANCELLED ->
                add(new Paragraph(new Anchor(NoticesNavigation.notice(id), messages.say("publish.see-notice"))));
        }
    }

    private void trail(DraftTender tender) {
        String page = messages.say("ending.way." + tender.status().word());
        addComponentAsFirst(DraftPage.trail(
                messages, tender, Optional.of(new Breadcrumbs.Stop(DraftNavigation.end(tender.id()), page))));
    }

    /** Act that is done with a reason. */
    private interface Step {
        EndingTenders.EndOutcome take(TenderId tender, String reason);
    }

    private void withReason(DraftTender tender, ActionButton.Kind kind, Step step) {
        String status = tender.status().word();
        if (tender.status() == TenderStatus.ACTIVE) {
            add(new Note(Note.Kind.WARNING, messages.say("ending.public")));
        }
        TextFormField reason = ask(new TextFormField(messages.say("ending.reason." + status)).lines(LINES));
        add(buttons(new ActionButton(messages.say("ending.act." + status), kind, () -> {
            clear();
            EndingTenders.EndOutcome answer = step.take(id, reason.value());
            switch (answer) {
                case EndingTenders.EndOutcome.NoReason none -> refuse(reason, messages.say("ending.no-reason"));
                case EndingTenders.EndOutcome.TooLong tooLong ->
                    refuse(reason, messages.say("answer.too-long", tooLong.most()));
                default -> answer(answer);
            }
        })));
    }

    private void answer(EndingTenders.EndOutcome answer) {
        if (answer instanceof EndingTenders.EndOutcome.Done(TenderStatus status)) {
            removeAll();
            DraftTender tender = found();
            trail(tender);
            add(new Confirmation(
                    messages.say("ending.done." + status.word(), tender.title()),
                    messages.say("ending.done.body." + status.word()),
                    List.of()));
            if (tender.isPublished()) {
                add(new Paragraph(new Anchor(NoticesNavigation.notice(id), messages.say("publish.see-notice"))));
            }
            add(new Paragraph(new Anchor(DraftNavigation.drafts(), messages.say("drafts.title"))));
            return;
        }
        draw();
        refuse(messages.say("ending.meanwhile"));
    }
}
