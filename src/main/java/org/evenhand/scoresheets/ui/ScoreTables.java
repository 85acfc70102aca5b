package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Section;

/** The two tables of a score sheet, every figure of which is a link to its working. */
final class ScoreTables {

    private final SheetWords words;
    private final Messages messages;
    private final ScoredTender scored;
    private final LineWords lineWords;
    private final Map<String, Anchor> links = new HashMap<>();
    private final Map<BidId, List<Line>> lines = new HashMap<>();

    ScoreTables(SheetWords words) {
        this.words = words;
        this.messages = words.messages();
        this.scored = words.scored();
        this.lineWords = new LineWords(words);
    }

    /** Marks the figure whose working is open. */
    void mark(String address) {
        Optional.ofNullable(links.get(address))
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "true"));
    }

    /** Bids by section and total. */
    Component bySection() {
        List<ScoreTable.Column> columns = new ArrayList<>();
        columns.add(new ScoreTable.Column(messages.say("scores.bid"), ScoreTable.Kind.WORDS));
        columns.add(new ScoreTable.Column(messages.say("scores.rank"), ScoreTable.Kind.FIGURE));
        for (Section section : scored.tender().sections()) {
            columns.add(new ScoreTable.Column(
                    messages.say("scores.of", section.title(), messages.number(words.most(section.id()))),
                    ScoreTable.Kind.FIGURE));
        }
        columns.add(new ScoreTable.Column(totalHeading(), ScoreTable.Kind.TOTAL));
        columns.add(new ScoreTable.Column(messages.say("scores.status"), ScoreTable.Kind.WORDS));
        ScoreTable table = new ScoreTable(messages.say("scores.by-section"), columns);
        scored.sheet().standings().forEach(bidResult -> table.row(cells(bidResult)));
        return wide(table);
    }

    private Component[] cells(BidResult bidResult) {
        List<Component> cells = new ArrayList<>();
        cells.add(ScoreTable.plain(words.provider(bidResult.bid())));
        cells.add(ScoreTable.plain(words.rank(bidResult)));
        bidResult
                .sections()
                .forEach(section -> cells.add(
                        link(words.at().working(bidResult.bid(), section.section()), words.points(section.points()))));
        cells.add(link(words.at().working(bidResult.bid()), words.total(bidResult)));
        cells.add(ScoreTable.plain(messages.say("status." + bidResult.status().word())));
        return cells.toArray(Component[]::new);
    }

    private String totalHeading() {
        String key = "award." + words.methodKey() + ".total";
        return scored.tender()
                .award()
                .outOf()
                .filter(outOf -> words.methodKey().equals("weighted-sum"))
                .map(outOf -> messages.say("scores.of", messages.say(key), messages.number(outOf.value())))
                .orElseGet(() -> messages.say(key));
    }

    /** Criteria by bid. */
    Component byCriterion() {
        List<BidResult> standings = scored.sheet().standings();
        List<ScoreTable.Column> columns = new ArrayList<>();
        columns.add(new ScoreTable.Column(messages.say("scores.criterion"), ScoreTable.Kind.WORDS));
        columns.add(new ScoreTable.Column(messages.say("scores.most"), ScoreTable.Kind.FIGURE));
        standings.forEach(bidResult ->
                columns.add(new ScoreTable.Column(words.provider(bidResult.bid()), ScoreTable.Kind.FIGURE)));
        ScoreTable table = new ScoreTable(messages.say("scores.by-criterion"), columns);
        for (Section section : scored.tender().sections()) {
            List<Criterion> criteria = scored.criteriaOf(section.id());
            if (!criteria.isEmpty()) {
                table.group(section.title());
                criteria.forEach(criterion -> table.row(cells(criterion, standings)));
            }
        }
        scored.tender().criteria().stream()
                .filter(criterion -> criterion.section().isEmpty())
                .forEach(criterion -> table.row(cells(criterion, standings)));
        return wide(table);
    }

    private Component[] cells(Criterion criterion, List<BidResult> standings) {
        Component name = messages.inEnglish(ScoreTable.plain(criterion.id() + " " + criterion.title()));
        String most = words.most(criterion).map(messages::number).orElseGet(() -> messages.say("figure.none"));
        return Stream.concat(
                        Stream.of(name, ScoreTable.plain(most)),
                        standings.stream().map(bidResult -> cell(criterion, bidResult.bid())))
                .toArray(Component[]::new);
    }

    private Component cell(Criterion criterion, BidId bid) {
        return lines.computeIfAbsent(bid, scored.sheet()::lines).stream()
                .filter(line -> line.criterion().equals(criterion.id()))
                .findFirst()
                .<Component>map(line -> link(words.at().working(bid, criterion.id()), lineWords.figure(line)))
                .orElseGet(() -> ScoreTable.plain(messages.say("figure.none")));
    }

    private Anchor link(String address, String text) {
        Anchor link = ScoreTable.link(SheetAddresses.opening(address), text);
        link.setId(words.at().figure(address));
        links.put(address, link);
        return link;
    }

    private static Component wide(ScoreTable table) {
        Div wide = new Div(table);
        wide.addClassName("wide-table");
        return wide;
    }
}
