package org.evenhand.tenders.ui.publishing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.evenhand.criteria.Framework;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.AnswerOnRecord;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.signoff.BuyerSignOff;
import org.evenhand.tenders.signoff.BuyerSignOff.State;
import org.evenhand.tenders.signoff.SigningOff;
import org.evenhand.tenders.ui.ChapterPage;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;

/** Every buyer agrees to what stands, each for itself. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/sign-off", layout = Shell.class)
class SignOffView extends ChapterPage {

    private final transient SigningOff signing;
    private final Div buyers = new Div();

    /** What stood when the page was drawn: that is what the reader agrees to. */
    private String seen = "";

    SignOffView(DraftDesk desk, SigningOff signing) {
        super(desk, Chapter.SIGN_OFF);
        this.signing = signing;
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        seen = signing.standsNow(id);
        add(new Paragraph(messages.say("draft.sign.read")), buyers);
    }

    @Override
    public void kept(DraftTender tender, ReadyToPublish ready) {
        buyers.removeAll();
        List<OrganisationId> mine = signing.signsFor(tender);
        signing.standing(id).forEach(one -> {
            String name = desk.people().nameOf(one.buyer());
            buyers.add(new H2(name), new Paragraph(state(one)));
            if (one.state() instanceof State.Stale stale) {
                buyers.add(changes(tender, stale.at()));
            }
            if (mine.contains(one.buyer()) && !tender.isClosed()) {
                buyers.add(way(one, name, ready));
            }
        });
    }

    private Div way(BuyerSignOff one, String name, ReadyToPublish ready) {
        if (one.stands()) {
            return buttons(new ActionButton(
                    messages.say("draft.sign.back", name),
                    ActionButton.Kind.PLAIN,
                    () -> act(() -> signing.takeBack(id, one.buyer()))));
        }
        if (!ready.awaitsSignOffOnly()) {
            return new Div(new Note(
                    Note.Kind.INFO,
                    messages.say(
                            "draft.sign.not-yet",
                            ready.missing().stream()
                                    .filter(readinessIssue -> readinessIssue.chapter() != Chapter.SIGN_OFF)
                                    .count())));
        }
        return buttons(new ActionButton(
                messages.say("draft.sign.act", name),
                ActionButton.Kind.MAIN,
                () -> act(() -> signing.sign(id, one.buyer(), seen))));
    }

    private void act(Supplier<SigningOff.Outcome> act) {
        clear();
        SigningOff.Outcome outcome = act.get();
        again();
        if (outcome != SigningOff.Outcome.DONE) {
            refuse(messages.say("draft.sign.refused." + outcome.word()));
        }
    }

    private String state(BuyerSignOff one) {
        return switch (one.state()) {
            case State.None none -> messages.say("draft.sign.none");
            case State.Signed signed -> messages.say("draft.sign.signed", signed.by(), messages.moment(signed.at()));
            case State.Stale stale -> messages.say("draft.sign.stale", stale.by(), messages.moment(stale.at()));
        };
    }

    /** What was changed since; what was taken out or put back has no answer of its own to show. */
    private UnorderedList changes(DraftTender tender, Instant since) {
        UnorderedList list = new UnorderedList();
        desk.checking().answers(id).stream()
                .filter(answer -> answer.at().isAfter(since))
                .forEach(answer -> list.add(new ListItem(messages.say(
                        "draft.sign.changed", what(tender, answer), answer.by(), messages.moment(answer.at())))));
        Framework framework = desk.checking().framework(id);
        if (framework.changedAt().isAfter(since)) {
            list.add(new ListItem(messages.say(
                    "draft.sign.changed",
                    said.chapter(Chapter.CRITERIA),
                    framework.changedBy(),
                    messages.moment(framework.changedAt()))));
        }
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private String what(DraftTender tender, AnswerOnRecord answer) {
        String label =
                TenderFields.at(answer.kind(), answer.place()).map(said::label).orElseGet(answer::place);
        return tender.part(answer.part())
                .filter(part -> part.kind() != TenderPart.Kind.TENDER)
                .map(part -> messages.say("draft.sign.of", said.name(part), label))
                .orElse(label);
    }
}
