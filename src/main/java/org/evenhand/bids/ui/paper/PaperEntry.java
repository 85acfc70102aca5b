package org.evenhand.bids.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.TypingPaperBids;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.FieldPath;

/** One answer of a bid on paper, as it is typed. */
final class PaperEntry extends AutosaveField {

    /** As many choices stand as radio buttons; more are a list. */
    private static final int MOST_BUTTONS = 6;

    private static final int LINE = 400;
    private static final int WORDS = 4_000;
    private static final int LINES_OF_WORDS = 4;
    private static final int LINES_OF_AN_ANSWER = 10;

    /**
     * Question on paper.
     *
     * @param part its name
     * @param choices the codes to choose from; none where the answer is free
     * @param words what a kept answer is called
     */
    record Asked(
            String part,
            FieldPath path,
            AnswerField field,
            List<String> choices,
            String label,
            UnaryOperator<String> words) {}

    private final transient TypingPaperBids typing;
    private final transient PaperBid bid;
    private final transient Asked asked;

    PaperEntry(Messages messages, TypingPaperBids typing, PaperBid bid, Asked asked) {
        super(messages, idOf(asked.part(), asked.path()), bid.says(asked.part(), asked.path()));
        this.typing = typing;
        this.bid = bid;
        this.asked = asked;
        setId(idOf(asked.part(), asked.path()));
        if (asked.choices().isEmpty()) {
            text();
        } else {
            choose();
        }
    }

    /** The id of an entry on its page. */
    static String idOf(String part, FieldPath path) {
        return part + "-" + path.value().replace('/', '-');
    }

    private void text() {
        TextFormField text = new TextFormField(asked.label());
        if (asked.field().type() == AnswerField.Type.FIGURE) {
            text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
        } else {
            int longest = asked.field().longest();
            text.lines(longest <= LINE ? 1 : longest <= WORDS ? LINES_OF_WORDS : LINES_OF_AN_ANSWER);
            text.maxLength(longest);
        }
        said().ifPresent(text::hint);
        show(text);
    }

    /** A choice, and that nothing is chosen. */
    private void choose() {
        List<ChoiceFormField.Option<String>> options = asked.choices().stream()
                .map(code -> ChoiceFormField.Option.of(code, asked.words().apply(code)))
                .toList();
        if (options.size() > MOST_BUTTONS || options.size() == 1) {
            SelectFormField<String> list = new SelectFormField<>(asked.label(), options);
            list.none(messages.say("paper.nothing-chosen"));
            said().ifPresent(list::hint);
            show(list);
        } else {
            ChoiceFormField<String> buttons = new ChoiceFormField<>(asked.label(), options);
            said().ifPresent(buttons::hint);
            show(buttons);
        }
    }

    /** Who typed it last, or said that nothing stands there on paper. */
    private Optional<String> said() {
        return bid.typed(asked.part(), asked.path())
                .map(typed -> messages.say(
                        typed.leftEmpty() ? "paper.left-empty.by" : "paper.typed.by",
                        typed.by().name(),
                        messages.moment(typed.by().at())));
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(typing.answer(bid.tender(), bid.id(), asked.part(), asked.path(), before, written));
    }

    @Override
    protected String label() {
        return asked.label();
    }

    @Override
    protected String shown(String value) {
        return value.isEmpty() ? "" : asked.words().apply(value);
    }
}
