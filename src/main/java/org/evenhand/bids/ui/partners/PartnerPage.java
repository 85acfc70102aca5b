package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bids.partners.AskedOfPartner;
import org.evenhand.bids.partners.AskedOfPartner.Item;
import org.evenhand.bids.partners.PartnerRefusal;
import org.evenhand.bids.partners.PartnerReply;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainChoice;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainProblems;

/** Page behind the link in a letter to a partner: what names it, and a form with the answers. */
final class PartnerPage {

    static final String NAME = "name";

    private static final String ANSWER = "answer-";
    private static final String WHY = "why-";
    private static final String KEY = "statement-";
    private static final String DIGEST = "shown-";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST_NAME = 150;

    /** No bid has as many statements about one partner. */
    private static final int MOST = 500;

    private final Messages messages;
    private final PartnerWords said;

    PartnerPage(Messages messages) {
        this.messages = messages;
        this.said = new PartnerWords(messages);
    }

    /** Where a link leads that is none, or none any more: which of the two, and why, is not said. */
    PlainPage gone() {
        return PlainPage.headed(messages.say("partners.gone.heading"), new Paragraph(messages.say("partners.gone")))
                .asPersonal();
    }

    /** What somebody is led to who answered everything. */
    PlainPage done() {
        return PlainPage.headed(
                        messages.say("partners.done.heading"),
                        new Paragraph(messages.say("partners.answer.done")),
                        new Paragraph(messages.say("partners.done.letter")))
                .asPersonal();
    }

    /** The form as it is first shown. */
    PlainPage asked(String token, AskedOfPartner asked) {
        return page(token, asked, Map.of(), Optional.empty());
    }

    /** The form with what was sent, and why that was not taken. */
    PlainPage refused(String token, AskedOfPartner asked, Map<String, String> sent, PartnerRefusal why) {
        return page(token, asked, sent, Optional.of(why));
    }

    /** What was sent, as replies. */
    static List<PartnerReply> replies(Map<String, String> sent) {
        List<PartnerReply> replies = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String answer = of(sent, ANSWER + i);
            if (answer.equals(YES) || answer.equals(NO)) {
                replies.add(new PartnerReply(
                        of(sent, KEY + i), of(sent, DIGEST + i), answer.equals(YES), of(sent, WHY + i)));
            }
        }
        return replies;
    }

    private static String of(Map<String, String> sent, String name) {
        return Optional.ofNullable(sent.get(name)).orElse("");
    }

    private PlainPage page(String token, AskedOfPartner asked, Map<String, String> sent, Optional<PartnerRefusal> why) {
        List<Component> pieces = new ArrayList<>();
        pieces.add(new Paragraph(messages.say("partners.answer.intro", asked.provider(), asked.title())));
        pieces.add(new Paragraph(messages.say("partners.asked.until", messages.moment(asked.deadline()))));
        pieces.add(new Paragraph(messages.say("partners.answer.only")));
        PlainForm form = new PlainForm(PartnersNavigation.link(token));
        for (int i = 0; i < asked.items().size(); i++) {
            Item item = asked.items().get(i);
            form.add(statement(item, i, sent, why));
            form.hidden(KEY + i, item.statement().key())
                    .hidden(DIGEST + i, item.statement().digest().hex());
        }
        PlainField name = PlainField.line(
                        messages,
                        NAME,
                        messages.say("partners.answer.name"),
                        sent.isEmpty() ? asked.partner().person() : of(sent, NAME))
                .atMost(LONGEST_NAME)
                .autocomplete("name");
        form.add(why.filter(PartnerRefusal.NO_NAME::equals).isPresent() ? name.refuse(reason(why)) : name);
        form.add(ActionButton.submit(messages.say("partners.answer.act")));
        pieces.add(form);
        why.ifPresent(one -> pieces.addFirst(new PlainProblems(messages, problems(one, sent))));
        return PlainPage.headed(
                        messages.say("partners.answer.heading", asked.provider()), pieces.toArray(Component[]::new))
                .asPersonal();
    }

    private Component[] statement(Item item, int i, Map<String, String> sent, Optional<PartnerRefusal> why) {
        // What was changed meanwhile is answered anew.
        boolean same = of(sent, DIGEST + i).equals(item.statement().digest().hex());
        String chosen = same ? of(sent, ANSWER + i) : "";
        PlainField reason = PlainField.lines(
                        messages,
                        WHY + i,
                        messages.say("partners.answer.why", said.title(item.statement())),
                        same ? of(sent, WHY + i) : "",
                        AnswerView.REASON_LINES)
                .atMost(AnswerView.LONGEST_REASON)
                .optional();
        boolean missing = chosen.equals(NO)
                && of(sent, WHY + i).isBlank()
                && why.filter(PartnerRefusal.NO_REASON::equals).isPresent();
        return new Component[] {
            new H2(said.title(item.statement())),
            said.facts(item.statement()),
            new Paragraph(said.said(item.standing(), item.answer())),
            new PlainChoice(
                    ANSWER + i,
                    messages.say("partners.answer.is-it-so", said.title(item.statement())),
                    List.of(
                            Option.of(YES, messages.say("partners.answer.confirm")),
                            Option.of(NO, messages.say("partners.answer.refuse"))),
                    chosen),
            missing ? reason.refuse(reason(why)) : reason
        };
    }

    private String reason(Optional<PartnerRefusal> why) {
        return why.map(messages::reason).orElse("");
    }

    /** What is wrong, by the field at which it is put right. */
    private Map<String, String> problems(PartnerRefusal why, Map<String, String> sent) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (why == PartnerRefusal.NO_REASON) {
            for (int i = 0; i < MOST; i++) {
                if (of(sent, ANSWER + i).equals(NO) && of(sent, WHY + i).isBlank()) {
                    problems.put(WHY + i, messages.reason(why));
                }
            }
        }
        if (problems.isEmpty()) {
            problems.put(why == PartnerRefusal.NO_NAME ? NAME : ANSWER + 0, messages.reason(why));
        }
        return problems;
    }
}
