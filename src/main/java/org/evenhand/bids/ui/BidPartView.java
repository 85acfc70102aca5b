package org.evenhand.bids.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.CheckingBids;
import org.evenhand.bids.draft.DeliverySum;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.ui.delivery.DeliveryDetails;
import org.evenhand.bids.ui.partners.PartnerFields;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.evidence.ui.EvidenceNavigation;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.shared.words.LocalisedMessages;

/** One part of a bid: its questions, saved one by one, and what the rules give for the answers so far. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.PART, layout = Shell.class)
class BidPartView extends BidPage {

    private final transient List<BidEntry> entries = new ArrayList<>();
    private final transient PassagesOfBids.Links marks = new PassagesOfBids.Links();
    private final transient Map<BidField, DeliveryDetails> sums = new LinkedHashMap<>();
    private final Div points = new Div();
    private transient Optional<PointsNow> now = Optional.empty();

    BidPartView(BidDesk desk) {
        super(desk);
    }

    private static BidPart part(BeforeEnterEvent event, Shown shown) {
        return shown.form().part(parameter(event, "part")).orElseThrow(NotFoundException::new);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        String part = BidsNavigation.part(reference(), part(event, shown));
        return Optional.of(new Breadcrumbs.Stop(part, heading(event, shown, said)));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return said.title(part(event, shown));
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        BidPart part = part(event, shown);
        entries.clear();
        marks.clear();
        sums.clear();
        CriterionAsked asked = new CriterionAsked(said);
        add(new Paragraph(messages.say("bids.part." + part.kind().word() + ".intro")));
        shown.form().criterion(part).ifPresent(criterion -> add(asked.pieces(criterion)));
        now = shown.form().criterion(part).map(criterion -> new PointsNow(said, criterion));
        SideFacts side = new SideFacts();
        now.ifPresent(any -> side.part(messages.say("bids.points"), points));
        side.part(messages.say("bids.side.deadline"), deadline(shown));
        side.part(messages.say("bids.side.parts"), parts(shown, said, part));
        side.part(messages.say("bids.side.who"), messages.say("bids.side.who.nobody"));
        beside(side);
        closed(shown);
        if (shown.closed().isEmpty()) {
            shown.form().of(part).forEach(field -> ask(shown, said, field));
            if (part.kind() == BidPart.Kind.PRICE) {
                lines(shown, said, part);
            }
        } else {
            add(new CheckAnswers(BidAnswers.of(said, shown.draft(), part, Optional.empty())));
        }
        if (part.kind() == BidPart.Kind.CONTACT) {
            profile();
        }
        next(shown, said, part);
        again();
    }

    /** Every part; the one shown is no link. */
    private UnorderedList parts(Shown shown, BidWords said, BidPart here) {
        UnorderedList list = new UnorderedList();
        list.addClassName("side-list");
        for (BidPart part : shown.form().parts()) {
            Component name = part.equals(here)
                    ? new Span(said.title(part))
                    : new Anchor(BidsNavigation.part(reference(), part), said.title(part));
            name.getElement().getClassList().set("strong", part.equals(here));
            list.add(new ListItem(name));
        }
        list.add(new ListItem(new Anchor(BidsNavigation.check(reference()), messages.say("bids.check.title"))));
        return list;
    }

    private BidEntry entry(Shown shown, BidWords said, BidField field, FieldPath path) {
        BidEntry entry =
                new BidEntry(desk, said, reference(), field, path, shown.draft().says(field.part(), path), this::again);
        entries.add(entry);
        return entry;
    }

    private void ask(Shown shown, BidWords said, BidField field) {
        if (field.what() == What.DELIVERY) {
            delivery(shown, said, field);
        } else if (!field.path().isPattern()) {
            one(shown, said, field);
        } else if (field.what() == What.DOCUMENT) {
            passages(shown, said, field);
        } else if (field.what() == What.PARTNER_NAME) {
            partners(shown, said, field);
        } else if (field.what() == What.BY_PARTNER) {
            shares(shown, said, field);
        }
    }

    private void one(Shown shown, BidWords said, BidField field) {
        if (field.what() == What.PEOPLE) {
            String table = messages.say("bids.outcomes.link", LocalisedMessages.plain(field.of()));
            add(new Paragraph(new Anchor(BidsNavigation.outcomes(reference(), field.of()), table)));
        }
        add(entry(shown, said, field, field.path()));
        if (field.what() == What.DOCUMENT) {
            add(marks.link(messages, reference(), field, field.path()));
        }
    }

    private void partners(Shown shown, BidWords said, BidField first) {
        rows(
                shown,
                said.partners().last(),
                BidPartners.MOST,
                "bids.partners.more",
                (now, row) -> PartnerFields.row(
                        now.form(),
                        first,
                        row,
                        messages.say("bids.partners.row", row),
                        (field, path) -> entry(now, said, field, path)));
        add(PartnerFields.ask(messages, reference()));
    }

    private void shares(Shown shown, BidWords said, BidField first) {
        said.partners().lastShare(first).ifPresent(last -> {
            add(PartnerFields.heading(messages, first));
            rows(
                    shown,
                    last,
                    BidPartners.MOST_SHARES,
                    "bids.shares.more",
                    (now, row) -> PartnerFields.row(
                            now.form(),
                            first,
                            row,
                            messages.say("bids.documents.row", PartnerFields.title(messages, first), row),
                            (field, path) -> entry(now, said, field, path)));
        });
    }

    /** How much of a measure is delivered when, with its sum; folded away as long as nothing is written there. */
    private void delivery(Shown shown, BidWords said, BidField first) {
        if (!DeliverySum.isFirst(shown.form(), first)) {
            return;
        }
        DeliveryDetails details = new DeliveryDetails(
                said.deliveryOf(first),
                messages.say("bids.delivery.why"),
                shown.form().of(first.part()).stream()
                        .filter(field ->
                                field.what() == What.DELIVERY && field.of().equals(first.of()))
                        .map(field -> entry(shown, said, field, field.path()))
                        .toList(),
                sum(shown, first).delivered().isPresent());
        sums.put(first, details);
        add(details);
    }

    private static DeliverySum sum(Shown shown, BidField first) {
        return DeliverySum.of(shown.form(), first, shown.draft()::says);
    }

    /** The passages of documents that are named, or one to begin with, and a way to name more. */
    private void passages(Shown shown, BidWords said, BidField document) {
        add(new H2(said.documentsOf(document)));
        add(new Paragraph(
                new Text(messages.say("bids.documents.why") + " "),
                new Anchor(
                        EvidenceNavigation.library(reference().provider()), messages.say("bids.documents.library"))));
        int last = shown.draft().passages(document).stream()
                .mapToInt(passage -> Passage.row(passage.place()))
                .max()
                .orElse(1);
        rows(shown, last, Passage.MOST, "bids.documents.more", (now, row) -> passage(now, said, document, row));
    }

    /** The rows that stand there, and a button for one more, as long as there is room. */
    private void rows(Shown shown, int last, int most, String more, BiFunction<Shown, Integer, Div> drawn) {
        Div rows = new Div();
        for (int row = 1; row <= last; row++) {
            rows.add(drawn.apply(shown, row));
        }
        add(rows, buttons(new ActionButton(messages.say(more), ActionButton.Kind.PLAIN, () -> {
            int next = (int) rows.getChildren().count() + 1;
            if (next <= most) {
                rows.add(drawn.apply(shown(), next));
            }
        })));
    }

    private Div passage(Shown shown, BidWords said, BidField document, int row) {
        FieldPath place = Passage.place(document, row);
        Div passage = new Div();
        String named = messages.say("bids.documents.row", said.documentsOf(document), row);
        passage.addClassName("evidence-document");
        passage.getElement().setAttribute("role", "group").setAttribute("aria-label", named);
        shown.form().of(document.part()).stream()
                .filter(field -> Passage.isOf(field)
                        && field.path().isPattern()
                        && field.of().equals(document.of()))
                .forEach(field -> passage.add(entry(shown, said, field, Passage.beside(place, field.what()))));
        passage.add(marks.link(messages, reference(), document, place));
        return passage;
    }

    /** The lines of the price that stand there, and one more. */
    private void lines(Shown shown, BidWords said, BidPart part) {
        add(new H2(messages.say("bids.lines")), new Paragraph(messages.say("bids.lines.why")));
        int last = BidAnswers.lastLine(shown.draft(), part);
        rows(shown, last, BidForm.MOST_LINES, "bids.lines.more", (now, row) -> line(now, said, part, row));
    }

    private Div line(Shown shown, BidWords said, BidPart part, int row) {
        Div line = new Div();
        List.of(What.LINE, What.LINE_AMOUNT).forEach(what -> {
            BidField field = shown.form().field(part, what).orElseThrow();
            line.add(entry(shown, said, field, field.path().numbered(row)));
        });
        return line;
    }

    /** What the profile says, as it will be sent. */
    private void profile() {
        add(new H2(messages.say("bids.profile")), new Paragraph(messages.say("bids.profile.why")));
        desk.profiles().find(reference().provider()).ifPresent(provider -> add(BidAnswers.profile(messages, provider)));
        add(new Paragraph(new Anchor("organisation/" + reference().provider(), messages.say("bids.profile.change"))));
    }

    private void next(Shown shown, BidWords said, BidPart part) {
        List<BidPart> parts = shown.form().parts();
        int after = parts.indexOf(part) + 1;
        Anchor next = new Anchor(BidsNavigation.check(reference()), messages.say("bids.check.act"));
        if (after < parts.size()) {
            BidPart then = parts.get(after);
            next = new Anchor(BidsNavigation.part(reference(), then), messages.say("bids.next", said.title(then)));
        }
        add(new Paragraph(next), new Paragraph(new Anchor(BidsNavigation.bid(reference()), messages.say("bids.back"))));
    }

    /** Says what follows from the answers as they stand now. */
    private void again() {
        Shown shown = shown();
        BidWords said = words(shown);
        CheckingBids look = look(shown);
        List<BidGap> gaps =
                entries.isEmpty() ? List.of() : look.gaps(entries.getFirst().part());
        entries.forEach(entry -> entry.tell(gaps));
        marks.follow(shown);
        sums.forEach((first, details) -> details.say(said.sum(sum(shown, first))));
        now.ifPresent(piece -> {
            points.removeAll();
            points.add(piece.pieces(look.points()));
        });
    }
}
