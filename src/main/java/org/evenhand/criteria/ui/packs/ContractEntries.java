package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.criteria.Figures;
import org.evenhand.design.ContractDoubt;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.TextFormField;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;

/** Fields for the size of the reader's contract, so that targets can be told for it. It is kept nowhere. */
final class ContractEntries extends Div {

    private static final String USUAL_VALUE = "500000";
    private static final String NONE = "0";

    private final transient Messages messages = Messages.here();
    private final TextFormField value = entry("contract.value", USUAL_VALUE, Figures.value());
    private final TextFormField years = entry("contract.years", "3", Figures.years());
    private final TextFormField fte = entry("contract.fte", "10", Figures.staff());
    private final Div doubt = new Div();
    private final transient Consumer<ContractSize> changed;

    ContractEntries(Consumer<ContractSize> changed) {
        this.changed = changed;
        value.hint(messages.say("contract.value.hint"));
        fte.hint(messages.say("contract.fte.hint"));
        add(
                new H2(messages.say("contract.heading")),
                new Paragraph(messages.say("contract.why")),
                value,
                doubt,
                years,
                fte);
    }

    private TextFormField entry(String key, String usual, FigureForm form) {
        TextFormField entry = new TextFormField(Messages.here().say(key));
        entry.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
        entry.set(usual);
        entry.onLeft(text -> left(entry, form));
        return entry;
    }

    private void left(TextFormField entry, FigureForm form) {
        Optional<FigureReading.Refused> refused = form.read(
                        entry.value().isBlank() && entry == value ? NONE : entry.value())
                .refusal();
        entry.accept();
        doubt.removeAll();
        ContractDoubt.of(messages, value.value())
                .ifPresent(question -> doubt.add(new Note(Note.Kind.WARNING, question)));
        changed.accept(size());
        if (refused.isPresent()) {
            entry.refuse(messages.refusal(refused.get()));
        } else {
            entry.saved(messages.say("contract.told"));
        }
    }

    /** The contract as it stands; what cannot be read counts as not said, and a value as the usual one. */
    ContractSize size() {
        return new ContractSize(
                new Money(Figures.value().kept(value.value()).orElse(new BigDecimal(USUAL_VALUE))),
                "GBP",
                Figures.years().kept(years.value()).map(Quantity::new),
                Figures.staff().kept(fte.value()).map(Quantity::new));
    }
}
