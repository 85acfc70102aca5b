package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.ui.BidsNavigation;
import org.evenhand.design.Messages;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.words.LocalisedMessages;

/** Rows of fields in which partners are named, and in which their shares are. */
public final class PartnerFields {

    private PartnerFields() {}

    /**
     * The fields of one row, which all have the place of the first but for its end.
     *
     * @param label what the row is called
     * @param entry draws a field at a place
     */
    public static Div row(
            BidForm form, BidField first, int row, String label, BiFunction<BidField, FieldPath, Component> entry) {
        Div fields = new Div();
        fields.addClassName("evidence-document");
        fields.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        form.of(first.part()).stream()
                .filter(field -> BidPartners.isOf(field) && field.of().equals(first.of()))
                .forEach(field -> fields.add(entry.apply(field, field.path().numbered(row))));
        return fields;
    }

    /** What the shares in a measure are called. */
    public static String title(Messages messages, BidField first) {
        return messages.say("bids.shares", LocalisedMessages.plain(first.of()));
    }

    /** The heading of the shares in a measure. */
    public static List<Component> heading(Messages messages, BidField first) {
        return List.of(new H2(title(messages, first)), new Paragraph(messages.say("bids.shares.why")));
    }

    /** The way to where partners are asked. */
    public static Paragraph ask(Messages messages, BidReference bid) {
        return new Paragraph(new Anchor(BidsNavigation.partners(bid), messages.say("partners.ask.link")));
    }
}
