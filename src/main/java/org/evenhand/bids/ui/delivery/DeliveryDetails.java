package org.evenhand.bids.ui.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Entries for the quarters, or years, of a contract with their sum; folded away as long as nobody needs them. */
public final class DeliveryDetails extends NativeDetails {

    private final Paragraph sum = new Paragraph();

    /** Entries under a heading that names the measure. */
    public DeliveryDetails(String heading, String why, List<? extends Component> entries, boolean open) {
        super(heading);
        Div rows = new Div();
        rows.addClassName("bids-periods");
        entries.forEach(rows::add);
        Div group = new Div(new Paragraph(why), rows, sum);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        setContent(group);
        setOpen(open);
    }

    /** Says what they add up to. */
    public void say(String text) {
        sum.setText(text);
    }
}
