package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of entry on the style page, and a button that refuses them all. */
final class StyleEntries extends Div {

    private static final int SMALL = 1024 * 1024;

    private final transient Messages messages;
    private final ErrorSummary summary = new ErrorSummary();

    StyleEntries(Messages messages, LocalDate today) {
        this.messages = messages;
        List<FormField<?>> entries = List.of(
                line(),
                email(),
                password(),
                code(),
                number(),
                lines(),
                choice(),
                select(),
                tick(),
                date(today),
                file());
        entries.forEach(this::add);
        Div buttons = new Div(
                new ActionButton(say("style.entry.refuse"), ActionButton.Kind.MAIN, () -> refuse(entries)),
                new ActionButton(say("style.entry.accept"), ActionButton.Kind.PLAIN, () -> accept(entries)));
        buttons.addClassName("buttons");
        add(buttons);
    }

    ErrorSummary summary() {
        return summary;
    }

    private void refuse(List<FormField<?>> entries) {
        entries.forEach(formField -> formField.refuse(messages.say("style.entry.refused", formField.label())));
        summary.show(Stream.concat(
                        entries.stream()
                                .map(formField -> ErrorSummary.Problem.at(
                                        formField, messages.say("style.entry.refused", formField.label()))),
                        Stream.of(ErrorSummary.Problem.with(say("style.entry.refused-all"))))
                .toList());
    }

    private void accept(List<FormField<?>> entries) {
        entries.forEach(FormField::accept);
        summary.clear();
    }

    private FormField<?> line() {
        TextFormField name = new TextFormField(say("style.entry.name"))
                .hint(say("style.entry.name.hint"))
                .autocomplete("organization");
        name.onLeft(left -> name.saved(messages.say("style.entry.saved", left)));
        name.set(say("style.entry.name.value"));
        name.saved(say("style.entry.saved-at"));
        return name;
    }

    private FormField<?> email() {
        TextFormField email = new TextFormField(say("style.entry.email"))
                .type(TextFormField.Type.EMAIL)
                .autocomplete("email");
        email.optional();
        return email;
    }

    private FormField<?> password() {
        return new TextFormField(say("style.entry.password"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("new-password")
                .width(TextFormField.Width.MEDIUM);
    }

    private FormField<?> code() {
        return new TextFormField(say("style.entry.code"))
                .type(TextFormField.Type.CODE)
                .maxLength(6)
                .width(TextFormField.Width.SHORT);
    }

    private FormField<?> number() {
        return new TextFormField(say("style.entry.number"))
                .type(TextFormField.Type.NUMBER)
                .width(TextFormField.Width.SHORT);
    }

    private FormField<?> lines() {
        return new TextFormField(say("style.entry.lines"))
                .hint(say("style.entry.lines.hint"))
                .lines(5)
                .maxLength(500);
    }

    private FormField<?> choice() {
        return new ChoiceFormField<>(
                        say("style.entry.choice"),
                        List.of(
                                new ChoiceFormField.Option<>(
                                        1,
                                        say("style.entry.choice.cic"),
                                        Optional.of(say("style.entry.choice.cic.hint"))),
                                ChoiceFormField.Option.of(2, say("style.entry.choice.charity")),
                                ChoiceFormField.Option.of(3, say("style.entry.choice.company"))))
                .hint(say("style.entry.choice.hint"));
    }

    private FormField<?> select() {
        return new SelectFormField<>(
                say("style.entry.select"),
                List.of(
                        ChoiceFormField.Option.of(1, say("style.entry.select.north")),
                        ChoiceFormField.Option.of(2, say("style.entry.select.mid")),
                        ChoiceFormField.Option.of(3, say("style.entry.select.south"))));
    }

    private FormField<?> tick() {
        return new CheckboxFormField(say("style.entry.tick")).hint(say("style.entry.tick.hint"));
    }

    private FormField<?> date(LocalDate today) {
        return new DateFormField(say("style.entry.date"), today).hint(say("style.entry.date.hint"));
    }

    private String say(String what) {
        return messages.say(what);
    }

    private FormField<?> file() {
        return new FileFormField(say("style.entry.file"), ".xlsx", SMALL).hint(say("style.entry.file.hint"));
    }
}
