package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;

/** Page on which one part of a bid on paper is typed in, beside its scan. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.PART, layout = Shell.class)
class PaperPartView extends PaperPage {

    PaperPartView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shown shown = shown(event);
        PaperBid bid = shown.bid();
        PaperAnswers answers = new PaperAnswers(messages, said(shown), shown);
        String part = parameter(event, "part");
        if (shown.late() || !answers.parts().contains(part)) {
            throw new NotFoundException();
        }
        begin(answers.title(part));
        trail(
                shown.published(),
                Optional.of(bid),
                Optional.of(new Breadcrumbs.Stop(PaperNavigation.part(bid, part), answers.title(part))));
        Div typed = new Div();
        if (isTyped(shown)) {
            typed.add(new Paragraph(messages.say("paper.part.intro")));
            rows(typed, shown, answers, part);
        } else {
            List<CheckAnswers.Answer> said = answers.typed(part);
            typed.add(said.isEmpty() ? new Paragraph(messages.say("paper.nothing-typed")) : new CheckAnswers(said));
        }
        next(typed, bid, answers, part);
        Div desks = new Div(typed, new ScanPages(messages, bid, desk.reading().pages(bid.tender(), bid.id())));
        desks.addClassName("evidence-desk");
        addClassName("whole-width");
        add(desks);
    }

    private void rows(Div typed, Shown shown, PaperAnswers answers, String part) {
        int there = Math.max(1, answers.rows(part));
        answers.asked(part, there).forEach(asked -> typed.add(entry(shown, asked)));
        if (part.equals(BidPart.Kind.PRICE.word())) {
            Div more = new Div();
            typed.add(more, buttons(new ActionButton(messages.say("bids.lines.more"), ActionButton.Kind.PLAIN, () -> {
                int next = there + 1 + (int) more.getChildren().count();
                if (next <= BidForm.MOST_LINES) {
                    Div row = new Div();
                    answers.asked(part, next).stream()
                            .filter(asked -> asked.path().segments().contains(String.valueOf(next)))
                            .forEach(asked -> row.add(entry(shown, asked)));
                    more.add(row);
                }
            })));
        }
    }

    private PaperEntry entry(Shown shown, PaperEntry.Asked asked) {
        return new PaperEntry(messages, desk.typing(), shown.bid(), asked);
    }

    private void next(Div typed, PaperBid bid, PaperAnswers answers, String part) {
        List<String> parts = answers.parts();
        int after = parts.indexOf(part) + 1;
        if (after < parts.size()) {
            typed.add(new Paragraph(new Anchor(
                    PaperNavigation.part(bid, parts.get(after)),
                    messages.say("bids.next", answers.title(parts.get(after))))));
        }
        typed.add(new Paragraph(new Anchor(PaperNavigation.bid(bid), messages.say("paper.back"))));
    }
}
