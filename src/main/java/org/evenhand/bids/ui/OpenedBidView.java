package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.OpenedDocument;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.bids.ui.partners.PartnerWords;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.FileLink;
import org.evenhand.design.FormPage;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.receipts.BidFile;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** One bid, opened, for the people who may open. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = BidsNavigation.OPENED, layout = Shell.class)
class OpenedBidView extends FormPage implements BeforeEnterObserver {

    private final transient OpeningBids openings;
    private final transient ReadingNotices notices;
    private final transient CurrentPerson people;

    OpenedBidView(OpeningBids openings, ReadingNotices notices, CurrentPerson people) {
        this.openings = openings;
        this.notices = notices;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenderId tender = new TenderId(BidPage.parameter(event, "tender"));
        PublishedTender published = notices.lastPublished(tender).orElseThrow(NotFoundException::new);
        BidReference reference = new BidReference(
                new OrganisationId(BidPage.parameter(event, "organisation")),
                tender,
                BidsNavigation.lot(
                        BidPage.parameter(event, "lot"), published.content().isDivided()));
        OpenedBid bid = openings.bids(tender).stream()
                .filter(one -> one.reference().equals(reference))
                .filter(one -> one.content().isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        draw(published, bid, bid.content().orElseThrow());
    }

    private void draw(PublishedTender published, OpenedBid bid, SealedContent content) {
        OpeningRecord record = new OpeningRecord(messages, people, published);
        String address = BidsNavigation.opened(bid.reference());
        begin(messages.say("bids.opened.heading", record.name(bid)));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("bids.opening.trail"),
                List.of(
                        new Breadcrumbs.Stop(BidsNavigation.OPENINGS, messages.say("bids.openings.place")),
                        new Breadcrumbs.Stop(
                                BidsNavigation.opening(bid.reference().tender()), published.title()),
                        new Breadcrumbs.Stop(address, record.name(bid))),
                address));
        add(new Paragraph(record.outcome(bid)));
        SideFacts side = new SideFacts();
        beside(side);
        profile(content);
        BidForm form = published.content().lots().stream()
                .filter(lot -> lot.id().equals(bid.reference().lot()))
                .findFirst()
                .map(BidForm::of)
                .orElseThrow(NotFoundException::new);
        BidWords said = new BidWords(messages, published, form)
                .naming(content.partners())
                .naming(id -> Optional.ofNullable(content.documents().get(id))
                        .map(BidDocument::name)
                        .orElse(id));
        for (BidPart part : form.parts()) {
            H2 heading = new H2(said.title(part));
            heading.setId("part-" + part.name());
            boolean shut = part.kind() == BidPart.Kind.PRICE && bid.price() != OpenedBid.Price.OPEN;
            add(
                    heading,
                    shut
                            ? new Paragraph(messages.say(
                                    bid.price() == OpenedBid.Price.STILL_SEALED
                                            ? "bids.prices.part-shut"
                                            : "bids.prices.part-unfit"))
                            : BidAnswers.shown(messages, BidAnswers.of(said, content, part)));
        }
        if (!content.partners().partners().isEmpty()) {
            H2 heading = new H2(messages.say("partners.heading"));
            heading.setId("partners");
            add(heading, new PartnerWords(messages).opened(content));
        }
        documents(bid);
        side.add(PageContents.of(messages, address, this));
        side.part(
                messages.say("bids.receipt.whole"),
                bid.digest().map(Object::toString).orElse(""));
    }

    private void documents(OpenedBid bid) {
        H2 heading = new H2(messages.say("bids.opened.documents"));
        heading.setId("documents");
        add(heading);
        if (bid.documents().isEmpty()) {
            add(new Paragraph(messages.say("bids.opened.documents.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        bid.documents().forEach(document -> list.add(document(bid, document)));
        add(list);
    }

    private ListItem document(OpenedBid bid, OpenedDocument document) {
        BidDocument file = document.document();
        ListItem item = new ListItem();
        if (document.isWhole()) {
            item.add(FileLink.to(
                    file.name(),
                    file.name(),
                    file.kind().mediaType(),
                    () -> openings.document(bid.reference(), file.id()).orElseThrow(NotFoundException::new)));
        } else {
            item.add(new Span(file.name()));
        }
        item.add(new Paragraph(OpeningRecord.state(messages, document)));
        openings.scan(document)
                .filter(any -> document.isWhole())
                .ifPresent(scan -> item.add(new Paragraph(messages.say("bids.opened.scan." + scan.word()))));
        item.add(new Paragraph(messages.say("bids.opened.document.fingerprint", file.sha256())));
        return item;
    }

    private void profile(SealedContent content) {
        H2 heading = new H2(messages.say("bids.receipt.profile"));
        heading.setId("part-" + BidFile.PROVIDER);
        add(
                heading,
                new CheckAnswers(Arrays.stream(ProfileField.values())
                        .filter(field -> content.provider().containsKey(field.word()))
                        .map(field -> new CheckAnswers.Answer(
                                messages.say("profile." + field.word()),
                                BidAnswers.profile(
                                        messages, field, content.provider().getOrDefault(field.word(), "")),
                                Optional.empty()))
                        .toList()));
    }
}
