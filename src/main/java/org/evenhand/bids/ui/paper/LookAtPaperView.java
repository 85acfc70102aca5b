package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.PaperRefusal;
import org.evenhand.bids.paper.PaperStanding;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.bids.paper.TypingPaperBids;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.record.By;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;

/** Page on which a second person looks through what was typed, beside the scan, and confirms it or sends it back. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.LOOK, layout = Shell.class)
class LookAtPaperView extends PaperPage {

    private static final int LINES = 4;

    LookAtPaperView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shown shown = shown(event);
        PaperBid bid = shown.bid();
        begin(messages.say("paper.look.heading", bid.facts().provider()));
        trail(
                shown.published(),
                Optional.of(bid),
                Optional.of(new Breadcrumbs.Stop(PaperNavigation.look(bid), messages.say("paper.look.title"))));
        add(new Paragraph(messages.say("paper.look.intro")));
        addClassName("whole-width");
        Div desks = new Div(typed(shown));
        if (!shown.late()) {
            desks.add(new ScanPages(messages, bid, desk.reading().pages(bid.tender(), bid.id())));
            desks.addClassName("evidence-desk");
        }
        add(desks);
        Optional<PaperRefusal> not = refusal(shown);
        if (not.isPresent()) {
            add(new Note(Note.Kind.INFO, messages.reason(not.get())));
        } else {
            decide(bid, bid.digest());
        }
    }

    private Optional<PaperRefusal> refusal(Shown shown) {
        PaperBid bid = shown.bid();
        boolean mine = desk.people()
                .signedIn()
                .filter(me -> bid.isWorkOf(new By(
                        Optional.of(me.account()),
                        me.name(),
                        shown.bid().registered().at())))
                .isPresent();
        Optional<PaperRefusal> closed = desk.reading().closed(bid.tender());
        if (closed.isPresent()) {
            return closed;
        }
        if (bid.standing() != PaperStanding.HANDED_OVER || !desk.reading().mayType(bid.tender())) {
            return Optional.of(PaperRefusal.NOT_HANDED_OVER);
        }
        return mine ? Optional.of(PaperRefusal.SAME_PERSON) : Optional.empty();
    }

    private Div typed(Shown shown) {
        PaperAnswers answers = new PaperAnswers(messages, said(shown), shown);
        Div typed = new Div(
                new H2(messages.say("paper.facts")),
                new CheckAnswers(PaperBidView.facts(messages, said(shown).lot(), shown.bid())));
        if (shown.late()) {
            typed.add(new Note(
                    Note.Kind.WARNING,
                    messages.say("paper.late", messages.moment(shown.published().deadline()))));
            return typed;
        }
        answers.parts().forEach(part -> {
            List<CheckAnswers.Answer> said = answers.typed(part);
            typed.add(
                    new H2(answers.title(part)),
                    said.isEmpty() ? new Paragraph(messages.say("paper.nothing-typed")) : new CheckAnswers(said));
        });
        return typed;
    }

    private void decide(PaperBid bid, Sha256 seen) {
        add(new H2(messages.say("paper.confirm")), new Paragraph(messages.say("paper.confirm.what")));
        CheckboxFormField declared = ask(new CheckboxFormField(messages.say("bids.opening.declare")));
        declared.hint(messages.say("bids.opening.declare.hint"));
        add(buttons(new ActionButton(messages.say("paper.confirm.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            done(
                    desk.looking().confirm(bid.tender(), bid.id(), seen, declared.value()),
                    any -> PaperNavigation.all(bid.tender()));
        })));
        add(new H2(messages.say("paper.send-back")), new Paragraph(messages.say("paper.send-back.what")));
        TextFormField remarks = ask(new TextFormField(messages.say("paper.send-back.remarks")));
        remarks.lines(LINES);
        remarks.maxLength(TypingPaperBids.LONGEST_NOTE);
        add(buttons(new ActionButton(messages.say("paper.send-back.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            done(
                    desk.looking().sendBack(bid.tender(), bid.id(), remarks.value()),
                    any -> PaperNavigation.all(bid.tender()));
        })));
    }
}
