package org.evenhand.bids.ui.outcomes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.outcomes.OutcomeColumns;
import org.evenhand.bids.outcomes.OutcomeColumns.Better;
import org.evenhand.bids.outcomes.OutcomeCount;
import org.evenhand.bids.outcomes.OutcomeTable;
import org.evenhand.bids.ui.BidDesk;
import org.evenhand.bids.ui.BidPage;
import org.evenhand.bids.ui.BidWords;
import org.evenhand.bids.ui.BidsNavigation;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.Note;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Roles;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.words.LocalisedMessages;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.ui.SheetFile;

/** Page that counts the people of an outcome from a table. The table is forgotten with the page; two counts go into the bid. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.OUTCOMES, layout = Shell.class)
class OutcomesView extends BidPage {

    private static final int MOST_ROWS_NAMED = 10;

    private final Div table = new Div();
    private final Div counted = new Div();

    OutcomesView(BidDesk desk) {
        super(desk);
    }

    private static BidField field(Shown shown, String indicator, What what) {
        return shown.form().fields().stream()
                .filter(field -> field.what() == what && field.of().equals(indicator))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        String indicator = parameter(event, "indicator");
        field(shown, indicator, What.PEOPLE);
        return Optional.of(new Breadcrumbs.Stop(
                BidsNavigation.outcomes(reference(), indicator), messages.say("bids.outcomes.title")));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.outcomes.heading", LocalisedMessages.plain(parameter(event, "indicator")));
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        table.removeAll();
        counted.removeAll();
        String indicator = parameter(event, "indicator");
        add(new Paragraph(messages.say("bids.outcomes.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("bids.outcomes.kept"),
                        messages.say("bids.outcomes.kept.counts"),
                        messages.say("bids.outcomes.kept.columns"))
                .part(messages.say("bids.outcomes.form"), messages.say("bids.outcomes.form.rows")));
        closed(shown);
        if (shown.closed().isEmpty()) {
            FileFormField file = ask(SheetFile.entry(messages, "bids.outcomes.file", ".csv,.xlsx"));
            file.onLeft(sent -> sent.ifPresent(one -> read(file, one, indicator)));
            add(table, counted);
        }
        add(new Paragraph(new Anchor(
                BidsNavigation.part(
                        reference(), field(shown, indicator, What.PEOPLE).part()),
                messages.say("bids.outcomes.back"))));
    }

    private void read(FileFormField file, FileFormField.Sent sent, String indicator) {
        clear();
        table.removeAll();
        counted.removeAll();
        file.saved("");
        // It has names in it, and is not needed any more.
        file.set(Optional.empty());
        switch (OutcomeTable.read(sent.content())) {
            case OutcomeTable.Reading.NoFile(FileTrouble why) ->
                refuse(file, messages.say("bids.outcomes.file." + why.word(), OutcomeTable.MOST_ROWS));
            case OutcomeTable.Reading.NoTable(OutcomeTable.Why why, String place) ->
                refuse(file, messages.say("bids.outcomes.table." + why.word(), place));
            case OutcomeTable.Reading.Whole(OutcomeTable read) -> {
                file.saved(messages.say("bids.outcomes.read", read.size()));
                choose(read, indicator);
            }
        }
    }

    private void choose(OutcomeTable read, String indicator) {
        Optional<OutcomeColumns> last = desk.columns().columns(reference());
        SelectFormField<String> who = column("who", read, last.map(OutcomeColumns::who));
        SelectFormField<String> baseline = column("baseline", read, last.map(OutcomeColumns::baseline));
        SelectFormField<String> followUp = column("follow-up", read, last.map(OutcomeColumns::followUp));
        ChoiceFormField<Better> better = new ChoiceFormField<>(
                messages.say("bids.outcomes.better"),
                Arrays.stream(Better.values())
                        .map(one -> ChoiceFormField.Option.of(one, messages.say("bids.outcomes.better." + one.word())))
                        .toList());
        better.set(last.map(OutcomeColumns::better));
        TextFormField by = new TextFormField(messages.say("bids.outcomes.by"));
        by.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
        by.hint(messages.say("bids.outcomes.by.hint"));
        by.optional();
        by.set(last.flatMap(OutcomeColumns::by).map(BigDecimal::toPlainString).orElse(""));
        H2 heading = new H2(messages.say("bids.outcomes.columns"));
        table.add(heading, who, baseline, followUp, better, by);
        table.add(buttons(new ActionButton(messages.say("bids.outcomes.count"), ActionButton.Kind.MAIN, () -> {
            clear();
            List.of(who, baseline, followUp).forEach(SelectFormField::accept);
            better.accept();
            by.accept();
            chosen(who, baseline, followUp, better, by).ifPresent(columns -> count(read, columns, indicator));
        })));
        Focus.on(heading);
    }

    private SelectFormField<String> column(String what, OutcomeTable read, Optional<String> last) {
        SelectFormField<String> field = new SelectFormField<>(
                messages.say("bids.outcomes.column." + what),
                read.headings().stream()
                        .map(heading -> ChoiceFormField.Option.of(heading, heading))
                        .toList());
        field.set(last.filter(read.headings()::contains));
        return field;
    }

    private Optional<OutcomeColumns> chosen(
            SelectFormField<String> who,
            SelectFormField<String> baseline,
            SelectFormField<String> followUp,
            ChoiceFormField<Better> better,
            TextFormField by) {
        for (SelectFormField<String> one : List.of(who, baseline, followUp)) {
            if (one.value().isEmpty()) {
                refuse(one, messages.say("bids.outcomes.column.none"));
            }
        }
        if (better.value().isEmpty()) {
            refuse(better, messages.say("bids.outcomes.better.none"));
        }
        Optional<BigDecimal> least = FigureForm.number().above0().kept(by.value());
        if (!by.value().isBlank() && least.isEmpty()) {
            refuse(by, messages.say("bids.outcomes.by.none"));
        }
        if (isRefused()) {
            return Optional.empty();
        }
        OutcomeColumns columns = new OutcomeColumns(
                who.value().orElseThrow(),
                baseline.value().orElseThrow(),
                followUp.value().orElseThrow(),
                better.value().orElseThrow(),
                least);
        if (List.of(columns.who(), columns.baseline(), columns.followUp()).stream()
                        .distinct()
                        .count()
                < 3) {
            refuse(followUp, messages.say("bids.outcomes.column.same"));
            return Optional.empty();
        }
        return Optional.of(columns);
    }

    private void count(OutcomeTable read, OutcomeColumns columns, String indicator) {
        desk.columns().remember(reference(), columns);
        OutcomeCount count = read.count(columns);
        counted.removeAll();
        H2 heading = new H2(messages.say("bids.outcomes.counted", count.people(), count.improved()));
        counted.add(
                heading,
                new CheckAnswers(List.of(
                        line("bids.outcomes.asked-once", count.askedOnce()),
                        line("bids.outcomes.nobody", count.nobody()),
                        rows("bids.outcomes.not-understood", count.notUnderstood()),
                        rows("bids.outcomes.again", count.again()))));
        if (count.isUsable()) {
            offer(count, indicator);
        } else {
            counted.add(new Note(
                    Note.Kind.WARNING,
                    messages.say(count.people() == 0 ? "bids.outcomes.none" : "bids.outcomes.again.why")));
        }
        Focus.on(heading);
    }

    private CheckAnswers.Answer line(String key, int number) {
        return new CheckAnswers.Answer(messages.say(key), String.valueOf(number), Optional.empty());
    }

    /** How many rows, and the first of them by their numbers. */
    private CheckAnswers.Answer rows(String key, List<Integer> rows) {
        String named = messages.list(
                rows.stream().limit(MOST_ROWS_NAMED).map(String::valueOf).toList());
        return new CheckAnswers.Answer(
                messages.say(key),
                rows.isEmpty() ? "0" : messages.say("bids.outcomes.rows", rows.size(), named),
                Optional.empty());
    }

    private void offer(OutcomeCount count, String indicator) {
        Shown now = shown();
        String people = now.draft().says(field(now, indicator, What.PEOPLE));
        String improved = now.draft().says(field(now, indicator, What.IMPROVED));
        if (!people.isEmpty() || !improved.isEmpty()) {
            counted.add(new Paragraph(messages.say("bids.outcomes.now", people, improved)));
        }
        counted.add(buttons(new ActionButton(
                messages.say(people.isEmpty() && improved.isEmpty() ? "bids.outcomes.take" : "bids.outcomes.replace"),
                ActionButton.Kind.MAIN,
                () -> {
                    clear();
                    take(indicator, What.PEOPLE, people, count.people());
                    take(indicator, What.IMPROVED, improved, count.improved());
                    table.removeAll();
                    counted.removeAll();
                    if (!isRefused()) {
                        counted.add(new Note(
                                Note.Kind.SUCCESS,
                                messages.say("bids.outcomes.taken", count.people(), count.improved())));
                    }
                })));
    }

    private void take(String indicator, What what, String seen, int number) {
        BidField field = field(shown(), indicator, what);
        AnswerOutcome outcome =
                desk.drafting().answer(reference(), field.part().name(), field.path(), seen, String.valueOf(number));
        switch (outcome) {
            case AnswerOutcome.Kept kept -> {}
            case AnswerOutcome.Locked locked -> refuse(messages.reason(locked.why()));
            case AnswerOutcome.Refused refused -> refuse(messages.reason(refused.why()));
            case AnswerOutcome.ChangedMeanwhile other -> refuse(messages.say("bids.outcomes.meanwhile"));
            case AnswerOutcome.Gone gone -> refuse(messages.say("entry.no-field"));
            case AnswerOutcome.TooLong(int most) -> refuse(messages.say("entry.too-long", most));
        }
    }
}
