package org.evenhand.bids.ui.keys;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.keys.KeyRefusal;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.bids.keys.TenderCustody;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.SideFacts;
import org.evenhand.encryption.Passphrase;
import org.evenhand.shared.TenderId;

/** A page about the key of a tender; it is not there for those who do not act for its buyers. */
abstract class KeyPage extends FormPage implements BeforeEnterObserver {

    private final transient ReadingCustody reading;
    private transient Optional<String> success = Optional.empty();
    transient TenderId tender = new TenderId("");

    KeyPage(ReadingCustody reading) {
        this.reading = reading;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        tender = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        redraw(Optional.empty());
    }

    /** Draws the page as things are now; what was just done is said under the heading. */
    final void redraw(Optional<String> done) {
        success = done;
        draw(found());
        beside(facts());
    }

    /** The custody as it is now. */
    final TenderCustody found() {
        return reading.of(tender).orElseThrow(NotFoundException::new);
    }

    /** Draws the page, without the facts beside it. */
    abstract void draw(TenderCustody now);

    /** Begins the page anew under a heading, with the links to the pages above it. */
    final void begin(TenderCustody now, String heading) {
        begin(heading);
        List<Breadcrumbs.Stop> stops = List.of(
                new Breadcrumbs.Stop(KeysNavigation.KEYS, messages.say("keys.place")),
                new Breadcrumbs.Stop(KeysNavigation.ofTender(tender), now.title()));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("keys.trail"), stops, stops.getLast().href()));
        success.ifPresent(text -> add(new Note(Note.Kind.SUCCESS, text)));
    }

    /** What holds for every key. */
    final SideFacts facts() {
        return new SideFacts()
                .part(messages.say("keys.side.what"), messages.say("keys.side.seal"), messages.say("keys.side.nobody"))
                .part(
                        messages.say("keys.side.lost"),
                        messages.say("keys.side.lost.two"),
                        messages.say("keys.side.lost.service"));
    }

    /** Why something was not done, and what to do instead. */
    final String refused(KeyRefusal why) {
        return messages.say("keys.refused." + why.word(), Passphrase.SHORTEST);
    }
}
