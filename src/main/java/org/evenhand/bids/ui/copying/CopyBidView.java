package org.evenhand.bids.ui.copying;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.copying.CopyingBids;
import org.evenhand.bids.copying.CopyingBids.Chosen;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.ui.BidDesk;
import org.evenhand.bids.ui.BidPage;
import org.evenhand.bids.ui.BidWords;
import org.evenhand.bids.ui.BidsNavigation;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Roles;

/** Page on which answers are copied from an earlier bid of the same organisation: nothing changes before the reader has seen what would. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.COPY, layout = Shell.class)
class CopyBidView extends BidPage {

    private final Div report = new Div();

    CopyBidView(BidDesk desk) {
        super(desk);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        return Optional.of(new Breadcrumbs.Stop(BidsNavigation.copy(reference()), messages.say("bids.copy.title")));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.copy.heading");
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        report.removeAll();
        add(deadline(shown), new Paragraph(messages.say("bids.copy.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("bids.copy.what"),
                        messages.say("bids.copy.what.same"),
                        messages.say("bids.copy.what.documents"),
                        messages.say("bids.copy.what.anew"))
                .part(
                        messages.say("bids.offline.safe"),
                        messages.say("bids.offline.safe.asks"),
                        messages.say("bids.copy.what.marked")));
        closed(shown);
        List<Shown> earlier = desk.copying().earlier(reference());
        if (earlier.isEmpty()) {
            add(new Paragraph(messages.say("bids.copy.none")));
        } else if (shown.closed().isEmpty()) {
            ChoiceFormField<BidReference> choice = ask(new ChoiceFormField<>(
                    messages.say("bids.copy.from"),
                    earlier.stream()
                            .map(one -> ChoiceFormField.Option.of(
                                    one.draft().reference(), words(one).bidFor()))
                            .toList()));
            choice.onLeft(chosen -> chosen.ifPresent(this::show));
            add(report);
        }
        add(new Paragraph(new Anchor(BidsNavigation.bid(reference()), messages.say("bids.back"))));
    }

    private void show(BidReference from) {
        clear();
        report.removeAll();
        BidWords said = words(shown());
        List<Answer> answers = desk.copying().compare(reference(), from);
        AnswersToKeep piece = new AnswersToKeep(
                messages,
                "bids.copy",
                answers,
                answer -> said.label(answer.field()),
                (answer, text) -> said.shown(answer.field(), text));
        H2 heading = new H2(messages.say("bids.copy.report", answers.size()));
        report.add(heading, piece);
        notCopied(said, answers);
        long same = answers.stream()
                .filter(answer -> answer.outcome() instanceof Compared.Same)
                .count();
        report.add(new Paragraph(messages.say("bids.copy.rest", same)));
        piece.offer(() -> copy(from, said, piece), report::removeAll).ifPresent(report::add);
        Focus.on(heading);
    }

    private void notCopied(BidWords said, List<Answer> answers) {
        UnorderedList list = new UnorderedList();
        for (Answer answer : answers) {
            String label = said.label(answer.field());
            switch (answer.outcome()) {
                case Compared.NotUnderstood not ->
                    list.add(new ListItem(messages.say("bids.offline.line", label, messages.reason(not.why()))));
                case Compared.TooLong(String written, int most) ->
                    list.add(new ListItem(messages.say("bids.copy.too-long", label, most, written.length())));
                default -> {}
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            report.add(
                    new H3(messages.say("bids.copy.not-used", list.getChildren().count())), list);
        }
    }

    private void copy(BidReference from, BidWords said, AnswersToKeep piece) {
        clear();
        List<AnswersToKeep.Wanted> wanted = piece.wanted();
        CopyingBids.Outcome outcome = desk.copying()
                .copy(
                        reference(),
                        from,
                        wanted.stream()
                                .map(one -> chosen(one.answer(), one.seen()))
                                .toList());
        report.removeAll();
        switch (outcome) {
            case CopyingBids.Outcome.Refused(BidRefusal why) -> refuse(messages.reason(why));
            case CopyingBids.Outcome.Done(int kept, List<Chosen> not) -> {
                report.add(new Note(
                        not.isEmpty() ? Note.Kind.SUCCESS : Note.Kind.WARNING, messages.say("bids.copy.done", kept)));
                if (!not.isEmpty()) {
                    report.add(new Paragraph(messages.say("bids.offline.kept.not")), changed(said, wanted, not));
                }
                report.add(
                        new Paragraph(new Anchor(BidsNavigation.check(reference()), messages.say("bids.check.act"))));
            }
        }
    }

    private static Chosen chosen(Answer answer, String seen) {
        return new Chosen(answer.field().part().name(), answer.path(), seen);
    }

    private UnorderedList changed(BidWords said, List<AnswersToKeep.Wanted> wanted, List<Chosen> not) {
        List<ListItem> items = new ArrayList<>();
        wanted.stream()
                .filter(one -> not.contains(chosen(one.answer(), one.seen())))
                .forEach(one -> items.add(new ListItem(messages.say(
                        "bids.offline.line", said.label(one.answer().field()), messages.say("bids.copy.meanwhile")))));
        UnorderedList list = new UnorderedList();
        items.forEach(list::add);
        return list;
    }
}
