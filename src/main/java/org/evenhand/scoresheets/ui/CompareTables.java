package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ScoreTable.Column;
import org.evenhand.design.ScoreTable.Kind;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoring.tender.Criterion;

/** The tables that put two sheets side by side. */
final class CompareTables {

    private final TwoSheets two;
    private final SheetWords left;
    private final SheetWords right;
    private final Messages messages;

    CompareTables(TwoSheets two, SheetWords left, SheetWords right) {
        this.two = two;
        this.left = left;
        this.right = right;
        this.messages = left.messages();
    }

    Component ranks() {
        ScoreTable table = new ScoreTable(
                messages.say("compare.ranks"),
                List.of(
                        new Column(messages.say("scores.bid"), Kind.WORDS),
                        new Column(messages.say("compare.ranks.left"), Kind.FIGURE),
                        new Column(messages.say("compare.total.left"), Kind.FIGURE),
                        new Column(messages.say("compare.ranks.right"), Kind.TOTAL),
                        new Column(messages.say("compare.total.right"), Kind.TOTAL)));
        for (TwoSheets.Pair pair : two.pairs()) {
            table.row(
                    ScoreTable.plain(right.provider(pair.bid())),
                    ScoreTable.plain(left.rank(pair.left())),
                    ScoreTable.link(SheetAddresses.opening(left.at().working(pair.bid())), left.total(pair.left())),
                    ScoreTable.plain(right.rank(pair.right())),
                    ScoreTable.link(SheetAddresses.opening(right.at().working(pair.bid())), right.total(pair.right())));
        }
        return wide(table);
    }

    Component sections() {
        return changes(
                messages.say("compare.sections"),
                two.sections(),
                two::title,
                (pair, section) -> two.section(pair, section));
    }

    Component themes() {
        var themes = new TreeSet<TwoSheets.Theme>();
        two.pairs().forEach(pair -> themes.addAll(two.themes(pair.bid()).keySet()));
        return changes(
                messages.say("compare.themes"),
                List.copyOf(themes),
                theme -> messages.say("theme." + theme.name().toLowerCase(java.util.Locale.ROOT)),
                (pair, theme) -> two.themes(pair.bid())
                        .getOrDefault(theme, new TwoSheets.Change(Optional.empty(), Optional.empty())));
    }

    /** One group of rows for each thing compared: first, second and change for every bid. */
    private <T> Component changes(
            String caption,
            List<T> things,
            Function<T, String> name,
            java.util.function.BiFunction<TwoSheets.Pair, T, TwoSheets.Change> change) {
        ScoreTable table = new ScoreTable(
                caption,
                List.of(
                        new Column(messages.say("scores.bid"), Kind.WORDS),
                        new Column(messages.say("compare.first"), Kind.FIGURE),
                        new Column(messages.say("compare.second"), Kind.FIGURE),
                        new Column(messages.say("compare.change"), Kind.TOTAL)));
        for (T thing : things) {
            table.group(name.apply(thing));
            for (TwoSheets.Pair pair : two.pairs()) {
                TwoSheets.Change points = change.apply(pair, thing);
                table.row(
                        ScoreTable.plain(right.provider(pair.bid())),
                        ScoreTable.plain(points.left()
                                .map(value -> messages.fixed(value, left.places()))
                                .orElseGet(() -> messages.say("figure.none"))),
                        ScoreTable.plain(points.right()
                                .map(value -> messages.fixed(value, right.places()))
                                .orElseGet(() -> messages.say("figure.none"))),
                        ScoreTable.plain(
                                messages.signed(points.difference(), Math.max(left.places(), right.places()))));
            }
        }
        return wide(table);
    }

    /** What was asked only in the first, in both, only in the second. */
    List<Component> criteria() {
        List<Component> tables = new ArrayList<>();
        List<Criterion> both = scored(two.left()).stream().filter(two::inBoth).toList();
        List<Criterion> before =
                scored(two.left()).stream().filter(one -> !two.inBoth(one)).toList();
        List<Criterion> after =
                scored(two.right()).stream().filter(one -> !two.inBoth(one)).toList();
        table(messages.say("compare.criteria.left", left.title()), left, before).ifPresent(tables::add);
        table(messages.say("compare.criteria.right", right.title()), right, after)
                .ifPresent(tables::add);
        // What is asked the same way may still come out otherwise, where it depends on the other bids.
        table(messages.say("compare.criteria.both", left.title()), left, both).ifPresent(tables::add);
        return tables;
    }

    private static List<Criterion> scored(ScoredTender scored) {
        return scored.tender().criteria().stream()
                .filter(criterion -> !criterion.isGate())
                .toList();
    }

    private Optional<Component> table(String caption, SheetWords words, List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(messages.say("scores.criterion"), Kind.WORDS));
        columns.add(new Column(messages.say("scores.most"), Kind.FIGURE));
        two.pairs().forEach(pair -> columns.add(new Column(right.provider(pair.bid()), Kind.FIGURE)));
        ScoreTable table = new ScoreTable(caption, columns);
        LineWords lineWords = new LineWords(words);
        for (Criterion criterion : criteria) {
            List<Component> cells = new ArrayList<>();
            cells.add(messages.inEnglish(ScoreTable.plain(criterion.id() + " " + criterion.title())));
            cells.add(ScoreTable.plain(
                    words.most(criterion).map(messages::number).orElseGet(() -> messages.say("figure.none"))));
            two.pairs()
                    .forEach(pair -> cells.add(two.line(words.scored(), criterion, pair.bid())
                            .<Component>map(line -> ScoreTable.link(
                                    SheetAddresses.opening(words.at().working(pair.bid(), criterion.id())),
                                    lineWords.figure(line)))
                            .orElseGet(() -> ScoreTable.plain(messages.say("figure.none")))));
            table.row(cells.toArray(Component[]::new));
        }
        return Optional.of(wide(table));
    }

    private static Component wide(ScoreTable table) {
        Div wide = new Div(table);
        wide.addClassName("wide-table");
        return wide;
    }
}
