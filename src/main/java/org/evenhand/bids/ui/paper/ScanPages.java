package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.design.ActionButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.evenhand.evidence.EvidenceId;

/** Pages of the scans of a bid, one at a time; which one is remembered while the reader goes from part to part. */
final class ScanPages extends Div {

    private record Page(BidDocument scan, int number, int of) {}

    /** The page at which a reader is. */
    private record Place(String bid, int at) {}

    private final transient Messages messages;
    private final transient PaperBid bid;
    private final transient List<Page> pages = new ArrayList<>();
    private final Image picture = new Image();
    private final Paragraph which = new Paragraph();
    private final Anchor large = new Anchor();

    ScanPages(Messages messages, PaperBid bid, Map<EvidenceId, Integer> counted) {
        this.messages = messages;
        this.bid = bid;
        addClassName("evidence-scan");
        H2 heading = new H2(messages.say("paper.scan"));
        heading.setId("scan");
        add(heading);
        bid.scans().forEach(scan -> {
            int of = counted.getOrDefault(scan.id(), 0);
            for (int number = 1; number <= of; number++) {
                pages.add(new Page(scan, number, of));
            }
        });
        if (pages.isEmpty()) {
            add(new Paragraph(messages.say("paper.scan.none")));
            return;
        }
        picture.addClassName("evidence-picture");
        large.setText(messages.say("paper.scan.large"));
        large.setTarget("_blank");
        if (pages.size() > 1) {
            add(FormPage.buttons(
                    new ActionButton(messages.say("paper.scan.before"), ActionButton.Kind.PLAIN, () -> turn(-1)),
                    new ActionButton(messages.say("paper.scan.next"), ActionButton.Kind.PLAIN, () -> turn(1))));
        }
        add(which, picture, new Paragraph(large));
        show(at());
    }

    private int at() {
        Place place = ComponentUtil.getData(UI.getCurrentOrThrow(), Place.class);
        return place != null && place.bid().equals(bid.id().value()) && place.at() < pages.size() ? place.at() : 0;
    }

    private void turn(int by) {
        int next = Math.floorMod(at() + by, pages.size());
        ComponentUtil.setData(
                UI.getCurrentOrThrow(), Place.class, new Place(bid.id().value(), next));
        show(next);
        LiveRegion.say(this, which.getText());
    }

    private void show(int at) {
        Page page = pages.get(at);
        String address = PaperNavigation.picture(bid, page.scan().id(), page.number());
        which.setText(messages.say(
                "paper.scan.page", at + 1, pages.size(), page.scan().name(), page.number(), page.of()));
        picture.setSrc(address);
        picture.setAlt(messages.say("paper.scan.alt", page.number(), page.scan().name()));
        large.setHref(address);
    }
}
