package org.evenhand.bids.ui.paper;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.bids.paper.PaperFacts;
import org.evenhand.bids.paper.TypingPaperBids;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.shared.Days;

/** Fields for how a bid came on paper. */
final class PaperFactsForm {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?");
    private static final int LINES = 4;

    private final FormPage page;
    private final Messages messages;
    private final Optional<SelectFormField<String>> lot;
    private final TextFormField provider;
    private final TextFormField number;
    private final DateFormField day;
    private final TextFormField time;
    private final TextFormField receiver;
    private final ChoiceFormField<Boolean> intact;
    private final TextFormField note;

    /**
     * Empty fields on a page.
     *
     * @param now when the page is drawn
     */
    PaperFactsForm(FormPage page, PublishedContent content, Instant now) {
        this.page = page;
        this.messages = page.words();
        lot = content.isDivided() ? Optional.of(page.ask(lots(content))) : Optional.empty();
        provider =
                page.ask(new TextFormField(messages.say("paper.provider")).hint(messages.say("paper.provider.hint")));
        number = page.ask(new TextFormField(messages.say("paper.number")).hint(messages.say("paper.number.hint")));
        number.optional();
        day = page.ask(new DateFormField(messages.say("paper.day"), Days.of(now)));
        time = page.ask(new TextFormField(messages.say("paper.time"))
                .hint(messages.say("paper.time.hint"))
                .width(TextFormField.Width.SHORT));
        receiver =
                page.ask(new TextFormField(messages.say("paper.receiver")).hint(messages.say("paper.receiver.hint")));
        intact = page.ask(new ChoiceFormField<>(
                messages.say("paper.intact"),
                List.of(
                        ChoiceFormField.Option.of(true, messages.opening(messages.say("answer.yes"))),
                        ChoiceFormField.Option.of(false, messages.opening(messages.say("answer.no"))))));
        note = page.ask(new TextFormField(messages.say("paper.note")).hint(messages.say("paper.note.hint")));
        note.lines(LINES);
        note.maxLength(TypingPaperBids.LONGEST_NOTE);
    }

    private SelectFormField<String> lots(PublishedContent content) {
        return new SelectFormField<>(
                messages.say("paper.lot"),
                content.lots().stream()
                        .map(one -> ChoiceFormField.Option.of(
                                one.id(), one.publication().lot().orElse(one.id())))
                        .toList());
    }

    /** Shows what is known. */
    void set(String chosen, PaperFacts facts) {
        lot.ifPresent(field -> field.set(Optional.of(chosen)));
        provider.set(facts.provider());
        number.set(facts.number());
        day.set(Optional.of(Days.of(facts.received())));
        time.set(facts.received().atZone(Days.HERE).toLocalTime().toString());
        receiver.set(facts.receiver());
        intact.set(Optional.of(facts.intact()));
        note.set(facts.note());
    }

    /** The lot; empty where the contract is not divided. */
    String lot() {
        return lot.flatMap(SelectFormField::value).orElse("");
    }

    /** What was filled in; empty where something cannot be read, which is said at its field. */
    Optional<PaperFacts> facts() {
        Optional<LocalDate> on = day.value();
        Optional<LocalTime> at = time();
        Optional<Boolean> whole = intact.value();
        if (on.isEmpty()) {
            page.refuse(day, messages.say("paper.day.missing"));
        }
        if (at.isEmpty()) {
            page.refuse(time, messages.say("paper.time.missing"));
        }
        if (whole.isEmpty()) {
            page.refuse(intact, messages.say("paper.intact.missing"));
        }
        return on.flatMap(date -> at.flatMap(moment -> whole.map(so -> new PaperFacts(
                provider.value(),
                number.value(),
                date.atTime(moment).atZone(Days.HERE).toInstant(),
                receiver.value(),
                so,
                note.value()))));
    }

    private Optional<LocalTime> time() {
        Matcher typed = TIME.matcher(time.value().strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(typed.group(1)),
                    Integer.parseInt(typed.group(2)),
                    Optional.ofNullable(typed.group(3)).map(Integer::valueOf).orElse(0)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
