package org.evenhand.questions.ui;

import org.evenhand.design.AutosaveField;
import org.evenhand.design.Messages;
import org.evenhand.design.TextFormField;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.DraftPart;
import org.evenhand.questions.clarification.Question;
import org.evenhand.shared.TenderId;

/** Field for what is published of a question: its words, or the answer. Kept as it is left, and published by another act. */
final class DraftEntry extends AutosaveField {

    private static final int LINES = 5;

    private final transient AnsweringQuestions answering;
    private final transient TenderId tender;
    private final int number;
    private final DraftPart part;

    DraftEntry(Messages messages, AnsweringQuestions answering, Question question, DraftPart part) {
        super(
                messages,
                question.number() + "-" + key(part),
                part == DraftPart.SHOWN ? question.shown() : question.answer());
        this.answering = answering;
        this.tender = question.tender();
        this.number = question.number();
        this.part = part;
        TextFormField text = new TextFormField(label()).lines(LINES);
        text.hint(messages.say("questions." + key(part) + ".hint"));
        show(text);
    }

    private static String key(DraftPart part) {
        return part == DraftPart.SHOWN ? "shown" : "draft";
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(answering.write(tender, number, part, before, written));
    }

    @Override
    protected String label() {
        return messages.say("questions." + key(part) + ".label");
    }

    @Override
    protected String shown(String value) {
        return value;
    }
}
