package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Samples of the pieces that the style page shows. */
record StyleSamples(Messages words, Clock clock) {

    private static final String HERE = StylePage.PATH;

    Component bar() {
        List<NavigationItem> places = List.of(
                NavigationItem.of(NavigationArea.TENDERS, 1, HERE, "style.bar.tenders", Set.of()),
                NavigationItem.of(NavigationArea.TENDERS, 2, StyleConfirmation.PATH, "style.bar.marking", Set.of()),
                NavigationItem.of(NavigationArea.ORGANISATION, 3, HERE + "#record", "style.bar.record", Set.of()));
        ShellReader.Reader reader = new ShellReader.Reader("", say("style.two-versions.by"), say("style.bar.where"));
        NavigationBar bar = new NavigationBar(
                Messages.here(),
                say("style.bar"),
                places,
                Optional.of(() -> Optional.of(reader)),
                Shell::holdsRole,
                NavigationBar.menuButton(Messages.here()));
        bar.show(HERE, HERE);
        return bar;
    }

    Component tasks() {
        return new TaskList(List.of(
                new TaskList.Group(
                        say("style.tasks.prepare"),
                        List.of(
                                task("profile", Optional.empty(), new TaskList.State.Done(HERE)),
                                task(
                                        "answers",
                                        Optional.of(say("style.tasks.answers.hint")),
                                        new TaskList.State.ToDo(HERE)),
                                task(
                                        "evidence",
                                        Optional.empty(),
                                        new TaskList.State.Waiting(HERE, say("style.tasks.evidence.what"))))),
                new TaskList.Group(say("style.tasks.nothing"), List.of()),
                new TaskList.Group(
                        say("style.tasks.send"),
                        List.of(task(
                                "seal",
                                Optional.empty(),
                                new TaskList.State.CannotStart(say("style.tasks.seal.why")))))));
    }

    private TaskList.Task task(String name, Optional<String> hint, TaskList.State state) {
        return new TaskList.Task(say("style.tasks." + name), hint, state);
    }

    Component tags() {
        return row(Stream.of(StatusTag.Kind.values())
                .map(kind -> new StatusTag(kind, say("style.tags." + kind.ordinal())))
                .toArray(Component[]::new));
    }

    Component buttons() {
        Span pressed = new Span();
        return new Div(
                row(Stream.of(ActionButton.Kind.values())
                        .map(kind -> say("style.buttons." + kind.ordinal()))
                        .map(text -> new ActionButton(
                                text,
                                kind(text),
                                () -> said(pressed, words.say("style.buttons.pressed", text, count(pressed)))))
                        .toArray(Component[]::new)),
                pressed);
    }

    private static void said(Span place, String text) {
        place.setText(text);
        LiveRegion.say(place, text);
    }

    private ActionButton.Kind kind(String text) {
        return Stream.of(ActionButton.Kind.values())
                .filter(kind -> say("style.buttons." + kind.ordinal()).equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** How often a button has been pressed, kept on the page itself. */
    private static int count(Span pressed) {
        int count = pressed.getElement().getProperty("presses", 0) + 1;
        pressed.getElement().setProperty("presses", count);
        return count;
    }

    Component form() {
        PlainForm form = new PlainForm(HERE);
        form.add(
                new TextFormField(say("style.form.name")).name("who").width(TextFormField.Width.MEDIUM),
                ActionButton.submit(say("style.form.send")));
        return form;
    }

    /** What stands in the column beside a page. */
    Component side() {
        UnorderedList list = new UnorderedList(
                new ListItem(new Span(say("style.charts.quality")), new Span(say("style.charts.points"))),
                new ListItem(new Span(say("style.charts.value")), new Span(say("style.charts.points"))));
        list.addClassName("side-list");
        SideFacts facts = new SideFacts()
                .part(say("style.side.progress"), new ProgressLine(say("style.side.progress.text"), 6, 10))
                .part(say("style.side.list"), list);
        facts.addClassName("card");
        return facts;
    }

    Component check() {
        return new CheckAnswers(List.of(
                new CheckAnswers.Answer(say("style.check.who"), say("style.entry.name.value"), Optional.of(HERE)),
                new CheckAnswers.Answer(say("style.check.where"), say("style.check.where.answer"), Optional.of(HERE)),
                new CheckAnswers.Answer(say("style.check.why"), "", Optional.of(HERE)),
                new CheckAnswers.Answer(say("style.check.fixed"), say("style.check.fixed.answer"), Optional.empty())));
    }

    Component notes() {
        return new Div(Stream.of(Note.Kind.values())
                .map(kind -> new Note(kind, say("style.notes." + kind.ordinal())))
                .toArray(Component[]::new));
    }

    Component deadlines() {
        return new Div(Stream.of(Duration.ofDays(21), Duration.ofHours(5), Duration.ofSeconds(40), Duration.ofDays(-3))
                .map(away -> new Paragraph(new Deadline(clock.instant().plus(away), clock)))
                .toArray(Component[]::new));
    }

    Component twoVersions() {
        return new TwoVersions(
                say("style.two-versions.by"),
                say("style.two-versions.at"),
                List.of(
                        new TwoVersions.Difference(
                                say("style.check.who"), say("style.entry.name.value"), say("style.two-versions.name")),
                        new TwoVersions.Difference(
                                say("style.check.where"),
                                say("style.entry.select.north"),
                                say("style.entry.select.mid"))),
                new ActionButton(say("style.two-versions.keep-mine"), ActionButton.Kind.MAIN, () -> {}),
                new ActionButton(say("style.two-versions.keep-theirs"), ActionButton.Kind.PLAIN, () -> {}));
    }

    Component bars() {
        return new Chart(new ChartData(
                say("style.charts.bar.title"),
                say("style.charts.points"),
                List.of(say("style.charts.quality"), say("style.charts.value"), say("style.charts.price")),
                List.of(
                        series("a", "31.5", "18.25", "40"),
                        series("b", "36", "12.75", "33.3"),
                        series("c", "28", "22", "37.1")),
                ChartData.Kind.BAR));
    }

    Component lines() {
        return new Chart(new ChartData(
                say("style.charts.line.title"),
                say("style.charts.hours"),
                List.of(say("style.charts.q1"), say("style.charts.q2"), say("style.charts.q3"), say("style.charts.q4")),
                List.of(series("promised", "250", "500", "750", "1000"), series("kept", "180", "520", "760", "1130.5")),
                ChartData.Kind.LINE));
    }

    Component parts() {
        List<BarData.Row> rows = Stream.of("a", "b")
                .map(name -> new BarData.Row(
                        say("style.charts." + name),
                        words.number(BigDecimal.valueOf(75)),
                        List.of(
                                new BarData.Part(BarData.Look.FIRST, BigDecimal.ZERO, BigDecimal.valueOf(45)),
                                new BarData.Part(BarData.Look.SECOND, BigDecimal.valueOf(45), BigDecimal.valueOf(75)))))
                .toList();
        return new BarChart(new BarData(
                say("style.charts.bar.title"),
                say("style.charts.bar.title"),
                List.of(
                        new BarData.Key(BarData.Look.FIRST, say("style.charts.quality")),
                        new BarData.Key(BarData.Look.SECOND, say("style.charts.value"))),
                rows,
                new BarData.Scale(
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        words.number(BigDecimal.ZERO),
                        words.number(BigDecimal.valueOf(100))),
                List.of()));
    }

    private ChartData.Series series(String name, String... figures) {
        return new ChartData.Series(
                say("style.charts." + name),
                Stream.of(figures).map(BigDecimal::new).toList());
    }

    private static Div row(Component... pieces) {
        Div row = new Div(pieces);
        row.addClassName("buttons");
        return row;
    }

    private String say(String what) {
        return words.say(what);
    }
}
