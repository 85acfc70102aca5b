package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Trail;
import org.evenhand.design.Words;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;

/** A page of a draft tender; it is not there for those who may not read it. */
public abstract class DraftPage extends FormPage implements BeforeEnterObserver {

    public final transient DraftDesk desk;
    public final transient DraftWords said;
    public transient TenderId id = new TenderId("");

    public DraftPage(DraftDesk desk) {
        this.desk = desk;
        this.said = new DraftWords(words, desk.people());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        DraftTender tender = found();
        begin(heading(tender));
        addComponentAsFirst(trail(words, tender, here()));
        if (tender.isClosed()) {
            add(new Note(
                    Note.Kind.INFO, words.say("draft.closed." + tender.status().word())));
        }
        draw(tender, desk.drafting().mayWrite(tender) && !tender.isClosed());
    }

    /** The tender as it stands now. */
    final DraftTender found() {
        return desk.drafting().find(id).orElseThrow(NotFoundException::new);
    }

    public abstract String heading(DraftTender tender);

    /** The link to this page, beside those to the tender and to all tenders; empty where it is the page of the tender. */
    public abstract Optional<Trail.Stop> here();

    public abstract void draw(DraftTender tender, boolean writes);

    /** Links to the page that comes after this one, and back to the whole tender. */
    public final void next(String address, String name) {
        add(new Paragraph(new Anchor(address, words.say("draft.next", name))));
        add(new Paragraph(new Anchor(DraftNavigation.draft(id), words.say("draft.back"))));
    }

    /** The links to all tenders, to a tender and to a page of it; the page is the tender’s own where none is named. */
    public static Trail trail(Words words, DraftTender tender, Optional<Trail.Stop> page) {
        Trail.Stop all = new Trail.Stop(DraftNavigation.DRAFTS, words.say("drafts.title"));
        Trail.Stop whole = new Trail.Stop(DraftNavigation.draft(tender.id()), tender.title());
        return page.map(here -> new Trail(words.say("drafts.trail"), List.of(all, whole, here), here.href()))
                .orElseGet(() -> new Trail(words.say("drafts.trail"), List.of(all, whole), whole.href()));
    }
}
