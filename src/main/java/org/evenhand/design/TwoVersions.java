package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Two versions of one thing that two people changed at the same time, side by side, and the ways out. */
public final class TwoVersions extends Section {

    /** One thing that differs. */
    public record Difference(String what, String mine, String theirs) {}

    /**
     * Shows what differs. It takes the focus, because it stands in the way of what the reader meant to do.
     *
     * @param theirsBy who saved the other version
     * @param theirsAt when, as a reader writes it
     * @param waysOut buttons that keep the one or the other
     */
    public TwoVersions(String theirsBy, String theirsAt, List<Difference> differences, ActionButton... waysOut) {
        Messages messages = Messages.here();
        addClassName("two-versions");
        H2 heading = new H2(messages.say("two-versions.heading", theirsBy, theirsAt));
        heading.setId(Ids.next("two-versions"));
        ScoreTable table = new ScoreTable(
                messages.say("two-versions.caption"),
                List.of(
                        new ScoreTable.Column(messages.say("two-versions.what"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("two-versions.mine"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("two-versions.theirs", theirsBy), ScoreTable.Kind.WORDS)));
        differences.forEach(difference -> table.row(
                ScoreTable.plain(difference.what()),
                ScoreTable.plain(difference.mine()),
                ScoreTable.plain(difference.theirs())));
        Div room = new Div(table);
        room.addClassName("wide-table");
        Div buttons = new Div(waysOut);
        buttons.addClassName("buttons");
        add(heading, new Paragraph(messages.say("two-versions.why")), room, buttons);
        Focus.on(heading);
    }
}
