package org.evenhand.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * Shows how one figure came about: the reason, the arithmetic, everything that was read and where it stands, and the
 * rule.
 */
public final class Working extends Section {

    /**
     * Content of a working. The words are in the reader's language already; what the tender, the bid and the rule say
     * for themselves is in English.
     *
     * @param because what the rule says for itself
     * @param reasons why the panel gave the marks
     */
    public record Content(
            String heading,
            String result,
            Optional<String> because,
            Optional<String> arithmetic,
            List<Part> parts,
            List<Input> inputs,
            List<Quote> quotes,
            List<Reason> reasons,
            Rule rule) {}

    /** One share of the points, such as the embedded one. */
    public record Part(String name, String points) {}

    /** Something the rule read, and where it stands. */
    public record Input(String name, String value, String where) {}

    /** A page of one of the bid's documents, and the words relied on. */
    public record Quote(Optional<String> text, String where) {}

    /** Reason that the panel gave, and who gave it where it was one person. */
    public record Reason(Optional<String> who, String text) {}

    /** The rule that ran: its name, what it does in sentences, and its text. */
    public record Rule(String name, String said, String text) {}

    private final transient Messages messages;

    /** A working under a heading of the third level. */
    public Working(Messages messages, Content content) {
        this.messages = messages;
        addClassName("working-line");
        add(messages.inEnglish(new H3(content.heading())), new Paragraph(content.result()));
        content.because().ifPresent(because -> add(because(because)));
        content.arithmetic().ifPresent(arithmetic -> add(arithmetic(arithmetic)));
        if (!content.parts().isEmpty()) {
            add(parts(content.parts()));
        }
        if (!content.reasons().isEmpty()) {
            add(new H4(messages.say("working.reasons")));
            content.reasons().forEach(reason -> add(reason(reason)));
        }
        if (!content.quotes().isEmpty()) {
            add(new H4(messages.say("working.evidence")));
            content.quotes().forEach(quote -> add(quote(quote)));
        }
        if (!content.inputs().isEmpty()) {
            add(new H4(messages.say("working.inputs")), inputs(content.inputs()));
        }
        rule(content.rule());
    }

    private Paragraph because(String because) {
        Paragraph reason = new Paragraph(messages.inEnglish(new Span(because)));
        reason.addClassName("working-because");
        return reason;
    }

    private Paragraph arithmetic(String arithmetic) {
        Paragraph line = new Paragraph(
                new Span(messages.say("working.arithmetic") + " "), messages.inEnglish(new Code(arithmetic)));
        line.addClassName("working-arithmetic");
        return line;
    }

    private Paragraph reason(Reason reason) {
        Paragraph said = new Paragraph();
        reason.who().ifPresent(who -> said.add(new Span(who + " ")));
        said.add(messages.inEnglish(new Span(reason.text())));
        return said;
    }

    private static DescriptionList parts(List<Part> parts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("working-parts");
        parts.forEach(part ->
                list.add(new DescriptionList.Term(part.name()), new DescriptionList.Description(part.points())));
        return list;
    }

    private static DescriptionList inputs(List<Input> inputs) {
        DescriptionList list = new DescriptionList();
        list.addClassName("working-inputs");
        inputs.forEach(input -> {
            Span where = new Span(input.where());
            where.addClassName("source-line");
            list.add(
                    new DescriptionList.Term(input.name()),
                    new DescriptionList.Description(new Span(input.value()), new Span(" "), where));
        });
        return list;
    }

    private Div quote(Quote quote) {
        Div figure = new Div();
        figure.addClassName("working-quote");
        quote.text().ifPresent(text -> figure.add(messages.inEnglish(new BlockQuote(text))));
        Paragraph source = new Paragraph(quote.where());
        source.addClassName("source-line");
        figure.add(source);
        return figure;
    }

    private void rule(Rule rule) {
        Pre text = new Pre();
        text.add(new Code(rule.text()));
        add(
                new H4(messages.say("working.rule")),
                messages.inEnglish(new Paragraph(rule.name())),
                new Paragraph(rule.said()),
                new NativeDetails(messages.say("working.drl"), messages.inEnglish(text)));
    }

    @Tag("blockquote")
    private static final class BlockQuote extends HtmlContainer {
        BlockQuote(String text) {
            setText(text);
        }
    }
}
