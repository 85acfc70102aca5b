package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.notices.interest.InterestRefusal;
import org.evenhand.notices.interest.OwnInterest;
import org.evenhand.notices.interest.PartnerListing;
import org.evenhand.notices.interest.RegisteringInterest;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TenderId;

/** Forms with which a provider marks that it may bid, and looks for partners. */
final class InterestPart extends Div {

    /** The field with the name that everybody reads. */
    static final String NAME = "name";

    /** The field with the words that everybody reads. */
    static final String WORDS = "words";

    private static final int LINES = 5;

    /** Words that were written and not kept, and why. */
    record Written(String name, String words, InterestRefusal why) {

        /** What is wrong, by fields; nothing where no field is to blame. */
        Map<String, String> problems(Messages messages) {
            String said = said(messages, why);
            return switch (why) {
                case NO_NAME -> Map.of(NAME, said);
                case NO_WORDS, WORDS_TOO_LONG -> Map.of(WORDS, said);
                case CLOSED, NOT_REGISTERED -> Map.of();
            };
        }
    }

    private final transient Messages messages;
    private final transient TenderId tender;
    private final transient OwnInterest mine;

    /**
     * The forms.
     *
     * @param organisation for which the reader speaks
     * @param isOpen whether the tender takes bids
     */
    InterestPart(
            Messages messages,
            TenderId tender,
            OwnInterest mine,
            String organisation,
            boolean isOpen,
            Optional<Written> written) {
        this.messages = messages;
        this.tender = tender;
        this.mine = mine;
        add(
                new Paragraph(
                        messages.say(mine.isRegistered() ? "worth.interest.is" : "worth.interest.why", organisation)),
                new Paragraph(messages.say("worth.interest.private")));
        if (mine.isRegistered() || isOpen) {
            add(form(
                    NoticesNavigation.interest(tender),
                    !mine.isRegistered(),
                    mine.isRegistered() ? "worth.interest.withdraw" : "worth.interest.register"));
        }
        if (mine.isRegistered()) {
            add(partners(organisation, isOpen, written));
        }
    }

    static String said(Messages messages, InterestRefusal why) {
        return messages.say(
                "worth.refused." + why.word(), messages.number(BigDecimal.valueOf(RegisteringInterest.LONGEST_WORDS)));
    }

    private Component partners(String organisation, boolean isOpen, Optional<Written> written) {
        Div part =
                new Div(new H3(messages.say("worth.partners")), new Paragraph(messages.say("worth.partners.public")));
        if (isOpen) {
            part.add(listing(organisation, written));
        }
        if (mine.listing().isPresent()) {
            part.add(form(NoticesNavigation.partners(tender), false, "worth.partners.remove"));
        }
        return part;
    }

    private PlainForm listing(String organisation, Optional<Written> written) {
        Map<String, String> problems =
                written.map(one -> one.problems(messages)).orElse(Map.of());
        PlainField name = PlainField.line(
                messages,
                NAME,
                messages.say("worth.partners.name"),
                written.map(Written::name)
                        .or(() -> mine.listing().map(PartnerListing::name))
                        .orElse(organisation));
        PlainField words = PlainField.lines(
                        messages,
                        WORDS,
                        messages.say("worth.partners.words"),
                        written.map(Written::words)
                                .or(() -> mine.listing().map(PartnerListing::words))
                                .orElse(""),
                        LINES)
                .hint(messages.say("worth.partners.words.hint"));
        Optional.ofNullable(problems.get(NAME)).ifPresent(name::refuse);
        Optional.ofNullable(problems.get(WORDS)).ifPresent(words::refuse);
        PlainForm form = new PlainForm(NoticesNavigation.partners(tender));
        form.hidden(NoticesNavigation.WANTED, String.valueOf(true));
        form.add(
                name,
                words,
                ActionButton.submit(
                        messages.say(mine.listing().isPresent() ? "worth.partners.change" : "worth.partners.show"),
                        ActionButton.Kind.PLAIN));
        return form;
    }

    private PlainForm form(String address, boolean wanted, String act) {
        PlainForm form = new PlainForm(address);
        form.hidden(NoticesNavigation.WANTED, String.valueOf(wanted));
        form.add(ActionButton.submit(messages.say(act), wanted ? ActionButton.Kind.MAIN : ActionButton.Kind.PLAIN));
        return form;
    }
}
