package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.PartnerAnswer;
import org.evenhand.bids.partners.PartnerLog;
import org.evenhand.bids.partners.PartnerLog.Standing;
import org.evenhand.bids.partners.PartnerStatement;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.design.Messages;
import org.evenhand.receipts.BidFile;
import org.evenhand.shared.words.LocalisedMessages;

/** Words for what partners are asked to confirm, and for what they said. */
public record PartnerWords(Messages messages) {

    /** What one statement is about. */
    String title(PartnerStatement statement) {
        return statement.isOfShare()
                ? messages.say("partners.share", statement.says(PartnerStatement.CRITERION))
                : messages.say("partners.part");
    }

    /** Everything that a statement says. */
    CheckAnswers facts(PartnerStatement statement) {
        List<Answer> facts = new ArrayList<>();
        if (statement.isOfShare()) {
            line(facts, "partners.fact.question", statement.says(PartnerStatement.QUESTION));
            line(facts, "partners.fact.measure", LocalisedMessages.plain(statement.says(PartnerStatement.MEASURE)));
            figure(facts, "partners.fact.embedded", statement.says(PartnerStatement.EMBEDDED));
            figure(facts, "partners.fact.additional", statement.says(PartnerStatement.ADDITIONAL));
        } else {
            line(facts, "partners.fact.name", statement.says(PartnerStatement.NAME));
            line(facts, "partners.fact.number", statement.says(PartnerStatement.NUMBER));
            String role = statement.says(PartnerStatement.ROLE);
            line(facts, "partners.fact.role", role.isEmpty() ? "" : messages.say("bids.partner-role." + role));
            String covered = statement.says(PartnerStatement.COVERED);
            line(facts, "partners.fact.covered", covered.isEmpty() ? "" : messages.say("answer." + covered));
        }
        line(facts, "partners.fact.work", statement.says(PartnerStatement.WORK));
        return new CheckAnswers(messages, facts);
    }

    private void line(List<Answer> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Answer(messages.say(key), text, Optional.empty()));
        }
    }

    private void figure(List<Answer> facts, String key, String figure) {
        line(facts, key, figure.isEmpty() ? "" : messages.number(new BigDecimal(figure)));
    }

    /** A statement in one line. */
    String line(PartnerStatement statement) {
        return statement.isOfShare()
                ? line(
                        statement.says(PartnerStatement.NAME),
                        LocalisedMessages.plain(statement.says(PartnerStatement.MEASURE)),
                        amount(statement.says(PartnerStatement.EMBEDDED)),
                        amount(statement.says(PartnerStatement.ADDITIONAL)))
                : messages.say("partners.line.part", statement.says(PartnerStatement.NAME));
    }

    private static BigDecimal amount(String figure) {
        return figure.isEmpty() ? BigDecimal.ZERO : new BigDecimal(figure);
    }

    private String line(String name, String measure, BigDecimal embedded, BigDecimal additional) {
        return messages.say(
                "partners.line.share", name, measure, messages.number(embedded), messages.number(additional));
    }

    /** How a statement stands. */
    String said(Standing standing, Optional<PartnerAnswer> answer) {
        String key = "partners.standing." + standing.word();
        return answer.filter(any -> standing != Standing.OPEN)
                .map(one -> messages.say(key, one.name(), messages.moment(one.at()), one.why()))
                .orElseGet(() -> messages.say("partners.standing.open"));
    }

    /** How everything stands that partners of a draft are asked to confirm. */
    public Component standing(DraftBid draft, BidForm form) {
        PartnerLog log = draft.partnerLog();
        UnorderedList list = new UnorderedList();
        PartnerStatement.of(draft.reference(), form, draft.partners(form))
                .forEach(statement ->
                        list.add(item(line(statement), said(log.standing(statement), log.answer(statement)))));
        return list;
    }

    private static ListItem item(String what, String said) {
        return new ListItem(new Paragraph(what), new Paragraph(said));
    }

    /** What partners of an opened bid confirmed, and what is left out as they did not. */
    public Component opened(SealedContent content) {
        UnorderedList list = new UnorderedList();
        BidPartners partners = content.partners();
        partners.partners().values().stream()
                .filter(BidPartners.Partner::isNamed)
                .forEach(partner -> {
                    list.add(item(
                            messages.say("partners.line.part", partner.name()),
                            confirmed(content.confirmed(partner), "partners.opened.part-open")));
                    partners.shares().stream()
                            .filter(share -> share.partner() == partner.row())
                            .forEach(share -> list.add(item(
                                    line(
                                            partner.name(),
                                            LocalisedMessages.plain(share.measure()),
                                            share.embedded(),
                                            share.additional()),
                                    confirmed(content.confirmed(share), "partners.opened.share-open"))));
                });
        return list;
    }

    private String confirmed(Optional<BidFile.Confirmation> confirmation, String open) {
        return confirmation
                .map(one -> one.organisation().isEmpty()
                        ? messages.say(
                                "partners.opened.link",
                                one.by(),
                                one.address(),
                                messages.moment(Instant.parse(one.at())))
                        : messages.say(
                                "partners.opened.account",
                                one.by(),
                                one.organisation(),
                                messages.moment(Instant.parse(one.at()))))
                .orElseGet(() -> messages.say(open));
    }
}
