package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileLink;
import org.evenhand.design.Note;
import org.evenhand.design.ProgressLine;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Roles;

/** A bid as a list of what there is to do, with how it stands and what was done with it. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.BID, layout = Shell.class)
class BidView extends BidPage {

    private static final int MOST_CHANGES = 15;

    BidView(BidDesk desk) {
        super(desk);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        return Optional.empty();
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.bid.heading." + BidStanding.of(shown).word(), said.bidFor());
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        List<BidGap> gaps = look(shown).gaps();
        add(deadline(shown));
        standing(shown);
        beside(side(shown, gaps));
        offerCopy(shown);
        add(new TaskList(groups(shown, said, gaps)));
        log(shown, said);
        changes(shown, said);
    }

    private SideFacts side(Shown shown, List<BidGap> gaps) {
        long required =
                shown.form().fields().stream().filter(BidField::isRequired).count();
        long missing = gaps.stream()
                .filter(gap -> gap.what() == BidGap.What.NOT_ANSWERED)
                .filter(gap -> gap.field().isRequired())
                .count();
        SideFacts side = new SideFacts()
                .part(
                        messages.say("bids.side.progress"),
                        new ProgressLine(
                                messages.say("bids.side.answered", required - missing, required),
                                required - missing,
                                required))
                .part(
                        messages.say("bids.side.tender"),
                        new Paragraph(new Anchor(
                                NoticesNavigation.notice(reference().tender()), messages.say("bids.side.notice"))),
                        new Paragraph(new Anchor(
                                NoticesNavigation.enough(
                                        reference().tender(), reference().lot()),
                                messages.say("enough.link"))))
                .part(
                        messages.say("bids.offline.side"),
                        new Paragraph(
                                new Anchor(BidsNavigation.offline(reference()), messages.say("bids.offline.link"))));
        if (shown.closed().isEmpty() && !others().isEmpty()) {
            side.part(
                    messages.say("bids.copy.side"),
                    new Paragraph(new Anchor(BidsNavigation.copy(reference()), messages.say("bids.copy.link"))));
        }
        return side.part(
                messages.say("bids.side.who"),
                messages.say(
                        "bids.side.together", desk.people().nameOf(reference().provider())),
                messages.say("bids.side.who.nobody"));
    }

    /** Whoever has written before need not begin with nothing. */
    private void offerCopy(Shown shown) {
        if (shown.closed().isEmpty() && shown.draft().letters() == 0 && !others().isEmpty()) {
            add(new Paragraph(
                    new Span(messages.say("bids.copy.begin") + " "),
                    new Anchor(BidsNavigation.copy(reference()), messages.say("bids.copy.link"))));
        }
    }

    private void standing(Shown shown) {
        BidStanding standing = BidStanding.of(shown);
        String text = messages.say(
                "bids.standing." + standing.word(),
                messages.moment(shown.published().deadline()));
        add(new Note(
                switch (standing) {
                    case SEALED, IN -> Note.Kind.SUCCESS;
                    case BEGUN -> Note.Kind.INFO;
                    default -> Note.Kind.WARNING;
                },
                text));
        unfinished(shown)
                .ifPresent(entry -> add(new Note(
                        Note.Kind.WARNING, messages.say("bids.log.unfinished", messages.moment(entry.begun())))));
        if (standing == BidStanding.TO_CONFIRM) {
            shown.published()
                    .reason()
                    .ifPresent(reason -> add(new Paragraph(messages.say("bids.confirm.why", reason))));
            add(buttons(new ActionButton(
                    messages.say("bids.confirm.act"),
                    ActionButton.Kind.MAIN,
                    () -> done(desk.sealing()
                            .confirm(reference(), shown.published().version())))));
        }
    }

    /** A request that arrived last and came to nothing. */
    private static Optional<LogEntry> unfinished(Shown shown) {
        return shown.draft().log().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind() == DraftBid.Kind.ARRIVED);
    }

    private List<TaskList.Group> groups(Shown shown, BidWords said, List<BidGap> gaps) {
        return List.of(
                group(
                        "bids.group.about",
                        shown,
                        said,
                        gaps,
                        Set.of(BidPart.Kind.ELIGIBILITY, BidPart.Kind.CONTACT, BidPart.Kind.PARTNERS)),
                group("bids.group.offer", shown, said, gaps, Set.of(BidPart.Kind.CRITERION)),
                group("bids.group.price", shown, said, gaps, Set.of(BidPart.Kind.PRICE, BidPart.Kind.DECLARATIONS)),
                new TaskList.Group(messages.say("bids.group.finish"), List.of(finish(shown, gaps))));
    }

    private TaskList.Group group(String key, Shown shown, BidWords said, List<BidGap> gaps, Set<BidPart.Kind> kinds) {
        return new TaskList.Group(
                messages.say(key),
                shown.form().parts().stream()
                        .filter(part -> kinds.contains(part.kind()))
                        .map(part -> task(shown, said, gaps, part))
                        .toList());
    }

    private Task finish(Shown shown, List<BidGap> gaps) {
        String href = BidsNavigation.check(reference());
        long stops = gaps.stream().filter(gap -> gap.what().stops()).count();
        String title = messages.say(shown.closed().isPresent() ? "bids.check.read" : "bids.check.act");
        State state = shown.closed().isPresent()
                ? new State.Open(href)
                : BidStanding.of(shown) == BidStanding.SEALED ? new State.Done(href) : new State.ToDo(href);
        return new Task(
                title,
                Optional.of(messages.say("bids.check.stops", stops))
                        .filter(any -> shown.closed().isEmpty()),
                state);
    }

    private Task task(Shown shown, BidWords said, List<BidGap> gaps, BidPart part) {
        String href = BidsNavigation.part(reference(), part);
        List<BidGap> here =
                gaps.stream().filter(gap -> gap.field().part().equals(part)).toList();
        boolean stops = here.stream().anyMatch(gap -> gap.what().stops());
        Optional<String> hint = here.stream().findFirst().map(said::said);
        State state = shown.closed().isPresent()
                ? new State.Open(href)
                : stops
                        ? new State.ToDo(href)
                        : shown.draft().isBegun(part) ? new State.Done(href) : new State.Open(href);
        return new Task(said.title(part), hint, state);
    }

    private void log(Shown shown, BidWords said) {
        List<LogEntry> log = shown.draft().log().stream()
                .filter(entry -> entry.kind() != DraftBid.Kind.ARRIVED)
                .toList();
        if (log.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        log.reversed().forEach(entry -> {
            ListItem item = new ListItem(line(entry));
            if (entry.kind() == DraftBid.Kind.SEALED) {
                item.add(" ");
                item.add(new Anchor(
                        BidsNavigation.receipt(reference(), entry.number()),
                        messages.say("bids.log.receipt", entry.number())));
            }
            list.add(item);
        });
        String name = FileLink.name(said.bidFor(), reference().tender().value());
        add(
                new H2(messages.say("bids.log")),
                new Paragraph(messages.say("bids.log.clock")),
                list,
                new Paragraph(FileLink.written(
                        messages.say("bids.log.archive"),
                        name + ".zip",
                        "application/zip",
                        out -> desk.archive().zip(reference(), name, out))));
    }

    private String line(LogEntry entry) {
        String key = "bids.log." + Constants.word(entry.kind());
        String why =
                entry.why().map(word -> messages.say("bids.refused." + word)).orElse("");
        return messages.say(
                key,
                String.valueOf(entry.number()),
                messages.toTheSecond(entry.begun()),
                entry.by().name(),
                String.valueOf(entry.version()),
                why);
    }

    private void changes(Shown shown, BidWords said) {
        UnorderedList list = new UnorderedList();
        shown.draft().changes().stream()
                .limit(MOST_CHANGES)
                .forEach(change -> shown.form()
                        .part(change.part())
                        .ifPresent(part -> list.add(new ListItem(messages.say(
                                "bids.changes.line",
                                said.title(part),
                                change.by().name(),
                                messages.moment(change.by().at()))))));
        if (list.getComponentCount() > 0) {
            add(new NativeDetails(messages.say("bids.changes"), new Div(list)));
        }
    }
}
