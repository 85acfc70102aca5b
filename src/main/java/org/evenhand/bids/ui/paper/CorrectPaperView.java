package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;

/** Page on which it is corrected how a bid came on paper. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.FACTS, layout = Shell.class)
class CorrectPaperView extends PaperPage {

    CorrectPaperView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shown shown = shown(event);
        PaperBid bid = shown.bid();
        if (!isTyped(shown)) {
            throw new NotFoundException();
        }
        begin(messages.say("paper.correct"));
        trail(
                shown.published(),
                Optional.of(bid),
                Optional.of(new Breadcrumbs.Stop(PaperNavigation.facts(bid), messages.say("paper.correct"))));
        add(new Paragraph(messages.say("paper.correct.intro")));
        PaperFactsForm form = new PaperFactsForm(
                this, shown.published().content(), desk.clock().now());
        form.set(bid.lot(), bid.facts());
        add(buttons(new ActionButton(messages.say("paper.correct.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            form.facts()
                    .ifPresent(facts -> done(
                            desk.typing().correct(bid.tender(), bid.id(), form.lot(), facts),
                            any -> PaperNavigation.bid(bid)));
        })));
    }
}
