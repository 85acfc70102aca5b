package org.evenhand.notices.ui.following;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainProblems;
import org.evenhand.notices.following.FollowingByEmail.Wish;
import org.springframework.http.HttpStatus;

/** Pages of a form that asks for an e-mail address to write to. */
final class FollowForm {

    /** The field of the address. */
    static final String EMAIL = "email";

    private final Messages messages;
    private final String heading;
    private final Component intro;
    private final PlainForm form;
    private final Component back;

    /**
     * The form.
     *
     * @param intro what is written about, and when
     * @param form where it is sent, with what else is sent
     * @param back the way back to what it is about
     */
    FollowForm(Messages messages, String heading, Component intro, PlainForm form, Component back) {
        this.messages = messages;
        this.heading = heading;
        this.intro = intro;
        this.form = form;
        this.back = back;
    }

    /** The page with the empty form. */
    PlainPage asked() {
        return new PlainPage(heading, content("", Optional.empty())).asPersonal();
    }

    /** The page that says why nothing was sent, with what was written. */
    PlainPage refused(Wish why, String written) {
        String problem = messages.say(why == Wish.LATER ? "follow.later" : "follow.no-address");
        return new PlainPage(messages.say("errors.title", heading), content(written, Optional.of(problem)))
                .with(HttpStatus.UNPROCESSABLE_CONTENT)
                .asPersonal();
    }

    /** The page for when no letter can be sent: it leads to the feed. */
    PlainPage impossible(String feed) {
        return PlainPage.headed(
                        heading,
                        new Paragraph(
                                new Span(messages.say("follow.impossible") + " "),
                                new Anchor(feed, messages.say("public.feed"))),
                        back)
                .asPersonal();
    }

    private Div content(String written, Optional<String> problem) {
        Div content = new Div();
        problem.ifPresent(text -> content.add(new PlainProblems(messages, Map.of(EMAIL, text))));
        content.addClassName("reading");
        PlainField email = PlainField.line(messages, EMAIL, messages.say("follow.email"), written)
                .email()
                .hint(messages.say("follow.email.hint"));
        problem.ifPresent(email::refuse);
        form.add(email, ActionButton.submit(messages.say("follow.act")));
        content.add(new H1(heading), intro, form, back);
        return content;
    }
}
