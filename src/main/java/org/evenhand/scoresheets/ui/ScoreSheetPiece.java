package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.BarChart;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreAlert;

/** A score sheet; any figure leads to its working, which opens beside it at an address of its own. */
public final class ScoreSheetPiece extends Div {

    /** What may change who comes first is told first. */
    private static final Set<ScoreAlert.Code> ABOUT_THE_ORDER = Set.of(
            ScoreAlert.Code.TIE, ScoreAlert.Code.ONE_MARK, ScoreAlert.Code.RANK_REVERSAL, ScoreAlert.Code.NOT_TESTED);

    /** So many things that nobody asked for are named at once; more are folded. */
    private static final int FEW = 3;

    private final transient SheetWords words;
    private final transient Messages messages;
    private final transient ScoreTables tables;
    private final Div place = new Div();
    private String title;

    /**
     * The sheet of a scored tender.
     *
     * @param kept what whoever keeps the sheet says of it, below its heading
     * @param check how a reader can score the same again
     */
    public ScoreSheetPiece(SheetWords words, Component kept, String check) {
        this.words = words;
        this.messages = words.messages();
        this.tables = new ScoreTables(words);
        this.title = messages.say("scores.title", words.title());
        place.addClassName("scoresheet-working-place");
        Div top = new Div(
                new H1(words.outcome()),
                messages.inEnglish(new Paragraph(words.title())),
                kept,
                new Paragraph(words.ranking()));
        top.addClassName("reading");
        Div charts = new Div();
        new PointsBars(words).data().map(BarChart::new).ifPresent(charts::add);
        new CloseCall(words).piece().ifPresent(charts::add);
        Div seen = new Div(charts, alerts());
        seen.addClassName("scoresheet-seen");
        Div sheet = new Div(top, seen, tables.bySection(), unranked(), tables.byCriterion(), hashes(check));
        top.add(PageContents.withTables(messages, "", sheet).inLines());
        Div both = new Div(sheet, place);
        both.addClassName("scoresheet-and-working");
        add(both);
    }

    /**
     * Opens a working beside the sheet.
     *
     * @param criterion what gave the bid its points; empty where it is about a section, or the total
     * @param section what the points are added up in; empty where it is about a criterion, or the total
     * @return whether there is such a working
     */
    public boolean open(String bid, Optional<String> criterion, Optional<String> section) {
        Optional<WorkingPanel> panel = words.scored().sheet().standings().stream()
                .filter(one -> one.bid().value().equals(bid))
                .findFirst()
                .flatMap(bidResult -> panel(bidResult, criterion, section));
        panel.ifPresent(working -> {
            place.removeAll();
            place.add(working);
            addClassName("scoresheet-with-working");
            title = messages.say("scores.working.title", working.title(), words.title());
            tables.mark(working.address());
        });
        return panel.isPresent();
    }

    /** The title of a page that shows nothing else. */
    public String title() {
        return title;
    }

    private Optional<WorkingPanel> panel(BidResult bidResult, Optional<String> criterion, Optional<String> section) {
        if (criterion.isPresent()) {
            return WorkingPanel.ofCriterion(words, bidResult, criterion.get());
        }
        return section.isPresent()
                ? WorkingPanel.ofSection(words, bidResult, section.get())
                : Optional.of(WorkingPanel.ofTotal(words, bidResult));
    }

    /** Why some bids have no rank. */
    private Component unranked() {
        Div piece = new Div();
        DetailWords details = new DetailWords(words);
        UnorderedList list = new UnorderedList();
        for (BidResult bidResult : words.scored().sheet().standings()) {
            if (!bidResult.reasons().isEmpty()) {
                list.add(new ListItem(messages.say(
                        "scores.why",
                        words.provider(bidResult.bid()),
                        messages.say("status." + bidResult.status().word()),
                        String.join("; ", details.sentences(bidResult.reasons())))));
            }
        }
        if (list.getElement().getChildCount() > 0) {
            piece.addClassName("reading");
            piece.add(new H2(messages.say("scores.unranked")), list);
        }
        return piece;
    }

    private Component alerts() {
        Section piece = new Section(new H2(messages.say("scores.notices")));
        piece.addClassName("reading");
        List<ScoreAlert> alerts = words.scored().sheet().notices().stream()
                .sorted(Comparator.comparing((ScoreAlert scoreAlert) -> !ABOUT_THE_ORDER.contains(scoreAlert.code())))
                .toList();
        List<ScoreAlert> unasked = alerts.stream()
                .filter(scoreAlert -> scoreAlert.code() == ScoreAlert.Code.UNKNOWN_NAME)
                .toList();
        boolean folded = unasked.size() > FEW;
        List<ScoreAlert> shown = alerts.stream()
                .filter(scoreAlert -> !folded || !unasked.contains(scoreAlert))
                .toList();
        piece.add(shown.isEmpty() && !folded ? new Paragraph(messages.say("scores.no-notices")) : list(shown));
        if (folded) {
            piece.add(new NativeDetails(messages.say("scores.notices.unasked", unasked.size()), list(unasked)));
        }
        return piece;
    }

    private UnorderedList list(List<ScoreAlert> alerts) {
        DetailWords details = new DetailWords(words);
        UnorderedList list = new UnorderedList();
        alerts.forEach(scoreAlert -> list.add(new ListItem(details.sentence(scoreAlert))));
        return list;
    }

    private Component hashes(String check) {
        Section piece = new Section(
                new H2(messages.say("scores.check")),
                new Paragraph(check),
                new Paragraph(messages.say(
                        "scores.check.rules", words.scored().sheet().rulesHash())),
                new Paragraph(messages.say(
                        "scores.check.inputs", words.scored().sheet().inputs())));
        piece.addClassNames("reading", "scoresheet-hashes");
        return piece;
    }
}
