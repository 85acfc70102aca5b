package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.design.LiveRegion;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.readiness.ReadinessIssue;

/** Points of a draft, each a link to where it can be put right. */
public final class PointList extends Div {

    private final transient DraftWords said;
    private String counted = "";

    PointList(DraftWords said) {
        this.said = said;
    }

    /** What a chapter lacks, and what is worth a thought; nothing that is typed elsewhere on the page is touched. */
    void show(DraftTender tender, List<ReadinessIssue> missing, List<ReadinessIssue> advice) {
        removeAll();
        Paragraph count = new Paragraph(said.words().say("draft.missing.count", missing.size()));
        count.addClassName("strong");
        if (!count.getText().equals(counted)) {
            counted = count.getText();
            LiveRegion.say(this, counted);
        }
        add(new H2(said.words().say("draft.missing.here")), count);
        if (!missing.isEmpty()) {
            add(list(said, tender, missing));
        }
        if (!advice.isEmpty()) {
            add(new H2(said.words().say("draft.advice")), list(said, tender, advice));
        }
    }

    public static UnorderedList list(DraftWords said, DraftTender tender, List<ReadinessIssue> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(readinessIssue -> list.add(new ListItem(
                new Anchor(DraftNavigation.point(tender.id(), readinessIssue), said.said(tender, readinessIssue)))));
        return list;
    }
}
