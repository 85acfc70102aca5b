package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.PaperForm;
import org.evenhand.bids.paper.PaperOutcome;
import org.evenhand.bids.paper.PaperStanding;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.documents.DocumentReader;
import org.evenhand.shared.Roles;

/** Page of one bid on paper: how it came, its scans, what was typed of it, and handing it to a second person. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.BID, layout = Shell.class)
class PaperBidView extends PaperPage {

    private static final int MEGABYTE = 1024 * 1024;

    PaperBidView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(shown(event));
    }

    private void draw(Shown shown) {
        PaperBid bid = shown.bid();
        begin(messages.say("paper.bid.heading", bid.facts().provider()));
        trail(shown.published(), Optional.of(bid), Optional.empty());
        add(new Paragraph(messages.say("paper.bid." + bid.standing().word())));
        beside(new SideFacts()
                .part(messages.say("paper.side"), messages.say("paper.side.two"), messages.say("paper.side.marks")));
        if (shown.late()) {
            add(new Note(
                    Note.Kind.WARNING,
                    messages.say("paper.late", messages.moment(shown.published().deadline()))));
        }
        remarks(bid);
        facts(shown);
        if (!shown.late()) {
            scans(shown);
            parts(shown);
        }
        if (isTyped(shown)) {
            handOver(shown);
        } else if (bid.standing() == PaperStanding.HANDED_OVER) {
            add(new Paragraph(new Anchor(PaperNavigation.look(bid), messages.say("paper.look.link"))));
        }
    }

    private void remarks(PaperBid bid) {
        if (!bid.remarks().isEmpty()) {
            add(new H2(messages.say("paper.remarks")));
            bid.remarks()
                    .forEach(remark -> add(new Note(
                            Note.Kind.WARNING,
                            messages.say(
                                    "paper.remark",
                                    remark.by().name(),
                                    messages.moment(remark.by().at()),
                                    remark.text()))));
        }
    }

    private void facts(Shown shown) {
        PaperBid bid = shown.bid();
        add(
                new H2(messages.say("paper.facts")),
                new CheckAnswers(facts(messages, said(shown).lot(), bid)));
        if (isTyped(shown)) {
            add(new Paragraph(new Anchor(PaperNavigation.facts(bid), messages.say("paper.correct"))));
        }
    }

    /** How a bid came, as it is looked at. */
    static List<CheckAnswers.Answer> facts(Messages messages, Optional<String> lot, PaperBid bid) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("paper.provider", bid.facts().provider());
        lines.put("paper.number", bid.facts().number());
        lines.put("paper.lot", lot.orElse(""));
        lines.put("paper.received-at", messages.toTheSecond(bid.facts().received()));
        lines.put("paper.receiver", bid.facts().receiver());
        lines.put("paper.intact", messages.say(bid.facts().intact() ? "answer.yes" : "answer.no"));
        lines.put("paper.note", bid.facts().note());
        lines.put(
                "paper.registered",
                messages.say(
                        "paper.by",
                        bid.registered().name(),
                        messages.moment(bid.registered().at())));
        bid.handed()
                .ifPresent(
                        by -> lines.put("paper.handed", messages.say("paper.by", by.name(), messages.moment(by.at()))));
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> new CheckAnswers.Answer(messages.say(line.getKey()), line.getValue(), Optional.empty()))
                .toList();
    }

    private void scans(Shown shown) {
        PaperBid bid = shown.bid();
        add(new H2(messages.say("paper.scans", bid.scans().size())));
        if (!bid.scans().isEmpty()) {
            UnorderedList list = new UnorderedList();
            bid.scans().forEach(scan -> list.add(scan(shown, scan)));
            add(list);
        }
        if (isTyped(shown)) {
            FileFormField file = ask(
                    new FileFormField(messages.say("paper.scan.bring"), ".pdf,.png,.jpg,.jpeg", DocumentReader.LARGEST)
                            .hint(messages.say("paper.scan.hint", DocumentReader.LARGEST / MEGABYTE)));
            file.onLeft(sent -> sent.ifPresent(one -> {
                clear();
                file.set(Optional.empty());
                again(
                        shown,
                        desk.scanning().scan(bid.tender(), bid.id(), one.name(), one.content()),
                        Optional.of(file));
            }));
        }
    }

    private ListItem scan(Shown shown, BidDocument scan) {
        ListItem item = new ListItem(
                new Anchor(PaperNavigation.picture(shown.bid(), scan.id(), 1), scan.name()),
                new Paragraph(messages.say("bids.opened.document.fingerprint", scan.sha256())));
        if (isTyped(shown)) {
            item.add(new ActionButton(messages.say("paper.scan.remove", scan.name()), ActionButton.Kind.PLAIN, () -> {
                clear();
                again(
                        shown,
                        desk.scanning()
                                .removeScan(shown.bid().tender(), shown.bid().id(), scan.id()),
                        Optional.empty());
            }));
        }
        return item;
    }

    private void again(Shown shown, PaperOutcome outcome, Optional<FileFormField> at) {
        switch (outcome) {
            case PaperOutcome.Done done -> draw(again(shown));
            case PaperOutcome.Refused refused ->
                at.ifPresentOrElse(
                        field -> refuse(field, messages.reason(refused.why())),
                        () -> refuse(messages.reason(refused.why())));
        }
    }

    private void parts(Shown shown) {
        PaperAnswers answers = new PaperAnswers(messages, said(shown), shown);
        boolean typed = isTyped(shown);
        add(new TaskList(List.of(new TaskList.Group(
                messages.say("paper.parts"),
                answers.parts().stream()
                        .map(part -> new TaskList.Task(
                                answers.title(part),
                                Optional.of(messages.say(
                                        "paper.part.typed", answers.typed(part).size())),
                                typed
                                        ? new TaskList.State.ToDo(PaperNavigation.part(shown.bid(), part))
                                        : new TaskList.State.Open(PaperNavigation.part(shown.bid(), part))))
                        .toList()))));
    }

    /** What was not typed must be said to be empty on paper, field by field. */
    private void handOver(Shown shown) {
        PaperBid bid = shown.bid();
        add(new H2(messages.say("paper.hand-over")), new Paragraph(messages.say("paper.hand-over.what")));
        Map<PaperForm.Place, CheckboxFormField> boxes = new LinkedHashMap<>();
        if (!shown.late()) {
            PaperAnswers answers = new PaperAnswers(messages, said(shown), shown);
            List<PaperForm.Place> open = shown.form().open(bid);
            if (!open.isEmpty()) {
                add(new Paragraph(messages.say("paper.not-typed", open.size())));
            }
            open.forEach(place -> boxes.put(
                    place,
                    ask(new CheckboxFormField(
                            messages.say("paper.empty-on-paper", answers.title(place.part()), answers.label(place))))));
        }
        add(buttons(new ActionButton(messages.say("paper.hand-over.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            boxes.forEach((place, box) -> {
                if (!box.value()) {
                    refuse(box, messages.say("paper.refused.not-said"));
                }
            });
            if (!isRefused()) {
                PaperOutcome outcome = desk.typing()
                        .handOver(
                                bid.tender(),
                                bid.id(),
                                boxes.keySet().stream()
                                        .map(PaperForm.Place::key)
                                        .collect(Collectors.toSet()));
                done(outcome, any -> PaperNavigation.all(bid.tender()));
            }
        })));
    }
}
