package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** A page of a draft tender; it is not there for those who may not read it. */
public abstract class DraftPage extends FormPage implements BeforeEnterObserver {

    public final transient DraftDesk desk;
    public final transient DraftWords said;
    public transient TenderId id = new TenderId("");
    private transient Optional<DraftFacts> facts = Optional.empty();

    public DraftPage(DraftDesk desk) {
        this.desk = desk;
        this.said = new DraftWords(messages, desk.people());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        DraftTender tender = found();
        facts = Optional.empty();
        begin(heading(tender));
        addComponentAsFirst(trail(messages, tender, here()));
        if (tender.isClosed()) {
            add(new Note(
                    Note.Kind.INFO,
                    messages.say("draft.closed." + tender.status().word())));
        }
        draw(tender, desk.drafting().mayWrite(tender) && !tender.isClosed());
    }

    /** The tender as it stands now. */
    final DraftTender found() {
        return desk.drafting().find(id).orElseThrow(NotFoundException::new);
    }

    public abstract String heading(DraftTender tender);

    /** The link to this page, beside those to the tender and to all tenders; empty where it is the page of the tender. */
    public abstract Optional<Breadcrumbs.Stop> here();

    public abstract void draw(DraftTender tender, boolean writes);

    /**
     * Puts the facts of the tender beside what follows on the page.
     *
     * @param withChapters whether the chapters are listed there
     * @param first what stands before them, under a heading; it may be nothing
     */
    public final void facts(DraftTender tender, boolean withChapters, Map<String, List<String>> first) {
        DraftFacts beside = new DraftFacts(desk, said, withChapters);
        first.forEach((heading, sentences) -> beside.part(heading, sentences.toArray(String[]::new)));
        beside(beside.of(tender, desk.checking().ready(id)));
        facts = Optional.of(beside);
    }

    /** The facts again, after something was kept. */
    final void facts(DraftTender tender, ReadyToPublish ready) {
        facts.ifPresent(beside -> beside.show(tender, ready));
    }

    /** Links to the parts of the page, if it has many. */
    public final void contents(String address) {
        facts.ifPresent(beside -> beside.contents(address, this));
    }

    /** Links to the page that comes after this one, and back to the whole tender. */
    public final void next(String address, String name) {
        Div further = new Div(
                new Paragraph(new Anchor(address, messages.say("draft.next", name))),
                new Paragraph(new Anchor(DraftNavigation.draft(id), messages.say("draft.back"))));
        further.addClassName("screen-only");
        add(further);
    }

    /** The links to all tenders, to a tender and to a page of it; the page is the tender’s own where none is named. */
    public static Breadcrumbs trail(Messages messages, DraftTender tender, Optional<Breadcrumbs.Stop> page) {
        Breadcrumbs.Stop all = new Breadcrumbs.Stop(DraftNavigation.DRAFTS, messages.say("drafts.title"));
        Breadcrumbs.Stop whole = new Breadcrumbs.Stop(DraftNavigation.draft(tender.id()), tender.title());
        return page.map(here -> new Breadcrumbs(messages.say("drafts.trail"), List.of(all, whole, here), here.href()))
                .orElseGet(() -> new Breadcrumbs(messages.say("drafts.trail"), List.of(all, whole), whole.href()));
    }
}
