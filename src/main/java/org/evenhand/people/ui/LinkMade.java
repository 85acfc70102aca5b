package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.people.accounts.LinkDelivery;

/** Says that a link is on its way, or shows it to be handed over. */
final class LinkMade extends Div {

    LinkMade(Messages messages, LinkDelivery linkDelivery) {
        switch (linkDelivery) {
            case LinkDelivery.ByMail mail -> add(new Note(Note.Kind.SUCCESS, messages.say("link.by-mail", mail.to())));
            case LinkDelivery.AwaitsSecond waits -> add(new Note(Note.Kind.INFO, messages.say("link.awaits-second")));
            case LinkDelivery.ByHand hand -> {
                Code link = new Code(hand.link());
                link.addClassName("link-to-hand-over");
                add(
                        new Note(Note.Kind.WARNING, messages.say("link.by-hand")),
                        new Paragraph(link),
                        new Paragraph(messages.say("link.by-hand.once")));
            }
        }
    }
}
