package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.AnsweringByAccount;
import org.evenhand.bids.partners.AskedOfPartner;
import org.evenhand.bids.partners.PartnerOutcome;
import org.evenhand.bids.partners.PartnerReply;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Deadline;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Roles;

/** Page of what another organisation asks the reader to confirm, with the answers. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = PartnersNavigation.ONE, layout = Shell.class)
class AnswerView extends FormPage implements BeforeEnterObserver {

    static final int REASON_LINES = 3;
    static final int LONGEST_REASON = 1_000;

    private final transient AnsweringByAccount answering;
    private final transient ReadingNotices notices;
    private final transient Clock clock;
    private final transient List<Entry> entries = new ArrayList<>();

    /** Entry of a statement: the fields by which it is answered. */
    private record Entry(AskedOfPartner.Item item, ChoiceFormField<Boolean> choice, TextFormField why) {}

    AnswerView(AnsweringByAccount answering, ReadingNotices notices, Clock clock) {
        this.answering = answering;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BidReference bid = AskPartnersView.reference(event, notices);
        String row = AskPartnersView.parameter(event, "partner");
        if (!row.matches("\\d{1,2}")) {
            throw new NotFoundException();
        }
        draw(bid, Integer.parseInt(row), Optional.empty());
    }

    private void draw(BidReference bid, int row, Optional<Note> note) {
        AskedOfPartner asked = answering.find(bid, row).orElseThrow(NotFoundException::new);
        PartnerWords said = new PartnerWords(messages);
        entries.clear();
        begin(messages.say("partners.answer.heading", asked.provider()));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("partners.trail"),
                List.of(
                        new Breadcrumbs.Stop(PartnersNavigation.ASKED, messages.say("partners.asked.place")),
                        new Breadcrumbs.Stop(PartnersNavigation.one(bid, row), asked.title())),
                PartnersNavigation.one(bid, row)));
        note.ifPresent(this::add);
        add(new Paragraph(messages.say("partners.answer.intro", asked.provider(), asked.title())));
        beside(new SideFacts()
                .part(
                        messages.say("bids.side.deadline"),
                        new Paragraph(new Deadline(messages, asked.deadline(), clock)))
                .part(
                        messages.say("bids.side.tender"),
                        new Paragraph(
                                new Anchor(NoticesNavigation.notice(bid.tender()), messages.say("bids.side.notice"))))
                .part(messages.say("partners.asked.side"), messages.say("partners.asked.side.why")));
        asked.items().forEach(item -> draw(said, item));
        add(new ActionButton(
                messages.say("partners.answer.act"), ActionButton.Kind.MAIN, () -> answer(bid, row, asked)));
    }

    private void draw(PartnerWords said, AskedOfPartner.Item item) {
        add(new H2(said.title(item.statement())), said.facts(item.statement()));
        add(new Paragraph(said.said(item.standing(), item.answer())));
        ChoiceFormField<Boolean> choice = ask(new ChoiceFormField<>(
                messages.say("partners.answer.is-it-so", said.title(item.statement())),
                List.of(
                        ChoiceFormField.Option.of(true, messages.say("partners.answer.confirm")),
                        ChoiceFormField.Option.of(false, messages.say("partners.answer.refuse")))));
        TextFormField why = ask(new TextFormField(messages.say("partners.answer.why", said.title(item.statement())))
                .lines(REASON_LINES)
                .maxLength(LONGEST_REASON));
        choice.optional();
        why.optional();
        entries.add(new Entry(item, choice, why));
    }

    private void answer(BidReference bid, int row, AskedOfPartner shown) {
        clear();
        List<PartnerReply> replies = entries.stream()
                .flatMap(entry -> entry.choice().value().stream()
                        .map(confirmed -> new PartnerReply(
                                entry.item().statement().key(),
                                entry.item().statement().digest().hex(),
                                confirmed,
                                entry.why().value())))
                .toList();
        switch (answering.answer(bid, row, replies)) {
            case PartnerOutcome.Gone gone -> refuse(messages.say("partners.gone", shown.provider()));
            case PartnerOutcome.Refused refused -> refuse(messages.reason(refused.why()));
            case PartnerOutcome.Done done ->
                draw(bid, row, Optional.of(new Note(Note.Kind.SUCCESS, messages.say("partners.answer.done"))));
        }
    }
}
