package org.evenhand.bids.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bids.draft.BidBackground;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.CheckingBids;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.draft.OtherBid;
import org.evenhand.bids.sealing.ProfileFacts;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Deadline;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/** A page of a bid; it is not there for anybody but the people of its provider. */
public abstract class BidPage extends FormPage implements BeforeEnterObserver {

    protected final transient BidDesk desk;
    private transient Optional<BidReference> reference = Optional.empty();
    private transient Optional<List<OtherBid>> others = Optional.empty();

    protected BidPage(BidDesk desk) {
        this.desk = desk;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        TenderId tender = new TenderId(parameter(event, "tender"));
        boolean divided = desk.notices()
                .lastPublished(tender)
                .map(published -> published.content().isDivided())
                .orElseThrow(NotFoundException::new);
        reference = Optional.of(new BidReference(
                new OrganisationId(parameter(event, "organisation")),
                tender,
                BidsNavigation.lot(parameter(event, "lot"), divided)));
        draw(event);
    }

    private void draw(BeforeEnterEvent event) {
        others = Optional.empty();
        Shown shown = shown();
        BidWords said = words(shown);
        Optional<Breadcrumbs.Stop> here = here(event, shown, said);
        begin(heading(event, shown, said));
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(BidsNavigation.BIDS, messages.say("bids.place")),
                new Breadcrumbs.Stop(BidsNavigation.bid(reference()), said.bidFor())));
        here.ifPresent(stops::add);
        addComponentAsFirst(new Breadcrumbs(
                messages.say("bids.trail"), stops, stops.getLast().href()));
        draw(event, shown, said);
    }

    /** Words of the bid, with what the documents of its provider are called. */
    protected final BidWords words(Shown shown) {
        BidDocuments.Look library = desk.documents().unread(reference().provider());
        return new BidWords(messages, shown.published(), shown.form())
                .naming(shown.draft().partners(shown.form()))
                .naming(id -> library.find(new EvidenceId(id))
                        .map(EvidenceFile::name)
                        .orElseGet(() -> messages.say("bids.document.gone")));
    }

    /** The bid as it stands now. */
    protected final Shown shown() {
        return desk.drafting().find(reference()).orElseThrow(NotFoundException::new);
    }

    /** Looks at the bid as a good colleague would, with what the profile of the provider answers. */
    final CheckingBids look(Shown shown) {
        return CheckingBids.of(
                shown.draft(),
                shown.form(),
                desk.profiles()
                        .find(reference().provider())
                        .map(ProfileFacts::of)
                        .orElse(Map.of()),
                desk.documents().reading(reference().provider()),
                BidBackground.of(shown, staff(), others()));
    }

    private Optional<BigDecimal> staff() {
        return desk.profiles()
                .find(reference().provider())
                .map(profile -> profile.says(ProfileField.STAFF_FTE))
                .filter(said -> !said.isBlank())
                .map(BigDecimal::new);
    }

    /** The other bids of its organisation, as they were when the page was drawn. */
    final List<OtherBid> others() {
        List<OtherBid> known = others.orElseGet(() ->
                desk.copying().earlier(reference()).stream().map(OtherBid::of).toList());
        others = Optional.of(known);
        return known;
    }

    /** Leads on to the receipt of what was sealed, or to the bid; says why where nothing was done. */
    final void done(Sealing outcome) {
        clear();
        switch (outcome) {
            case Sealing.Done(LogEntry entry) ->
                UI.getCurrentOrThrow()
                        .navigate(
                                entry.kind() == DraftBid.Kind.SEALED
                                        ? BidsNavigation.receipt(reference(), entry.number())
                                        : BidsNavigation.bid(reference()));
            case Sealing.Refused refused -> refuse(messages.reason(refused.why()));
            case Sealing.NotReady notReady -> refuse(messages.reason(BidRefusal.NOT_READY));
        }
    }

    /** Which bid it is. */
    protected final BidReference reference() {
        return reference.orElseThrow();
    }

    /** The link to this page, beside those to the bid and to all bids; empty where it is the page of the bid. */
    protected abstract Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said);

    protected abstract String heading(BeforeEnterEvent event, Shown shown, BidWords said);

    protected abstract void draw(BeforeEnterEvent event, Shown shown, BidWords said);

    /** The deadline: the moment first, then how long there is. */
    protected final Paragraph deadline(Shown shown) {
        return new Paragraph(
                new Span(messages.say("public.deadline") + " "),
                new Deadline(messages, shown.published().deadline(), desk.clock()));
    }

    /** Why nothing can be written any more; nothing where it can. */
    protected final void closed(Shown shown) {
        shown.closed().ifPresent(why -> add(new Note(Note.Kind.WARNING, messages.reason(why))));
    }

    /** A part of the address. */
    protected static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }
}
